// ZipVoice as sherpa-onnx loads it: text encoder, flow-matching decoder, vocoder; the voice is that of
// a reference with its words. Tensors and metadata from sherpa-onnx: offline-tts-zipvoice-model.cc,
// offline-tts-zipvoice-impl.h.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { tokenCodes } from './codes.ts'
import { linkEspeakData } from './espeak-data.ts'
import { repeated, unused } from './frames.ts'
import { changed } from './metadata.ts'
import { floats, integers, node, onnxFile, port } from './onnx-writer.ts'
import { HOP, vocosModel } from './vocoders.ts'
import { PIPER_SYMBOLS, tokensFile } from './vocabulary.ts'

const MELS = 100
/** The runtime multiplies features by this on their way in and divides on their way out. */
const FEATURE_SCALE = 0.1
const SYMBOLS = [...PIPER_SYMBOLS, 'n', 'i3', 'h', 'ao3'].filter(
  (symbol, index, all) => all.indexOf(symbol) === index,
)

export interface TinyZipvoiceOptions {
  /** Frames of 256 samples for each token at speed 1; default 4. */
  readonly framesPerToken?: number
  readonly metadata?: Readonly<Record<string, string | number | undefined>>
}

/** Samples of each frame. */
export const ZIPVOICE_HOP: number = HOP

/** As many empty frames as the reference has, then those of the tokens. */
function encoderModel(framesPerToken: number): Buffer {
  const codes = tokenCodes(SYMBOLS.length, MELS, FEATURE_SCALE)
  return onnxFile({
    constants: [
      floats('codes', [SYMBOLS.length, MELS], codes),
      floats('nothing', [], [0]),
      integers('line', [1], [-1]),
      integers('mels', [1], [MELS]),
      ...repeated.constants(framesPerToken),
    ],
    nodes: [
      node('Reshape', ['tokens', 'line'], ['ids']),
      node('Gather', ['codes', 'ids'], ['rows']),
      ...repeated.nodes('rows', 'speed', 'frames'),
      node('Reshape', ['prompt_features_len', 'line'], ['prompt_length']),
      node('Concat', ['prompt_length', 'mels'], ['prompt_shape'], { axis: 0 }),
      node('Expand', ['nothing', 'prompt_shape'], ['prompt_frames']),
      node('Concat', ['prompt_frames', 'frames'], ['both'], { axis: 0 }),
      node('Unsqueeze', ['both', 'frame_zero'], ['heard']),
      node('Cast', ['prompt_tokens'], ['prompt_f'], { to: 1 }),
      ...unused('prompt_f', 'heard', 'text_condition'),
    ],
    inputs: [
      port('tokens', 'int64', ['N', 'T']),
      port('prompt_tokens', 'int64', ['N', 'T_prompt']),
      port('prompt_features_len', 'int64', []),
      port('speed', 'float', []),
    ],
    outputs: [port('text_condition', 'float', ['N', 'num_frames', MELS])],
    metadata: { version: 1, use_espeak: 1, use_pinyin: 1 },
  })
}

/**
 * The straight way from the noise to the tokens with a hum at the strongest mel of the reference:
 * v = (target − x) ÷ (1 − t), so the last step arrives there wherever it began.
 */
function decoderModel(changes: TinyZipvoiceOptions['metadata']): Buffer {
  return onnxFile({
    constants: [
      floats('one', [], [1]),
      floats('sharp', [], [400]),
      floats('hum_gain', [], [0.5 * FEATURE_SCALE]),
      floats('nothing', [], [0]),
    ],
    nodes: [
      node('ReduceMean', ['speech_condition'], ['mean'], { axes: [1], keepdims: 1 }),
      node('Mul', ['mean', 'sharp'], ['sharpened']),
      node('Softmax', ['sharpened'], ['strongest'], { axis: -1 }),
      node('Mul', ['strongest', 'hum_gain'], ['hum']),
      node('Add', ['text_condition', 'hum'], ['target']),
      node('Sub', ['target', 'x'], ['way']),
      node('Sub', ['one', 't'], ['rest']),
      node('Div', ['way', 'rest'], ['straight']),
      ...unused('guidance_scale', 'straight', 'v'),
    ],
    inputs: [
      port('t', 'float', []),
      port('x', 'float', ['N', 'T', MELS]),
      port('text_condition', 'float', ['N', 'T', MELS]),
      port('speech_condition', 'float', ['N', 'T', MELS]),
      port('guidance_scale', 'float', []),
    ],
    outputs: [port('v', 'float', ['N', 'T', MELS])],
    metadata: changed(
      {
        version: 1,
        feat_dim: MELS,
        sample_rate: 24_000,
        n_fft: 1_024,
        hop_length: HOP,
        window_length: 1_024,
        num_mels: MELS,
      },
      changes,
    ),
  })
}

/** Writes a folder of ZipVoice of 24 kHz: both models, Vocos, tokens, lexicon, eSpeak's data. */
export async function writeTinyZipvoice(
  dir: string,
  options: TinyZipvoiceOptions = {},
): Promise<void> {
  await mkdir(dir, { recursive: true })
  await writeFile(path.join(dir, 'encoder.onnx'), encoderModel(options.framesPerToken ?? 4))
  await writeFile(path.join(dir, 'decoder.onnx'), decoderModel(options.metadata))
  await writeFile(path.join(dir, 'vocos_24khz.onnx'), vocosModel(MELS))
  await writeFile(path.join(dir, 'tokens.txt'), tokensFile(SYMBOLS))
  await writeFile(path.join(dir, 'lexicon.txt'), '你 n i3\n好 h ao3\n')
  await linkEspeakData(dir)
}
