import { hundredWords, scaleWords } from '../germanic/number-words.ts'
import type { NumberForm } from '../grammar.ts'

const SMALL =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  )
const TENS = '- tio tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ')
/** Names of 10^6, 10^9 …, of common gender; the long scale. */
const SCALES =
  'miljon miljard biljon biljard triljon triljard kvadriljon kvadriljard kvintiljon kvintiljard'.split(
    ' ',
  )
const MOST_DIGITS = 6 + SCALES.length * 3
const ORDINALS =
  'nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde'.split(
    ' ',
  )

const belowThousand = hundredWords({
  small: SMALL,
  tens: TENS,
  joined: (tens, unit, one) => tens + (unit === 1 ? one : SMALL[unit]),
  hundreds: (count) => `${SMALL[count]}hundra`,
})

function belowMillion(value: number, one: string): string {
  const rest = value % 1000
  const thousands = (value - rest) / 1000
  // Three t do not meet in Swedish: `ettusen`, `tjugoettusen`.
  const head = thousands === 0 ? '' : `${belowThousand(thousands)}tusen`.replace('ttt', 'tt')
  return rest === 0 ? head : head + belowThousand(rest, one)
}

/** Each digit by itself. */
export function swedishDigits(digits: string): string {
  return [...digits].map((digit) => SMALL[Number(digit)]).join(' ')
}

/** A whole number, written as one word below a million; `en` before nouns of common gender. */
export function swedishCardinal(digits: string, form: NumberForm = {}): string {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0'))) {
    return swedishDigits(digits)
  }
  if (/^0+$/.test(digits)) return 'noll'
  const one = form.gender === 'common' ? 'en' : 'ett'
  const parts = scaleWords(
    digits,
    SCALES,
    (count, name) => `${belowThousand(count, 'en')} ${name}${count === 1 ? '' : 'er'}`,
  )
  const rest = Number(digits.slice(-6))
  if (rest > 0) parts.push(belowMillion(rest, one))
  return parts.join(' ')
}

/** An ordinal: `tredje`, `tjugoförsta`, `hundrade`. */
export function swedishOrdinal(digits: string, form: NumberForm = {}): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  const rest = Number(plain.slice(-2))
  const unit = rest > 20 ? rest % 10 : rest
  const last = (value: number): string =>
    form.gender === 'masculine' && (value === 1 || value === 2)
      ? (ORDINALS[value] as string).replace(/a$/, 'e')
      : (ORDINALS[value] as string)
  if (plain === '0') return 'nollte'
  if (plain === '100' || plain === '1000') return plain === '100' ? 'hundrade' : 'tusende'
  if (unit === 0 || rest === 20) {
    const words = swedishCardinal(plain)
    if (rest > 0) return `${words}nde`
    if (plain.endsWith('00000') && plain.length > 6) {
      return `${words.replace(/^en /, '').replace(/er$/, '')}te`
    }
    return `${words}de`
  }
  const head = plain.slice(0, -2) + String(rest - unit).padStart(2, '0')
  const words = /[1-9]/.test(head) ? swedishCardinal(head.replace(/^0+/, '')) : ''
  return words + (/er$|jon$|jard$/.test(words) ? ' ' : '') + last(unit)
}

/**
 * A year: in hundreds from 1100 to 1999, and from 2010 on, where the Language Council advises
 * `tjugohundratjugo`; all others as numbers.
 */
export function swedishYear(digits: string): string {
  if (!/^(?:1[1-9]|2[0-9])\d\d$/.test(digits) || /^2\d00$/.test(digits))
    return swedishCardinal(digits)
  const rest = Number(digits.slice(2))
  const head = belowThousand(Number(digits.slice(0, 2)))
  return `${head}hundra${rest === 0 ? '' : belowThousand(rest)}`
}
