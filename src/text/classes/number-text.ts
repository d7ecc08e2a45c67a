import type { Grammar, Noun, NumberForm, NumberParts, Place } from '../languages/grammar.ts'

const AROUND = 40
const rulesOf = new Map<string, Intl.PluralRules>()

/** Source of a number as a grammar writes it, grouped or not, with decimals or not; no groups of its own. */
export function numberSource(grammar: Grammar): string {
  const { decimal, groups } = grammar
  const grouped = groups
    .map((group) => String.raw`\d{1,3}(?:${escaped(group)}\d{3}){1,12}(?!\d)`)
    .join('|')
  const other = otherDecimalSource(grammar)
  const own = String.raw`(?:${grouped === '' ? '' : `${grouped}|`}\d+)(?:${escaped(decimal)}\d+)?`
  return `(?:${other === undefined ? '' : `${other}|`}${own})`
}

/** Source of a number that must be written with the decimal separator of others, if they are told apart. */
export function otherDecimalSource({ decimal, otherDecimal }: Grammar): string | undefined {
  if (otherDecimal === undefined) return undefined
  const mark = escaped(otherDecimal.mark)
  const groups = String.raw`\d{1,3}(?:${escaped(decimal)}\d{3})`
  const clear = String.raw`0${mark}\d+|\d{4,}${mark}\d+|\d{1,3}${mark}(?:\d{1,2}|\d{4,})`
  return String.raw`(?:${groups}+${mark}\d+(?!\d)|${groups}{2,}(?!\d)|(?:${clear})(?!\d|${mark}\d))`
}

/** A text taken literally inside a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

/** The choices as one source, the longest first. */
export function oneOf(choices: readonly string[]): string {
  return [...choices]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
}

/** Takes a number apart that `numberSource` has matched, a sign before it or not. */
export function numberParts(text: string, grammar: Grammar): NumberParts {
  const negative = /^[-−]/.test(text)
  const digits = (part: string): string => part.replace(/\D/g, '') || '0'
  const other = otherPoint(text, grammar)
  if (other !== undefined && grammar.otherDecimal !== undefined) {
    const [whole, decimals] = [text.slice(0, other), text.slice(other + 1)]
    return { negative, whole: digits(whole), decimals, point: grammar.otherDecimal.point }
  }
  const [whole = '', decimals, more] = text.split(grammar.decimal, 3)
  if (decimals === undefined) return { negative, whole: digits(whole) }
  if (more !== undefined) return { negative, whole: digits(text) }
  return { negative, whole: digits(whole), decimals }
}

/** Where the decimal separator of others stands in a number, if it is one. */
function otherPoint(text: string, { decimal, otherDecimal }: Grammar): number | undefined {
  if (otherDecimal === undefined) return undefined
  const at = text.indexOf(otherDecimal.mark)
  if (at < 0 || at !== text.lastIndexOf(otherDecimal.mark)) return undefined
  if (text.includes(decimal)) return text.indexOf(decimal) < at ? at : undefined
  const before = text.slice(0, at).replace(/\D/g, '')
  return text.length - at - 1 !== 3 || before.length > 3 || before === '0' ? at : undefined
}

/** What stands around a match. */
export function placeOf({ 0: text, input, index }: RegExpExecArray): Place {
  const end = index + text.length
  return {
    before: input.slice(Math.max(0, index - AROUND), index),
    after: input.slice(end, end + AROUND),
  }
}

/** A number in words. */
export function sayNumber(parts: NumberParts, grammar: Grammar, form?: NumberForm): string {
  const { whole, decimals, negative, point = grammar.words.point } = parts
  const words =
    decimals === undefined
      ? grammar.cardinal(whole, form)
      : (grammar.decimalNumber?.(whole, decimals, form, point) ??
        `${grammar.cardinal(whole)} ${point} ${sayDigits(decimals, grammar)}`)
  return negative ? `${grammar.words.minus} ${words}` : words
}

/** Each digit by itself. */
export function sayDigits(digits: string, grammar: Grammar): string {
  return [...digits].map((digit) => grammar.cardinal(digit)).join(' ')
}

/** The form of a noun that goes with a number, by the plural rules of CLDR. */
export function nounFor({ whole, decimals }: NumberParts, noun: Noun, tag: string): string {
  let rules = rulesOf.get(tag)
  if (rules === undefined) {
    rules = new Intl.PluralRules(tag)
    rulesOf.set(tag, rules)
  }
  const value = Number(decimals === undefined ? whole : `${whole}.${decimals}`)
  const category =
    decimals !== undefined && value % 1 !== 0 && !/^(?:fr|pt)/.test(tag)
      ? 'other'
      : rules.select(value)
  return (category === 'zero' ? undefined : noun[category]) ?? noun.other
}

/** A number and what it counts, in agreement. */
export function sayCount(parts: NumberParts, noun: Noun, grammar: Grammar, place: Place): string {
  if (grammar.count !== undefined) return grammar.count(parts, noun, place)
  const form = { attributive: true, ...(noun.gender !== undefined && { gender: noun.gender }) }
  return `${sayNumber(parts, grammar, form)} ${nounFor(parts, noun, grammar.tag)}`
}

/** Both ends of a span in words. */
export function saySpan(
  first: string,
  last: string,
  grammar: Grammar,
  place: Place,
  bare = false,
): string {
  return grammar.span?.(first, last, place, bare) ?? `${first} ${grammar.words.to} ${last}`
}

/** Keeps the stop of a short form, `25 min.`, where it also ends the sentence. */
export function withStop({ 0: text, input, index }: RegExpExecArray, said: string): string {
  const last =
    text.endsWith('.') &&
    /^["'”’»“)\]]*$/.test(input.slice(index + text.length, index + text.length + 9))
  return last ? `${said}.` : said
}
