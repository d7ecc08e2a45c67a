import { nounFor, sayNumber } from '../../classes/number-text.ts'
import type { Grammar } from '../grammar.ts'
import { DUTCH_ACRONYMS, DUTCH_SPELLED } from './acronyms.ts'
import { DUTCH_MONTHS, dutchDate, dutchTime } from './calendar.ts'
import { dutchFraction, dutchMixed } from './fractions.ts'
import { dutchCardinal, dutchDigits, dutchOrdinal, dutchYear } from './numbers.ts'
import { DUTCH_PARTS, DUTCH_RULERS, dutchRoman } from './roman.ts'
import { DUTCH_CURRENCIES, DUTCH_CURRENCY_SIGNS, DUTCH_SCALES, DUTCH_UNITS } from './units.ts'
import { DUTCH_WORDS } from './words.ts'

/** Decimals: two are one number unless they begin with a zero, `drie komma veertien`. */
function decimals(digits: string): string {
  return /^[1-9]\d$/.test(digits) ? dutchCardinal(digits) : dutchDigits(digits)
}

/** The grammar of Dutch; the same in the Netherlands and Belgium as far as signs go. */
export function dutchGrammar(tag: string): Grammar {
  const grammar: Grammar = {
    tag: /-BE\b/i.test(tag) ? 'nl-BE' : 'nl-NL',
    decimal: ',',
    groups: ['.', ' '],
    otherDecimal: { mark: '.', point: 'punt' },
    cardinal: dutchCardinal,
    ordinal: dutchOrdinal,
    decimalNumber: (whole, fraction, _form, point) =>
      `${dutchCardinal(whole)} ${point ?? 'komma'} ${decimals(fraction)}`,
    fraction: dutchFraction,
    mixed: dutchMixed,
    year: dutchYear,
    count(value, noun) {
      const name = nounFor(value, noun, 'nl')
      // `50 duizend` is one word, as long as it has no decimals.
      const joint = name === 'duizend' && value.decimals === undefined ? '' : ' '
      return `${sayNumber(value, grammar, { attributive: true })}${joint}${name}`
    },
    money({ whole, decimals: cents = '', negative }, { unit, part }) {
      const small = String(Number(cents.padEnd(2, '0')))
      if (/^0+$/.test(whole) || part === undefined) return undefined
      const name = whole === '1' ? (unit.one ?? unit.other) : unit.other
      return `${negative ? 'min ' : ''}${dutchCardinal(whole)} ${name} ${dutchCardinal(small)}`
    },
    date(date, { before }) {
      // Two numbers with stops are a date only behind words that say so: `om 9.05.` is a time.
      const bare = date.written === 'digits' && date.year === undefined
      return bare && !/(?:dag|op|per|vanaf|van|tot|datum) $/iu.test(before)
        ? undefined
        : dutchDate(date)
    },
    time: dutchTime,
    words: DUTCH_WORDS,
    months: DUTCH_MONTHS,
    dateJoint: String.raw`(?:\. ?|-| )`,
    clock: { after: ['uur', 'u\\.?(?!\\.)', 'h'], dotted: true },
    currencies: DUTCH_CURRENCIES,
    currencySigns: DUTCH_CURRENCY_SIGNS,
    units: DUTCH_UNITS,
    scales: DUTCH_SCALES,
    per(symbol) {
      const noun = DUTCH_UNITS[symbol]
      return noun === undefined ? undefined : `per ${noun.one ?? noun.other}`
    },
    ordinalMarks: { e: {}, de: {}, ste: {}, ᵉ: {} },
    acronyms: DUTCH_ACRONYMS,
    spelled: DUTCH_SPELLED,
    roman: {
      rulers: DUTCH_RULERS,
      parts: DUTCH_PARTS,
      counted: 'eeuw|Wereldoorlog|wereldoorlog|Olympische|dynastie|Republiek',
      say: dutchRoman,
    },
  }
  return grammar
}
