import type { Grammar } from '../grammar.ts'
import { FINNISH_ACRONYMS, FINNISH_SPELLED } from './acronyms.ts'
import { FINNISH_MONTHS, finnishDate, finnishTime, finnishYear } from './calendar.ts'
import { finnishPlainCase } from './contexts.ts'
import { FINNISH_CURRENCIES, FINNISH_CURRENCY_SIGNS, type FinnishCurrency } from './currencies.ts'
import { finnishFraction, finnishMixed } from './fractions.ts'
import { finnishCardinal, finnishDecimal, finnishOrdinal } from './numbers.ts'
import { finnishPer } from './per.ts'
import { sayIn, saySum } from './quantities.ts'
import { FINNISH_COUNTED, FINNISH_PARTS, FINNISH_RULERS, finnishRoman } from './roman.ts'
import { FINNISH_SCALES, FINNISH_UNITS } from './units.ts'
import { FINNISH_WORDS } from './words.ts'

/** The grammar of Finnish. */
export const FINNISH_GRAMMAR: Grammar = {
  tag: 'fi-FI',
  decimal: ',',
  groups: [' ', ' ', '.'],
  otherDecimal: { mark: '.', point: 'piste' },
  cardinal: finnishCardinal,
  ordinal: finnishOrdinal,
  plainForm: (whole, { before, after }) => finnishPlainCase(whole, before, after),
  decimalNumber: finnishDecimal,
  fraction: finnishFraction,
  mixed: finnishMixed,
  year: finnishYear,
  count(value, { one, other }) {
    const single = value.whole === '1' && value.decimals === undefined
    return `${sayIn(value, 'nominative')} ${single ? (one ?? other) : other}`
  },
  money: (value, currency) => saySum(value, currency as FinnishCurrency),
  date: finnishDate,
  time: finnishTime,
  words: FINNISH_WORDS,
  months: FINNISH_MONTHS,
  dateJoint: String.raw`\.? `,
  clock: { after: [], dotted: true },
  currencies: FINNISH_CURRENCIES,
  currencySigns: FINNISH_CURRENCY_SIGNS,
  units: FINNISH_UNITS,
  scales: FINNISH_SCALES,
  per: finnishPer,
  ordinalMarks: {},
  acronyms: FINNISH_ACRONYMS,
  spelled: FINNISH_SPELLED,
  roman: {
    rulers: FINNISH_RULERS,
    parts: FINNISH_PARTS,
    counted: FINNISH_COUNTED,
    say: finnishRoman,
  },
}
