// What all tiny models say: for each token a tone of its own, as many samples as every other. So
// the length of what was spoken counts the tokens, and two texts sound different. Every token is
// heard, also those for padding: the runtime shortens silence.
import { floats, integers, node } from './onnx-writer.ts'

/** Numbers of -1 to 1 that are the same in each run (linear congruential, Numerical Recipes). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  }
}

export const TONE_GAIN = 0.3
const LOWEST_HZ = 200
const TONES = 120

export interface ToneOptions {
  /** Name of the input with the tokens, int64 [1, T]. */
  readonly tokens: string
  readonly vocabulary: number
  readonly samplesPerToken: number
  readonly sampleRate: number
  /** Name of a float tensor of one element: how many times as fast. */
  readonly speed: string
  /** Name of a tensor [1, samplesPerToken] that is added to each token: who speaks. */
  readonly hum?: string
  /** Name of the table with a row for each token; default `tone_steps`. */
  readonly table?: string
  /** Name of what comes out: float [N], N = T · samplesPerToken ÷ speed. */
  readonly samples: string
}

/** Angular steps per sample: whole periods in `count` samples, so that tones join without a click. */
export function angularSteps(tones: number, count: number, sampleRate: number): number[] {
  const stepHz = sampleRate / count
  const lowest = Math.ceil(LOWEST_HZ / stepHz)
  return Array.from(
    { length: tones },
    (_, index) => (2 * Math.PI * (lowest + (index % TONES))) / count,
  )
}

/** Nodes and constants from tokens to samples. */
export function tones(options: ToneOptions): { nodes: Buffer[]; constants: Buffer[] } {
  const { tokens, vocabulary, samplesPerToken, sampleRate, speed, hum, samples } = options
  const { table = 'tone_steps' } = options
  const ramp = Array.from({ length: samplesPerToken }, (_, index) => index)
  return {
    constants: [
      floats(table, [vocabulary], angularSteps(vocabulary, samplesPerToken, sampleRate)),
      floats('tone_ramp', [1, samplesPerToken], ramp),
      floats('tone_gain', [], [TONE_GAIN]),
      floats('tone_samples', [], [samplesPerToken]),
      integers('tone_flat', [1], [-1]),
      integers('tone_scalar', [0], []),
      integers('tone_last', [1], [-1]),
      integers('tone_zero', [], [0]),
      integers('tone_one', [], [1]),
    ],
    nodes: [
      node('Reshape', [tokens, 'tone_flat'], ['tone_ids']),
      node('Gather', [table, 'tone_ids'], ['tone_step']),
      node('Unsqueeze', ['tone_step', 'tone_last'], ['tone_column']),
      node('Mul', ['tone_column', 'tone_ramp'], ['tone_angle']),
      node('Sin', ['tone_angle'], ['tone_sine']),
      node('Mul', ['tone_sine', 'tone_gain'], ['tone_frames']),
      hum
        ? node('Add', ['tone_frames', hum], ['tone_spoken'])
        : node('Identity', ['tone_frames'], ['tone_spoken']),
      node('Reshape', ['tone_spoken', 'tone_flat'], ['tone_line']),
      // Faster or slower by taking samples at other places of that line.
      node('Reshape', [speed, 'tone_scalar'], ['tone_speed']),
      node('Size', ['tone_ids'], ['tone_count']),
      node('Cast', ['tone_count'], ['tone_count_f'], { to: 1 }),
      node('Mul', ['tone_count_f', 'tone_samples'], ['tone_length']),
      node('Div', ['tone_length', 'tone_speed'], ['tone_wanted']),
      node('Cast', ['tone_wanted'], ['tone_wanted_i'], { to: 7 }),
      node('Range', ['tone_zero', 'tone_wanted_i', 'tone_one'], ['tone_index']),
      node('Cast', ['tone_index'], ['tone_index_f'], { to: 1 }),
      node('Mul', ['tone_index_f', 'tone_speed'], ['tone_place']),
      node('Cast', ['tone_place'], ['tone_place_i'], { to: 7 }),
      node('Gather', ['tone_line', 'tone_place_i'], [samples]),
    ],
  }
}

/** A row of samples for each speaker, soft and low beside the tones: [speakers, samplesPerToken]. */
export function hums(speakers: number, samplesPerToken: number): number[] {
  return Array.from({ length: speakers * samplesPerToken }, (_, at) => {
    const periods = 2 + Math.floor(at / samplesPerToken)
    return 0.1 * Math.sin((2 * Math.PI * periods * (at % samplesPerToken)) / samplesPerToken)
  })
}
