const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:(Z)|([+ -])(\d\d):?(\d\d))?)?$/i
const DAY_MS = 24 * 60 * 60 * 1000

/** Undefined for a time that no calendar has. */
function utcMs(parts: readonly number[]): number | undefined {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same ? date.getTime() : undefined
}

/**
 * A date or a date-time (ISO 8601, RFC 3339) in milliseconds since the epoch; undefined for what is
 * none. A time without a zone is in UTC. A date is its first moment, or its last one when `edge` is
 * `end`. A blank may stand for the `+` of a zone: that is what a query makes of it.
 */
export function instantOf(text: string, edge: 'start' | 'end' = 'start'): number | undefined {
  const parts = INSTANT.exec(text)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second, fraction = '', , sign, aside, astride] = parts
  const ms = utcMs([year, month, day, hour ?? 0, minute ?? 0, second ?? 0].map(Number))
  if (ms === undefined) return undefined
  if (hour === undefined) return edge === 'end' ? ms + DAY_MS - 1 : ms
  const [hours, minutes] = [Number(aside ?? 0), Number(astride ?? 0)]
  if (hours > 23 || minutes > 59) return undefined
  const offsetMs = (hours * 60 + minutes) * 60_000 * (sign === '-' ? -1 : 1)
  return ms + Number(fraction.padEnd(3, '0').slice(0, 3)) - offsetMs
}
