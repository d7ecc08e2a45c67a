import type { DateParts, Place, TimeParts } from '../grammar.ts'
import { type FrenchCounting, cardinal, year } from './numbers.ts'

const NAMES =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** Months, with their short forms. */
export const FRENCH_MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv'],
  ['février', 'févr', 'fév', 'fevrier'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août', 'aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'déc', 'decembre'],
]

/** `premier mai deux mille vingt et un`; spans join with `au`. */
export function frenchDate(
  date: DateParts,
  place: Place,
  counting: FrenchCounting,
): string | undefined {
  const name = NAMES[date.month - 1]
  if (name === undefined) return undefined
  const dayWord = (day: number): string => (day === 1 ? 'premier' : cardinal(String(day), counting))
  const words: string[] = []
  if (date.day !== undefined) words.push(dayWord(date.day))
  if (date.lastDay !== undefined) words.push('au', dayWord(date.lastDay))
  words.push(name)
  if (date.year !== undefined) words.push(year(date.year, counting))
  return words.join(' ')
}

/** `quatorze heures trente`, `une heure`, `zéro heure quinze`. */
export function frenchTime(time: TimeParts, counting: FrenchCounting): string | undefined {
  const { hour, minute = 0, second, after = '' } = time
  const number = (value: number): string =>
    cardinal(String(value), counting, { gender: 'feminine' })
  const words = [number(hour), hour < 2 ? 'heure' : 'heures']
  if (second !== undefined) {
    words.push(number(minute), minute < 2 ? 'minute' : 'minutes', 'et', number(second))
    words.push(second < 2 ? 'seconde' : 'secondes')
  } else if (minute !== 0) words.push(number(minute))
  if (after.startsWith('a')) words.push('du matin')
  else if (after.startsWith('p'))
    words.push(hour < 6 || hour === 12 ? 'de l’après-midi' : 'du soir')
  return words.join(' ')
}
