import type { Grammar, Noun, NumberForm, NumberParts, Place } from '../languages/grammar.ts'

const AROUND = 40
const rulesOf = new Map<string, Intl.PluralRules>()

/** Source of a number as a grammar writes it, grouped or not, with decimals or not; no groups of its own. */
export function numberSource({ decimal, groups }: Grammar): string {
  const grouped = groups
    .map((group) => String.raw`\d{1,3}(?:${escaped(group)}\d{3})+(?!\d)`)
    .join('|')
  return String.raw`(?:(?:${grouped === '' ? '' : `${grouped}|`}\d+)(?:${escaped(decimal)}\d+)?)`
}

/** A text taken literally inside a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
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
  const [whole = '', decimals] = text.split(grammar.decimal, 2)
  const parts = { negative: /^[-−]/.test(text), whole: whole.replace(/\D/g, '') || '0' }
  return decimals === undefined ? parts : { ...parts, decimals }
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
  const { whole, decimals, negative } = parts
  const words =
    decimals === undefined
      ? grammar.cardinal(whole, form)
      : (grammar.decimalNumber?.(whole, decimals, form) ??
        `${grammar.cardinal(whole)} ${grammar.words.point} ${sayDigits(decimals, grammar)}`)
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
