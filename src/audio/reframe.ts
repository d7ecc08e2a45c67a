import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import { sameFormat } from './format.ts'
import { createMarkQueue } from './marks.ts'

/** Cuts a frame before sample `at` of each channel. Marks go with their sample. */
export function splitFrame(frame: PcmFrame, at: number): [PcmFrame, PcmFrame] {
  const { format, samples } = frame
  const atSec = at / format.sampleRate
  return [
    {
      format,
      samples: samples.slice(0, at * format.channels),
      marks: frame.marks.filter((mark) => mark.offsetSec < atSec),
    },
    {
      format,
      samples: samples.slice(at * format.channels),
      marks: frame.marks
        .filter((mark) => !(mark.offsetSec < atSec))
        .map((mark) => ({ ...mark, offsetSec: mark.offsetSec - atSec })),
    },
  ]
}

/**
 * Gives the same audio in frames of exactly `size` samples a channel; only the last, and the
 * last before a change of format, may be shorter. Marks go with their sample.
 */
export async function* reframe(
  frames: AsyncIterable<PcmFrame>,
  size: number,
): AsyncGenerator<PcmFrame> {
  let marks = createMarkQueue()
  let format: PcmFormat | undefined
  let building = new Float32Array(0)
  let fill = 0
  let given = 0

  function finish(samples: Float32Array<ArrayBuffer>, last: boolean): PcmFrame | undefined {
    const { sampleRate, channels } = format as PcmFormat
    const startSec = given / sampleRate
    given += samples.length / channels
    fill = 0
    const due = marks.take(startSec, last ? Infinity : given / sampleRate)
    if (samples.length === 0 && due.length === 0) return undefined
    return { format: format as PcmFormat, samples, marks: due }
  }

  for await (const frame of frames) {
    if (!sameFormat(format, frame.format)) {
      const rest = format && finish(building.slice(0, fill), true)
      if (rest) yield rest
      format = frame.format
      building = new Float32Array(size * format.channels)
      marks = createMarkQueue()
      given = 0
    }
    const { sampleRate, channels } = frame.format
    marks.put(frame.marks, (given + fill / channels) / sampleRate)
    for (let at = 0; at < frame.samples.length; ) {
      const part = frame.samples.subarray(at, at + building.length - fill)
      building.set(part, fill)
      at += part.length
      fill += part.length
      if (fill < building.length) break
      const full = building
      building = new Float32Array(size * channels)
      const ready = finish(full, false)
      if (ready) yield ready
    }
  }
  const rest = format && finish(building.slice(0, fill), true)
  if (rest) yield rest
}
