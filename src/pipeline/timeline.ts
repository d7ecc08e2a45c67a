import type { TextRange, TimelineEntry } from '../core/mark.ts'
import type { PcmFrame } from '../core/pcm.ts'

/** A place where one segment begins in the finished audio. */
export interface SegmentStart {
  readonly index: number
  /** Samples per channel from the start of the audio. */
  readonly sample: number
  readonly source: TextRange
}

/** Reads the marks of finished frames onto the clock of the whole audio, by counting samples. */
export interface Timekeeper {
  /** The entries and segment starts that came with this frame, which must be the next one. */
  file(frame: PcmFrame): {
    readonly entries: readonly TimelineEntry[]
    readonly starts: readonly SegmentStart[]
  }
  /** Samples per channel so far. */
  readonly samples: number
  /** Seconds so far. */
  readonly seconds: number
}

const NOTHING: {
  readonly entries: readonly TimelineEntry[]
  readonly starts: readonly SegmentStart[]
} = {
  entries: [],
  starts: [],
}

/** Finer than any sample, and free of the noise of adding. */
function toMicroseconds(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6
}

const KIND_ORDER = { sentence: 0, word: 1, phoneme: 2, bookmark: 3 } as const

/** Sorts entries by their start; where several start together, the longer kind comes first. */
export function sortTimeline(entries: TimelineEntry[]): void {
  entries.sort((a, b) => a.startSec - b.startSec || KIND_ORDER[a.kind] - KIND_ORDER[b.kind])
}

/** Ends entries no later than the audio: a trim may have cut off what they lasted. */
export function endBy(entries: readonly TimelineEntry[], endSec: number): TimelineEntry[] {
  const last = toMicroseconds(endSec)
  return entries.map((entry) =>
    entry.endSec <= last
      ? entry
      : { ...entry, startSec: Math.min(entry.startSec, last), endSec: last },
  )
}

/** Makes the timekeeper of one stream; all its frames must have the same format. */
export function createTimekeeper(): Timekeeper {
  let samples = 0
  let sampleRate = 1
  return {
    file(frame) {
      sampleRate = frame.format.sampleRate
      const frameSec = samples / sampleRate
      const frameSample = samples
      samples += frame.samples.length / frame.format.channels
      if (frame.marks.length === 0) return NOTHING
      const entries: TimelineEntry[] = []
      const starts: SegmentStart[] = []
      for (const mark of frame.marks) {
        const startSec = Math.max(0, frameSec + mark.offsetSec)
        if (mark.kind === 'segment') {
          const sample = Math.max(0, Math.round(frameSample + mark.offsetSec * sampleRate))
          starts.push({
            index: Number(mark.label),
            sample,
            source: mark.source ?? { start: 0, end: 0 },
          })
          continue
        }
        entries.push({
          kind: mark.kind,
          label: mark.label,
          startSec: toMicroseconds(startSec),
          endSec: toMicroseconds(startSec + Math.max(0, mark.durationSec ?? 0)),
          ...(mark.source && { source: mark.source }),
          method: mark.method,
        })
      }
      return { entries, starts }
    },
    get samples() {
      return samples
    },
    get seconds() {
      return samples / sampleRate
    },
  }
}
