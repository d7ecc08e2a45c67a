import { createHash } from 'node:crypto'
import { SpeechError } from '../../../core/errors.ts'
import { NO_MARKS, type PcmFormat } from '../../../core/pcm.ts'
import type { Speaker } from '../thread/speaker.ts'
import { generate, type Generation } from './generation.ts'
import { languageFor, writtenFor } from './languages.ts'
import { loadModel, type LoadedModel } from './model.ts'
import { halved, partsOf } from './parts.ts'
import { SAMPLE_RATE, type ChatterboxOrder, type ChatterboxSettings } from './settings.ts'
import type { HeardVoice } from './transformers.ts'

/** Voices whose features are kept; hearing one again takes about as long as a sentence. */
const MAX_VOICES = 16
/** How often a text that the model did not say to its end is parted. */
const MAX_HALVINGS = 2
/** What Chatterbox calls neutral. */
const USUAL_EXAGGERATION = 0.5
const FORMAT: PcmFormat = { sampleRate: SAMPLE_RATE, channels: 1 }
const FULL_SCALE = 32_768

/** What one segment is spoken with. */
type Manner = Omit<Generation, 'text' | 'seed'> & {
  readonly language: string
  readonly seed: number | null
}

/** Chatterbox in this process. */
export function chatterboxSpeaker(settings: ChatterboxSettings): Speaker {
  const voices = new Map<string, HeardVoice>()
  let loading: Promise<LoadedModel> | undefined
  const prepare = async (): Promise<LoadedModel> => {
    loading ??= loadModel(settings)
    try {
      return await loading
    } catch (error) {
      loading = undefined
      throw error
    }
  }
  const heard = async (loaded: LoadedModel, reference: string): Promise<HeardVoice> => {
    const key = createHash('sha256').update(reference).digest('base64')
    const known = voices.get(key)
    voices.delete(key)
    const voice = known ?? (await hear(loaded, reference))
    voices.set(key, voice)
    for (const oldest of voices.keys()) if (voices.size > MAX_VOICES) voices.delete(oldest)
    return voice
  }
  return {
    async prepare() {
      return { device: (await prepare()).device }
    },
    async speak(segment, call) {
      const loaded = await prepare()
      const { languages, maxTextTokens } = loaded.folder
      const order = segment.engineOptions as unknown as ChatterboxOrder
      const language = languageFor(segment.language, languages)
      if (language === undefined) throw otherLanguage(segment.language, languages)
      const fits = (text: string): boolean =>
        tokensOf(loaded, writtenFor(text, language, languages)) <= maxTextTokens
      const voice = await heard(loaded, order.reference)
      const { exaggeration: asked } = order
      if (asked !== null && !exaggerates(loaded)) throw unexaggerated()
      const exaggeration = asked ?? USUAL_EXAGGERATION
      const interrupted = (): boolean => call.interrupted()
      const manner: Manner = { ...order, exaggeration, voice, language, interrupted }
      for (const part of partsOf(segment, fits)) {
        await call.breathe?.()
        if (!(await say(part.text, 0, part.through))) return
      }
      async function say(text: string, halvings: number, through?: number): Promise<boolean> {
        const made = await sayOnce(loaded, text, manner)
        if (made === 'interrupted') return false
        if (made !== 'incomplete') {
          const ends = through !== undefined && { through }
          call.emit({ format: FORMAT, samples: made, marks: NO_MARKS, ...ends })
          return true
        }
        const halves = halvings < MAX_HALVINGS ? halved(text) : undefined
        if (!halves) throw unfinished()
        call.log({ halvings: halvings + 1 }, 'speech without an end; said in parts')
        return (await say(halves[0], halvings + 1)) && (await say(halves[1], halvings + 1, through))
      }
    },
    async close() {
      const loaded = await loading?.catch(() => undefined)
      loading = undefined
      voices.clear()
      await loaded?.model.dispose()
    },
  }
}

const tokensOf = (loaded: LoadedModel, text: string): number =>
  loaded.tokenizer(text).input_ids.dims[1] ?? 0

function sayOnce(loaded: LoadedModel, text: string, manner: Manner): ReturnType<typeof generate> {
  const written = writtenFor(ended(text), manner.language, loaded.folder.languages)
  const seed = manner.seed === null ? undefined : seedOf(manner.seed, text)
  return generate(loaded, { ...manner, text: written, seed })
}

/** Text that ends as a sentence or clause does, which Chatterbox needs to end well. */
function ended(text: string): string {
  return /[\p{P}]$/u.test(text) ? text : `${text}.`
}

/**
 * A seed for one part by what is said, so that it is the same when the parts before it were said
 * elsewhere (FNV-1a, 32 bits).
 */
function seedOf(seed: number, text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(`${seed} ${text}`)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

async function hear(loaded: LoadedModel, reference: string): Promise<HeardVoice> {
  const bytes = Buffer.from(reference, 'base64')
  const samples = new Float32Array(bytes.length / 2)
  for (let at = 0; at < samples.length; at++) samples[at] = bytes.readInt16LE(2 * at) / FULL_SCALE
  const { Tensor } = loaded.transformers
  return loaded.model.encode_speech(new Tensor('float32', samples, [1, samples.length]))
}

/** Whether the model has the control; the fast one (Turbo) has not. */
function exaggerates({ model }: LoadedModel): boolean {
  return model.sessions['embed_tokens']?.inputNames.includes('exaggeration') ?? false
}

function unexaggerated(): SpeechError {
  const message = 'Expected no exaggeration for this model of chatterbox: it has no such control.'
  const details = { param: 'engineOptions.chatterbox.exaggeration' }
  return new SpeechError('unsupported', message, { details })
}

function otherLanguage(asked: string, languages: readonly string[]): SpeechError {
  const message = `Expected one of the languages ${languages.join(', ')} for this model of chatterbox, got ${asked}.`
  return new SpeechError('unsupported', message, { details: { param: 'language' } })
}

function unfinished(): SpeechError {
  const message = 'Expected chatterbox to say the text to its end, but it did not, also in parts.'
  return new SpeechError('engine_failed', message, { details: { engine: 'chatterbox' } })
}
