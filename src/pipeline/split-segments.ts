import type { TextRange, TimelineEntry } from '../core/mark.ts'
import { NO_MARKS } from '../core/pcm.ts'
import type { PcmFrame } from '../core/pcm.ts'
import type { SegmentStart, Timekeeper } from './timeline.ts'

/** The finished frames of one segment. */
export interface SegmentPart {
  readonly index: number
  readonly source: TextRange
  readonly startSec: number
  readonly durationSec: number
  readonly timeline: readonly TimelineEntry[]
  readonly frames: AsyncIterable<PcmFrame>
  /** Samples per channel in `frames`. */
  readonly totalSamples: number
}

/**
 * Cuts finished frames where segments begin, to the sample: the parts put together are the whole.
 * A part is given when the next one begins, so one segment is held at a time.
 */
export async function* splitSegments(
  frames: AsyncIterable<PcmFrame>,
  keeper: Timekeeper,
): AsyncGenerator<SegmentPart> {
  let current: SegmentStart | undefined
  let held: PcmFrame[] = []
  let heldFrom = 0
  let entries: TimelineEntry[] = []
  let sampleRate = 1

  function part(start: SegmentStart, end: number, last = false): SegmentPart {
    const own = held
    const startSec = heldFrom / sampleRate
    const totalSamples = end - heldFrom
    const before = ({ startSec: atSec }: TimelineEntry): boolean => last || atSec < end / sampleRate
    const ended = entries.filter(before)
    entries = entries.filter((entry) => !before(entry))
    held = []
    heldFrom = end
    return {
      index: start.index,
      source: start.source,
      startSec,
      durationSec: totalSamples / sampleRate,
      timeline: ended,
      frames: replay(own),
      totalSamples,
    }
  }

  for await (const whole of frames) {
    let from = keeper.samples
    let frame = whole
    sampleRate = whole.format.sampleRate
    const filed = keeper.file(whole)
    entries.push(...filed.entries)
    for (const start of filed.starts) {
      if (!current) {
        current = start
        continue
      }
      const channels = frame.format.channels
      const cut = Math.min(Math.max(0, start.sample - from), frame.samples.length / channels)
      if (cut > 0)
        held.push({ ...frame, samples: frame.samples.slice(0, cut * channels), marks: NO_MARKS })
      yield part(current, from + cut)
      frame = { ...frame, samples: frame.samples.slice(cut * channels), marks: NO_MARKS }
      from += cut
      current = start
    }
    if (frame.samples.length > 0) held.push(frame)
  }
  if (current) yield part(current, keeper.samples, true)
}

async function* replay(frames: readonly PcmFrame[]): AsyncGenerator<PcmFrame> {
  yield* frames
}
