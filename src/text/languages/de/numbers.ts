import { hundredWords, scaleWords } from '../germanic/number-words.ts'
import type { NumberForm } from '../grammar.ts'

const SMALL =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  )
const TENS = '- zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
/** Names of 10^6, 10^9 …, all feminine; the long scale. */
const SCALES =
  'Million Milliarde Billion Billiarde Trillion Trilliarde Quadrillion Quadrilliarde Quintillion Quintilliarde'.split(
    ' ',
  )
const MOST_DIGITS = 6 + SCALES.length * 3
const STEMS: { readonly [value: number]: string } = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' }

/** `ein` before a noun, by gender and case; without a gender as for a neuter. */
const NOMINATIVE_ONE: readonly [string, string, string] = ['ein', 'eine', 'ein']
const ONE: { readonly [grammaticalCase: string]: readonly [string, string, string] } = {
  nominative: NOMINATIVE_ONE,
  genitive: ['eines', 'einer', 'eines'],
  dative: ['einem', 'einer', 'einem'],
  accusative: ['einen', 'eine', 'ein'],
}

const belowThousand = hundredWords({
  small: SMALL,
  tens: TENS,
  joined: (tens, unit) => `${unit === 1 ? 'ein' : SMALL[unit]}und${tens}`,
  hundreds: (count) => `${count === 1 ? 'ein' : SMALL[count]}hundert`,
})

function belowMillion(value: number, one: string): string {
  const rest = value % 1000
  const thousands = (value - rest) / 1000
  const head = thousands === 0 ? '' : `${belowThousand(thousands, 'ein')}tausend`
  return rest === 0 ? head : head + belowThousand(rest, one)
}

/** Each digit by itself. */
export function germanDigits(digits: string): string {
  return [...digits].map((digit) => SMALL[Number(digit)]).join(' ')
}

/** `ein` in the form that goes with a noun. */
export function germanOne({ gender, grammaticalCase = 'nominative' }: NumberForm): string {
  const forms = ONE[grammaticalCase] ?? NOMINATIVE_ONE
  return forms[gender === 'masculine' ? 0 : gender === 'feminine' ? 1 : 2]
}

function words(digits: string, one: string): string {
  const parts = scaleWords(digits, SCALES, (count, name) => {
    const ending = count === 1 ? '' : name.endsWith('e') ? 'n' : 'en'
    return `${belowThousand(count, 'eine')} ${name}${ending}`
  })
  const rest = Number(digits.slice(-6))
  if (rest > 0) parts.push(belowMillion(rest, parts.length === 0 || rest > 1 ? one : 'eins'))
  return parts.join(' ')
}

/** A whole number; with leading zeros or beyond all names digit by digit. */
export function germanCardinal(digits: string, form: NumberForm = {}): string {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0'))) {
    return germanDigits(digits)
  }
  const value = Number(digits)
  if (value === 0) return 'null'
  if (value === 1) return form.attributive === true ? germanOne(form) : 'eins'
  return words(digits, form.attributive === true ? 'ein' : 'eins')
}

/** An ordinal without its ending: `dritt`, `zwanzigst`. */
export function germanOrdinalStem(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain === '0') return 'nullt'
  const rest = Number(plain.slice(-2))
  if (plain.length > 6 && plain.endsWith('000000')) {
    const value = words(plain, 'ein').replace(/(illion)en$|(illiard)en?$/, '$1$2')
    return `${value
      .replace(/^eine (?=\p{L}+$)/u, '')
      .replaceAll(' ', '')
      .toLowerCase()}st`
  }
  if (rest === 0 || rest > 19) return `${germanCardinal(plain)}st`
  const head = plain.length > 2 ? germanCardinal(`${plain.slice(0, -2)}00`) : ''
  const joint = head.includes(' ') && Number(plain.slice(-6)) < 100 ? ' ' : ''
  return `${head === 'null' ? '' : head + joint}${STEMS[rest] ?? `${SMALL[rest]}t`}`
}

/** A year: 1100 to 1999 in hundreds, all others as numbers. */
export function germanYear(digits: string): string {
  if (!/^1[1-9]\d\d$/.test(digits)) return germanCardinal(digits)
  const rest = Number(digits.slice(2))
  return `${SMALL[Number(digits.slice(0, 2))]}hundert${rest === 0 ? '' : belowThousand(rest)}`
}
