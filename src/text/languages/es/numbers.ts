import type { NumberForm } from '../grammar.ts'

const UNITS =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const TENS = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const HUNDREDS =
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  )
/** Long scale: each is a million of the one before. */
const SCALES = 'mill bill trill cuatrill quintill'.split(' ')
const MOST_DIGITS = 36

function belowThousand(value: number): string {
  if (value === 100) return 'cien'
  const words: string[] = []
  const rest = value % 100
  if (value >= 100) words.push(HUNDREDS[Math.floor(value / 100)] as string)
  if (rest >= 30) {
    words.push(TENS[Math.floor(rest / 10)] as string)
    if (rest % 10 > 0) words.push('y', UNITS[rest % 10] as string)
  } else if (rest > 0) words.push(UNITS[rest] as string)
  return words.join(' ')
}

/** `uno` at the end shortened, as it is before what it counts. */
function shortened(words: string): string {
  return words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un')
}

function belowMillion(value: number, feminine: boolean): string {
  const agree = (words: string): string => (feminine ? words.replace('ientos', 'ientas') : words)
  const thousands = Math.floor(value / 1000)
  const rest = value % 1000
  const words: string[] = []
  if (thousands > 1) words.push(shortened(agree(belowThousand(thousands))))
  if (thousands > 0) words.push('mil')
  if (rest > 0) words.push(agree(belowThousand(rest)))
  return words.join(' ')
}

/**
 * A whole number in Spanish words. Leading zeros are said one by one, and so is every digit of
 * what is longer than the language has names for.
 */
export function spanishCardinal(digits: string, form: NumberForm = {}): string {
  if (/^0./.test(digits)) {
    const zeros = /^0+/.exec(digits)?.[0].length ?? 0
    const rest = digits.slice(zeros)
    const words = 'cero '.repeat(zeros).trim()
    return rest === '' ? words : `${words} ${spanishCardinal(rest, form)}`
  }
  if (digits.length > MOST_DIGITS) return [...digits].map((one) => UNITS[Number(one)]).join(' ')
  if (digits === '0') return 'cero'
  const feminine = form.gender === 'feminine'
  const parts: string[] = []
  for (let scale = Math.floor((digits.length - 1) / 6); scale >= 0; scale--) {
    const end = digits.length - scale * 6
    const value = Number(digits.slice(Math.max(0, end - 6), end))
    if (value === 0) continue
    const name = SCALES[scale - 1]
    if (name === undefined) parts.push(belowMillion(value, feminine))
    else parts.push(shortened(belowMillion(value, false)), name + (value === 1 ? 'ón' : 'ones'))
  }
  const words = parts.join(' ')
  if (feminine) return words.replace(/uno$/, 'una')
  return form.attributive === true ? shortened(words) : words
}

const ORDINALS =
  '- primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo'.split(
    ' ',
  )
const JOINED = '- primero segundo tercero cuarto quinto sexto séptimo ctavo noveno'.split(' ')
const ORDINAL_TENS =
  '- décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(
    ' ',
  )
const ORDINAL_HUNDREDS =
  '- centésimo ducentésimo tricentésimo cuadringentésimo quingentésimo sexcentésimo septingentésimo octingentésimo noningentésimo'.split(
    ' ',
  )

function ordinalWords(value: number): string[] {
  const words: string[] = []
  const thousands = Math.floor(value / 1000)
  if (thousands > 0) {
    words.push(`${thousands > 1 ? (UNITS[thousands] as string) : ''}milésimo`)
  }
  const hundreds = Math.floor(value / 100) % 10
  if (hundreds > 0) words.push(ORDINAL_HUNDREDS[hundreds] as string)
  const rest = value % 100
  if (rest > 12 && rest < 20) words.push(`decimo${JOINED[rest % 10] as string}`)
  else if (rest > 20 && rest < 30) words.push(`vigesimo${JOINED[rest % 10] as string}`)
  else if (rest > 0 && rest <= 12) words.push(ORDINALS[rest] as string)
  else if (rest > 0) {
    words.push(ORDINAL_TENS[Math.floor(rest / 10)] as string)
    if (rest % 10 > 0) words.push(ORDINALS[rest % 10] as string)
  }
  return words
}

/**
 * An ordinal number in Spanish words, in one word as far as 29 as the academies prefer; beyond
 * 9999 nobody says one, and it is read as a cardinal.
 */
export function spanishOrdinal(digits: string, form: NumberForm = {}): string {
  const value = Number(digits)
  if (value === 0 || value > 9999) return spanishCardinal(digits, form)
  let words = ordinalWords(value)
  if (form.gender === 'feminine') words = words.map((word) => word.replace(/o$/, 'a'))
  else if (form.attributive === true && form.plural !== true) {
    words = words.map((word) => word.replace(/(primer|tercer)o$/, '$1'))
  }
  if (form.plural === true) words = words.map((word) => `${word}s`)
  return words.join(' ')
}

const LONGEST_AS_NUMBER = 3

/** Decimals as a number as far as three digits, then one by one: `coma catorce`, `coma cero cinco`. */
export function spanishDecimals(decimals: string): string {
  return decimals.length <= LONGEST_AS_NUMBER
    ? spanishCardinal(decimals)
    : [...decimals].map((digit) => UNITS[Number(digit)]).join(' ')
}

const HIGHEST_PART = 100

/** The name of a part: `medio`, `tercio`, `cuarto`, `onceavo`; undefined when there is none. */
export function spanishPart(lower: string): string | undefined {
  const value = Number(lower)
  if (lower.startsWith('0') || value < 2) return undefined
  if (value === 2) return 'medio'
  if (value === 3) return 'tercio'
  if (value <= 10 || value === 1000) return spanishOrdinal(lower)
  if (value === 100) return 'centésimo'
  if (value > HIGHEST_PART) return undefined
  const joined = spanishCardinal(lower).replace(' y ', 'i').normalize('NFD')
  return `${joined
    .replace(/\u0301/g, '')
    .replace(/uno$/, 'un')
    .replace(/a$/, '')}avo`
}
