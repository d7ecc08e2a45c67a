import type { Mark } from '../core/mark.ts'
import type { PcmFrame } from '../core/pcm.ts'
import { durationSec } from '../core/pcm.ts'
import { fromDb } from './decibels.ts'
import { splitFrame } from './split-frame.ts'

/** What `trim` takes for silence, and how much of it stays. */
export interface TrimOptions {
  /** Samples at or below this level are silent, in dBFS. Default -50. */
  readonly thresholdDb?: number
  /** Silence kept before the first sound and after the last, in seconds. Default 0.02. */
  readonly keepSec?: number
}

const lengthOf = (frame: PcmFrame): number => frame.samples.length / frame.format.channels

/** Place of the first sample above `level`, in samples of a channel; -1 without one. */
function firstSound({ samples, format }: PcmFrame, level: number): number {
  const at = samples.findIndex((sample) => Math.abs(sample) > level)
  return at < 0 ? -1 : Math.floor(at / format.channels)
}

/** Place of the last sample above `level`, in samples of a channel; -1 without one. */
function lastSound({ samples, format }: PcmFrame, level: number): number {
  const at = samples.findLastIndex((sample) => Math.abs(sample) > level)
  return at < 0 ? -1 : Math.floor(at / format.channels)
}

/** Moves marks by `bySec`; what lies outside `fromSec` to `toSec` moves to that edge. */
function placed(marks: readonly Mark[], bySec: number, fromSec: number, toSec: number): Mark[] {
  const within = (sec: number): number => Math.min(toSec, Math.max(fromSec, sec + bySec))
  return marks.map((mark) => {
    const offsetSec = within(mark.offsetSec)
    if (mark.durationSec === undefined) return { ...mark, offsetSec }
    const endSec = within(mark.offsetSec + mark.durationSec)
    return { ...mark, offsetSec, durationSec: endSec - offsetSec }
  })
}

/** Joins two frames of one format. */
function joined(a: PcmFrame | undefined, b: PcmFrame): PcmFrame {
  if (!a) return b
  const samples = new Float32Array(a.samples.length + b.samples.length)
  samples.set(a.samples)
  samples.set(b.samples, a.samples.length)
  const startSec = durationSec(a)
  const marks = b.marks.map((mark) => ({ ...mark, offsetSec: mark.offsetSec + startSec }))
  return { format: a.format, samples, marks: [...a.marks, ...marks] }
}

/** Takes `count` samples off the front; their marks move to the new one. */
function cutFront(frame: PcmFrame, count: number): PcmFrame {
  if (count <= 0) return frame
  const { format } = frame
  return {
    format,
    samples: frame.samples.slice(count * format.channels),
    marks: placed(frame.marks, -count / format.sampleRate, 0, Infinity),
  }
}

/**
 * Cuts silence off both ends of audio of one format; silence inside stays. Marks of what is
 * cut move to the new end, all others stay on their sound; a last frame without samples may carry
 * them. Of audio that is all silence `keepSec` stay. Silence inside is held back until sound
 * follows it.
 */
export async function* trim(
  frames: AsyncIterable<PcmFrame>,
  options: TrimOptions = {},
): AsyncGenerator<PcmFrame> {
  const { thresholdDb = -50, keepSec = 0.02 } = options
  const level = fromDb(thresholdDb)
  let lead: PcmFrame | undefined
  let sounded = false
  let held: PcmFrame[] = []
  /** Samples of silence that still belong to the last sound. */
  let grace = 0
  let sentSec = 0
  const sent = (frame: PcmFrame): PcmFrame => {
    const beforeSec = sentSec
    sentSec += durationSec(frame)
    if (frame.marks.length === 0) return frame
    return { ...frame, marks: placed(frame.marks, 0, -beforeSec, Infinity) }
  }

  for await (const next of frames) {
    const keep = Math.round(keepSec * next.format.sampleRate)
    let frame = next
    if (!sounded) {
      const before = lead ? lengthOf(lead) : 0
      const first = firstSound(next, level)
      lead = cutFront(joined(lead, next), before + (first < 0 ? lengthOf(next) : first) - keep)
      if (first < 0) continue
      sounded = true
      frame = lead
    }
    const last = lastSound(frame, level)
    if (last >= 0) {
      for (const silent of held) yield sent(silent)
      held = []
      grace = last + 1 + keep
    }
    if (grace === 0) {
      held.push(frame)
      continue
    }
    const length = lengthOf(frame)
    if (grace >= length) {
      grace -= length
      yield sent(frame)
    } else {
      const [kept, silent] = splitFrame(frame, grace)
      grace = 0
      yield sent(kept)
      held.push(silent)
    }
  }

  if (!sounded) {
    if (lead) yield sent(lead)
    return
  }
  let startSec = 0
  const marks: Mark[] = []
  for (const frame of held) {
    marks.push(...placed(frame.marks, startSec, -sentSec, 0))
    startSec += durationSec(frame)
  }
  if (held[0] && marks.length > 0) {
    yield { format: held[0].format, samples: new Float32Array(0), marks }
  }
}
