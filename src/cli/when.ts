const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const UNITS = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
] as const

/** How far a time is from now, in words: `in 3 days`, `2 hours ago`, `now`. */
export function whenText(atMs: number, nowMs: number): string {
  const away = atMs - nowMs
  for (const [unit, unitMs] of UNITS) {
    // 59.6 minutes are an hour, not 60 minutes.
    if (Math.round(Math.abs(away) / MINUTE_MS) * MINUTE_MS < unitMs) continue
    return new Intl.RelativeTimeFormat('en').format(Math.round(away / unitMs), unit)
  }
  return 'now'
}
