import type { PcmFormat } from '../core/pcm.ts'
import { damaged, unsupported } from './wav-failure.ts'

/** How samples are written as bytes. */
export interface SampleFormat {
  readonly format: PcmFormat
  readonly bytesPerSample: number
  /** Reads one sample, nominally in [-1, 1]. */
  readonly read: (view: DataView, at: number) => number
}

/** Bytes of the chunk `fmt ` that every WAV file has, and of one with a subformat. */
export const FORMAT_BYTES = 16
const EXTENSIBLE_BYTES = 40

const PCM = 1
const FLOAT = 3
const EXTENSIBLE = 0xfffe
const MAX_SAMPLE_RATE = 384_000

const INT16: SampleFormat['read'] = (view, at) => view.getInt16(at, true) / 2 ** 15

const READERS: { readonly [name: string]: SampleFormat['read'] } = {
  // Eight bits alone are unsigned.
  '1/1': (view, at) => (view.getUint8(at) - 128) / 2 ** 7,
  '1/2': INT16,
  '1/3': (view, at) => (view.getUint16(at, true) | (view.getInt8(at + 2) << 16)) / 2 ** 23,
  '1/4': (view, at) => view.getInt32(at, true) / 2 ** 31,
  '3/4': (view, at) => finite(view.getFloat32(at, true)),
  '3/8': (view, at) => finite(view.getFloat64(at, true)),
}

/** Samples of 16 bits, the low byte first, as raw PCM has them. */
export function int16Format(format: PcmFormat): SampleFormat {
  return { format, bytesPerSample: 2, read: INT16 }
}

/** A sample that is no number is silence. */
function finite(sample: number): number {
  return Number.isFinite(sample) ? sample : 0
}

/** Reads the chunk `fmt ` (Multimedia Programming Interface 1.0; WAVEFORMATEXTENSIBLE). */
export function readSampleFormat(chunk: Uint8Array): SampleFormat {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  const tag = view.getUint16(0, true)
  // The first two bytes of the subformat are the tag it stands for.
  const extended = tag === EXTENSIBLE && chunk.length >= EXTENSIBLE_BYTES
  const kind = extended ? view.getUint16(24, true) : tag
  const channels = view.getUint16(2, true)
  const sampleRate = view.getUint32(4, true)
  const blockBytes = view.getUint16(12, true)
  if (channels !== 1 && channels !== 2) throw unsupported(`${channels} channels`)
  if (sampleRate < 1 || sampleRate > MAX_SAMPLE_RATE)
    throw unsupported(`${sampleRate} samples a second`)
  const bytesPerSample = blockBytes / channels
  const read = READERS[`${kind}/${bytesPerSample}`]
  if (!read || (kind !== PCM && kind !== FLOAT))
    throw Number.isInteger(bytesPerSample) && bytesPerSample > 0
      ? unsupported(`samples of kind ${kind} in ${8 * bytesPerSample} bits`)
      : damaged('its format is none')
  return { format: { sampleRate, channels }, bytesPerSample, read }
}
