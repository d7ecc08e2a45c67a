import type { PcmFormat } from '../../../core/pcm.ts'
import { damaged, unsupported } from './failure.ts'

/** What stands at the beginning of a file. */
export interface StreamInfo {
  readonly format: PcmFormat
  readonly bitsPerSample: number
  /** Samples per channel of the longest block. */
  readonly maxBlock: number
  /** Samples per channel; undefined when it was not known as the file was begun. */
  readonly totalSamples: number | undefined
}

/** Bytes of the block. */
export const STREAM_INFO_BYTES = 34

/** Reads a stream info block (RFC 9639, part 8.2). */
export function readStreamInfo(bytes: Uint8Array): StreamInfo {
  const view = new DataView(bytes.buffer, bytes.byteOffset, STREAM_INFO_BYTES)
  const maxBlock = view.getUint16(2)
  const packed = view.getBigUint64(10)
  const sampleRate = Number(packed >> 44n)
  const channels = Number((packed >> 41n) & 7n) + 1
  const bitsPerSample = Number((packed >> 36n) & 31n) + 1
  const total = Number(packed & 0xf_ffff_ffffn)
  if (maxBlock < 16 || bitsPerSample < 4) throw damaged('its beginning makes no sense')
  if (sampleRate === 0) throw unsupported('no sample rate')
  if (channels !== 1 && channels !== 2) throw unsupported(`${channels} channels`)
  if (bitsPerSample > 24) throw unsupported(`${bitsPerSample} bits per sample`)
  return {
    format: { sampleRate, channels },
    bitsPerSample,
    maxBlock,
    totalSamples: total === 0 ? undefined : total,
  }
}
