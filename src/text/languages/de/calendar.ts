import type { DateParts, Place, TimeParts } from '../grammar.ts'
import { ordinalEnding } from './agreement.ts'
import { germanCardinal, germanOrdinalStem, germanYear } from './numbers.ts'

const NAMES =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** The months in every way they are written, January first. */
export const GERMAN_MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan', 'jän'],
  ['februar', 'feber', 'feb', 'febr'],
  ['märz', 'mär', 'mrz'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
]

/** The name of a month; Austria says `Jänner`. */
export function germanMonth(month: number, austrian: boolean): string {
  return month === 1 && austrian ? 'Jänner' : (NAMES[month - 1] as string)
}

/** A year of two digits as of our time or the last century; one of four as a year. */
export function germanDateYear(year: string): string {
  if (year.length === 4) return germanYear(year)
  return year.startsWith('0') ? germanCardinal(`20${year}`) : germanCardinal(year)
}

/** A date as it is said: `dritter Mai zweitausendzehn`, `am dritten Mai`. */
export function germanDate(date: DateParts, { before }: Place, austrian: boolean): string {
  const { day, lastDay, month, year } = date
  const ending = ordinalEnding(before, 'masculine', true)
  const words: string[] = []
  if (day !== undefined) words.push(germanOrdinalStem(String(day)) + ending)
  if (lastDay !== undefined) words.push('bis', germanOrdinalStem(String(lastDay)) + ending)
  words.push(germanMonth(month, austrian))
  if (year !== undefined) words.push(germanDateYear(year))
  return words.join(' ')
}

/** A time as it is said: `vierzehn Uhr dreißig`. */
export function germanTime({ hour, minute, second, after }: TimeParts): string {
  const hours = germanCardinal(String(hour), { attributive: true })
  // A bare number stands in a span, `8–10 Uhr`, whose end has the word.
  if (minute === undefined && after === undefined) return hours
  const words = [hours, 'Uhr']
  if (minute !== undefined && (minute > 0 || (second ?? 0) > 0)) {
    words.push(germanCardinal(String(minute)))
  }
  if (second !== undefined && second > 0) {
    words.push('und', germanCardinal(String(second), { attributive: true, gender: 'feminine' }))
    words.push(second === 1 ? 'Sekunde' : 'Sekunden')
  }
  if (after !== undefined && /^[ap]/.test(after)) words.push(after.startsWith('a') ? 'A M' : 'P M')
  return words.join(' ')
}
