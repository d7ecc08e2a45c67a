import { nounFor, sayNumber } from '../../classes/number-text.ts'
import type { Grammar, Noun, NumberForm, NumberParts, Place } from '../grammar.ts'
import { type PolishCase, inCase, isInflected } from './cases.ts'
import { POLISH_ACRONYMS, POLISH_SPELLED } from './acronyms.ts'
import { countingForm } from './agreement.ts'
import { POLISH_MONTHS, polishDate, polishYear } from './calendar.ts'
import { polishTime } from './clock.ts'
import { POLISH_CURRENCIES, POLISH_CURRENCY_SIGNS } from './currencies.ts'
import { polishFraction, polishMixed } from './fractions.ts'
import { caseOfAmount } from './government.ts'
import { isFew, polishCardinal, polishDecimals } from './numbers.ts'
import { polishOrdinal } from './ordinals.ts'
import { POLISH_ROMAN } from './roman.ts'
import { POLISH_SCALES, POLISH_UNITS, polishPer } from './units.ts'
import { POLISH_WORDS } from './words.ts'

const MONEY = new Set(Object.values(POLISH_CURRENCIES).map(({ unit }) => unit.other))

/** The form of a noun behind a number in a case: `pięć metrów`, `pięcioma metrami`, `1,5 metra`. */
export function polishNoun(
  { whole, decimals }: NumberParts,
  noun: Noun,
  grammaticalCase: PolishCase,
): string {
  const parts = { negative: false, whole, ...(decimals !== undefined && { decimals }) }
  if (!isInflected(noun)) return nounFor(parts, noun, 'pl')
  if (decimals !== undefined) return noun.singular.genitive
  if (whole === '1') return inCase(noun.singular, grammaticalCase)
  const direct = grammaticalCase === 'nominative' || grammaticalCase === 'accusative'
  if (!direct) return inCase(noun.plural, grammaticalCase)
  return isFew(Number(whole.slice(-3))) ? noun.plural.nominative : noun.plural.genitive
}

/** A number and what it counts in a case. */
export function polishCount(value: NumberParts, noun: Noun, grammaticalCase: PolishCase): string {
  const form: NumberForm = {
    attributive: true,
    grammaticalCase,
    ...(noun.gender !== undefined && { gender: noun.gender }),
  }
  const words = sayNumber(value, POLISH, form)
  // A thousand of something is said without a one: `tysiąc złotych`, `milion`.
  const bare = value.whole === '1' && value.decimals === undefined && isScale(noun)
  return bare
    ? polishNoun(value, noun, grammaticalCase)
    : `${words} ${polishNoun(value, noun, grammaticalCase)}`
}

function isScale(noun: Noun): boolean {
  return noun === POLISH_SCALES['tys.']
}

/** The grammar of Polish. */
export const POLISH: Grammar = {
  tag: 'pl',
  decimal: ',',
  groups: [' ', '.'],
  otherDecimal: { mark: '.', point: 'kropka' },
  cardinal: polishCardinal,
  ordinal: polishOrdinal,
  plainForm: (whole, { before, after }) => countingForm(whole, before, after),
  decimalNumber: (whole, decimals, _form, point) =>
    `${polishCardinal(whole)} ${point ?? 'przecinek'} ${polishDecimals(decimals)}`,
  fraction: polishFraction,
  mixed: polishMixed,
  year: (digits) => polishYear(digits),
  count: (value, noun, { before }: Place) =>
    polishCount(value, noun, caseOfAmount(before, MONEY.has(noun.other))),
  money({ whole, decimals = '', negative }, { unit, part }, { before }) {
    if (part === undefined) return undefined
    const grammaticalCase = caseOfAmount(before, true)
    const small = String(Number(decimals.padEnd(2, '0')))
    const rest = polishCount({ negative: false, whole: small }, part, grammaticalCase)
    if (/^0+$/.test(whole)) return negative ? `minus ${rest}` : rest
    return `${polishCount({ negative, whole }, unit, grammaticalCase)} ${rest}`
  },
  date: polishDate,
  time: polishTime,
  words: POLISH_WORDS,
  months: POLISH_MONTHS,
  clock: { after: [] },
  currencies: POLISH_CURRENCIES,
  currencySigns: POLISH_CURRENCY_SIGNS,
  units: POLISH_UNITS,
  scales: POLISH_SCALES,
  per: polishPer,
  ordinalMarks: {},
  acronyms: POLISH_ACRONYMS,
  spelled: POLISH_SPELLED,
  roman: POLISH_ROMAN,
}
