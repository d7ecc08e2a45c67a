import { ascii } from '../../../core/bytes.ts'
import { crc16 } from './crc16.ts'
import {
  ENCODER_DELAY,
  bitRateIndex,
  isMpeg1,
  samplesPerFrame,
  type Kilobits,
  type Mp3Format,
} from './frames.ts'

/** What an Info tag tells of the frames after it. */
export interface InfoTag {
  /** Frames without the tag's own. */
  readonly frames: number
  /** Bytes of those frames. */
  readonly musicBytes: number
  /** Silent samples at the end, per channel: what a player is to cut, besides the delay. */
  readonly paddingSamples: number
  /** `crc16` of those bytes; 0 when they are not made yet. */
  readonly musicCrc: number
}

/** Bytes from "Info" to the end of the tag. */
const TAG_BYTES = 156

/** Index of `sampleRate` in a header: 44.1, 48 and 32 kHz, halved in MPEG-2 and again in 2.5. */
function sampleRateIndex(sampleRate: number): number {
  return [
    [44_100, 22_050, 11_025],
    [48_000, 24_000, 12_000],
    [32_000, 16_000, 8000],
  ].findIndex((rates) => rates.includes(sampleRate))
}

function sideInfoBytes(format: Mp3Format): number {
  if (isMpeg1(format)) return format.channels === 2 ? 32 : 17
  return format.channels === 2 ? 17 : 9
}

/** The format of the tag's own frame: the stream's, or the lowest bit rate with room for the tag. */
function tagFormat(format: Mp3Format): { readonly format: Mp3Format; readonly frameBytes: number } {
  const needed = 4 + sideInfoBytes(format) + TAG_BYTES
  const rates: Kilobits[] = [format.kilobits, 32, 40, 48, 64, 80, 96, 112, 128]
  for (const kilobits of rates) {
    const frameBytes = Math.floor((samplesPerFrame(format) * kilobits * 125) / format.sampleRate)
    if (frameBytes >= needed) return { format: { ...format, kilobits }, frameBytes }
  }
  throw new RangeError(`Expected a sample rate of MPEG audio, came ${format.sampleRate}.`)
}

/**
 * A silent frame that holds an Info tag (Xing's, for a constant bit rate) with LAME's extension,
 * from which players learn the exact length: they drop the delay and the padding. Layout after
 * "Mp3 Info Tag revision 1" by G. Bouvigne. LAME stores its delay of 576; a decoder adds its own
 * 529 at the start and takes them off the padding, so that
 * `frames * samplesPerFrame - 576 - paddingSamples` samples remain.
 */
export function infoTagFrame(stream: Mp3Format, tag: InfoTag): Uint8Array<ArrayBuffer> {
  const { format, frameBytes } = tagFormat(stream)
  const bytes = new Uint8Array(frameBytes)
  const view = new DataView(bytes.buffer)
  const version = isMpeg1(format) ? 0xfb : format.sampleRate > 12_000 ? 0xf3 : 0xe3
  bytes[0] = 0xff
  bytes[1] = version
  bytes[2] = (bitRateIndex(format) << 4) | (sampleRateIndex(format.sampleRate) << 2)
  bytes[3] = format.channels === 2 ? 0x44 : 0xc4 // joint stereo or mono, "original"
  let at = 4 + sideInfoBytes(format)
  bytes.set(ascii('Info'), at)
  view.setUint32(at + 4, 0b1111) // has frames, bytes, a table for seeking, quality
  view.setUint32(at + 8, tag.frames)
  view.setUint32(at + 12, tag.musicBytes + frameBytes)
  for (let i = 0; i < 100; i++) bytes[at + 16 + i] = Math.floor((i * 256) / 100)
  view.setUint32(at + 116, 50)
  at += 120
  bytes.set(ascii('LAME3.100'), at)
  bytes[at + 9] = 0x01 // constant bit rate
  bytes[at + 20] = Math.min(255, stream.kilobits)
  view.setUint16(at + 21, (ENCODER_DELAY << 4) | (tag.paddingSamples >> 8))
  bytes[at + 23] = tag.paddingSamples & 0xff
  view.setUint32(at + 28, tag.musicBytes + frameBytes)
  view.setUint16(at + 32, tag.musicCrc)
  view.setUint16(at + 34, crc16(bytes.subarray(0, at + 34)))
  return bytes
}
