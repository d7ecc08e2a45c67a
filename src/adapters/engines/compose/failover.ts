import { SpeechError, type ErrorCode } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Segment, SpokenWord } from '../../../core/segment.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import { engineClosed } from '../thread/failure.ts'
import { commonCapabilities } from './common.ts'
import { otherVoice } from './other-voice.ts'
import { passedOn } from './pass-on.ts'

/** When another engine is asked. */
export interface FailoverOptions {
  /** Errors after which it is, when nothing has been spoken yet. */
  readonly on: readonly ErrorCode[]
  readonly logger?: Logger
}

/**
 * An engine that asks others, one after the other, when it fails before its first frame. Its id and
 * its voices are those of the first; the others speak with voices of their own (`otherVoice`), without
 * the options of the first, and their first frame tells `spokenBy` with `insteadOf`. What all can do
 * it can do. When all fail it throws the first's failure, the others' in `details.others`. Closing
 * it closes all.
 */
export function failover(
  engines: readonly [SpeechEngine, ...SpeechEngine[]],
  { on, logger }: FailoverOptions,
): SpeechEngine {
  const [first, ...others] = engines
  const { options, variants, ipa, concurrency, preferredSegmentChars } = first.capabilities
  const common = commonCapabilities([first.capabilities, ...others.map((it) => it.capabilities)])
  const codes = new Set(on)
  const concerns = (error: unknown): error is SpeechError =>
    SpeechError.is(error) && codes.has(error.code)
  let closed = false

  async function* speakOn(
    engine: SpeechEngine,
    segment: Segment,
    call: Parameters<SpeechEngine['synthesize']>[1],
  ): AsyncGenerator<PcmFrame> {
    if (engine === first) return yield* first.synthesize(segment, call)
    const spoken = await revoiced(segment, engine, call.signal)
    let begun = false
    for await (const frame of engine.synthesize(spoken, call)) {
      const by = { engine: engine.id, voice: spoken.voice.id, ...frame.spokenBy }
      yield begun ? frame : { ...frame, spokenBy: { ...by, insteadOf: first.id } }
      begun = true
    }
    return undefined
  }

  return {
    ...passedOn(first),
    id: first.id,
    capabilities: {
      ...common,
      concurrency,
      // What a request may ask for is what the first has: its voices, and what they can be told.
      options,
      ...(variants && { variants }),
      ...(ipa !== undefined && { ipa }),
      ...(preferredSegmentChars !== undefined && {
        preferredSegmentChars: Math.min(preferredSegmentChars, common.maxSegmentChars),
      }),
    },
    voices: (call) => first.voices(call),
    async revision(call) {
      const all = await Promise.all(engines.map(async (it) => (await it.revision?.(call)) ?? ''))
      return all.join(' ')
    },
    async prepare(call) {
      const failures: SpeechError[] = []
      for (const engine of engines) {
        try {
          return await engine.prepare(call)
        } catch (error) {
          call.signal.throwIfAborted()
          if (!concerns(error)) throw error
          failures.push(error)
        }
      }
      throw together(engines, failures)
    },
    async *synthesize(segment, call) {
      const failures: SpeechError[] = []
      for (const engine of engines) {
        call.signal.throwIfAborted()
        if (closed) throw engineClosed(first.id)
        let spoke = false
        try {
          for await (const frame of speakOn(engine, segment, call)) {
            spoke = true
            yield frame
          }
          return
        } catch (error) {
          call.signal.throwIfAborted()
          if (spoke || !SpeechError.is(error) || closed) throw error
          failures.push(error)
          if (!concerns(error)) break
          const fields = { engine: engine.id, requestId: call.requestId, code: error.code }
          logger?.warn(fields, 'The engine failed; the next one is asked.')
        }
      }
      throw together(engines, failures)
    },
    async close() {
      closed = true
      await Promise.all(engines.map((it) => it.close()))
    },
  }
}

/** The first failure, with those of the others. */
function together(engines: readonly SpeechEngine[], failures: readonly SpeechError[]): SpeechError {
  const [first, ...rest] = failures
  if (!first) throw new TypeError('Expected a failure.')
  if (rest.length === 0) return first
  const others = rest.map(({ code, message }, index) => ({
    engine: engines[index + 1]?.id ?? '',
    code,
    message,
  }))
  return new SpeechError(first.code, first.message, {
    cause: first,
    retryable: first.retryable || rest.some(({ retryable }) => retryable),
    details: { ...first.details, others },
  })
}

async function revoiced(
  segment: Segment,
  engine: SpeechEngine,
  signal: AbortSignal,
): Promise<Segment> {
  const { variants = [], ipa = '' } = engine.capabilities
  const voice = otherVoice(segment, { voices: await engine.voices({ signal }), variants })
  if (!voice) {
    const message = `Expected a voice of ${engine.id} for ${segment.language}; it has none.`
    throw new SpeechError('unsupported', message, {
      details: { engine: engine.id, language: segment.language },
    })
  }
  const { engineOptions: _, ...spoken } = segment
  return { ...spoken, words: segment.words.map((word) => pronounceable(word, ipa)), voice }
}

/** The word without sounds that the engine does not know; it then reads the letters. */
function pronounceable(word: SpokenWord, signs: string): SpokenWord {
  const { ipa, ...letters } = word
  return ipa === undefined || [...ipa].every((sign) => signs.includes(sign)) ? word : letters
}
