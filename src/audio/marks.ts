import type { Mark } from '../core/mark.ts'
import { NO_MARKS } from '../core/pcm.ts'

/** Marks on their way through a stage that moves samples from frame to frame. */
export interface MarkQueue {
  /** Puts in marks of a frame that begins at `startSec` of the stage's output clock. */
  put(marks: readonly Mark[], startSec: number): void
  /**
   * Takes out, in the order put, the marks before `endSec`, for a frame that begins at
   * `startSec`. A mark from before that frame gets a negative offset.
   */
  take(startSec: number, endSec: number): readonly Mark[]
}

/** Opens an empty queue. */
export function createMarkQueue(): MarkQueue {
  let waiting: { readonly mark: Mark; readonly atSec: number }[] = []
  return {
    put(marks, startSec) {
      for (const mark of marks) waiting.push({ mark, atSec: startSec + mark.offsetSec })
    },
    take(startSec, endSec) {
      if (waiting.length === 0) return NO_MARKS
      const due = waiting.filter(({ atSec }) => atSec < endSec)
      if (due.length === 0) return NO_MARKS
      waiting = waiting.filter(({ atSec }) => !(atSec < endSec))
      return due.map(({ mark, atSec }) => ({ ...mark, offsetSec: atSec - startSec }))
    },
  }
}

/** Gives marks as they are when the audio, and so the clock, is `factor` times as long. */
export function scaleMarks(marks: readonly Mark[], factor: number): readonly Mark[] {
  if (factor === 1 || marks.length === 0) return marks
  return marks.map((mark) => ({
    ...mark,
    offsetSec: mark.offsetSec * factor,
    ...(mark.durationSec !== undefined && { durationSec: mark.durationSec * factor }),
  }))
}
