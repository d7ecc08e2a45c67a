import { oneOf } from '../../classes/number-text.ts'
import { currencyOf } from '../../classes/quantity.ts'
import type { Gender, Noun, NumberParts } from '../grammar.ts'
import type { PolishCase } from './cases.ts'
import { POLISH_MONTHS } from './calendar.ts'
import { POLISH_CURRENCY_SIGNS } from './currencies.ts'
import { POLISH } from './grammar.ts'
import { polishCardinal, polishDecimals } from './numbers.ts'
import { POLISH_SCALES, POLISH_UNITS } from './units.ts'

/** A number does not begin inside a word, a longer number, a date or a time. */
export const START: string = String.raw`(?<![\p{L}\p{N}.,:/–-])`
/** Source of a Polish number, grouped or not, with decimals or not. */
export const NUMBER: string = String.raw`\d{1,3}(?: \d{3}){1,12}(?!\d)(?:,\d{1,3})?|\d{1,7}(?:,\d{1,3})?`
/** Source of all units. */
export const UNIT: string = oneOf(Object.keys(POLISH_UNITS))
/** Source of all scale words. */
export const SCALE: string = oneOf(Object.keys(POLISH_SCALES))
/** Source of the signs and codes of currencies that stand behind sums. */
export const MONEY: string = oneOf([
  ...Object.keys(POLISH_CURRENCY_SIGNS),
  '€',
  '£',
  'PLN',
  'EUR',
  'USD',
  'CHF',
])
/** Source of the months behind a day. */
export const MONTH: string = POLISH_MONTHS.map(([name]) => name).join('|')
/** A number that may be a year. */
export const YEAR: RegExp = /^(?:1\d|20)\d\d$/
/** Words before a time rather than a score. */
export const TIMED: RegExp =
  /(?:^|[^\p{L}])(?:o|od|do|po|przed|około|ok\.|godz\.?|godzin\p{L}{1,2}) $/iu
/** Words beside two small numbers that make them the score of a game. */
export const GAME: RegExp =
  /(?:wygra|przegra|pokona|zremis|remis|zwycię|porażk|wynik|prowadz|mecz|spotkani|gol|bramk|set(?:a|y|ów|em|cie)?(?!\p{L})|tie|połow|przerw|finał|uleg|rozgrom|stosunku|walce|wyrówna|punkt)/iu
/** What stands before a match, as far as grammar looks. */
export function beforeOf(input: string, index: number): string {
  return input.slice(Math.max(0, index - 40), index)
}

/** What stands around a match, as far as a game is looked for. */
export function around(input: string, from: number, to: number): string {
  return `${input.slice(Math.max(0, from - 60), from)} ${input.slice(to, to + 40)}`
}

/** A number, decimals too, in a case. */
export function numeral(
  { whole, decimals }: NumberParts,
  grammaticalCase: PolishCase,
  gender?: Gender,
): string {
  return decimals === undefined
    ? polishCardinal(whole, { grammaticalCase, ...(gender !== undefined && { gender }) })
    : `${polishCardinal(whole)} przecinek ${polishDecimals(decimals)}`
}

/** What a unit, a currency or a percent sign stands for. */
export function nounOf(symbol: string): Noun | undefined {
  if (symbol === '%') return POLISH.words.percent
  if (symbol === '‰') return POLISH.words.permille
  return POLISH_UNITS[symbol] ?? currencyOf(symbol, POLISH)?.unit
}
