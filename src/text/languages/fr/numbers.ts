import { toCardinal as belgian } from 'n2words/fr-BE'
import { toCardinal, toOrdinal } from 'n2words/fr-FR'
import type { NumberForm } from '../grammar.ts'

/** How a region counts from seventy on: French, Belgian (septante, nonante), Swiss (huitante too). */
export type FrenchCounting = 'france' | 'belgium' | 'switzerland'

/** The counting of a BCP 47 tag's region. */
export function frenchCounting(tag: string): FrenchCounting {
  if (/-CH(?:-|$)/i.test(tag)) return 'switzerland'
  return /-(?:BE|LU|CD|RW|BI)(?:-|$)/i.test(tag) ? 'belgium' : 'france'
}

/** Longer numbers have no names that anybody knows; they are said digit by digit. */
const MOST_DIGITS = 15

function base(digits: string, counting: FrenchCounting): string {
  if (counting === 'france') return toCardinal(digits)
  const words = belgian(digits)
  if (counting === 'belgium') return words
  return words
    .replace(/quatre-vingt-un(?!\p{L})/gu, 'huitante et un')
    .replace(/quatre-vingts?/g, 'huitante')
}

/** A whole number in words; leading zeros and very long numbers are said digit by digit. */
export function cardinal(digits: string, counting: FrenchCounting, form: NumberForm = {}): string {
  if ((digits.length > 1 && digits[0] === '0') || digits.length > MOST_DIGITS)
    return [...digits].map((digit) => toCardinal(digit)).join(' ')
  const words = base(digits, counting)
  return form.gender === 'feminine' ? words.replace(/(?<!\p{L})un$/u, 'une') : words
}

/** `premier`, `deuxième` …; only the first has a feminine. */
export function ordinal(digits: string, counting: FrenchCounting, form: NumberForm = {}): string {
  const value = digits.replace(/^0+(?=\d)/, '')
  const many = form.plural === true ? 's' : ''
  if (value === '0') return `zéroième${many}`
  if (value === '1') return `${form.gender === 'feminine' ? 'première' : 'premier'}${many}`
  if (value.length > MOST_DIGITS) return cardinal(value, counting)
  if (counting === 'france') return `${toOrdinal(value)}${many}`
  const words = base(value, counting)
  if (words.endsWith('cinq')) return `${words}uième${many}`
  if (words.endsWith('neuf')) return `${words.slice(0, -1)}vième${many}`
  return `${words.replace(/(?:(?<=t)s|(?<=lion)s|(?<=liard)s|e)$/, '')}ième${many}`
}

/** Decimals as they are read: zeros one by one, then a number; more than three digit by digit. */
export function decimalNumber(
  whole: string,
  decimals: string,
  counting: FrenchCounting,
  point = 'virgule',
): string {
  const zeros = /^0*/.exec(decimals)?.[0].length ?? 0
  const rest = decimals.slice(zeros)
  const part = rest.length > 3 ? [...rest].map((digit) => cardinal(digit, counting)) : []
  if (rest !== '' && part.length === 0) part.push(cardinal(rest, counting))
  const zero = Array.from({ length: zeros }, () => 'zéro')
  return [cardinal(whole, counting), point, ...zero, ...part].join(' ')
}

/** `un demi`, `deux tiers`, `trois quarts`, `sept huitièmes`; `sur` where it is no part of a whole. */
export function fraction(
  upper: string,
  lower: string,
  counting: FrenchCounting,
): string | undefined {
  const [above, below] = [Number(upper), Number(lower)]
  const many = above > 1
  const count = cardinal(String(above), counting)
  const over = `${count} sur ${cardinal(String(below), counting)}`
  if (upper.length === 4 && lower.length === 4) return over.replace(' sur ', ' ')
  if (below > 1000 || below < 2 || above === 0 || (below === 20 && above > 1)) return over
  if (above === below || (above > below && below > 10) || (above === 24 && below === 7)) return over
  const names: { readonly [below: number]: string } = { 2: 'demi', 3: 'tiers', 4: 'quart' }
  const name = names[below] ?? ordinal(String(below), counting)
  return `${count} ${name}${many && below !== 3 ? 's' : ''}`
}

/** A year; two digits are of this century up to 49, else of the last. */
export function year(digits: string, counting: FrenchCounting): string {
  if (digits.length !== 2) return cardinal(String(Number(digits)), counting)
  return cardinal(`${Number(digits) < 50 ? '20' : '19'}${digits}`, counting)
}

/** A telephone number: pairs as numbers, as the French and Belgians say them; Canadians digit by digit. */
export function telephone(
  groups: readonly string[],
  international: boolean,
  counting: FrenchCounting,
): string {
  const canadian =
    groups.some(({ length }) => length === 4) && groups.some(({ length }) => length === 3)
  const said = groups.map((group) => phoneGroup(group, counting, canadian)).join(', ')
  return international ? `plus ${said}` : said
}

function phoneGroup(group: string, counting: FrenchCounting, single: boolean): string {
  const digits = (text: string): string =>
    [...text].map((digit) => cardinal(digit, counting)).join(' ')
  if (single) return digits(group)
  if (group.length > 3) {
    const pairs = group.length % 2 === 0 ? group.match(/\d\d/g) : undefined
    return pairs ? pairs.map((pair) => phoneGroup(pair, counting, false)).join(', ') : digits(group)
  }
  const zeros = /^0*(?=\d)/.exec(group)?.[0].length ?? 0
  const rest = group.slice(zeros)
  return [...Array.from({ length: zeros }, () => 'zéro'), cardinal(rest, counting)].join(' ')
}
