import type { Grammar, NumberForm } from '../grammar.ts'
import { countNoun } from '../iberian/counted-noun.ts'
import { PORTUGUESE_MONTHS, portugueseDate, portugueseYear } from './calendar.ts'
import { portugueseTime } from './clock.ts'
import {
  PORTUGUESE_SCALES,
  PORTUGUESE_SIGNS,
  portugueseCurrencies,
  portugueseScaleJoint,
} from './currencies.ts'
import { portugueseNumbers } from './numbers.ts'
import { portugueseRoman } from './roman.ts'
import { portuguesePer, portugueseUnits } from './units.ts'
import { portugueseWords } from './words.ts'

const MASCULINE: NumberForm = { gender: 'masculine' }
const FEMININE: NumberForm = { gender: 'feminine' }
const MASCULINES: NumberForm = { gender: 'masculine', plural: true }
const FEMININES: NumberForm = { gender: 'feminine', plural: true }

/** Letters and signs behind a number that make it an ordinal, with the form they show. */
const ORDINAL_MARKS: Grammar['ordinalMarks'] = {
  '.º': MASCULINE,
  º: MASCULINE,
  '.°': MASCULINE,
  o: MASCULINE,
  '.o': MASCULINE,
  '.ª': FEMININE,
  ª: FEMININE,
  a: FEMININE,
  '.a': FEMININE,
  os: MASCULINES,
  ºs: MASCULINES,
  '.ºs': MASCULINES,
  as: FEMININES,
  ªs: FEMININES,
  '.ªs': FEMININES,
}

/** The grammar of Portuguese in Brazil or Portugal. */
export function portugueseGrammar(variety: 'BR' | 'PT'): Grammar {
  const numbers = portugueseNumbers(variety)
  const words = portugueseWords(variety)
  const units = portugueseUnits(variety)
  const first = variety === 'BR' ? 'primeiro' : 'um'
  const fraction = (upper: string, lower: string): string | undefined => {
    const part = numbers.part(lower, upper !== '1')
    if (part === undefined || upper.startsWith('0') || upper.length > 2) return undefined
    return `${numbers.cardinal(upper)} ${part}`
  }
  const grammar: Grammar = {
    tag: `pt-${variety}`,
    decimal: ',',
    groups: ['.', ' '],
    otherDecimal: { mark: '.', point: 'ponto' },
    cardinal: numbers.cardinal,
    ordinal: numbers.ordinal,
    decimalNumber: (whole, decimals, _form, point = words.point) =>
      `${numbers.cardinal(whole)} ${point} ${numbers.decimals(decimals)}`,
    fraction,
    mixed(whole, upper, lower) {
      const part = upper === '1' && lower === '2' ? 'meio' : fraction(upper, lower)
      return part === undefined ? undefined : `${numbers.cardinal(whole)} e ${part}`
    },
    year: (digits) => portugueseYear(digits, numbers),
    count: (parts, noun) => countNoun(parts, noun, grammar),
    date: (date) => portugueseDate(date, numbers, first),
    time: (time) => portugueseTime(time, numbers),
    words,
    months: PORTUGUESE_MONTHS,
    clock: {
      after: ['h(?:s|rs?)?', 'H', 'horas', String.raw`[ap]\.? ?m(?:\.(?=.))?`],
      dotted: true,
      letterH: true,
    },
    currencies: portugueseCurrencies(variety),
    currencySigns: PORTUGUESE_SIGNS,
    units,
    scales: PORTUGUESE_SCALES,
    scaleJoint: portugueseScaleJoint,
    per: (symbol) => portuguesePer(symbol, units),
    ordinalMarks: ORDINAL_MARKS,
    spelled:
      'UE HIV VIH OMS IA OCDE OIT OEA UTI IR IBGE OAB INSS IPCA IOF ISS EAD ICMS UFRJ IPI IPTU EAU',
    roman: portugueseRoman(numbers),
  }
  return grammar
}
