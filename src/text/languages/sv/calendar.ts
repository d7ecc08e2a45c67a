import type { DateParts, Place, TimeParts } from '../grammar.ts'
import { swedishCardinal, swedishDigits, swedishOrdinal, swedishYear } from './numbers.ts'

const NAMES =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

/** The months in every way they are written, January first. */
export const SWEDISH_MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** A year of two digits as a number, `noll fem` with its zero; one of four as a year. */
export function swedishDateYear(year: string): string {
  if (year.length === 4) return swedishYear(year)
  return year.startsWith('0') ? swedishDigits(year) : swedishCardinal(year)
}

/** A date: `tredje maj tjugohundratio`, the day an ordinal. */
export function swedishDate({ day, lastDay, month, year }: DateParts, _place: Place): string {
  const words: string[] = []
  if (day !== undefined) words.push(swedishOrdinal(String(day)))
  if (lastDay !== undefined) words.push('till', swedishOrdinal(String(lastDay)))
  words.push(NAMES[month - 1] as string)
  if (year !== undefined) words.push(swedishDateYear(year))
  return words.join(' ')
}

/** A time: `fjorton och trettio`, `åtta noll fem`; a full hour is the hour alone. */
export function swedishTime({ hour, minute, second, after }: TimeParts): string {
  const words = [swedishCardinal(String(hour))]
  if (minute !== undefined && (minute > 0 || (second ?? 0) > 0 || hour === 0)) {
    if (minute < 10)
      words.push(minute === 0 ? 'noll noll' : `noll ${swedishCardinal(String(minute))}`)
    else words.push(swedishCardinal(String(minute)))
  }
  if (second !== undefined && second > 0) {
    words.push('och', swedishCardinal(String(second), { gender: 'common' }))
    words.push(second === 1 ? 'sekund' : 'sekunder')
  }
  if (after !== undefined && /^[ap]/.test(after)) words.push(after.startsWith('a') ? 'A M' : 'P M')
  return words.join(' ')
}
