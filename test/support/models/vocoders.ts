// The two kinds of vocoders Matcha and ZipVoice are used with: HiFi-GAN gives samples, Vocos a
// spectrum that the runtime turns into samples. Tensors and metadata from sherpa-onnx: vocoder.cc,
// hifigan-vocoder.cc, vocos-vocoder.cc.
import { channelTones } from './codes.ts'
import { floats, integers, node, onnxFile, port } from './onnx-writer.ts'
import { TONE_GAIN } from './tones.ts'

/** Samples of each frame of a spectrogram. */
export const HOP = 256
const FFT = 1_024
const BINS = FFT / 2 + 1

/** HiFi-GAN: `mel` [N, mels, L] to `audio` [N, 256 · L]. */
export function hifiganModel(mels: number, sampleRate: number): Buffer {
  return onnxFile({
    constants: [
      floats('tones', [mels, HOP], channelTones(mels, HOP, sampleRate)),
      integers('line', [2], [1, -1]),
    ],
    nodes: [
      node('Transpose', ['mel'], ['frames'], { perm: [0, 2, 1] }),
      node('MatMul', ['frames', 'tones'], ['spoken']),
      node('Reshape', ['spoken', 'line'], ['audio']),
    ],
    inputs: [port('mel', 'float', ['N', mels, 'L'])],
    outputs: [port('audio', 'float', ['N', 'samples'])],
    metadata: { model_type: 'hifigan' },
  })
}

/** Vocos: `mels` [N, mels, L] to magnitude, cosine and sine of the phase, each [N, 513, L]. */
export function vocosModel(mels: number): Buffer {
  // Each channel is one bin; between two frames its phase turns by a quarter as often as its number.
  const first = 9
  const matrix = Array.from({ length: BINS * mels }, (_, at) =>
    Math.floor(at / mels) === first + (at % mels) ? (TONE_GAIN / 2) * (FFT / 4) : 0,
  )
  const turns = Array.from({ length: BINS }, (_, bin) => (2 * Math.PI * bin * HOP) / FFT)
  return onnxFile({
    constants: [
      floats('bins', [BINS, mels], matrix),
      floats('turns', [BINS, 1], turns),
      integers('zero', [], [0]),
      integers('one', [], [1]),
      integers('length', [], [2]),
      integers('line', [2], [1, -1]),
      floats('nothing', [], [0]),
    ],
    nodes: [
      node('MatMul', ['bins', 'mels'], ['mag']),
      node('Shape', ['mels'], ['shape']),
      node('Gather', ['shape', 'length'], ['frames']),
      node('Range', ['zero', 'frames', 'one'], ['index']),
      node('Cast', ['index'], ['index_f'], { to: 1 }),
      node('Reshape', ['index_f', 'line'], ['row']),
      node('MatMul', ['turns', 'row'], ['phase']),
      node('Mul', ['mag', 'nothing'], ['flat']),
      node('Add', ['flat', 'phase'], ['phases']),
      node('Cos', ['phases'], ['x']),
      node('Sin', ['phases'], ['y']),
    ],
    inputs: [port('mels', 'float', ['batch_size', mels, 'time'])],
    outputs: ['mag', 'x', 'y'].map((name) => port(name, 'float', ['batch_size', BINS, 'time'])),
    metadata: {
      model_type: 'vocos',
      n_fft: FFT,
      hop_length: HOP,
      win_length: FFT,
      center: 1,
      normalized: 0,
      window_type: 'hann',
      pad_mode: 'reflect',
    },
  })
}
