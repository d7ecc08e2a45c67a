import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { DIGITS, type NumberStyle, cardinal } from './numbers.ts'

const HALF = String.raw`([ap])(?:\.? ?m\b(?:\.(?! ?$))?)`
const ZONE = String.raw`( (?:[ECMP][SD]T|GMT|UTC|BST|CET|CEST))?`

function clock(
  hour: string,
  minute: string | undefined,
  half: string | undefined,
  style: NumberStyle,
): string {
  const hours = cardinal(String(Number(hour)), style)
  const letters = half === undefined ? '' : ` ${half.toUpperCase()} M`
  if (minute === undefined) return `${hours}${letters}`
  const value = Number(minute)
  if (value > 0) {
    const minutes = value < 10 ? `oh ${DIGITS[value]}` : cardinal(String(value), style)
    return `${hours} ${minutes}${letters}`
  }
  if (half !== undefined) return `${hours}${letters}`
  const full = Number(hour)
  if (full === 0) return 'midnight'
  return full > 12 ? `${hours} hundred` : `${hours} o'clock`
}

/** Times of day on both clocks, spans of them, and durations with seconds. */
export function timeRules(style: NumberStyle): readonly Rule[] {
  const rule = (pattern: string, say: Rule['say']): Rule =>
    patternRule('time', HAS.digit, pattern, say, 'gi')
  const zoned = (zone: string | undefined): string =>
    zone === undefined ? '' : ` ${[...zone.trim().toUpperCase()].join(' ')}`
  return [
    rule(
      String.raw`(?<![\w.,:])(\d{1,2}):([0-5]\d):([0-5]\d)(?:\.\d+)?(?!\d|:\d)`,
      ([, h, m, s]) =>
        [
          [h as string, 'hour'],
          [m as string, 'minute'],
          [s as string, 'second'],
        ]
          .filter(([digits]) => Number(digits) > 0)
          .map(
            ([digits, unit]) =>
              `${cardinal(String(Number(digits)), style)} ${unit}${Number(digits) === 1 ? '' : 's'}`,
          )
          .join(' ') || 'zero seconds',
    ),
    rule(
      String.raw`(?<![\w.,:])([01]?\d|2[0-4])(?::([0-5]\d))?(?: ?${HALF})? ?[-–] ?([01]?\d|2[0-4])(?::([0-5]\d))?(?: ?${HALF})?${ZONE}(?!\d|[:.,]\d)`,
      ([, h1, m1, half1, h2, m2, half2, zone]) => {
        if (
          (half2 ?? half1 ?? (m1 !== undefined && m2 !== undefined ? '' : undefined)) === undefined
        )
          return undefined
        return `${clock(h1 as string, m1, half1, style)} to ${clock(h2 as string, m2, half2, style)}${zoned(zone)}`
      },
    ),
    rule(
      String.raw`(?<![\w.,:])([01]?\d|2[0-4]):([0-5]\d)(?: ?${HALF})?${ZONE}(?!\d|[:.,]\d)`,
      ([, h, m, half, zone]) => `${clock(h as string, m, half, style)}${zoned(zone)}`,
    ),
    rule(
      String.raw`(?<![\w.,:$£€-])(1[0-2]|0?[1-9]) ?${HALF}${ZONE}(?!\d)`,
      ([, h, half, zone]) => `${clock(h as string, undefined, half, style)}${zoned(zone)}`,
    ),
  ]
}
