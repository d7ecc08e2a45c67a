import { type NumberStyle, DIGITS, cardinal, number, twoDigits } from './numbers.ts'

/** A time of day as it is written. */
export interface ClockTime {
  readonly hour: string
  readonly minute?: string | undefined
  readonly second?: string | undefined
  /** `a` or `p`. */
  readonly half?: string | undefined
  /** Letters of a zone, or a distance such as `+02:00`, or both. */
  readonly zone?: string | undefined
}

/** A time of day: `three thirty P M`, `fifteen hundred`, `seven o'clock`. */
export function clock({ hour, minute, second, half, zone }: ClockTime, style: NumberStyle): string {
  const words = [dayTime(hour, minute, second, half, style)]
  if (second !== undefined && Number(second) > 0) words.push(seconds(second, style))
  if (half !== undefined) words.push(`${half.toUpperCase()} M`)
  if (zone !== undefined) words.push(zoneWords(zone, style))
  return words.join(' ')
}

function dayTime(
  hour: string,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
  style: NumberStyle,
): string {
  const value = Number(hour)
  const hours = cardinal(String(value), style)
  if (minute === undefined) return hours
  if (Number(minute) > 0) return `${hours} ${twoDigits(minute)}`
  if (half !== undefined) return hours
  if (value === 0) return Number(second ?? '0') > 0 ? 'zero hundred' : 'midnight'
  return value > 12 ? `${hours} hundred` : `${hours} o'clock`
}

function seconds(second: string, style: NumberStyle): string {
  const plain = second.replace(/^0(?=\d)/, '')
  return `and ${number(plain, style)} second${plain === '1' ? '' : 's'}`
}

/** `EST` letter by letter, `UTC+5:30` as `U T C plus five thirty`. */
export function zoneWords(zone: string, style: NumberStyle): string {
  const [, letters = '', sign, hours = '', minutes] =
    /^([A-Za-z]*) ?([-+−–])?(\d{1,2})?(?::?(\d{2}))?$/.exec(zone.trim()) ?? []
  const words = [...letters.toUpperCase()]
  if (sign !== undefined && hours !== '') {
    if (words.length === 0) words.push('U T C')
    words.push(sign === '+' ? 'plus' : 'minus', cardinal(String(Number(hours)), style))
    if (minutes !== undefined && Number(minutes) > 0) words.push(twoDigits(minutes))
  }
  return words.join(' ')
}

/** A time written as four digits: `0830` is `oh eight thirty`. */
export function militaryTime(digits: string, style: NumberStyle): string {
  const high = digits.slice(0, 2)
  const low = digits.slice(2)
  const hours =
    high[0] === '0'
      ? high === '00'
        ? 'zero'
        : `oh ${DIGITS[Number(high)]}`
      : cardinal(high, style)
  return `${hours} ${low === '00' ? 'hundred' : twoDigits(low)}`
}
