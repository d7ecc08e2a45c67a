import { SpeechError } from '../../core/errors.ts'
import type { Recording } from '../../core/practice.ts'
import type { SpeechRequest } from '../../core/request.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import { canonical } from '../../tasks/submission.ts'
import type { PracticeParts } from './parts.ts'

/** What is to be spoken, as whoever asks has it. */
export interface SpeechWish {
  readonly text: string
  readonly language: string
  readonly voice?: string | undefined
  readonly rate?: number | undefined
}

/** Who speaks a language by a voice's name, settled. */
export interface SettledVoice {
  /** `Voice.id`; undefined when it could not be settled. */
  readonly voice?: string
  /** Why not. */
  readonly error?: SpeechError
}

/** Settles who speaks: once for all wishes of one call. */
export type SettleVoice = (
  wish: Pick<SpeechWish, 'language' | 'voice'>,
  options: StoreCall,
) => Promise<SettledVoice>

/** The voice does not depend on what is said. */
const ANY_TEXT = 'a'

/**
 * Makes what settles voices; what it has settled holds for as long as it is kept. When
 * `strict` (the default) it rejects with `invalid_request` or `unsupported` for a voice that was
 * named and is not there; whatever else goes wrong is in the answer, so that what is wanted can be
 * stored all the same.
 */
export function createVoiceSettling(
  { plan, voices }: Pick<PracticeParts, 'plan' | 'voices'>,
  { strict = true }: { readonly strict?: boolean } = {},
): SettleVoice {
  const known = new Map<string, Promise<SettledVoice>>()

  async function settle(
    { language, voice }: Pick<SpeechWish, 'language' | 'voice'>,
    { signal }: StoreCall,
  ): Promise<SettledVoice> {
    try {
      const planned = await plan(
        { text: ANY_TEXT, language: spokenTag(language), ...(voice !== undefined && { voice }) },
        { signal },
      )
      return { voice: planned.voice }
    } catch (error) {
      if (signal.aborted || !SpeechError.is(error)) throw error
      if (error.retryable) return { error }
      if ((await voices({}, { signal })).length === 0) {
        return { error: new SpeechError('unavailable', 'No engine here has a voice.') }
      }
      if (strict && error.details['param'] === 'voice') throw error
      return { error }
    }
  }

  return (wish, options) => {
    const key = JSON.stringify([wish.language, wish.voice])
    const found = known.get(key)
    if (found) return found
    const made = settle(wish, options)
    known.set(key, made)
    return made
  }
}

/** The tag as engines know it. */
function spokenTag(language: string): string {
  const tag = language.replaceAll('_', '-')
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    return tag
  }
}

/**
 * A new recording of what is wanted. Its id is that of every recording of the same text in the same
 * language by the same voice in the same manner. What is said is what is written: marks of the
 * author in square brackets, and names of emoji, nobody could write down.
 */
export function recordingOf(
  { text, language, voice: named, rate }: SpeechWish,
  { voice = named, error }: SettledVoice,
  {
    owner,
    nowMs,
    sha256,
  }: {
    readonly owner: string
    readonly nowMs: number
    readonly sha256: PracticeParts['sha256']
  },
): Recording {
  const request: SpeechRequest = {
    text,
    language: spokenTag(language),
    ...(voice !== undefined && { voice }),
    ...(rate !== undefined && rate !== 1 && { rate }),
    timeline: 'word',
    inlineTags: false,
    emoji: 'skip',
  }
  return {
    id: sha256(canonical(request)),
    version: 1,
    request,
    state: error && !error.retryable ? 'failed' : 'waiting',
    owner,
    ...(error && { error: { code: error.code, message: error.message } }),
    createdMs: nowMs,
    ...(error && !error.retryable && { finishedMs: nowMs }),
    updatedMs: nowMs,
  }
}
