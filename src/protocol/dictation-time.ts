import type { z } from 'zod'
import { field, refuse } from './dictation-field.ts'
import { instantOf } from './instant.ts'

/** Numbers above are milliseconds, others seconds; as pydantic has it. */
const MOST_SECONDS = 2e10
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** A day or a moment, in milliseconds since the epoch. */
export interface DictationMoment {
  readonly ms: number
  /** Its last millisecond, of a day; else the same. */
  readonly lastMs: number
}

/**
 * Reads a day or a moment: ISO 8601, in UTC without a zone, with a `T`, `_` or blank before the
 * time; or seconds or milliseconds since the epoch.
 */
export function readMoment(text: string): DictationMoment | undefined {
  const given = text.trim()
  if (/^-?\d{1,15}(?:\.\d{1,9})?$/.test(given)) {
    const value = Number(given)
    const ms = Math.floor(Math.abs(value) > MOST_SECONDS ? value : value * 1000)
    return Math.abs(ms) <= LAST_MS ? { ms, lastMs: ms } : undefined
  }
  const iso = given.replace(/^(\d{4}-\d\d-\d\d)[ _](?=\d\d:)/, '$1T')
  const [ms, lastMs] = [instantOf(iso), instantOf(iso, 'end')]
  return ms === undefined || lastMs === undefined ? undefined : { ms, lastMs }
}

/** A day or a moment, as schema. */
export function moment(): z.ZodType<DictationMoment> {
  return field(
    (value) =>
      (typeof value === 'string' ? readMoment(value) : undefined) ??
      refuse('datetime_from_date_parsing', 'Input should be a valid datetime or date', {
        error: 'it is neither a day nor a moment',
      }),
    { type: 'string', description: 'A day or a moment, ISO 8601; without a zone in UTC.' },
  )
}
