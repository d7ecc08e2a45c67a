// Supertonic as sherpa-onnx loads it: duration predictor, text encoder, vector estimator, vocoder;
// characters by a table of code points, styles of all voices in one file. Tensors and files from
// sherpa-onnx: offline-tts-supertonic-impl.cc, -model.cc, -unicode-processor.cc, scripts/supertonic.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { channelTones, tokenCodes } from './codes.ts'
import { unused } from './frames.ts'
import { floats, integers, node, onnxFile, port } from './onnx-writer.ts'
import { sequence } from './tones.ts'

const SAMPLE_RATE = 44_100
const CHUNK = 512
const COMPRESSION = 6
const LATENT = 24 * COMPRESSION
/** Samples of each character at speed 1, `<en>` and `</en>` around each text included. */
export const SUPERTONIC_FRAME = CHUNK * COMPRESSION
const TEXT = 256
const STYLE_ROWS = 50
const DURATION_STYLE = [8, 16] as const
const STYLED = 44
const CODES = LATENT - STYLED
const CODE_POINTS = 65_536
const FIRST_CHARACTER = 32
const CHARACTERS = 352

/** Names of the voices, by the number of the speaker: the order of their files. */
export const SUPERTONIC_SPEAKERS: readonly string[] = ['F1', 'F2', 'M1', 'M2']

function durationModel(): Buffer {
  return onnxFile({
    constants: [
      floats('seconds', [], [SUPERTONIC_FRAME / SAMPLE_RATE]),
      floats('nothing', [], [0]),
      integers('flat', [1], [-1]),
    ],
    nodes: [
      node('ReduceSum', ['text_mask'], ['count'], { keepdims: 0 }),
      node('Mul', ['count', 'seconds'], ['spoken']),
      node('Reshape', ['spoken', 'flat'], ['heard0']),
      node('Cast', ['text_ids'], ['ids_f'], { to: 1 }),
      ...unused('ids_f', 'heard0', 'heard1'),
      ...unused('style_dp', 'heard1', 'duration'),
    ],
    inputs: [
      port('text_ids', 'int64', ['batch_size', 'text_length']),
      port('style_dp', 'float', ['batch_size', ...DURATION_STYLE]),
      port('text_mask', 'float', ['batch_size', 1, 'text_length']),
    ],
    outputs: [port('duration', 'float', ['batch_size'])],
  })
}

function textModel(): Buffer {
  return onnxFile({
    constants: [
      floats('codes', [CHARACTERS, CODES], tokenCodes(CHARACTERS, CODES)),
      floats('nothing', [], [0]),
      integers('pads', [6], [0, 0, 0, 0, 0, TEXT - CODES]),
    ],
    nodes: [
      node('Gather', ['codes', 'text_ids'], ['rows']),
      node('Pad', ['rows', 'pads'], ['padded']),
      node('Transpose', ['padded'], ['heard0'], { perm: [0, 2, 1] }),
      ...unused('style_ttl', 'heard0', 'heard1'),
      ...unused('text_mask', 'heard1', 'text_emb'),
    ],
    inputs: [
      port('text_ids', 'int64', ['batch_size', 'text_length']),
      port('style_ttl', 'float', ['batch_size', STYLE_ROWS, TEXT]),
      port('text_mask', 'float', ['batch_size', 1, 'text_length']),
    ],
    outputs: [port('text_emb', 'float', ['batch_size', TEXT, 'text_length'])],
  })
}

