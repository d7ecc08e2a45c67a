import { NO_MARKS, type PcmFrame } from '../core/pcm.ts'
import { takeRoom } from '../core/sample-rooms.ts'
import type { ByteWindow } from './byte-window.ts'
import type { SampleFormat } from './sample-format.ts'

/** Samples per channel in a frame. */
const FRAME_SAMPLES = 4096

/** What bytes are read to frames by. */
export interface ByteFramesOptions {
  readonly samples: SampleFormat
  /** Bytes that hold samples; `Infinity` when they go to the end, whatever that is. */
  readonly dataBytes: number
  /** Makes the error for a stream that ends before `dataBytes`. */
  readonly cut: () => Error
  readonly signal: AbortSignal
}

/**
 * Frames of 4,096 samples from the bytes of a window, the last one shorter, however the bytes were
 * cut. The window stands behind the last whole sample then; what is left of one is left there.
 */
export async function* byteFrames(
  window: ByteWindow,
  { samples, dataBytes, cut, signal }: ByteFramesOptions,
): AsyncGenerator<PcmFrame> {
  const blockBytes = samples.bytesPerSample * samples.format.channels
  let left = dataBytes === Infinity ? dataBytes : dataBytes - (dataBytes % blockBytes)
  while (left > 0) {
    const wanted = Math.min(left, FRAME_SAMPLES * blockBytes)
    const whole = await window.fill(wanted)
    signal.throwIfAborted()
    if (!whole && dataBytes !== Infinity) throw cut()
    const there = Math.min(wanted, window.end - window.start)
    const count = there - (there % blockBytes)
    if (count > 0) {
      const frame = frameOf(window, count, samples)
      window.drop(count)
      left -= count
      yield frame
      signal.throwIfAborted()
    }
    if (!whole) return
  }
}

function frameOf(
  { bytes, start }: ByteWindow,
  count: number,
  { format, bytesPerSample, read }: SampleFormat,
): PcmFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, count)
  const samples = takeRoom(count / bytesPerSample)
  for (let index = 0; index < samples.length; index++)
    samples[index] = read(view, index * bytesPerSample)
  return { format, samples, marks: NO_MARKS }
}
