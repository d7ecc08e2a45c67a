// Matcha as sherpa-onnx loads it: an acoustic model and a vocoder. Tensors and metadata from
// sherpa-onnx: offline-tts-matcha-model.cc, scripts/matcha-tts; the names are those of icefall's.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { tokenCodes } from './codes.ts'
import { linkEspeakData } from './espeak-data.ts'
import { repeated, unused } from './frames.ts'
import { changed } from './metadata.ts'
import { floats, integers, node, onnxFile, port } from './onnx-writer.ts'
import { hifiganModel, HOP, vocosModel } from './vocoders.ts'
import { PIPER_SYMBOLS, tokensFile } from './vocabulary.ts'

const MELS = 80

export interface TinyMatchaOptions {
  /** Which kind of vocoder lies beside; default `hifigan` (`hifigan_v2.onnx`). */
  readonly vocoder?: 'hifigan' | 'vocos'
  /** Frames of 256 samples for each token at speed 1; default 2. */
  readonly framesPerToken?: number
  readonly metadata?: Readonly<Record<string, string | number | undefined>>
}

/** Samples of each frame. */
export const MATCHA_HOP: number = HOP

/** Writes a folder of a Matcha voice of 22,050 Hz with its vocoder. */
export async function writeTinyMatcha(dir: string, options: TinyMatchaOptions = {}): Promise<void> {
  const { vocoder = 'hifigan', framesPerToken = 2 } = options
  const acoustic = onnxFile({
    constants: [
      floats('codes', [PIPER_SYMBOLS.length, MELS], tokenCodes(PIPER_SYMBOLS.length, MELS)),
      integers('second_last', [1], [-1]),
      floats('nothing', [], [0]),
      ...repeated.constants(framesPerToken),
    ],
    nodes: [
      node('Reshape', ['x', 'second_last'], ['ids']),
      node('Gather', ['codes', 'ids'], ['rows']),
      node('Reciprocal', ['length_scale'], ['speed']),
      ...repeated.nodes('rows', 'speed', 'frames'),
      node('Transpose', ['frames'], ['columns'], { perm: [1, 0] }),
      node('Unsqueeze', ['columns', 'frame_zero'], ['heard0']),
      node('Cast', ['x_length'], ['length_f'], { to: 1 }),
      ...unused('length_f', 'heard0', 'heard1'),
      ...unused('noise_scale', 'heard1', 'mel'),
    ],
    inputs: [
      port('x', 'int64', ['N', 'L']),
      port('x_length', 'int64', ['N']),
      port('noise_scale', 'float', [1]),
      port('length_scale', 'float', [1]),
    ],
    outputs: [port('mel', 'float', ['N', MELS, 'L_out'])],
    metadata: changed(
      {
        model_type: 'matcha-tts',
        language: 'English',
        voice: 'en-us',
        has_espeak: 1,
        jieba: 0,
        n_speakers: 1,
        sample_rate: 22_050,
        version: 1,
        pad_id: 0,
        use_icefall: 1,
        use_eos_bos: 1,
        num_ode_steps: 3,
      },
      options.metadata,
    ),
  })
  await mkdir(dir, { recursive: true })
  await writeFile(path.join(dir, 'model-steps-3.onnx'), acoustic)
  await writeFile(path.join(dir, 'tokens.txt'), tokensFile(PIPER_SYMBOLS))
  if (vocoder === 'hifigan')
    await writeFile(path.join(dir, 'hifigan_v2.onnx'), hifiganModel(MELS, 22_050))
  else await writeFile(path.join(dir, 'vocos-22khz-univ.onnx'), vocosModel(MELS))
  await linkEspeakData(dir)
}
