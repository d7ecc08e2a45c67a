import { placeOf } from '../../classes/number-text.ts'
import { emojiRules } from '../../classes/emoji.ts'
import { HAS } from '../../clean.ts'
import { BLANK_SIGNS } from '../../normalize/blank-signs.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { DateParts, Place, TimeParts } from '../grammar.ts'
import { nativeDigitRules } from './digits.ts'

/** How a language says numbers that touch the words about them, as in Chinese and Thai. */
export interface Unspaced {
  readonly tag: string
  /** Without leading zeros, 15 digits at most. */
  cardinal(digits: string): string
  /** Each digit by itself. */
  digits(digits: string): string
  readonly point: string
  readonly minus: string
  readonly to: string
  percent(number: string): string
  date(date: DateParts): string
  /** `half` is the word for the half of the day, as it is said. */
  time(time: TimeParts, half: string): string
  /** Words before a time for the halves of the day, with what is said: `午後`, `PM`. */
  readonly halves: { readonly [written: string]: string }
  /** What is said for signs, codes and names of money. */
  readonly money: { readonly [sign: string]: string }
  /** The parts of a date in words, such as `年`, as a source each. */
  readonly marks?: { readonly year: string; readonly month: string; readonly day: string }
  /** Units of measure, with what is said. */
  readonly units: { readonly [symbol: string]: string }
  /** Between a number and what it counts; empty or a space. */
  readonly gap: string
  /** Rules that come before all others. */
  readonly first?: readonly Rule[]
}

const START = String.raw`(?<![A-Za-z0-9]|[0-9][.,:/-])`
const END = String.raw`(?![A-Za-z0-9]|[.,:/-][0-9])`
const NUMBER = String.raw`[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?`
const MOST_DIGITS = 15

/** A number as written, decimals and groups included, in words. */
export function unspacedNumber(text: string, speech: Unspaced): string {
  const [whole = '', decimals] = text.replaceAll(',', '').split('.')
  const said =
    whole.length > MOST_DIGITS || (whole.length > 1 && whole.startsWith('0'))
      ? speech.digits(whole)
      : speech.cardinal(whole)
  if (decimals === undefined) return said
  return `${said}${speech.gap}${speech.point}${speech.gap}${speech.digits(decimals)}`
}

function escape(text: string): string {
  return text.replace(/[$.*+?()[\]{}|\\/^]/g, String.raw`\$&`)
}

function choice(keys: readonly string[]): string {
  return [...keys]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')
}

function dateRulesOf(speech: Unspaced): readonly Rule[] {
  const say = (year: string | undefined, month: string, day?: string): string | undefined => {
    const [m, d] = [Number(month), day === undefined ? 1 : Number(day)]
    if (m < 1 || m > 12 || d < 1 || d > 31) return undefined
    return speech.date({
      month: m,
      ...(day !== undefined && { day: d }),
      ...(year !== undefined && { year }),
      written: 'digits',
    })
  }
  const rule = (source: string, speak: Rule['say']): Rule =>
    patternRule('date', HAS.digit, source, speak)
  const rules = [
    rule(
      String.raw`${START}([12][0-9]{3})([-/.]) ?([0-9]{1,2})\2 ?([0-9]{1,2})(?:\.(?= |$))?(?![A-Za-z0-9]|[-/][0-9])`,
      ([, year, , month = '', day]) => say(year, month, day),
    ),
  ]
  const { marks } = speech
  if (marks !== undefined) {
    rules.push(
      rule(
        String.raw`${START}([0-9]{2,4}) ?${marks.year} ?([0-9]{1,2}) ?${marks.month}(?: ?([0-9]{1,2}) ?${marks.day})?`,
        ([, year, month = '', day]) => say(year, month, day),
      ),
      rule(
        String.raw`${START}([0-9]{1,2}) ?${marks.month} ?([0-9]{1,2}) ?${marks.day}`,
        ([, month = '', day]) => say(undefined, month, day),
      ),
    )
  }
  return rules
}

function timeRulesOf(speech: Unspaced): readonly Rule[] {
  const halves = choice(Object.keys(speech.halves))
  return [
    patternRule(
      'time',
      HAS.digit,
      String.raw`(?:(${halves}) ?)?${START}([01]?[0-9]|2[0-4])[:：]([0-5][0-9])(?:[:：]([0-5][0-9]))?(?: ?(${halves})(?![A-Za-z]))?${END}`,
      ([, before, hour, minute, second, behind]) => {
        const half = speech.halves[before ?? behind ?? ''] ?? ''
        return speech.time(
          {
            hour: Number(hour),
            minute: Number(minute),
            ...(second !== undefined && { second: Number(second) }),
          },
          half,
        )
      },
      'gu',
    ),
  ]
}

