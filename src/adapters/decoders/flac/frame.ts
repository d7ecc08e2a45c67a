import { NO_MARKS, type PcmFrame } from '../../../core/pcm.ts'
import { BitReader } from './bits.ts'
import { crc16 } from './crc.ts'
import { damaged } from './failure.ts'
import { readFrameHeader, type Stereo } from './frame-header.ts'
import type { StreamInfo } from './stream-info.ts'
import { readSubframe } from './subframe.ts'

/** Reads the frame that begins at `start`; throws `OUT_OF_BYTES` when it goes on behind `end`. */
export function readFrame(
  bytes: Uint8Array,
  start: number,
  end: number,
  info: StreamInfo,
): { readonly frame: PcmFrame; readonly next: number } {
  const bits = new BitReader(bytes, start, end)
  const { count, stereo } = readFrameHeader(bits, bytes, start, info)
  if (count > info.maxBlock) throw damaged('a frame is longer than any should be')
  const depth = info.bitsPerSample
  const first = new Int32Array(count)
  readSubframe(bits, first, stereo === 'side-right' ? depth + 1 : depth)
  let second: Int32Array | undefined
  if (info.format.channels === 2) {
    second = new Int32Array(count)
    const hasSide = stereo === 'left-side' || stereo === 'mid-side'
    readSubframe(bits, second, hasSide ? depth + 1 : depth)
    join(first, second, stereo)
  }
  const checked = bits.position
  const checkSum = new BitReader(bytes, checked, end).unsigned(16)
  if (checkSum !== crc16(bytes, start, checked)) throw damaged('a frame is damaged')
  const samples = toFloats(first, second, 2 ** (1 - depth))
  return { frame: { format: info.format, samples, marks: NO_MARKS }, next: checked + 2 }
}

/** Makes left and right of two channels that were written otherwise (RFC 9639, part 4.2). */
function join(first: Int32Array, second: Int32Array, stereo: Stereo): void {
  if (stereo === 'apart') return
  for (let i = 0; i < first.length; i++) {
    const a = first[i] as number
    const b = second[i] as number
    if (stereo === 'left-side') second[i] = a - b
    else if (stereo === 'side-right') first[i] = a + b
    else {
      const sum = (a << 1) | (b & 1)
      first[i] = (sum + b) >> 1
      second[i] = (sum - b) >> 1
    }
  }
}

function toFloats(
  first: Int32Array,
  second: Int32Array | undefined,
  scale: number,
): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(first.length * (second ? 2 : 1))
  for (let i = 0, at = 0; i < first.length; i++) {
    samples[at++] = (first[i] as number) * scale
    if (second) samples[at++] = (second[i] as number) * scale
  }
  return samples
}
