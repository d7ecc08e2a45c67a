import { hundredWords, scaleWords } from '../germanic/number-words.ts'

const SMALL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  )
const TENS = '- tien twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
/** Names of 10^6, 10^9 …; the long scale. They have no plural behind a number. */
const SCALES =
  'miljoen miljard biljoen biljard triljoen triljard quadriljoen quadriljard quintiljoen quintiljard'.split(
    ' ',
  )
const MOST_DIGITS = 6 + SCALES.length * 3
/** Ordinals that are not the number and an ending. */
const ORDINALS: { readonly [value: number]: string } = { 1: 'eerste', 3: 'derde', 8: 'achtste' }

/** Below 10,000 in hundreds, as in `vijftienhonderd`; `value` is not a multiple of 1,000. */
const inHundreds = hundredWords({
  small: SMALL,
  tens: TENS,
  joined: (tens, unit) => `${SMALL[unit]}${unit === 2 || unit === 3 ? 'ën' : 'en'}${tens}`,
  hundreds: (count): string => `${count === 1 ? '' : inHundreds(count)}honderd`,
})

function belowMillion(value: number): string {
  const rest = value % 1000
  const thousands = (value - rest) / 1000
  if (value > 1099 && value < 10_000 && rest > 99 && rest % 100 === 0) return inHundreds(value)
  if (thousands === 0) return inHundreds(rest)
  const head = `${thousands === 1 ? '' : inHundreds(thousands)}duizend`
  return rest === 0 ? head : `${head} ${inHundreds(rest)}`
}

/** Each digit by itself. */
export function dutchDigits(digits: string): string {
  return [...digits].map((digit) => (digit === '1' ? 'één' : SMALL[Number(digit)])).join(' ')
}

/**
 * A whole number, spelled as the Dutch Language Union has it: a space behind `duizend`; full
 * hundreds above 1,000 as `vijftienhonderd`. With leading zeros or beyond all names digit by digit.
 */
export function dutchCardinal(digits: string): string {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0'))) {
    return dutchDigits(digits)
  }
  const value = Number(digits)
  if (value === 0) return 'nul'
  if (value === 1) return 'één'
  const parts = scaleWords(digits, SCALES, (count, name) => `${inHundreds(count, 'één')} ${name}`)
  const rest = Number(digits.slice(-6))
  if (rest > 0) parts.push(rest === 1 ? 'één' : belowMillion(rest))
  return parts.join(' ')
}

/** An ordinal: `derde`, `twintigste`, `honderdeerste`. */
export function dutchOrdinal(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  const rest = Number(plain.slice(-2))
  if (plain === '0') return 'nulde'
  const words = dutchCardinal(plain).replace(/^één (?=mil|bil|tril)/, '')
  if (rest === 0 || rest > 19) return `${words}ste`
  const last = ORDINALS[rest] ?? `${SMALL[rest]}de`
  return plain === '1'
    ? last
    : words.replace(/(?:één|een|drie|acht|\p{L}+)$/u, (word) => {
        const end = word.endsWith('één') ? 'één' : (SMALL[rest] as string)
        return word.slice(0, word.length - end.length) + last
      })
}

/** A year: in hundreds from 1100 to 1999, all others as numbers. */
export function dutchYear(digits: string): string {
  return /^1[1-9]\d\d$/.test(digits) ? inHundreds(Number(digits)) : dutchCardinal(digits)
}
