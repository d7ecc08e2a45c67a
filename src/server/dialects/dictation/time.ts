import type { RangeParameters } from '../../../protocol/dictation-query.ts'
import { bareError } from './error.ts'

/** A time as the API tells it. */
export function time(ms: number): string {
  return new Date(ms).toISOString()
}

/** A time that may not have come. */
export function timeOrNull(ms: number | undefined): string | null {
  return ms === undefined ? null : time(ms)
}

/**
 * The stretch that is meant: `until` is part of it, as a day to its end. 400 unless `since` is
 * before `until`, each taken as written: a day as its beginning.
 */
export function rangeOf({ since, until }: RangeParameters): {
  readonly sinceMs?: number
  readonly untilMs?: number
} {
  if (since && until && since.ms >= until.ms) throw bareError(400, "'since' must be before 'until'")
  return { ...(since && { sinceMs: since.ms }), ...(until && { untilMs: until.lastMs }) }
}
