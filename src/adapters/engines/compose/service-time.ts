import { SpeechError } from '../../../core/errors.ts'

/** Weight of the newest call in the mean service time. */
const NEWEST = 0.2
/** Milliseconds a call is thought to take before any was measured. */
const UNMEASURED_MS = 250

/** How long calls take of late, for an honest `retryAfterMs`. */
export interface ServiceTime {
  /** Tells how long a call took that was served to its end, in milliseconds. */
  note(tookMs: number): void
  /** The error for a caller who found `waiting` others in a full queue before `places` places. */
  refusal(waiting: number, places: number): SpeechError
}

/** Keeps the mean time of an engine's calls, the newest with a fifth of the weight. */
export function serviceTime(engine: string): ServiceTime {
  let meanMs: number | undefined
  return {
    note(tookMs) {
      meanMs = meanMs === undefined ? tookMs : meanMs + NEWEST * (tookMs - meanMs)
    },
    refusal(waiting, places) {
      const retryAfterMs = Math.ceil(((meanMs ?? UNMEASURED_MS) * (waiting + 1)) / places)
      const message = `The engine ${engine} has ${waiting} calls waiting; try again later.`
      return new SpeechError('overloaded', message, { details: { engine, retryAfterMs } })
    },
  }
}
