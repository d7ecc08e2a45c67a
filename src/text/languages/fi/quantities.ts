import { numberParts, numberSource, oneOf, withStop } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar, NumberParts } from '../grammar.ts'
import { ENDING_SOURCE, caseOfNoun, endingOf, nounAfter } from './agreement.ts'
import { FINNISH_CURRENCIES, FINNISH_CURRENCY_SIGNS, type FinnishCurrency } from './currencies.ts'
import { type FinnishCase, inflect } from './inflection.ts'
import { finnishCardinal, finnishDecimal } from './numbers.ts'
import { FINNISH_BELOW, finnishPer } from './per.ts'
import { FINNISH_SCALES, FINNISH_SHARES, FINNISH_UNITS, type FinnishNoun } from './units.ts'

/** A number does not begin inside a word, an address, a longer number or a date. */
const NUMBER_START = String.raw`(?<![\p{L}\p{N}_@/]|[\p{N}][.,:/–-])`
/** Signs of currencies behind a number, with the codes in capitals. */
const MONEY: { readonly [sign: string]: string } = {
  ...FINNISH_CURRENCY_SIGNS,
  e: 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
  ...Object.fromEntries(Object.keys(FINNISH_CURRENCIES).map((code) => [code, code])),
}
/** A number in a case, decimals and all. */
export function sayIn(
  { whole, decimals, point, negative }: NumberParts,
  grammaticalCase: FinnishCase,
): string {
  const form = { grammaticalCase }
  const said =
    decimals === undefined
      ? finnishCardinal(whole, form)
      : finnishDecimal(whole, decimals, form, point)
  return negative ? `miinus ${said}` : said
}

function isOne({ whole, decimals }: NumberParts): boolean {
  return whole === '1' && decimals === undefined
}

/** The noun as its number has it: partitive beside a nominative that is not one. */
export function nounWith(value: NumberParts, noun: FinnishNoun, inCase: FinnishCase): string {
  if (inCase !== 'nominative') return inflect(noun.inflected, inCase)
  return isOne(value) ? noun.inflected.word : noun.inflected.partitive
}

/** A sum with its hundredth parts: `kolme euroa viisikymmentä senttiä`, in any case. */
export function saySum(
  value: NumberParts,
  { unit, part }: FinnishCurrency,
  inCase: FinnishCase = 'nominative',
): string {
  const { whole, decimals, negative, point } = value
  const minus = negative ? 'miinus ' : ''
  const exact: NumberParts = { negative: false, whole }
  const sum = `${sayIn(exact, inCase)} ${nounWith(exact, unit, inCase)}`
  if (decimals === undefined || /^0+$/.test(decimals)) return minus + sum
  if (decimals.length > 2 || part === undefined) {
    const all = { negative: false, whole, decimals, ...(point !== undefined && { point }) }
    return `${minus}${sayIn(all, inCase)} ${nounWith(value, unit, inCase)}`
  }
  const small: NumberParts = { negative: false, whole: String(Number(decimals.padEnd(2, '0'))) }
  const rest = `${sayIn(small, inCase)} ${nounWith(small, part, inCase)}`
  return minus + (/^0+$/.test(whole) ? rest : `${sum} ${rest}`)
}

interface Kind {
  readonly name: string
  readonly needs: number
  readonly symbols: readonly string[]
  nounOf(symbol: string): FinnishNoun
  currencyOf?(symbol: string): FinnishCurrency | undefined
}

const SIGN_WORDS: { readonly [sign: string]: string } = { '+': 'plus ', '±': 'plus miinus ' }

/** One kind of quantity: spans, scale words, strokes and written endings included. */
function quantityRule(grammar: Grammar, kind: Kind): Rule {
  const number = numberSource(grammar)
  const unit = oneOf(kind.symbols)
  const below = oneOf(FINNISH_BELOW)
  const scale = oneOf(Object.keys(grammar.scales))
  return patternRule(
    kind.name,
    kind.needs,
    String.raw`${NUMBER_START}([-−+±]?)(?:(${number}) ?(?:${unit})? ?([–x×-]|\.\.\.|…) ?)?(${number})(?: ?(${scale})(?![\p{L}\p{N}]))? ?(${unit})(?: ?/ ?(${below}))?(?::(${ENDING_SOURCE}))?(?![\p{L}\p{N}²³]|['’:.]\p{L}|-\p{L}|(?<=°) ?[NSEW\d])`,
    (match) => {
      const [, sign = '', first, joint, second = '', scaled, symbol = '', under, ending] = match
      const noun = kind.nounOf(symbol)
      const value = numberParts(second, grammar)
      const asked = ending === undefined ? 'nominative' : endingOf(ending)?.grammaticalCase
      const per = under === undefined ? '' : finnishPer(under, kind.name === 'money')
      if (asked === undefined || per === undefined) return undefined
      const currency = kind.currencyOf?.(symbol)
      const span = first !== undefined && joint !== 'x' && joint !== '×'
      let said: string
      if (span) {
        const tail = asked === 'nominative' ? 'partitive' : asked
        const middle = scaled === undefined ? '' : `${inflect(scaleOf(scaled), tail)} `
        said = `${sayIn(numberParts(first, grammar), 'elative')} ${sayIn(value, 'illative')} ${middle}${inflect(noun.inflected, tail)}`
      } else if (scaled !== undefined) {
        const tail = asked === 'nominative' ? 'partitive' : asked
        const scaleNoun = grammar.scales[scaled] as FinnishNoun
        said = `${sayIn(value, asked)} ${nounWith(value, scaleNoun, asked)} ${inflect(noun.inflected, tail)}`
      } else if (currency !== undefined) said = saySum(value, currency, asked)
      else said = `${sayIn(value, asked)} ${nounWith(value, noun, asked)}`
      if (first !== undefined && !span)
        said = `${sayIn(numberParts(first, grammar), 'nominative')} kertaa ${said}`
      const mark = SIGN_WORDS[sign] ?? (sign === '' ? '' : 'miinus ')
      return withStop(match, `${mark}${said}${per === '' ? '' : ` ${per}`}`)
    },
  )
}

