import { BitReader } from './bits.ts'
import { crc8 } from './crc.ts'
import { damaged, unsupported } from './failure.ts'
import type { StreamInfo } from './stream-info.ts'

/** How the two channels of a frame are written. */
export type Stereo = 'apart' | 'left-side' | 'side-right' | 'mid-side'

/** What a frame says of itself. */
export interface FrameHeader {
  /** Samples per channel. */
  readonly count: number
  readonly stereo: Stereo
}

const SYNC = 0b11_1111_1111_1110
const STEREO: readonly Stereo[] = ['left-side', 'side-right', 'mid-side']
/** Sample rates by their code from 1 on (RFC 9639, part 9.1.2). */
const RATES = [
  88_200, 176_400, 192_000, 8000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000,
]
/** Bits per sample by their code (part 9.1.4); 0 is that of the stream, 3 none. */
const DEPTHS = [0, 8, 12, NaN, 16, 20, 24, 32]

/** Reads the header of a frame that begins at `start` (RFC 9639, part 9.1). */
export function readFrameHeader(
  bits: BitReader,
  bytes: Uint8Array,
  start: number,
  info: StreamInfo,
): FrameHeader {
  if (bits.unsigned(14) !== SYNC || bits.unsigned(1) !== 0) throw damaged('a frame is missing')
  bits.unsigned(1)
  const blockCode = bits.unsigned(4)
  const rateCode = bits.unsigned(4)
  const channelCode = bits.unsigned(4)
  const depth = DEPTHS[bits.unsigned(3)] as number
  bits.unsigned(1)
  skipNumber(bits)
  const count = readCount(bits, blockCode)
  const rate = readRate(bits, rateCode, info.format.sampleRate)
  const end = bits.position
  if (bits.unsigned(8) !== crc8(bytes, start, end)) throw damaged('a frame is damaged')
  const channels = channelCode < 8 ? channelCode + 1 : 2
  const stereo = channelCode < 8 ? 'apart' : STEREO[channelCode - 8]
  if (!stereo || Number.isNaN(depth)) throw damaged('a frame makes no sense')
  const same =
    rate === info.format.sampleRate &&
    channels === info.format.channels &&
    (depth === 0 || depth === info.bitsPerSample)
  if (!same) throw unsupported('frames of several formats')
  return { count, stereo }
}

/** The number of the frame or sample, coded like UTF-8 with up to 36 bits; of no use here. */
function skipNumber(bits: BitReader): void {
  const first = bits.unsigned(8)
  const more = Math.clz32(~(first << 24))
  if (more === 1 || more > 7) throw damaged('a frame has no number')
  for (let i = 1; i < more; i++) bits.unsigned(8)
}

function readCount(bits: BitReader, code: number): number {
  if (code === 0) throw damaged('a frame has no length')
  if (code === 1) return 192
  if (code <= 5) return 576 << (code - 2)
  if (code === 6) return bits.unsigned(8) + 1
  if (code === 7) return bits.unsigned(16) + 1
  return 256 << (code - 8)
}

function readRate(bits: BitReader, code: number, streamRate: number): number {
  if (code === 0) return streamRate
  if (code <= 11) return RATES[code - 1] as number
  if (code === 12) return bits.unsigned(8) * 1000
  if (code === 13) return bits.unsigned(16)
  if (code === 14) return bits.unsigned(16) * 10
  throw damaged('a frame has no sample rate')
}
