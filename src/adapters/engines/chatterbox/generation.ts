import { SpeechError } from '../../../core/errors.ts'
import { guidedForward } from './guidance.ts'
import type { HeardVoice, Tensor } from './transformers.ts'
import type { LoadedModel } from './model.ts'

/** Speech tokens a call may make for any text, and for each character more, of 40 ms each. */
const BASE_TOKENS = 60
const TOKENS_PER_CHAR = 12
/** Most speech tokens of one call, as in Chatterbox's own code: 40 seconds. */
const MAX_TOKENS = 1000
/** Fewest speech tokens for a letter; nobody says 125 letters a second. */
const MIN_TOKENS_PER_LETTER = 0.2

/** One call of the model. */
export interface Generation {
  /** Text as the tokenizer takes it. */
  readonly text: string
  readonly voice: HeardVoice
  readonly exaggeration: number
  /** 0: without guidance. */
  readonly guidance: number
  readonly temperature: number
  /** Undefined: by chance. */
  readonly seed: number | undefined
  /** Whether it is not wanted any more; asked after each token. */
  interrupted(): boolean
}

/** What became of a call: samples, or why there are none. */
export type Generated = Float32Array<ArrayBuffer> | 'interrupted' | 'incomplete'

/** Ends a call from inside, before the decoder runs. */
class Stopped extends Error {
  readonly why: 'interrupted' | 'incomplete'

  constructor(why: 'interrupted' | 'incomplete') {
    super(why)
    this.why = why
  }
}

/**
 * Lets the model say a text. Speech that does not come to its end, or comes to it at once, is
 * `incomplete` and never handed out. Throws `engine_failed` when the samples are no sound.
 */
export async function generate(loaded: LoadedModel, call: Generation): Promise<Generated> {
  const { transformers, model, stops } = loaded
  const ids = loaded.tokenizer(call.text).input_ids
  const letters = call.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const most = Math.min(MAX_TOKENS, BASE_TOKENS + TOKENS_PER_CHAR * call.text.length)
  let made = 0
  const watch = ([tokens = []]: readonly (readonly bigint[])[]): boolean[] => {
    if (call.interrupted()) throw new Stopped('interrupted')
    if (stops.has(Number(tokens.at(-1)))) {
      if (made < MIN_TOKENS_PER_LETTER * letters || made === 0) throw new Stopped('incomplete')
      return [true]
    }
    if (++made >= most) throw new Stopped('incomplete')
    return [false]
  }
  const past = new transformers.DynamicCache()
  transformers.random.seed(call.seed)
  if (call.guidance > 0) model.forward = guidedForward(loaded, call.guidance, call)
  try {
    const waveform = await model.generate({
      input_ids: ids,
      ...call.voice,
      past_key_values: past,
      exaggeration: call.exaggeration,
      do_sample: true,
      temperature: call.temperature,
      // One more than `watch` lets through, so that no speech is ever cut by the library.
      max_new_tokens: most + 1,
      stopping_criteria: [watch],
    })
    return soundOf(waveform)
  } catch (error) {
    if (error instanceof Stopped) return error.why
    throw error
  } finally {
    delete model.forward
    await past.dispose()
  }
}

function soundOf({ data }: Tensor): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(data.length)
  for (let at = 0; at < samples.length; at++) {
    const value = Number(data[at])
    if (!Number.isFinite(value))
      throw new SpeechError('engine_failed', 'Expected sound from chatterbox, got no numbers.', {
        details: { engine: 'chatterbox' },
      })
    samples[at] = Math.max(-1, Math.min(1, value))
  }
  return samples
}