function scaleOf(scaled: string): FinnishNoun['inflected'] {
  return (FINNISH_SCALES[scaled] as FinnishNoun).inflected
}

const EURO_FORMS: { readonly [ending: string]: FinnishCase } = {
  a: 'nominative',
  n: 'genitive',
  ssa: 'inessive',
  sta: 'elative',
  on: 'illative',
  lla: 'adessive',
  lta: 'ablative',
  lle: 'allative',
  na: 'essive',
  ksi: 'translative',
}

/** Money, shares and measures behind numbers, with the endings written behind a colon. */
export function finnishQuantities(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  const scales = oneOf(Object.keys(FINNISH_SCALES))
  const currencyOf = (symbol: string): FinnishCurrency | undefined =>
    FINNISH_CURRENCIES[MONEY[symbol] ?? '']
  const euro = FINNISH_CURRENCIES['EUR'] as FinnishCurrency
  return [
    quantityRule(grammar, {
      name: 'money',
      needs: HAS.digit,
      symbols: Object.keys(MONEY),
      nounOf: (symbol) => (currencyOf(symbol) ?? euro).unit,
      currencyOf,
    }),
    // Prices with the name of the currency, and with a stroke for no cents: `5,50 euroa`, `5,-`.
    patternRule(
      'money',
      HAS.digit,
      String.raw`${NUMBER_START}(\d{1,3}(?:[  .]\d{3}){1,12}|\d{1,7}),(\d\d) euro(${oneOf(Object.keys(EURO_FORMS))})(?!\p{L})`,
      ([, whole = '', decimals = '', ending = '']) =>
        saySum(
          { negative: false, whole: whole.replace(/\D/g, ''), decimals },
          euro,
          EURO_FORMS[ending],
        ),
    ),
    patternRule(
      'money',
      HAS.digit,
      String.raw`${NUMBER_START}(\d{1,3}(?:[  .]\d{3}){1,12}|\d{1,7}),[-–—]{1,2} ?(?:€|e|euroa)?(?![\p{L}\p{N}])`,
      ([, whole = '']) => saySum({ negative: false, whole: whole.replace(/\D/g, '') }, euro),
    ),
    // Two prices, full and reduced: `20/15 €`.
    patternRule(
      'money',
      HAS.slash,
      String.raw`${NUMBER_START}(\d{1,4})\/(\d{1,4}) ?(?:€|euroa)(?![\p{L}\p{N}])`,
      ([, first = '', second = '']) =>
        Number(first) < Number(second) && Number(second) < 11
          ? undefined
          : `${finnishCardinal(first)} kautta ${finnishCardinal(second)} euroa`,
    ),
    // What a sum or a measure is for: `5 €/lippu`.
    patternRule(
      'measure',
      HAS.slash,
      String.raw`(?<=\d ?(?:€|%|\$|\p{L}{1,8})) ?\/ ?(?=\p{Ll}{3,20}(?!\p{L}))`,
      () => ' per ',
    ),
    quantityRule(grammar, {
      name: 'percent',
      needs: HAS.sign | HAS.picture,
      symbols: Object.keys(FINNISH_SHARES),
      nounOf: (symbol) => FINNISH_SHARES[symbol] as FinnishNoun,
    }),
    quantityRule(grammar, {
      name: 'measure',
      needs: HAS.digit,
      symbols: Object.keys(FINNISH_UNITS),
      nounOf: (symbol) => FINNISH_UNITS[symbol] as FinnishNoun,
    }),
    // A scale word alone, in the case of what it counts: `5 milj. euron`.
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`${NUMBER_START}([-−+]?)(?:(${number}) ?[–-] ?)?(${number}) ?(${scales})(?::(${ENDING_SOURCE}))?(?![\p{L}\p{N}])`,
      (match) => {
        const { 0: text, 1: sign = '', 2: first, 3: second = '', 4: scaled = '', 5: ending } = match
        const noun = grammar.scales[scaled] as FinnishNoun
        const value = numberParts(second, grammar)
        const end = match.index + text.length
        const behind = nounAfter(match.input.slice(end, end + 40))
        const asked =
          ending === undefined
            ? ((behind === undefined || !/^(?:milj|mrd)/.test(scaled)
                ? undefined
                : caseOfNoun(behind)) ?? 'nominative')
            : endingOf(ending)?.grammaticalCase
        if (asked === undefined) return undefined
        const mark = sign === '' ? '' : sign === '+' ? 'plus ' : 'miinus '
        const said =
          first === undefined
            ? `${sayIn(value, asked)} ${nounWith(value, noun, asked)}`
            : `${sayIn(numberParts(first, grammar), 'elative')} ${sayIn(value, 'illative')} ${inflect(noun.inflected, asked === 'nominative' ? 'partitive' : asked)}`
        return withStop(match, mark + said)
      },
    ),
  ]
}
