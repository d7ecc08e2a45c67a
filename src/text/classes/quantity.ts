import { HAS } from '../clean.ts'
import type { Currency, Grammar, Noun, NumberParts, Place } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { NUMBER_START } from './counting.ts'
import {
  nounFor,
  numberParts,
  numberSource,
  oneOf,
  placeOf,
  sayCount,
  sayNumber,
  saySpan,
  withStop,
} from './number-text.ts'

const SIGNS: { readonly [sign: string]: string } = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₦': 'NGN',
  zł: 'PLN',
}
const CODES =
  'USD EUR GBP JPY CNY INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN RUB UAH TRY BRL MXN ARS CLP COP ZAR KRW SGD HKD ILS THB'.split(
    ' ',
  )
const SCALE_LETTERS = /^\p{L}$/u

/** A noun that `Intl` (CLDR) knows, in the forms its numbers ask for; undefined when it has none. */
export function intlNoun(tag: string, options: Intl.NumberFormatOptions): Noun | undefined {
  const name = (value: number): string | undefined => {
    const parts = new Intl.NumberFormat(tag, options).formatToParts(value)
    const unit = parts
      .filter(({ type }) => type === 'unit' || type === 'currency')
      .map(({ value: text }) => text.trim())
      .join(' ')
    return unit === '' ? undefined : unit
  }
  const [one, two, five, part] = [1, 2, 5, 1.5].map(name)
  if (one === undefined || two === undefined || five === undefined || part === undefined)
    return undefined
  return { one, few: two, many: five, other: part === five || part === two ? part : part }
}

const named = new Map<string, Currency>()

/** The currency that a sign or a code stands for; undefined when `Intl` has no name for it either. */
export function currencyOf(sign: string, grammar: Grammar): Currency | undefined {
  const code = grammar.currencySigns?.[sign] ?? SIGNS[sign] ?? sign
  const own = grammar.currencies[code]
  if (own !== undefined) return own
  const key = `${grammar.tag} ${code}`
  const known = named.get(key)
  if (known !== undefined) return known
  const unit = intlNoun(grammar.tag, { style: 'currency', currency: code, currencyDisplay: 'name' })
  if (unit === undefined) return undefined
  const currency = { unit }
  named.set(key, currency)
  return currency
}

/** `$1,500` where the comma is the decimal separator: no dollar has thousandths. */
function grouped(value: NumberParts, sign: string, grammar: Grammar): NumberParts {
  const { whole, decimals, negative, point } = value
  if (decimals?.length !== 3 || point !== undefined || whole === '0') return value
  if (grammar.otherDecimal === undefined || !sign.includes('$')) return value
  return { negative, whole: `${whole}${decimals}` }
}

function sum(
  text: string,
  scale: string | undefined,
  sign: string,
  grammar: Grammar,
  place: Place,
): string | undefined {
  const currency = currencyOf(sign, grammar)
  if (currency === undefined) return undefined
  const value = grouped(numberParts(text, grammar), sign, grammar)
  if (scale !== undefined) {
    const noun = grammar.scales[scale]
    if (noun === undefined) return undefined
    const many = currency.unit.many ?? currency.unit.other
    const joint = grammar.scaleJoint?.(many, scale) ?? ''
    return `${sayCount(value, noun, grammar, place)} ${joint}${many}`
  }
  const { whole, decimals, negative } = value
  if (decimals === undefined || /^0+$/.test(decimals))
    return sayCount({ negative, whole }, currency.unit, grammar, place)
  if (decimals.length > 2 || currency.part === undefined)
    return sayCount(value, currency.unit, grammar, place)
  const said = grammar.money?.(value, currency, place)
  if (said !== undefined) return said
  const small = { negative: false, whole: String(Number(decimals.padEnd(2, '0'))) }
  const part = sayCount(small, currency.part, grammar, place)
  if (/^0+$/.test(whole)) return negative ? `${grammar.words.minus} ${part}` : part
  return `${sayCount({ negative, whole }, currency.unit, grammar, place)} ${grammar.words.and} ${part}`
}

