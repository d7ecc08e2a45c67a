import type { DateParts } from '../grammar.ts'
import { spanishCardinal } from './numbers.ts'

/** Spanish months and their short forms that are no other words. */
export const SPANISH_MONTHS: readonly (readonly string[])[] = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo'],
  ['abril', 'abr'],
  ['mayo'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto'],
  ['septiembre', 'setiembre', 'sept'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
]

/** Short forms that are words of their own without a day and a year beside them. */
export const SPANISH_SHORT_MONTHS: readonly (readonly string[])[] = [
  [],
  [],
  ['mar', 'mzo'],
  [],
  ['may'],
  [],
  [],
  ['ago'],
  ['sep', 'set'],
  [],
  [],
  [],
]

/** Years of two digits up to this one belong to this century. */
const LAST_OF_CENTURY = 49

/** A year in words; of two digits, one between 1950 and 2049. */
export function spanishYear(digits: string): string {
  if (digits.length !== 2) return spanishCardinal(digits)
  return spanishCardinal(`${Number(digits) > LAST_OF_CENTURY ? 19 : 20}${digits}`)
}

/**
 * A date in words. The first of a month is `primero`, as in America, unless `first` says
 * otherwise: in Spain it is `uno`.
 */
export function spanishDate(
  { day, lastDay, month, year, written }: DateParts,
  first: string,
): string | undefined {
  if (year === undefined && written === 'digits') return undefined
  const name = SPANISH_MONTHS[month - 1]?.[0]
  if (name === undefined) return undefined
  const days = [day, lastDay]
    .filter((one) => one !== undefined)
    .map((one) => (one === 1 ? first : spanishCardinal(String(one))))
    .join(' a ')
  const head = days === '' ? name : `${days} de ${name}`
  return year === undefined ? head : `${head} de ${spanishYear(year)}`
}
