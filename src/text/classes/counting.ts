import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import {
  escaped,
  numberParts,
  numberSource,
  oneOf,
  otherDecimalSource,
  placeOf,
  sayCount,
  sayDigits,
  sayNumber,
  saySpan,
  withStop,
} from './number-text.ts'

/** A number does not begin inside a word, a longer number, a date or a time. */
export const NUMBER_START: string = String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,:/–-])`
/** Nor does it end inside one. */
export const NUMBER_END: string = String.raw`(?![\p{L}\p{N}]|[.,:/–-]\p{N})`

const VULGAR: { readonly [sign: string]: readonly [string, string] } = {
  '½': ['1', '2'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅕': ['1', '5'],
  '⅖': ['2', '5'],
  '⅗': ['3', '5'],
  '⅘': ['4', '5'],
  '⅙': ['1', '6'],
  '⅚': ['5', '6'],
  '⅐': ['1', '7'],
  '⅛': ['1', '8'],
  '⅜': ['3', '8'],
  '⅝': ['5', '8'],
  '⅞': ['7', '8'],
  '⅑': ['1', '9'],
  '⅒': ['1', '10'],
}

function mixed(grammar: Grammar, whole: string, upper: string, lower: string): string | undefined {
  if (grammar.mixed !== undefined) return grammar.mixed(whole, upper, lower)
  const part = grammar.fraction(upper, lower)
  return part === undefined ? undefined : `${grammar.cardinal(whole)} ${grammar.words.and} ${part}`
}

/** Fractions: `½`, `2 ½`, `3/4`, `2 1/2`. */
export function fractionRules(grammar: Grammar): readonly Rule[] {
  return [
    patternRule(
      'fraction',
      HAS.picture,
      String.raw`(?<![\p{L}\p{N}.,])(?:(\d+) ?)?([${Object.keys(VULGAR).join('')}])(?!\d)`,
      ([, whole, sign]) => {
        const [upper, lower] = VULGAR[sign as string] as readonly [string, string]
        return whole === undefined
          ? grammar.fraction(upper, lower)
          : mixed(grammar, whole, upper, lower)
      },
    ),
    patternRule(
      'fraction',
      HAS.slash | HAS.picture,
      String.raw`(?<![\p{L}\p{N}.,/:-])(?:(\d{1,4})[ -])?(\d{1,4})[/⁄](\d{1,4})(?![\p{L}\p{N}/]|[.,]\d)`,
      ([, whole, upper = '', lower = '']) =>
        whole === undefined ? grammar.fraction(upper, lower) : mixed(grammar, whole, upper, lower),
    ),
  ]
}

/** Ordinals marked by letters or signs behind the digits, as `1º`, `2e`, `3:e`. */
export function ordinalRules(grammar: Grammar): readonly Rule[] {
  const marks = Object.keys(grammar.ordinalMarks)
  if (marks.length === 0) return []
  const groups = grammar.groups.map(escaped).join('|') || ','
  return [
    patternRule(
      'ordinal',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])(\d{1,3}(?:(?:${groups})\d{3}){1,12}|\d+)(?:${oneOf(marks)})(?![\p{L}\p{N}])`,
      ([text, digits = '']) =>
        grammar.ordinal(digits.replace(/\D/g, ''), grammar.ordinalMarks[text.slice(digits.length)]),
    ),
  ]
}

/** Spans, sizes and ratios of plain numbers. */
export function rangeRules(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  const say = (text: string | undefined): string =>
    sayNumber(numberParts(text as string, grammar), grammar)
  const { by, ratio } = grammar.words
  // The larger side of a scale may be grouped: `1:50.000`.
  const groups = grammar.groups.map(escaped).join('|') || ','
  const whole = String.raw`\d{1,3}(?:(?:${groups})\d{3}){1,12}`
  return [
    patternRule(
      'range',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/–-])(${number})(?: ?– ?|-| ?- ?(?=\d))(${number})${NUMBER_END}`,
      (match) => {
        const [, first, second = ''] = match
        // Behind a hyphen a zero begins no number but another part of a code.
        if (/^0\d/.test(second)) return undefined
        const [from, to] = [say(first), say(second)]
        const rising = Number(first) < Number(second)
        return rising
          ? saySpan(from, to, grammar, placeOf(match), true)
          : `${from} ${grammar.words.to} ${to}`
      },
    ),
    patternRule(
      'range',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])(${number}) ?[x×] ?(${number})(?: ?[x×] ?(${number}))?(?![\p{L}\p{N}]|[.,]\d)`,
      ([, ...sizes]) =>
        sizes
          .filter((size) => typeof size === 'string')
          .map(say)
          .join(` ${by} `),
    ),
    patternRule(
      'ratio',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/])(\d{1,5}) ?: ?(${whole}|\d{1,7})(?![\p{L}\p{N}]|[.,:/]\d)`,
      ([, first, second]) => `${say(first)} ${ratio} ${say(second)}`,
    ),
  ]
}

/** Numbers with a scale word, decimals and whole numbers, in this order; the last of all rules for digits. */
export function numberRules(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  const other = otherDecimalSource(grammar)
  const sign = '([-−+±]?)'
  const signed = (mark: string | undefined, words: string): string => {
    const { minus, plus, plusMinus } = grammar.words
    if (mark === undefined || mark === '') return words
    return `${mark === '+' ? plus : mark === '±' ? plusMinus : minus} ${words}`
  }
  const scales = Object.keys(grammar.scales)
  return [
    ...(scales.length === 0
      ? []
      : [
          patternRule(
            'cardinal',
            HAS.digit,
            String.raw`${NUMBER_START}${sign}(${number}) ?(${oneOf(scales)})(?![\p{L}\p{N}])`,
            (match) => {
              const [, mark, text = '', scale = ''] = match
              const noun = grammar.scales[scale]
              if (noun === undefined) return undefined
              const parts = numberParts(text, grammar)
              return withStop(match, signed(mark, sayCount(parts, noun, grammar, placeOf(match))))
            },
          ),
        ]),
    ...(other === undefined
      ? []
      : [
          patternRule(
            'decimal',
            HAS.digit,
            String.raw`${NUMBER_START}${sign}(${other})${NUMBER_END}`,
            ([, mark, text = '']) => signed(mark, sayNumber(numberParts(text, grammar), grammar)),
          ),
        ]),
    patternRule(
      'decimal',
      HAS.digit,
      String.raw`${NUMBER_START}${sign}(${number})(?<=${escaped(grammar.decimal)}\d{1,40})${NUMBER_END}`,
      ([, mark, text = '']) => signed(mark, sayNumber(numberParts(text, grammar), grammar)),
    ),
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`${NUMBER_START}${sign}(${number})${NUMBER_END}`,
      (match) => {
        const [, mark, text = ''] = match
        const parts = numberParts(text, grammar)
        const form = grammar.plainForm?.(parts.whole, placeOf(match))
        return signed(mark, sayNumber(parts, grammar, form))
      },
    ),
    // Whatever digits are left, inside names and numbers of forms nobody knows.
    patternRule('alphanumeric', HAS.digit, String.raw`\d{1,40}`, ([digits]) =>
      digits.length > 4 || digits[0] === '0'
        ? sayDigits(digits, grammar)
        : grammar.cardinal(digits),
    ),
  ]
}
