import type { Mark } from '../../../core/mark.ts'
import { NO_MARKS } from '../../../core/pcm.ts'
import { widen } from './widen.ts'
import type { JoinedFrame } from './messages.ts'
import type { SpokenFrame } from './speaker.ts'

/** Seconds of audio sent together after the first frame, growing from call to call. */
const FIRST_BATCH_SEC = 0.2
const LARGEST_BATCH_SEC = 0.8
/** What adding up durations may lose. */
const ROUNDING_SEC = 1e-6

/** Joins frames that follow each other, so that few messages carry them. */
export interface Batch<Frame> {
  /** Takes a frame; sends it at once when it is the first. */
  add(frame: SpokenFrame): void
  /** What has not been sent, as one frame. */
  rest(): Frame | undefined
}

/**
 * A batch that sends the first frame as it comes and then 0.2, 0.4 and 0.8 seconds of audio at
 * a time. When the thread has nothing else to do before more comes, it sends what it has.
 */
export function batch(send: (frame: JoinedFrame) => void): Batch<JoinedFrame> {
  let waiting: SpokenFrame[] = []
  let waitingSec = 0
  let targetSec = 0
  let idle: NodeJS.Immediate | undefined
  const rest = (): JoinedFrame | undefined => {
    if (idle) clearImmediate(idle)
    idle = undefined
    const frames = waiting
    waiting = []
    waitingSec = 0
    return frames.length > 0 ? join(frames) : undefined
  }
  const flush = (): void => {
    const frame = rest()
    if (frame) send(frame)
  }
  return {
    add(frame) {
      waiting.push(frame)
      const { samples, format } = frame
      waitingSec += samples.length / format.channels / format.sampleRate
      if (waitingSec > targetSec - ROUNDING_SEC) {
        flush()
        targetSec = Math.min(LARGEST_BATCH_SEC, Math.max(FIRST_BATCH_SEC, targetSec * 2))
      } else idle ??= setImmediate(flush)
    },
    rest,
  }
}

/**
 * A batch that gives whole sentences away, in frames as they were made: it keeps them until one
 * completes a sentence, and gives what comes after the last one with `rest`.
 */
export function sentenceBatch(
  send: (frames: readonly SpokenFrame[]) => void,
): Batch<readonly SpokenFrame[]> {
  let waiting: SpokenFrame[] = []
  const rest = (): readonly SpokenFrame[] | undefined => {
    const frames = waiting
    waiting = []
    return frames.length > 0 ? frames : undefined
  }
  return {
    add(frame) {
      waiting.push(frame)
      const whole = frame.through === undefined ? undefined : rest()
      if (whole) send(whole)
    },
    rest,
  }
}

/** One frame with the samples of all; marks keep their place in the audio. */
export function join(frames: readonly SpokenFrame[]): JoinedFrame {
  const [first] = frames
  if (!first) throw new RangeError('Expected at least one frame to join.')
  const { format, spokenBy } = first
  const through = frames.findLast((it) => it.through !== undefined)?.through
  const told = { ...(spokenBy && { spokenBy }), ...(through !== undefined && { through }) }
  if (frames.length === 1 && first.samples instanceof Float32Array) {
    return { format, samples: first.samples, marks: first.marks, ...told }
  }
  const samples = new Float32Array(frames.reduce((sum, it) => sum + it.samples.length, 0))
  const marks: Mark[] = []
  let at = 0
  for (const frame of frames) {
    const startSec = at / format.channels / format.sampleRate
    for (const mark of frame.marks) marks.push({ ...mark, offsetSec: mark.offsetSec + startSec })
    if (frame.samples instanceof Float32Array) samples.set(frame.samples, at)
    else widen(frame.samples, samples, at)
    at += frame.samples.length
  }
  return { format, samples, marks: marks.length > 0 ? marks : NO_MARKS, ...told }
}
