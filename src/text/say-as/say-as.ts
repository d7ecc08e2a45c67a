import { numberParts, numberSource, sayCount, sayNumber } from '../classes/number-text.ts'
import { romanValue } from '../classes/roman.ts'
import type { ClassReading } from '../normalize/readings.ts'
import { dateOf } from './calendar.ts'
import { timeOf } from './clock.ts'
import { type Speller, cardinalOf, charactersOf, digitsOf, ordinalOf } from './speller.ts'

/** The sound that covers a word, as each language writes it; `beep` in others. */
const BLEEPS: { readonly [language: string]: string } = {
  da: 'bip',
  de: 'piep',
  es: 'pip',
  fi: 'piip',
  fr: 'bip',
  it: 'bip',
  nb: 'pip',
  nl: 'piep',
  no: 'pip',
  pl: 'pip',
  pt: 'bip',
  ru: 'бип',
  sv: 'pip',
}

/**
 * Says a text as one of SSML's classes (`interpret-as`), as W3C's note on `say-as` (2005) and the
 * documents of Polly, Google and Azure have them; undefined for a class nobody knows and for a text
 * that does not fit it, which the usual rules then read.
 */
export function sayAs(text: string, as: ClassReading, speller: Speller): string | undefined {
  const { interpretAs, format } = as
  switch (interpretAs) {
    case 'characters':
    case 'character':
    case 'spell-out':
    case 'spell':
    case 'letters':
    case 'verbatim':
      return charactersOf(text, speller)
    case 'digits':
    case 'digit':
    case 'number_digit':
      return /\d/.test(text) && !/\p{L}/u.test(text) ? digitsOf(text, speller) : undefined
    case 'cardinal':
    case 'number':
      return format === 'digits' || format === 'telephone' || format === 'ordinal'
        ? sayAs(text, { by: 'class', interpretAs: format }, speller)
        : numberOf(text, speller)
    case 'ordinal':
      return ordinalIn(text, speller)
    case 'telephone':
    case 'phone':
      return telephoneOf(text, speller)
    case 'date':
      return dateOf(text, format, speller)
    case 'time':
      return timeOf(text, speller)
    case 'fraction':
      return fractionOf(text, speller)
    case 'unit':
    case 'measure':
      return unitOf(text, speller)
    case 'currency':
    case 'money':
    case 'address':
    case 'duration':
      return speller.read(text)
    case 'expletive':
    case 'bleep':
      return BLEEPS[speller.language.split('-', 1)[0]?.toLowerCase() ?? ''] ?? 'beep'
    default:
      return undefined
  }
}

function numberOf(text: string, speller: Speller): string | undefined {
  const { grammar } = speller
  const written = text.trim()
  if (/^\d{1,36}$/.test(written)) return cardinalOf(written, speller)
  const roman = romanIn(written)
  if (roman !== undefined) return cardinalOf(roman, speller)
  if (grammar === undefined || !/\d/.test(written)) return speller.read(text)
  const pattern = new RegExp(`^[-−+]?${numberSource(grammar)}$`)
  return pattern.test(written) && written.length < 64
    ? sayNumber(numberParts(written, grammar), grammar)
    : speller.read(text)
}

/** The value of a Roman numeral in capitals, as digits. */
function romanIn(text: string): string | undefined {
  if (!/^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) {
    return undefined
  }
  return String(romanValue(text))
}

function ordinalIn(text: string, speller: Speller): string | undefined {
  const written = text.trim()
  const digits = /^(\d[\d.,\s]{0,40}?)[.ºª°]?(?:\p{L}{1,3})?$/u
    .exec(written)?.[1]
    ?.replace(/\D/g, '')
  const value = digits ?? romanIn(written)
  return value === undefined ? undefined : ordinalOf(value, speller)
}

function telephoneOf(text: string, speller: Speller): string | undefined {
  const groups = text.match(/\d+|\p{L}+/gu) ?? []
  if (!groups.some((group) => /\d/.test(group))) return undefined
  const { grammar } = speller
  const international = text.trimStart().startsWith('+')
  if (grammar?.telephone !== undefined && groups.every((group) => /\d/.test(group))) {
    return grammar.telephone(groups, international)
  }
  const said = groups.map((group) =>
    /\d/.test(group) ? digitsOf(group, speller) : charactersOf(group, speller),
  )
  return `${international ? `${grammar?.words.plus ?? '+'} ` : ''}${said.join(', ')}`
}

function fractionOf(text: string, speller: Speller): string | undefined {
  const found = /^(?:(\d{1,12})(?: |\s?\+\s?))?(\d{1,6})\s?[/⁄]\s?(\d{1,6})$/.exec(text.trim())
  if (found === null) return speller.read(text)
  const [, whole, upper = '', lower = ''] = found
  const { grammar } = speller
  const plain = `${whole === undefined ? '' : `${whole} `}${upper}/${lower}`
  const said = grammar?.fraction(upper, lower)
  if (grammar === undefined || said === undefined) return speller.read(plain)
  if (whole === undefined) return said
  return (
    grammar.mixed?.(whole, upper, lower) ??
    `${grammar.cardinal(whole)} ${grammar.words.and} ${said}`
  )
}

function unitOf(text: string, speller: Speller): string | undefined {
  const { grammar } = speller
  if (grammar === undefined) return speller.read(text)
  const [, number, symbol = ''] =
    new RegExp(`^([-−]?${numberSource(grammar)})\\s?(\\S{1,12})$`).exec(text.trim()) ?? []
  const noun = Object.hasOwn(grammar.units, symbol) ? grammar.units[symbol] : undefined
  if (number === undefined || noun === undefined) return speller.read(text)
  return sayCount(numberParts(number, grammar), noun, grammar, speller.place)
}
