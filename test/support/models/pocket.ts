// Pocket as sherpa-onnx loads it: a language model over frames of 80 ms, whose state the runtime
// carries, a flow that makes each frame, Mimi's encoder and decoder, a table of the text's tokens.
// Tensors from sherpa-onnx: offline-tts-pocket-model.cc, offline-tts-pocket-impl.h,
// sentence-piece-tokenizer.cc. The files have no metadata.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { channelTones, tokenCodes } from './codes.ts'
import { unused } from './frames.ts'
import { floats, integers, node, onnxFile, port } from './onnx-writer.ts'

const LATENT = 32
const EMBEDDING = 1_024
const VOICE = 8
/** Samples of each frame at 24 kHz: every token is one frame, whatever the speed. */
export const POCKET_FRAME = 1_920
/** Frames the runtime speaks after the end. */
export const POCKET_TAIL = 3

const BYTES = Array.from(
  { length: 256 },
  (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`,
)
const PIECES = ['<unk>', '<s>', '</s>', ...BYTES, '▁', ...printable()]

function printable(): string[] {
  return Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
}

/** One row for the whole reference: how much the signal moves, seen through sines. */
function encoderModel(): Buffer {
  const factors = Array.from({ length: VOICE }, (_, index) => 5 * (index + 1))
  return onnxFile({
    constants: [
      integers('from', [1], [1]),
      integers('before', [1], [-1]),
      integers('start', [1], [0]),
      integers('end', [1], [2 ** 31]),
      integers('axis', [1], [2]),
      floats('factors', [1, 1, VOICE], factors),
      floats('gain', [], [0.5]),
      floats('tiny', [], [1e-6]),
      integers('pads', [6], [0, 0, LATENT - VOICE, 0, 0, EMBEDDING - LATENT]),
    ],
    nodes: [
      node('Slice', ['audio', 'from', 'end', 'axis'], ['later']),
      node('Slice', ['audio', 'start', 'before', 'axis'], ['earlier']),
      node('Sub', ['later', 'earlier'], ['moved']),
      node('Abs', ['moved'], ['moves']),
      node('Abs', ['audio'], ['sizes']),
      node('ReduceMean', ['moves'], ['move'], { axes: [2], keepdims: 1 }),
      node('ReduceMean', ['sizes'], ['size'], { axes: [2], keepdims: 1 }),
      node('Add', ['size', 'tiny'], ['some']),
      node('Div', ['move', 'some'], ['pitch']),
      node('Mul', ['pitch', 'factors'], ['angles']),
      node('Sin', ['angles'], ['sines']),
      node('Mul', ['sines', 'gain'], ['voice']),
      node('Pad', ['voice', 'pads'], ['latents']),
    ],
    inputs: [port('audio', 'float', [1, 1, 'audio_len'])],
    outputs: [port('latents', 'float', [1, 'frames', EMBEDDING])],
  })
}

function textModel(): Buffer {
  return onnxFile({
    constants: [
      floats('codes', [PIECES.length, LATENT - VOICE], tokenCodes(PIECES.length, LATENT - VOICE)),
      integers('pads', [6], [0, 0, 0, 0, 0, EMBEDDING - LATENT + VOICE]),
    ],
    nodes: [
      node('Gather', ['codes', 'token_ids'], ['rows']),
      node('Pad', ['rows', 'pads'], ['embeddings']),
    ],
    inputs: [port('token_ids', 'int64', [1, 'seq_len'])],
    outputs: [port('embeddings', 'float', [1, 'seq_len', EMBEDDING])],
  })
}

/**
 * Its states: a row of zeros followed by all embeddings that came, and how many frames came. So row 1
 * is the voice, and the frame with number n says row n + 2; it ends with the last.
 */
function languageModel(): Buffer {
  return onnxFile({
    constants: [
      integers('axis', [], [1]),
      integers('one', [], [1]),
      integers('two', [], [2]),
      floats('sure', [], [20]),
      floats('nothing', [], [0]),
      floats('doubt', [], [-10]),
      integers('row_shape', [2], [1, EMBEDDING]),
    ],
    nodes: [
      node('Concat', ['state_0', 'text_embeddings'], ['out_state_0'], { axis: 1 }),
      node('Shape', ['sequence'], ['sequence_shape']),
      node('Gather', ['sequence_shape', 'axis'], ['came']),
      node('Add', ['state_1', 'came'], ['out_state_1']),
      node('Shape', ['out_state_0'], ['rows_shape']),
      node('Gather', ['rows_shape', 'axis'], ['rows']),
      node('Sub', ['rows', 'one'], ['last']),
      node('Add', ['out_state_1', 'one'], ['wanted']),
      node('Min', ['wanted', 'last'], ['row']),
      node('Gather', ['out_state_0', 'row'], ['said'], { axis: 1 }),
      node('Min', ['one', 'last'], ['voice_row']),
      node('Gather', ['out_state_0', 'voice_row'], ['voice'], { axis: 1 }),
      node('Reshape', ['said', 'row_shape'], ['said_row']),
      node('Reshape', ['voice', 'row_shape'], ['voice_line']),
      node('Add', ['said_row', 'voice_line'], ['conditioning']),
      node('GreaterOrEqual', ['wanted', 'last'], ['over']),
      node('Cast', ['over'], ['over_f'], { to: 1 }),
      node('Mul', ['over_f', 'sure'], ['surely']),
      node('Add', ['surely', 'doubt'], ['eos_logit']),
    ],
    inputs: [
      port('sequence', 'float', [1, 'seq_len', LATENT]),
      port('text_embeddings', 'float', [1, 'text_len', EMBEDDING]),
      port('state_0', 'float', [1, 'history', EMBEDDING]),
      port('state_1', 'int64', [1]),
    ],
    outputs: [
      port('conditioning', 'float', [1, EMBEDDING]),
      port('eos_logit', 'float', [1]),
      port('out_state_0', 'float', [1, 'new_history', EMBEDDING]),
      port('out_state_1', 'int64', [1]),
    ],
  })
}

/** The straight way from the noise to what the language model wants: (c − x) ÷ (1 − s). */
function flowModel(): Buffer {
  return onnxFile({
    constants: [
      integers('start', [1], [0]),
      integers('end', [1], [LATENT]),
      integers('axis', [1], [1]),
      floats('one', [], [1]),
      floats('nothing', [], [0]),
    ],
    nodes: [
      node('Slice', ['c', 'start', 'end', 'axis'], ['target']),
      node('Sub', ['target', 'x'], ['way']),
      node('Sub', ['one', 's'], ['rest']),
      node('Div', ['way', 'rest'], ['straight']),
      ...unused('t', 'straight', 'flow_dir'),
    ],
    inputs: [
      port('c', 'float', [1, EMBEDDING]),
      port('s', 'float', [1, 1]),
      port('t', 'float', [1, 1]),
      port('x', 'float', [1, LATENT]),
    ],
    outputs: [port('flow_dir', 'float', [1, LATENT])],
  })
}

function decoderModel(): Buffer {
  return onnxFile({
    constants: [
      floats('tones', [LATENT, POCKET_FRAME], channelTones(LATENT, POCKET_FRAME, 24_000)),
      integers('shape', [3], [1, 1, -1]),
    ],
    nodes: [
      node('MatMul', ['latent', 'tones'], ['frames']),
      node('Reshape', ['frames', 'shape'], ['audio_frame']),
      node('Identity', ['state_0'], ['out_state_0']),
    ],
    inputs: [port('latent', 'float', [1, 'seq_len', LATENT]), port('state_0', 'float', [1, 4])],
    outputs: [
      port('audio_frame', 'float', [1, 1, 'samples']),
      port('out_state_0', 'float', [1, 4]),
    ],
  })
}

/** Writes a folder of Pocket of 24 kHz. Each character of a text is a token, and a space before it. */
export async function writeTinyPocket(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true })
  await writeFile(path.join(dir, 'encoder.onnx'), encoderModel())
  await writeFile(path.join(dir, 'text_conditioner.onnx'), textModel())
  await writeFile(path.join(dir, 'lm_main.int8.onnx'), languageModel())
  await writeFile(path.join(dir, 'lm_flow.int8.onnx'), flowModel())
  await writeFile(path.join(dir, 'decoder.int8.onnx'), decoderModel())
  const numbers = Object.fromEntries(PIECES.map((piece, id) => [piece, id]))
  const scores = Object.fromEntries(
    PIECES.map((piece) => [piece, BYTES.includes(piece) ? -20 : -5]),
  )
  await writeFile(path.join(dir, 'vocab.json'), JSON.stringify(numbers))
  await writeFile(path.join(dir, 'token_scores.json'), JSON.stringify(scores))
}
