import type { Grammar, Noun, NumberForm, NumberParts, Place } from '../grammar.ts'
import { caseBefore, wordBefore } from './context.ts'
import {
  CASES,
  type Case,
  DATIVE,
  NOMINATIVE,
  PREPOSITIONAL,
  countClass,
  formFor,
} from './declension.ts'
import { russianCardinal, russianDecimal } from './numbers.ts'

/** How far something is: `в 5 км от города`. */
const FAR = /^ (?:от|к|ко|севернее|южнее|западнее|восточнее|выше|ниже|друг)(?!\p{L})/u

/** The case of an amount by what stands around it. */
export function caseOfAmount(digits: string, { before, after }: Place): Case {
  const last = wordBefore(before)
  // One by one: `по одному рублю`, but `по пять рублей`.
  if (last === 'по') return countClass(digits) === 'one' ? DATIVE : NOMINATIVE
  if ((last === 'в' || last === 'во') && FAR.test(after)) return PREPOSITIONAL
  return caseBefore(before) ?? NOMINATIVE
}

/** A number and its noun in one case. */
export function amount(
  { negative, whole, decimals }: NumberParts,
  noun: Noun,
  grammaticalCase: Case,
): string {
  const form: NumberForm = {
    attributive: true,
    gender: noun.gender ?? 'masculine',
    grammaticalCase: CASES[grammaticalCase] as string,
  }
  const number =
    decimals === undefined ? russianCardinal(whole, form) : russianDecimal(whole, decimals, form)
  const name = formFor(whole, decimals !== undefined, noun, grammaticalCase)
  return `${negative ? 'минус ' : ''}${number} ${name}`
}

/** A number and its noun in the case that the words around ask for. */
export const russianCount: NonNullable<Grammar['count']> = (value, noun, place) => {
  const own =
    FAR.test(place.after) && !/метр|мил/.test(noun.one ?? '') ? { ...place, after: '' } : place
  return amount(value, noun, caseOfAmount(value.whole, own))
}

/** A sum with its part: `три рубля пятьдесят копеек`. */
export const russianMoney: NonNullable<Grammar['money']> = (value, currency, place) => {
  const { whole, decimals = '' } = value
  if (currency.part === undefined) return undefined
  const small = { negative: false, whole: String(Number(decimals.padEnd(2, '0'))) }
  const grammaticalCase = caseOfAmount(whole, place)
  const part = amount(small, currency.part, grammaticalCase)
  if (/^0+$/.test(whole)) return value.negative ? `минус ${part}` : part
  return `${amount({ negative: value.negative, whole }, currency.unit, grammaticalCase)} ${part}`
}
