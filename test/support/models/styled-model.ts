// The network of Kokoro and Kitten: tokens, one style, a speed.
import { floats, integers, node, onnxFile, port } from './onnx-writer.ts'
import { hums, sequence, tones } from './tones.ts'

/** Numbers of a style. */
export const STYLE_SIZE = 256
const HUMS = 16
const WORK_SIZE = 1_000

export interface StyledModel {
  /** Name of the input of the tokens. */
  readonly tokens: string
  /** Name of the output. */
  readonly audio: string
  readonly vocabulary: number
  readonly samplesPerToken: number
  /** Multiplications of each token's 1,000 numbers by a matrix of 1,000 · 1,000; default 0. */
  readonly work?: number
  readonly metadata: Readonly<Record<string, string | number>>
  /** Shape of the output; default `[audio_length]`. */
  readonly audioDims?: readonly (number | string)[]
}

/**
 * The bytes of a model: a tone for each token and a hum made of the style. What is heard is linear in
 * the style, so that two parts of one voice and one of another sound like just that.
 */
export function styledModel(options: StyledModel): Buffer {
  const { tokens, audio, samplesPerToken, work = 0, metadata } = options
  const audioDims = options.audioDims ?? ['audio_length']
  const spoken = tones({
    tokens,
    vocabulary: options.vocabulary,
    samplesPerToken,
    sampleRate: 24_000,
    speed: 'speed',
    hum: 'hum',
    samples: 'samples',
  })
  const next = sequence(7)
  const weights = Array.from({ length: STYLE_SIZE * HUMS }, () => 0.05 * next())
  const labour = workNodes(work, tokens)
  return onnxFile({
    constants: [
      ...spoken.constants,
      ...labour.constants,
      floats('style_weights', [STYLE_SIZE, HUMS], weights),
      floats('hums', [HUMS, samplesPerToken], hums(HUMS, samplesPerToken)),
      integers('audio_dims', [audioDims.length], [...audioDims.slice(1).map(() => 1), -1]),
    ],
    nodes: [
      node('MatMul', ['style', 'style_weights'], ['hum_gains']),
      node('MatMul', ['hum_gains', 'hums'], ['hum']),
      ...spoken.nodes,
      ...labour.nodes,
      node('Add', ['samples', 'nothing'], ['audible']),
      node('Reshape', ['audible', 'audio_dims'], [audio]),
    ],
    inputs: [
      port(tokens, 'int64', [1, 'sequence_length']),
      port('style', 'float', [1, STYLE_SIZE]),
      port('speed', 'float', [1]),
    ],
    outputs: [port(audio, 'float', audioDims)],
    metadata,
  })
}

/** A chain of multiplications by random matrices over all tokens, whose sum comes out as nothing. */
function workNodes(work: number, tokens: string): { nodes: Buffer[]; constants: Buffer[] } {
  if (work === 0) return { nodes: [], constants: [floats('nothing', [], [0])] }
  const next = sequence(11)
  // Two matrices in turns: as much arithmetic as the chain is long, and only 8 MB of file.
  const matrix = (): Float32Array =>
    Float32Array.from({ length: WORK_SIZE ** 2 }, () => next() * Math.sqrt(3 / WORK_SIZE))
  const chain = Array.from({ length: work }, (_, step) => [
    node('MatMul', [`work_${step}`, step % 2 === 0 ? 'even' : 'odd'], [`work_sum_${step}`]),
    node('Tanh', [`work_sum_${step}`], [`work_${step + 1}`]),
  ]).flat()
  return {
    constants: [
      floats('even', [WORK_SIZE, WORK_SIZE], matrix()),
      floats('odd', [WORK_SIZE, WORK_SIZE], matrix()),
      floats('work_row', [1, WORK_SIZE], Float32Array.from({ length: WORK_SIZE }, next)),
      floats('zero', [], [0]),
      integers('work_flat', [2], [-1, 1]),
    ],
    nodes: [
      node('Cast', [tokens], ['work_tokens'], { to: 1 }),
      node('Reshape', ['work_tokens', 'work_flat'], ['work_column']),
      node('MatMul', ['work_column', 'work_row'], ['work_0']),
      ...chain,
      node('ReduceSum', [`work_${work}`], ['work_total'], { keepdims: 0 }),
      node('Mul', ['work_total', 'zero'], ['nothing']),
    ],
  }
}
