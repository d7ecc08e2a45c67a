import type { Grammar } from '../grammar.ts'
import { russianTime } from './clock.ts'
import { russianForm } from './context.ts'
import { RUSSIAN_CURRENCIES, RUSSIAN_CURRENCY_SIGNS } from './currencies.ts'
import { russianDate } from './dates.ts'
import { russianFraction, russianMixed } from './fractions.ts'
import { RUSSIAN_ACRONYMS, RUSSIAN_SPELLED } from './letters.ts'
import { RUSSIAN_MONTHS } from './months.ts'
import { russianCardinal, russianDecimal } from './numbers.ts'
import { russianOrdinal } from './ordinals.ts'
import { russianCount, russianMoney } from './quantity.ts'
import { russianTelephone } from './telephone.ts'
import { RUSSIAN_SCALE_FORMS, RUSSIAN_UNITS, russianPer } from './units.ts'
import { RUSSIAN_WORDS } from './words.ts'
import { NOMINATIVE } from './declension.ts'
import { yearIn } from './years.ts'

/** The grammar of Russian. */
export const RUSSIAN_GRAMMAR: Grammar = {
  tag: 'ru',
  decimal: ',',
  groups: [' ', ' ', ' ', '.'],
  otherDecimal: { mark: '.', point: 'точка' },
  cardinal: russianCardinal,
  ordinal: russianOrdinal,
  plainForm: russianForm,
  decimalNumber: (whole, decimals, form) => russianDecimal(whole, decimals, form),
  fraction: (upper, lower) => russianFraction(upper, lower),
  mixed: russianMixed,
  year: (digits) => yearIn(digits, NOMINATIVE),
  count: russianCount,
  money: russianMoney,
  date: russianDate,
  time: russianTime,
  telephone: russianTelephone,
  words: RUSSIAN_WORDS,
  months: RUSSIAN_MONTHS,
  clock: { after: [] },
  currencies: RUSSIAN_CURRENCIES,
  currencySigns: RUSSIAN_CURRENCY_SIGNS,
  units: RUSSIAN_UNITS,
  scales: RUSSIAN_SCALE_FORMS,
  per: russianPer,
  ordinalMarks: {},
  acronyms: RUSSIAN_ACRONYMS,
  spelled: RUSSIAN_SPELLED,
}
