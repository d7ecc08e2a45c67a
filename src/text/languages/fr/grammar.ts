import { nounFor, sayNumber } from '../../classes/number-text.ts'
import type { Grammar, NumberForm, NumberParts } from '../grammar.ts'
import { FRENCH_MONTHS, frenchDate, frenchTime } from './calendar.ts'
import { FRENCH_CURRENCIES, FRENCH_CURRENCY_SIGNS } from './currencies.ts'
import { isFeminine } from './gender.ts'
import {
  cardinal,
  decimalNumber,
  fraction,
  frenchCounting,
  ordinal,
  telephone,
  year,
} from './numbers.ts'
import { frenchRoman } from './roman.ts'
import { FRENCH_UNITS, frenchPer } from './units.ts'
import { FRENCH_WORDS } from './words.ts'

const THOUSAND = { other: 'mille' }
const MILLION = { one: 'million', other: 'millions' }
const MILLIARD = { one: 'milliard', other: 'milliards' }
const BILLION = { one: 'billion', other: 'billions' }

/** Acronyms that could be said as words, but are spelled. */
const SPELLED =
  'UE OMS OGM ADN ARN IRM PIB ONG VIH EDF OM OL QI ORL IVG RER HIV ISF APL BCE OCDE CHU ARS IUT IA UV RSA UA EPS IEP CEA AG AOC IGP SAV ULM UHT CDI DRH TVA EU CEE UDI LFI UMP HEC AFP EPR ETA HLM GPA PMA IGN INA OPA TER UTC ADSL'

const FIRST: NumberForm = { gender: 'masculine' }
const FIRST_FEMININE: NumberForm = { gender: 'feminine' }
const MANY: NumberForm = { plural: true }

/** Moves the decimal point three places, for `1,5 k€`. */
function thousandfold({ negative, whole, decimals = '' }: NumberParts): NumberParts {
  const rest = decimals.slice(3)
  const moved = { negative, whole: String(Number(whole + decimals.slice(0, 3).padEnd(3, '0'))) }
  return rest === '' ? moved : { ...moved, decimals: rest }
}

/** French by the habits of the tag's region: how it counts, and its point in numbers. */
export function frenchGrammar(tag: string): Grammar {
  const counting = frenchCounting(tag)
  const swiss = counting === 'switzerland'
  const grammar: Grammar = {
    tag,
    decimal: ',',
    groups: swiss ? [' ', '’', "'"] : [' ', '.'],
    otherDecimal: { mark: '.', point: 'point' },
    cardinal: (digits, form) => cardinal(digits, counting, form),
    ordinal: (digits, form) => ordinal(digits, counting, form),
    plainForm: (whole, { after }) =>
      whole.endsWith('1') && isFeminine(after) ? FIRST_FEMININE : undefined,
    decimalNumber: (whole, decimals, _form, point) =>
      decimalNumber(whole, decimals, counting, point),
    fraction: (upper, lower) => fraction(upper, lower, counting),
    mixed(whole, upper, lower) {
      const part = fraction(upper, lower, counting)
      return part && `${cardinal(whole, counting)} et ${part.replace(/^un demi$/, 'demi')}`
    },
    year: (digits) => year(digits, counting),
    count(value, noun) {
      if (noun === THOUSAND) {
        const words = sayNumber(thousandfold(value), grammar)
        return words
      }
      const form: NumberForm = { ...(noun.gender !== undefined && { gender: noun.gender }) }
      const words = sayNumber(value, grammar, form)
      const name = nounFor(value, noun, 'fr')
      // Millions are nouns themselves: un million d’euros.
      const many = noun.gender !== undefined && /(?:[mb]illion|milliard)s?$/.test(words)
      const joint =
        many && value.decimals === undefined ? (/^[aeiouéo]/.test(name) ? 'd’' : 'de ') : ''
      return `${words} ${joint}${name}`
    },
    date: (date, place) => frenchDate(date, place, counting),
    time: (time) => frenchTime(time, counting),
    telephone: (groups, international) => telephone(groups, international, counting),
    words: FRENCH_WORDS,
    months: FRENCH_MONTHS,
    clock: {
      after: ['heures?', 'h(?!\\d)', String.raw`[ap]\.? ?m\.`, '[ap]m'],
      letterH: true,
      dotted: false,
    },
    currencies: FRENCH_CURRENCIES,
    currencySigns: FRENCH_CURRENCY_SIGNS,
    units: FRENCH_UNITS,
    scales: {
      million: MILLION,
      millions: MILLION,
      milliard: MILLIARD,
      milliards: MILLIARD,
      billion: BILLION,
      billions: BILLION,
      mille: THOUSAND,
      Md: MILLIARD,
      Mds: MILLIARD,
      Mrd: MILLIARD,
      Mrds: MILLIARD,
      Mio: MILLION,
      Mlns: MILLION,
      M: MILLION,
      k: THOUSAND,
      K: THOUSAND,
    },
    scaleJoint: (noun, scale) =>
      /^(?:k|K|mille)$/.test(scale)
        ? ''
        : /^[aeiouyéè]/i.test(noun) && !/^y/i.test(noun)
          ? 'd’'
          : 'de ',
    per: frenchPer,
    ordinalMarks: {
      er: FIRST,
      ers: { plural: true },
      re: FIRST_FEMININE,
      ère: FIRST_FEMININE,
      ere: FIRST_FEMININE,
      res: { gender: 'feminine', plural: true },
      ères: { gender: 'feminine', plural: true },
      e: FIRST,
      è: FIRST,
      es: MANY,
      ème: FIRST,
      eme: FIRST,
      èmes: MANY,
      emes: MANY,
      ième: FIRST,
      ièmes: MANY,
      ᵉʳ: FIRST,
      ʳᵉ: FIRST_FEMININE,
      ᵉ: FIRST,
      ᵉˢ: MANY,
      º: FIRST,
    },
    acronyms: { USA: 'U S A', OK: 'OK', PS: 'P S', CAP: 'C A P', URSS: 'U R S S' },
    spelled: SPELLED,
    roman: frenchRoman(counting),
  }
  return grammar
}