/** The rules of a language whose numbers touch the words about them. */
export function unspacedRules(speech: Unspaced): readonly Rule[] {
  const { gap } = speech
  const say = (text: string): string => unspacedNumber(text, speech)
  const signed = (sign: string | undefined, said: string): string =>
    sign === undefined || sign === '' ? said : `${speech.minus}${gap}${said}`
  const money = choice(Object.keys(speech.money))
  const units = choice(Object.keys(speech.units))
  // A minus stands at the beginning or behind a space.
  const minus = String.raw`((?<=^|[ (（是为為到至])[-−])?`
  const own = (
    name: string,
    source: string,
    speak: (match: RegExpExecArray, place: Place) => string | undefined,
  ): Rule => patternRule(name, HAS.digit, source, (match) => speak(match, placeOf(match)))
  return [
    ...nativeDigitRules('.', ','),
    ...(speech.first ?? []),
    ...dateRulesOf(speech),
    ...timeRulesOf(speech),
    own(
      'money',
      `${minus}(?<![A-Za-z])(${money}) ?(${NUMBER})(?![0-9]|[.,][0-9])`,
      ([, sign, unit = '', number = '']) =>
        signed(sign, `${say(number)}${gap}${speech.money[unit]}`),
    ),
    own(
      'money',
      `${minus}${START}(${NUMBER}) ?(${money})(?![A-Za-z])`,
      ([, sign, number = '', unit = '']) =>
        signed(sign, `${say(number)}${gap}${speech.money[unit]}`),
    ),
    own('percent', `${minus}${START}(${NUMBER}) ?[%％]`, ([, sign, number = '']) =>
      signed(sign, speech.percent(say(number))),
    ),
    own(
      'measure',
      `${minus}${START}(${NUMBER}) ?(${units})(?![A-Za-z/²³])`,
      ([, sign, number = '', unit = '']) =>
        signed(sign, `${say(number)}${gap}${speech.units[unit]}`),
    ),
    own('range', `${START}(${NUMBER}) ?[-–~～〜] ?(${NUMBER})${END}`, ([, from = '', to = '']) =>
      /^0\d/.test(to) || /^0\d/.test(from)
        ? undefined
        : `${say(from)}${gap}${speech.to}${gap}${say(to)}`,
    ),
    own(
      'decimal',
      String.raw`${minus}${START}([0-9][0-9,]{0,20}\.[0-9]+)${END}`,
      ([, sign, number = '']) => signed(sign, say(number)),
    ),
    own('cardinal', `${minus}${START}(${NUMBER})${END}`, ([, sign, number = '']) =>
      signed(sign, say(number)),
    ),
    own('alphanumeric', '[0-9]{1,40}', ([digits]) => speech.digits(digits)),
    ...emojiRules(speech.tag),
    BLANK_SIGNS,
  ]
}

const SYMBOLS: { readonly [symbol: string]: string } = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  kg: 'kilogram',
  g: 'gram',
  L: 'liter',
  ml: 'milliliter',
  ha: 'hectare',
  '°C': 'celsius',
  '℃': 'celsius',
  GB: 'gigabyte',
  MB: 'megabyte',
  KB: 'kilobyte',
  TB: 'terabyte',
}

/** Units by their symbols, with their names from CLDR; those that do not stand behind are left out. */
export function unspacedUnits(tag: string): { readonly [symbol: string]: string } {
  const found: { [symbol: string]: string } = {}
  for (const [symbol, unit] of Object.entries(SYMBOLS)) {
    const parts = new Intl.NumberFormat(tag, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      numberingSystem: 'latn',
    }).formatToParts(5)
    const name = parts.at(-1)
    if (parts[0]?.type === 'integer' && name?.type === 'unit') found[symbol] = name.value
  }
  return found
}

const SIGNS: { readonly [sign: string]: string } = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '฿': 'THB',
  '₹': 'INR',
  '₽': 'RUB',
  '₫': 'VND',
}
const CODES = 'USD EUR GBP JPY CNY TWD HKD KRW THB INR CHF CAD AUD SGD VND'.split(' ')

/** Names of money from CLDR by sign and code, and those that the language has of its own. */
export function unspacedMoney(
  tag: string,
  own: { readonly [sign: string]: string },
): { readonly [sign: string]: string } {
  const found: { [sign: string]: string } = {}
  const name = (currency: string): string =>
    new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' })
      .formatToParts(5)
      .find(({ type }) => type === 'currency')?.value ?? currency
  for (const code of CODES) found[code] = name(code)
  for (const [sign, code] of Object.entries(SIGNS)) found[sign] = found[code] ?? name(code)
  return { ...found, ...own }
}
