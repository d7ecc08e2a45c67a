import type { DateParts } from '../grammar.ts'
import type { PortugueseNumbers } from './numbers.ts'

/** Portuguese months and their short forms that are no other words. */
export const PORTUGUESE_MONTHS: readonly (readonly string[])[] = [
  ['janeiro', 'jan'],
  ['fevereiro', 'fev'],
  ['março'],
  ['abril', 'abr'],
  ['maio'],
  ['junho', 'jun'],
  ['julho', 'jul'],
  ['agosto'],
  ['setembro'],
  ['outubro'],
  ['novembro', 'nov'],
  ['dezembro'],
]

/** Short forms that are words of their own without a day and a year beside them. */
export const PORTUGUESE_SHORT_MONTHS: readonly (readonly string[])[] = [
  [],
  [],
  ['mar'],
  [],
  ['mai'],
  [],
  [],
  ['ago'],
  ['set'],
  ['out'],
  [],
  ['dez'],
]

/** Years of two digits up to this one belong to this century. */
const LAST_OF_CENTURY = 49

/** A year in words; of two digits, one between 1950 and 2049. */
export function portugueseYear(digits: string, numbers: PortugueseNumbers): string {
  if (digits.length !== 2) return numbers.cardinal(digits)
  return numbers.cardinal(`${Number(digits) > LAST_OF_CENTURY ? 19 : 20}${digits}`)
}

/** A date in words; the first of a month is `primeiro` in Brazil and `um` in Portugal. */
export function portugueseDate(
  { day, lastDay, month, year, written }: DateParts,
  numbers: PortugueseNumbers,
  first: string,
): string | undefined {
  if (year === undefined && written === 'digits') return undefined
  const name = PORTUGUESE_MONTHS[month - 1]?.[0]
  if (name === undefined) return undefined
  const days = [day, lastDay]
    .filter((one) => one !== undefined)
    .map((one) => (one === 1 ? first : numbers.cardinal(String(one))))
    .join(' a ')
  const head = days === '' ? name : `${days} de ${name}`
  return year === undefined ? head : `${head} de ${portugueseYear(year, numbers)}`
}
