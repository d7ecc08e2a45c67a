import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import {
  DIGITS,
  NUMBER,
  type NumberStyle,
  cardinal,
  number,
  ordinal,
  spellDigits,
} from './numbers.ts'

const VULGAR: { readonly [sign: string]: string } = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
}
const FIXED: { readonly [text: string]: string } = {
  '24/7': 'twenty-four seven',
  '9/11': 'nine eleven',
  '50/50': 'fifty fifty',
}

function fraction(upper: string, lower: string, style: NumberStyle): string {
  const many = Number(upper) !== 1
  const top = cardinal(upper, style)
  if (lower === '2') return `${top} ${many ? 'halves' : 'half'}`
  if (lower === '4') return `${top} ${many ? 'quarters' : 'quarter'}`
  if (Number(lower) < 2 || Number(lower) > 100 || lower[0] === '0')
    return `${top} over ${cardinal(lower, style)}`
  return `${top} ${ordinal(lower, style)}${many ? 's' : ''}`
}

/** Fractions, ordinals, versions, spans, ratios and plain numbers, in this order. */
export function countingRules(style: NumberStyle): readonly Rule[] {
  const rule = (name: string, pattern: string, say: Rule['say'], needs: number = HAS.digit): Rule =>
    patternRule(name, needs, pattern, say)
  return [
    rule(
      'cardinal',
      String.raw`(?<=^["'“‘(]?)(\d{1,3})[.)](?= )`,
      ([, digits]) => `${cardinal(digits as string, style)},`,
    ),
    rule(
      'fraction',
      String.raw`(?<![\p{L}\p{N}.,])(?:(\d+) ?)?([½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])(?!\d)`,
      ([, whole, sign]) => {
        const [upper, lower] = (VULGAR[sign as string] as string).split('/') as [string, string]
        const words = fraction(upper, lower, style)
        if (whole === undefined) return words
        return `${cardinal(whole, style)} and ${upper === '1' ? words.replace(/^one/, 'a') : words}`
      },
      HAS.picture,
    ),
    rule(
      'fraction',
      String.raw`(?<![\p{L}\p{N}.,/:-])(?:(\d+)[ -])?(\d{1,4})\/(\d{1,4})(?![\p{L}\p{N}/]|[.,]\d)`,
      ([text, whole, upper, lower]) => {
        if (FIXED[text] !== undefined) return FIXED[text]
        const words = fraction(upper as string, lower as string, style)
        return whole === undefined ? words : `${cardinal(whole, style)} and ${words}`
      },
      HAS.slash,
    ),
    rule(
      'ordinal',
      String.raw`(?<![\p{L}\p{N}.,])(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{L}\p{N}])`,
      ([, digits]) => ordinal(digits as string, style),
    ),
    rule(
      'version',
      String.raw`(?<![\p{L}\p{N}.,])([vV]\.? ?)?(\d{1,6}(?:\.\d{1,6}){2,7})(?![\p{L}\p{N}]|[.,]\d)`,
      ([, sign, text]) => {
        const parts = (text as string).split('.')
        const joint = parts.length === 4 && sign === undefined ? ' dot ' : ' point '
        return `${sign === undefined ? '' : 'version '}${parts.map((part) => cardinal(part, style)).join(joint)}`
      },
    ),
    rule(
      'version',
      String.raw`(?<![\p{L}\p{N}.,])[vV]\.? ?(\d{1,6}(?:\.\d{1,6})?)(?![\p{L}\p{N}]|[.,]\d)`,
      ([, text]) => `version ${number(text as string, style)}`,
    ),
    rule(
      'range',
      String.raw`(?<![\p{L}\p{N}.,:/–-])(${NUMBER})(?: ?[–] ?|-| ?- ?(?=\d))(${NUMBER})(?![\p{L}\p{N}]|[.,:/–-]\d)`,
      ([, first, second]) =>
        `${number(first as string, style)} to ${number(second as string, style)}`,
    ),
    rule(
      'range',
      String.raw`(?<![\p{L}\p{N}.,:/])(\d{1,5}):(\d{1,5})(?![\p{L}\p{N}]|[.,:/]\d)`,
      ([, first, second]) =>
        `${cardinal(first as string, style)} to ${cardinal(second as string, style)}`,
    ),
    rule(
      'range',
      String.raw`(?<![\p{L}\p{N}.,])(${NUMBER}) ?[x×] ?(${NUMBER})(?: ?[x×] ?(${NUMBER}))?(?![\p{L}\p{N}]|[.,]\d)`,
      ([, ...sizes]) =>
        sizes
          .filter((size): size is string => typeof size === 'string')
          .map((size) => number(size, style))
          .join(' by '),
    ),
    rule(
      'decimal',
      String.raw`(?<![\p{L}\p{N}.,])([-−+]?)((?:\d{1,3}(?:,\d{3})+|\d+)?\.\d+)(?![\p{L}\p{N}]|[.,]\d)`,
      ([, sign, text]) => signed(sign, number(text as string, style)),
    ),
    rule(
      'cardinal',
      String.raw`(?<![\p{L}\p{N}.,]|\p{L}-)([-−+]?)(\d{1,3}(?:,\d{3})+|\d+)(?![\p{L}\p{N}]|[.,]\d|-\p{L})`,
      ([, sign, text]) => signed(sign, cardinal(text as string, style)),
    ),
  ]
}

function signed(sign: string | undefined, words: string): string {
  if (sign === undefined || sign === '') return words
  return `${sign === '+' ? 'plus' : 'minus'} ${words}`
}

/** Digits that cling to letters, as in `B2B`, `COVID-19` or `A380`, and digits nothing else reads. */
export function strayDigits(style: NumberStyle): readonly Rule[] {
  const say = ([text]: RegExpExecArray): string => {
    const digits = inName(text.replaceAll('-', ''), style)
    return `${text[0] === '-' ? ' ' : ''}${digits}${text.endsWith('-') ? ' ' : ''}`
  }
  return [
    {
      name: 'alphanumeric',
      needs: HAS.digit,
      pattern: /(?<=\p{L})-?\d+(?:-(?=\p{L}))?|(?<!\d)\d+(?:-(?=\p{L})|(?=\p{L}))/gu,
      say,
    },
    {
      name: 'cardinal',
      needs: HAS.digit,
      pattern: /\d+/g,
      say: ([text]) => spellOrCount(text, style),
    },
  ]
}

function spellOrCount(digits: string, style: NumberStyle): string {
  return digits.length > 4 ? spellDigits(digits) : cardinal(digits, style)
}

/** A number inside a name: short ones whole, three digits as `three eighty`, four in pairs. */
function inName(digits: string, style: NumberStyle): string {
  if (digits.length < 3 || digits.length > 4 || digits[0] === '0') {
    return digits.length < 3 ? cardinal(digits, style) : spellDigits(digits)
  }
  const low = digits.slice(-2)
  const high = cardinal(digits.slice(0, -2), style)
  if (low === '00')
    return digits.length === 4 && digits[1] === '0'
      ? `${DIGITS[Number(digits[0])]} thousand`
      : `${high} hundred`
  return `${high} ${low[0] === '0' ? `oh ${DIGITS[Number(low[1])]}` : cardinal(low, style)}`
}
