import { nounFor, sayNumber } from '../../classes/number-text.ts'
import type { Grammar, NumberForm } from '../grammar.ts'
import { SWEDISH_ACRONYMS, SWEDISH_SPELLED } from './acronyms.ts'
import { SWEDISH_MONTHS, swedishDate, swedishTime } from './calendar.ts'
import { swedishFraction, swedishMixed } from './fractions.ts'
import { swedishCardinal, swedishDigits, swedishOrdinal, swedishYear } from './numbers.ts'
import { SWEDISH_PARTS, SWEDISH_RULERS, swedishRoman } from './roman.ts'
import {
  SWEDISH_CURRENCIES,
  SWEDISH_CURRENCY_SIGNS,
  SWEDISH_SCALES,
  SWEDISH_UNITS,
} from './units.ts'
import { SWEDISH_WORDS } from './words.ts'

/** Decimals: two are one number unless they begin with a zero, `tre komma fjorton`. */
function decimals(digits: string): string {
  return /^[1-9]\d$/.test(digits) ? swedishCardinal(digits) : swedishDigits(digits)
}

/** The grammar of Swedish; in Finland the euro comes of itself, all else is the same. */
export function swedishGrammar(tag: string): Grammar {
  const grammar: Grammar = {
    tag: /-FI\b/i.test(tag) ? 'sv-FI' : 'sv-SE',
    decimal: ',',
    groups: [' ', '.'],
    otherDecimal: { mark: '.', point: 'punkt' },
    cardinal: swedishCardinal,
    ordinal: swedishOrdinal,
    decimalNumber: (whole, fraction, _form, point) =>
      `${swedishCardinal(whole)} ${point ?? 'komma'} ${decimals(fraction)}`,
    fraction: swedishFraction,
    mixed: swedishMixed,
    year: swedishYear,
    count(value, noun) {
      const form: NumberForm = {
        attributive: true,
        ...(noun.gender !== undefined && { gender: noun.gender }),
      }
      const name = nounFor(value, noun, 'sv')
      // `10 tkr` is one word with its thousand, as long as it has no decimals.
      const joint = name.startsWith('tusen') && value.decimals === undefined ? '' : ' '
      return `${sayNumber(value, grammar, form)}${joint}${name}`
    },
    money({ whole, decimals: small = '', negative }, { unit, part }) {
      const rest = String(Number(small.padEnd(2, '0')))
      if (/^0+$/.test(whole) || part === undefined) return undefined
      const gender = unit.gender ?? 'common'
      const name = whole === '1' ? (unit.one ?? unit.other) : unit.other
      return `${negative ? 'minus ' : ''}${swedishCardinal(whole, { gender })} ${name} och ${swedishCardinal(rest, { gender: part.gender ?? 'common' })} ${rest === '1' ? (part.one ?? part.other) : part.other}`
    },
    date(date, place) {
      // In Sweden two numbers with stops are a date only behind words that say so.
      const bare = date.written === 'digits' && date.year === undefined
      return bare && !/(?:dag|den) $/iu.test(place.before) ? undefined : swedishDate(date, place)
    },
    time: swedishTime,
    words: SWEDISH_WORDS,
    months: SWEDISH_MONTHS,
    dateJoint: String.raw`\.? `,
    clock: { after: [], dotted: true, before: ['[Kk]l\\.?', '[Kk]lockan'] },
    currencies: SWEDISH_CURRENCIES,
    currencySigns: SWEDISH_CURRENCY_SIGNS,
    units: SWEDISH_UNITS,
    scales: SWEDISH_SCALES,
    per(symbol) {
      if (symbol === 'h') return 'i timmen'
      const noun = SWEDISH_UNITS[symbol]
      return noun === undefined ? undefined : `per ${noun.one ?? noun.other}`
    },
    ordinalMarks: {
      ':a': {},
      ':e': {},
      ':de': {},
      ':te': {},
      ':dje': {},
      ':sta': {},
      ':dra': {},
      ':nde': {},
    },
    acronyms: SWEDISH_ACRONYMS,
    spelled: SWEDISH_SPELLED,
    roman: {
      rulers: SWEDISH_RULERS,
      parts: SWEDISH_PARTS,
      counted: 'seklet|århundradet|[Oo]lympiska',
      say: swedishRoman,
    },
  }
  return grammar
}
