import { nounFor, sayNumber } from '../../classes/number-text.ts'
import type { Grammar, Noun, NumberForm, NumberParts, Place } from '../grammar.ts'
import { GERMAN_ACRONYMS, GERMAN_SPELLED } from './acronyms.ts'
import { caseAfter } from './agreement.ts'
import { GERMAN_MONTHS, germanDate, germanTime } from './calendar.ts'
import { GERMAN_CURRENCIES, GERMAN_CURRENCY_SIGNS, SWISS_CURRENCY_SIGNS } from './currencies.ts'
import { germanFraction, germanMixed } from './fractions.ts'
import { germanCardinal, germanDigits, germanOrdinalStem, germanYear } from './numbers.ts'
import { germanRoman, GERMAN_PARTS, GERMAN_RULERS } from './roman.ts'
import { GERMAN_SCALES, GERMAN_UNITS } from './units.ts'
import { GERMAN_WORDS } from './words.ts'

/** The grammar of German as spoken in the region of a tag: Austria and Switzerland have habits of their own. */
export function germanGrammar(tag: string): Grammar {
  const austrian = /-AT\b/i.test(tag)
  const swiss = /-(?:CH|LI)\b/i.test(tag)
  const grammar: Grammar = {
    tag: austrian ? 'de-AT' : swiss ? 'de-CH' : 'de-DE',
    decimal: swiss ? '.' : ',',
    groups: swiss ? ['’', "'", ' '] : ['.', ' ', "'", '’'],
    otherDecimal: swiss ? { mark: ',', point: 'Komma' } : { mark: '.', point: 'Punkt' },
    cardinal: germanCardinal,
    ordinal: (digits) => `${germanOrdinalStem(digits)}e`,
    decimalNumber: (whole, decimals, _form, point) =>
      `${germanCardinal(whole)} ${point ?? (swiss ? 'Punkt' : 'Komma')} ${germanDigits(decimals)}`,
    fraction: germanFraction,
    mixed: germanMixed,
    year: germanYear,
    count: (value, noun, place) => count(value, noun, place, grammar),
    money(value, currency, place) {
      const { whole, decimals = '' } = value
      const part = String(Number(decimals.padEnd(2, '0')))
      if (/^0+$/.test(whole) || currency.part === undefined) return undefined
      return `${count({ negative: value.negative, whole }, currency.unit, place, grammar)} ${germanCardinal(part)}`
    },
    date(date, place) {
      // In Switzerland a stop also parts decimals: `3.5.` is a date only behind words that say so.
      const bare = date.written === 'digits' && date.year === undefined
      if (bare && !isDatePlace(place.before, swiss)) return undefined
      return germanDate(date, place, austrian)
    },
    time: germanTime,
    words: swiss ? { ...GERMAN_WORDS, point: 'Punkt' } : GERMAN_WORDS,
    months: GERMAN_MONTHS,
    dateJoint: String.raw` ?`,
    clock: { after: ['Uhr', '[ap]\\.m\\.'], dotted: true },
    currencies: GERMAN_CURRENCIES,
    currencySigns: swiss ? SWISS_CURRENCY_SIGNS : GERMAN_CURRENCY_SIGNS,
    units: GERMAN_UNITS,
    scales: GERMAN_SCALES,
    per(symbol) {
      const noun = GERMAN_UNITS[symbol]
      return noun === undefined ? undefined : `pro ${noun.one ?? noun.other}`
    },
    ordinalMarks: {},
    acronyms: GERMAN_ACRONYMS,
    spelled: GERMAN_SPELLED,
    roman: { rulers: GERMAN_RULERS, parts: GERMAN_PARTS, say: germanRoman },
  }
  return grammar
}

function isDatePlace(before: string, strict: boolean): boolean {
  return strict
    ? /(?:^|[^\p{L}])(?:am|vom|zum|ab|bis|seit|den|dem|der|tag),? $/iu.test(before)
    : !/(?:Version|Kapitel|Abschnitt|Punkt|Nr\.|Nummer|Windows|Android|Note|Ziffer) $/u.test(before)
}

/** A number and its noun; `ein` agrees with what comes before as well. */
function count(value: NumberParts, noun: Noun, { before }: Place, grammar: Grammar): string {
  const grammaticalCase = caseAfter(before, true)
  const form: NumberForm = {
    attributive: true,
    ...(noun.gender !== undefined && { gender: noun.gender }),
    ...(grammaticalCase !== undefined && { grammaticalCase }),
  }
  const name = nounFor(value, noun, grammar.tag)
  // `50 Tsd.` is one word, as long as it has no decimals.
  const joint = name === 'tausend' && value.decimals === undefined ? '' : ' '
  return `${sayNumber(value, grammar, form)}${joint}${name}`
}
