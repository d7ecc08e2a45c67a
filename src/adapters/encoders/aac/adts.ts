import { concat } from '../../../core/bytes.ts'
import type { OpenSession } from '../session.ts'
import { openAac } from './packets.ts'

/** `samplingFrequencyIndex` of ISO 14496-3, in order. */
const RATES = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000,
]

/** The header of an ADTS frame (ISO 13818-7, part 6.2): AAC-LC, no checksum, one block. */
function adtsHeader(
  sampleRate: number,
  channels: 1 | 2,
  packetBytes: number,
): Uint8Array<ArrayBuffer> {
  const length = packetBytes + 7
  return Uint8Array.of(
    0xff,
    0xf1,
    (1 << 6) | (RATES.indexOf(sampleRate) << 2),
    (channels << 6) | (length >> 11),
    length >> 3,
    ((length & 7) << 5) | 0x1f,
    0xfc,
  )
}

/**
 * AAC-LC with ADTS headers: no header of the whole, so streams may be put one after the other.
 * Decodes to 1,024 samples before the input and less than a frame after it.
 */
export const openAdts: OpenSession = ({ ...options }, sink) =>
  openAac(options, (packet) => {
    const { sampleRate, channels } = options.format
    sink.write(concat([adtsHeader(sampleRate, channels, packet.length), packet]))
  })
