import { toCardinal, toOrdinal } from 'n2words/en-US'

/**
 * A whole number as English writes it: grouped by commas, by spaces, by the Indian habit, or
 * not at all.
 */
export const WHOLE: string = String.raw`(?:\d{1,3}(?:,\d{3}){1,12}(?!\d)|[1-9]\d{0,2}(?: \d{3}){1,12}(?![\d,])|\d{1,2}(?:,\d{2}){1,9},\d{3}(?!\d)|\d+)`
/** A number as English writes it, with or without decimals. */
export const NUMBER: string = String.raw`${WHOLE}(?:\.\d+)?|\.\d+`
/** Words for the digits from 0 to 9. */
export const DIGITS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
]
const MOST_DIGITS = 36

/** How numbers are said in one region. */
export interface NumberStyle {
  /** British habit: `one hundred and five`. */
  readonly and: boolean
  /** Indian habit: `one lakh`, `two crore`. */
  readonly lakh?: boolean
}

/** A key for what is kept by style. */
export function styleKey({ and, lakh }: NumberStyle): string {
  return `${and ? 'and' : ''}${lakh === true ? ' lakh' : ''}`
}

/** Each digit by itself; anything else is passed over. */
export function spellDigits(text: string, zero = 'zero'): string {
  const words: string[] = []
  for (const sign of text) {
    if (sign === '0') words.push(zero)
    else if (sign >= '1' && sign <= '9') words.push(DIGITS[Number(sign)] as string)
  }
  return words.join(' ')
}

/** A whole number in words. Leading zeros, and more than 36 digits, are said digit by digit. */
export function cardinal(digits: string, style: NumberStyle): string {
  const plain = digits.replace(/[, ]/g, '')
  if (plain.length > MOST_DIGITS || (plain.length > 1 && plain[0] === '0'))
    return spellDigits(plain)
  // `1,000,000` is written as the West groups, and said so.
  if (style.lakh === true && plain.length > 5 && !/,\d{3},/.test(digits))
    return indian(plain, style)
  return toCardinal(plain, style)
}

/** A whole number from a hundred thousand on, in lakhs and crores. */
function indian(digits: string, style: NumberStyle): string {
  const [crore, lakh, rest] = [digits.slice(0, -7), digits.slice(-7, -5), digits.slice(-5)]
  const words: string[] = []
  if (Number(crore) > 0) words.push(`${cardinal(crore, style)} crore`)
  if (Number(lakh) > 0) words.push(`${toCardinal(Number(lakh))} lakh`)
  const small = Number(rest)
  if (small > 0)
    words.push(`${small < 100 && style.and ? 'and ' : ''}${toCardinal(small, { and: style.and })}`)
  return words.join(' ')
}

/** A number as `NUMBER` matches it, in words. */
export function number(text: string, style: NumberStyle): string {
  const point = text.indexOf('.')
  if (point < 0) return cardinal(text, style)
  const decimals = `point ${spellDigits(text.slice(point + 1))}`
  return point === 0 ? decimals : `${cardinal(text.slice(0, point), style)} ${decimals}`
}

/** The words for a number with the sign before it, if there is one. */
export function signed(sign: string | undefined, words: string): string {
  if (sign === undefined || sign === '') return words
  if (sign === '±') return `plus or minus ${words}`
  return `${sign === '+' ? 'plus' : 'minus'} ${words}`
}

/** The ordinal of a whole number: `21` is `twenty-first`. */
export function ordinal(digits: string, style: NumberStyle): string {
  const plain = digits.replace(/[, ]/g, '').replace(/^0+(?=\d)/, '')
  if (plain.length > MOST_DIGITS) return `${spellDigits(plain)}th`
  if (plain === '0') return 'zeroth'
  const words = toOrdinal(plain)
  if (!style.and || plain.length < 3) return words
  return words.replace(
    /(hundred|thousand|million|billion) (?=(?:[a-z]+-)?(?!hundred|thousand|million)[a-z]+$)/,
    '$1 and ',
  )
}

/** A year as it is said: `1998`, `1905`, `2000`, `2005`, `2021`. */
export function year(digits: string, style: NumberStyle): string {
  const value = Number(digits)
  const high = Math.floor(value / 100)
  const low = value % 100
  if (digits.length !== 4 || value < 1000 || (low < 10 && high % 10 === 0)) {
    return cardinal(String(value), style)
  }
  if (low === 0) return `${toCardinal(high)} hundred`
  return `${toCardinal(high)} ${twoDigits(digits.slice(2))}`
}

/** Two digits of a year, a time or a name: `05` is `oh five`. */
export function twoDigits(digits: string): string {
  return digits[0] === '0' ? `oh ${DIGITS[Number(digits[1])]}` : toCardinal(digits)
}

/** The plural of the last word of a number: `nineties`, `two thousands`. */
export function pluralNumber(words: string): string {
  if (words.endsWith('y')) return `${words.slice(0, -1)}ies`
  return words.endsWith('x') ? `${words}es` : `${words}s`
}

/** Whether a number as written is exactly one, so that its noun is singular. */
export function isOne(text: string): boolean {
  return text === '1'
}

/** A number inside a name: short ones whole, three digits as `three eighty`, four in pairs. */
export function nameNumber(digits: string, style: NumberStyle): string {
  if (digits.length < 3 || digits.length > 4 || digits[0] === '0') {
    return digits.length < 3 ? cardinal(digits, style) : spellDigits(digits)
  }
  const low = digits.slice(-2)
  if (low === '00' && digits.length === 4 && digits[1] === '0') return cardinal(digits, style)
  const high = cardinal(digits.slice(0, -2), style)
  return low === '00' ? `${high} hundred` : `${high} ${twoDigits(low)}`
}
