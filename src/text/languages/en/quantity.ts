import { NUMBER, type NumberStyle, cardinal, isOne, number, ordinal } from './numbers.ts'

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
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10',
}
/** The signs of Unicode that are fractions by themselves, for use in brackets. */
export const VULGAR_SIGNS: string = Object.keys(VULGAR).join('')
/** What can stand before a unit or percent sign: a fraction, a mixed number or a plain number. */
export const QUANTITY: string = String.raw`(?:\d{1,4}[ -])?\d{1,4}[/⁄]\d{1,4}(?![\d/])|(?:\d{1,4}[ -]?)?[${VULGAR_SIGNS}]|${NUMBER}`

/** A fraction in words: `1/2`, `3/4`, `5/1`. */
export function fraction(upper: string, lower: string, style: NumberStyle): string {
  const many = Number(upper.replaceAll(',', '')) !== 1
  const top = cardinal(upper, style)
  if (lower === '2') return `${top} ${many ? 'halves' : 'half'}`
  if (lower === '4') return `${top} ${many ? 'quarters' : 'quarter'}`
  if (Number(lower) < 2 || lower[0] === '0') return `${top} over ${cardinal(lower, style)}`
  const name = ordinal(lower, style)
  return `${top} ${/^10+$/.test(lower) ? name.replace(/^one /, '') : name}${many ? 's' : ''}`
}

/** A whole number and a fraction: `2 1/2` is `two and a half`. */
export function mixed(whole: string, upper: string, lower: string, style: NumberStyle): string {
  const part = upper === '1' && lower === '2' ? 'a half' : fraction(upper, lower, style)
  return `${cardinal(whole, style)} and ${part}`
}

/** What `QUANTITY` matched, with what its noun has to agree with. */
export interface Quantity {
  readonly words: string
  /** Exactly one, so that the noun is singular. */
  readonly one: boolean
  /** A fraction below one: `half a mile`, `two thirds of a mile`. */
  readonly part: boolean
}

/** Reads what `QUANTITY` matched. */
export function quantity(text: string, style: NumberStyle): Quantity {
  const sign = text[text.length - 1] as string
  const plain = VULGAR[sign] === undefined ? text : `${text.slice(0, -1)} ${VULGAR[sign]}`
  const found = /^ ?(?:(\d+)[ -]+)?(\d+)[/⁄](\d+)$/.exec(plain)
  if (found === null) return { words: number(text, style), one: isOne(text), part: false }
  const [, whole, upper = '', lower = ''] = found
  return whole === undefined
    ? {
        words: fraction(upper, lower, style),
        one: false,
        part: Number(upper) < Number(lower),
      }
    : { words: mixed(whole, upper, lower, style), one: false, part: false }
}

/** A quantity with the noun that is counted, agreeing in number. */
export function counted(
  { words, one, part }: Quantity,
  [single, many]: readonly [one: string, many: string],
): string {
  if (!part) return `${words} ${one ? single : many}`
  const article = /^(?:[aeio]|hour)/.test(single) ? 'an' : 'a'
  return words === 'one half' ? `half ${article} ${single}` : `${words} of ${article} ${single}`
}
