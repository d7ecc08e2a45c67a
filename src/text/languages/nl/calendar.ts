import type { DateParts, TimeParts } from '../grammar.ts'
import { dutchCardinal, dutchYear } from './numbers.ts'

const NAMES =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )

/** The months in every way they are written, January first. */
export const DUTCH_MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** A year of two digits as a number, of our century with a zero; one of four as a year. */
export function dutchDateYear(year: string): string {
  if (year.length === 4) return dutchYear(year)
  return year.startsWith('0') ? dutchYear(`20${year}`) : dutchCardinal(year)
}

/** A date: `drie mei tweeduizend eenentwintig`. */
export function dutchDate({ day, lastDay, month, year }: DateParts): string {
  const words: string[] = []
  if (day !== undefined) words.push(dutchCardinal(String(day)))
  if (lastDay !== undefined) words.push('tot', dutchCardinal(String(lastDay)))
  words.push(NAMES[month - 1] as string)
  if (year !== undefined) words.push(dutchDateYear(year))
  return words.join(' ')
}

/** A time: `veertien uur dertig`. */
export function dutchTime({ hour, minute, second, after }: TimeParts): string {
  const hours = dutchCardinal(String(hour))
  // A bare number stands in a span, `8–10 uur`, whose end has the word.
  if (minute === undefined && after === undefined) return hours
  const words = [hours, 'uur']
  if (minute !== undefined && (minute > 0 || (second ?? 0) > 0)) {
    words.push(dutchCardinal(String(minute)))
  }
  if (second !== undefined && second > 0) {
    words.push('en', dutchCardinal(String(second)), second === 1 ? 'seconde' : 'seconden')
  }
  if (after !== undefined && /^[ap]/.test(after)) words.push(after.startsWith('a') ? 'A M' : 'P M')
  return words.join(' ')
}