/** Whatever the noise: the characters spread over the latents, and below them some of the style. */
function estimatorModel(): Buffer {
  return onnxFile({
    constants: [
      integers('length_axis', [], [2]),
      integers('row_axis', [], [1]),
      integers('zero', [], [0]),
      integers('one', [], [1]),
      integers('start', [1], [0]),
      integers('codes_end', [1], [CODES]),
      integers('channels', [1], [1]),
      integers('styled', [1], [STYLED]),
      integers('last_axis', [1], [2]),
      integers('column', [3], [1, STYLED, 1]),
      floats('style_gain', [], [0.2]),
      floats('nothing', [], [0]),
    ],
    nodes: [
      node('Shape', ['noisy_latent'], ['latent_shape']),
      node('Gather', ['latent_shape', 'length_axis'], ['length']),
      node('Shape', ['text_emb'], ['text_shape']),
      node('Gather', ['text_shape', 'length_axis'], ['text_length']),
      node('Range', ['zero', 'length', 'one'], ['index']),
      node('Mul', ['index', 'text_length'], ['scaled']),
      node('Div', ['scaled', 'length'], ['place']),
      node('Slice', ['text_emb', 'start', 'codes_end', 'channels'], ['codes']),
      node('Gather', ['codes', 'place'], ['said'], { axis: 2 }),
      node('Gather', ['style_ttl', 'zero'], ['style_row'], { axis: 1 }),
      node('Slice', ['style_row', 'start', 'styled', 'channels'], ['style_part']),
      node('Reshape', ['style_part', 'column'], ['style_column']),
      node('Mul', ['style_column', 'style_gain'], ['voice']),
      node('Mul', ['latent_mask', 'voice'], ['voices']),
      node('Concat', ['said', 'voices'], ['heard0'], { axis: 1 }),
      ...unused('text_mask', 'heard0', 'heard1'),
      ...unused('current_step', 'heard1', 'heard2'),
      ...unused('total_step', 'heard2', 'denoised_latent'),
    ],
    inputs: [
      port('noisy_latent', 'float', ['batch_size', LATENT, 'latent_length']),
      port('text_emb', 'float', ['batch_size', TEXT, 'text_length']),
      port('style_ttl', 'float', ['batch_size', STYLE_ROWS, TEXT]),
      port('latent_mask', 'float', ['batch_size', 1, 'latent_length']),
      port('text_mask', 'float', ['batch_size', 1, 'text_length']),
      port('current_step', 'float', ['batch_size']),
      port('total_step', 'float', ['batch_size']),
    ],
    outputs: [port('denoised_latent', 'float', ['batch_size', LATENT, 'latent_length'])],
  })
}

function vocoderModel(): Buffer {
  return onnxFile({
    constants: [
      floats(
        'tones',
        [LATENT, SUPERTONIC_FRAME],
        channelTones(LATENT, SUPERTONIC_FRAME, SAMPLE_RATE),
      ),
      integers('line', [2], [1, -1]),
    ],
    nodes: [
      node('Transpose', ['latent'], ['frames'], { perm: [0, 2, 1] }),
      node('MatMul', ['frames', 'tones'], ['spoken']),
      node('Reshape', ['spoken', 'line'], ['wav_tts']),
    ],
    inputs: [port('latent', 'float', ['batch_size', LATENT, 'latent_length'])],
    outputs: [port('wav_tts', 'float', ['batch_size', 'wav_length'])],
  })
}

/** Numbers of code points: ASCII and the accents and letters of Latin; −1 for all others. */
function indexer(): Int32Array {
  const known = (codePoint: number): boolean =>
    codePoint >= FIRST_CHARACTER && codePoint < FIRST_CHARACTER + CHARACTERS
  return Int32Array.from({ length: CODE_POINTS }, (_, codePoint) =>
    known(codePoint) ? codePoint - FIRST_CHARACTER : -1,
  )
}

/** Sizes of both kinds of styles, then those of all voices, one kind after the other. */
function voiceFile(): Buffer {
  const count = SUPERTONIC_SPEAKERS.length
  const dims = BigInt64Array.from([count, STYLE_ROWS, TEXT, count, ...DURATION_STYLE].map(BigInt))
  const next = sequence(5)
  const styles = Float32Array.from({ length: count * STYLE_ROWS * TEXT }, next)
  const paces = Float32Array.from({ length: count * DURATION_STYLE[0] * DURATION_STYLE[1] }, next)
  return Buffer.concat([dims, styles, paces].map((part) => new Uint8Array(part.buffer)))
}

/** Writes a folder of Supertonic of 44.1 kHz. */
export async function writeTinySupertonic(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true })
  await writeFile(path.join(dir, 'duration_predictor.onnx'), durationModel())
  await writeFile(path.join(dir, 'text_encoder.onnx'), textModel())
  await writeFile(path.join(dir, 'vector_estimator.onnx'), estimatorModel())
  await writeFile(path.join(dir, 'vocoder.onnx'), vocoderModel())
  await writeFile(path.join(dir, 'unicode_indexer.bin'), new Uint8Array(indexer().buffer))
  await writeFile(path.join(dir, 'voice.bin'), voiceFile())
  const config = {
    tts_version: 'v1.5.0',
    ae: { sample_rate: SAMPLE_RATE, base_chunk_size: CHUNK },
    ttl: { chunk_compress_factor: COMPRESSION, latent_dim: LATENT / COMPRESSION },
  }
  await writeFile(path.join(dir, 'tts.json'), JSON.stringify(config, null, 2))
}