/** Sums of money: sign or code before or after the number, scale words, spans. */
export function moneyRules(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  const signs = { ...SIGNS, ...grammar.currencySigns }
  const money = oneOf([...Object.keys(signs), ...CODES])
  const scales = Object.keys(grammar.scales)
  const scale = scales.length === 0 ? '((?!))?' : `(?: ?(${oneOf(scales)})(?![\\p{L}\\p{N}]))?`
  const span = String.raw`(?:(${number}) ?[–-] ?)?`
  // `$500 MXN`: the code tells whose dollars or pesos they are.
  const code = `(?: ?(${CODES.join('|')})(?![\\p{L}\\p{N}]))?`
  const units = Object.keys(grammar.units)
  const each = units.length === 0 ? '((?!))?' : `(?: ?/ ?(${oneOf(units)})(?![\\p{L}\\p{N}/]))?`
  const say = (
    match: RegExpExecArray,
    minus: string | undefined,
    first: string | undefined,
    second: string,
    scaled: string | undefined,
    sign: string,
    below: string | undefined,
  ): string | undefined => {
    const amount = sum(second, scaled, sign, grammar, placeOf(match))
    const per = below === undefined ? '' : grammar.per?.(below)
    if (amount === undefined || per === undefined) return undefined
    const last = per === '' ? amount : `${amount} ${per}`
    const words =
      first === undefined
        ? last
        : saySpan(sayNumber(numberParts(first, grammar), grammar), last, grammar, placeOf(match))
    return withStop(
      match,
      minus === undefined || minus === '' ? words : `${grammar.words.minus} ${words}`,
    )
  }
  const needs = HAS.currency | HAS.digit
  return [
    patternRule(
      'money',
      needs,
      String.raw`(?<![\p{L}\p{N}])([-−]?)(${money}) ?([-−]?)${span}(${number})${scale}${code}${each}(?!\d|[.,]\d)`,
      (match) => {
        const [, minus, sign = '', inner, first, second = '', scaled, exact, below] = match
        const unit = exact ?? sign
        return say(match, minus === '' ? inner : minus, first, second, scaled, unit, below)
      },
    ),
    patternRule(
      'money',
      needs,
      String.raw`${NUMBER_START}([-−]?)${span}(${number})${scale} ?(${money})${each}(?![\p{L}\p{N}])`,
      (match) => {
        const [, minus, first, second = '', scaled, sign = '', below] = match
        return say(match, minus, first, second, scaled, sign, below)
      },
    ),
  ]
}

/** Percent and per mille, spans of them too. */
export function percentRules(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  return [
    patternRule(
      'percent',
      HAS.sign | HAS.picture,
      String.raw`${NUMBER_START}([-−+]?)(?:(${number}) ?%? ?[–-] ?)?(${number}) ?([%‰])(?![\p{L}\p{N}])`,
      (match) => {
        const [, sign, first, second = '', mark] = match
        const { words } = grammar
        const noun = mark === '%' ? words.percent : words.permille
        const last = sayCount(numberParts(second, grammar), noun, grammar, placeOf(match))
        const all =
          first === undefined
            ? last
            : saySpan(
                sayNumber(numberParts(first, grammar), grammar),
                last,
                grammar,
                placeOf(match),
              )
        if (sign === undefined || sign === '') return all
        return `${sign === '+' ? words.plus : words.minus} ${all}`
      },
    ),
  ]
}

/** Numbers with units of measure: `5 km`, `3–4 kg`, `120 km/h`, `-3 °C`. */
export function measureRules(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  const units = Object.keys(grammar.units)
  if (units.length === 0) return []
  const unit = oneOf(units)
  return [
    patternRule(
      'measure',
      HAS.digit,
      String.raw`${NUMBER_START}([-−+]?)(?:(${number}) ?(?:${unit})? ?([–x×-]) ?)?(${number}) ?(${unit})(?:\/(${unit}))?(?![\p{L}\p{N}²³]|\/(?!\d{1,5} ?\p{L})|['’]\p{L}|\.\p{L}\.)`,
      (match) => {
        const [, sign, first, joint, second = '', symbol = '', below] = match
        // One letter may be a word; with nothing between, or as a power of a unit, it is clear.
        const noun = grammar.units[symbol]
        if (noun === undefined) return undefined
        // `4K` is the size of a picture.
        if (symbol === 'K' && /^\dK$/.test(match[0])) return undefined
        const { words } = grammar
        const parts = numberParts(second, grammar)
        let all = sayCount(parts, noun, grammar, placeOf(match))
        if (below !== undefined) {
          const per = grammar.per?.(below)
          if (per === undefined) return undefined
          all += ` ${per}`
        }
        if (first !== undefined) {
          const start = sayNumber(numberParts(first, grammar), grammar)
          all =
            joint === 'x' || joint === '×'
              ? `${start} ${words.by} ${all}`
              : saySpan(start, all, grammar, placeOf(match))
        }
        if (sign === undefined || sign === '') return withStop(match, all)
        return withStop(match, `${sign === '+' ? words.plus : words.minus} ${all}`)
      },
    ),
  ]
}

/** Whether a scale is a lone letter, which only money and counts of things use. */
export function isScaleLetter(scale: string): boolean {
  return SCALE_LETTERS.test(scale)
}

/** The form of a unit that stands alone, without a number. */
export function unitAlone(noun: Noun, tag: string): string {
  return nounFor({ negative: false, whole: '1' }, noun, tag)
}
