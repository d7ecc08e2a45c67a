import type { PcmFormat } from '../../core/pcm.ts'
import { ascii } from '../../core/bytes.ts'
import type { EncoderSession, SessionOptions, SessionSink } from './session.ts'

/** How samples lie in the data chunk of a WAV file. */
export interface WaveCoding {
  /** Format tag of RFC 2361: 1 PCM, 6 A-law, 7 µ-law. */
  readonly formatTag: 1 | 6 | 7
  readonly bytesPerSample: 1 | 2
  /** Turns samples into bytes of the data chunk. */
  readonly encode: (samples: Float32Array) => Uint8Array<ArrayBuffer>
}

/** Stands in 32-bit size fields for "not known", or "more than fits". */
export const UNKNOWN_SIZE = 0xffff_ffff

/**
 * The bytes of a WAV file before its samples. Sizes are exact when `samples` (per channel) is
 * known and fits 32 bits, else `UNKNOWN_SIZE`: readers then go on to the end of the file,
 * whereas 0 would mean an empty one.
 *
 * Coded formats have a `fmt ` chunk of 18 bytes and, when `samples` is known or `roomForFact`
 * asks for it, a `fact` chunk with the sample count (Multimedia Programming Interface and Data
 * Specifications 1.0, and RFC 2361); PCM the canonical 44 bytes. A count that is not known is
 * left out, since readers believe any number there.
 */
export function waveHeader(
  coding: WaveCoding,
  format: PcmFormat,
  samples: number | undefined,
  roomForFact: boolean = false,
): Uint8Array<ArrayBuffer> {
  const coded = coding.formatTag !== 1
  const counted = coded && (samples !== undefined || roomForFact)
  const length = 44 + (coded ? 2 : 0) + (counted ? 12 : 0)
  const frameBytes = coding.bytesPerSample * format.channels
  const dataBytes = samples === undefined ? Infinity : samples * frameBytes
  const riffBytes = length - 8 + dataBytes + (dataBytes % 2)
  const fits = riffBytes < UNKNOWN_SIZE
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  const formatBytes = coded ? 18 : 16
  bytes.set(ascii('RIFF'), 0)
  view.setUint32(4, fits ? riffBytes : UNKNOWN_SIZE, true)
  bytes.set(ascii('WAVEfmt '), 8)
  view.setUint32(16, formatBytes, true)
  view.setUint16(20, coding.formatTag, true)
  view.setUint16(22, format.channels, true)
  view.setUint32(24, format.sampleRate, true)
  view.setUint32(28, format.sampleRate * frameBytes, true)
  view.setUint16(32, frameBytes, true)
  view.setUint16(34, coding.bytesPerSample * 8, true)
  if (counted) {
    bytes.set(ascii('fact'), 38)
    view.setUint32(42, 4, true)
    view.setUint32(46, fits ? (samples ?? 0) : UNKNOWN_SIZE, true)
  }
  bytes.set(ascii('data'), length - 8)
  view.setUint32(length - 4, fits ? dataBytes : UNKNOWN_SIZE, true)
  return bytes
}

/** Writes a WAV file; a data chunk of odd length gets its pad byte. */
export function openWave(
  coding: WaveCoding,
  { format, totalSamples, seekable }: SessionOptions,
  sink: SessionSink,
): EncoderSession {
  let dataBytes = 0
  sink.write(waveHeader(coding, format, totalSamples, seekable))
  return {
    push(samples) {
      const bytes = coding.encode(samples)
      dataBytes += bytes.length
      sink.write(bytes)
    },
    finish() {
      if (dataBytes % 2 === 1 && (seekable || totalSamples !== undefined))
        sink.write(new Uint8Array(1))
      const samples = dataBytes / coding.bytesPerSample / format.channels
      if (seekable) sink.patch(0, waveHeader(coding, format, samples))
    },
    free() {},
  }
}
