import { type SignBits, requiredSigns, signsOf } from './required-signs.ts'
import type { Rule } from './rule.ts'

/** Rules put in order for being tried on many sentences, most of which need none of them. */
export interface RuleIndex {
  /** The rules that may match a text with the signs `seen`, in order of precedence. */
  candidates(text: string, seen: number): readonly Rule[]
}

const NONE: readonly Rule[] = []
const FILTER_SIZE = 1 << 14

const indexes = new WeakMap<readonly Rule[], RuleIndex>()

/** The index of a list of rules, made when it is first asked for. */
export function ruleIndexOf(rules: readonly Rule[]): RuleIndex {
  let index = indexes.get(rules)
  if (index === undefined) {
    index = createRuleIndex(rules)
    indexes.set(rules, index)
  }
  return index
}

/**
 * Makes an index of rules. A rule is a candidate when the text has a sign it `needs`, one of the
 * signs its pattern cannot do without, and one of its `words` if it has any.
 */
function createRuleIndex(rules: readonly Rule[]): RuleIndex {
  let anyNeeds = 0
  const needs = new Int32Array(rules.length)
  const required: (SignBits | undefined)[] = []
  const byWord = new Map<string, number[]>()
  const filter = new Uint8Array(FILTER_SIZE)
  rules.forEach((rule, index) => {
    needs[index] = rule.needs
    required.push(
      requiredSigns(rule.source ?? rule.pattern.source, rule.flags ?? rule.pattern.flags),
    )
    if (rule.words === undefined) anyNeeds |= rule.needs
    for (const word of rule.words ?? []) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [index])
      else known.push(index)
      filter[hashOf(word)] = 1
    }
  })

  return {
    candidates(text, seen) {
      const listed = hasListed(text, filter) ? listedIn(text, byWord) : undefined
      if (listed === undefined && (anyNeeds & seen) === 0) return NONE
      const [a, b, c, d] = signsOf(text)
      const found: Rule[] = []
      for (let index = 0; index < needs.length; index++) {
        if (((needs[index] as number) & seen) === 0) continue
        const rule = rules[index] as Rule
        if (rule.words !== undefined && listed?.has(index) !== true) continue
        const signs = required[index]
        if (
          signs !== undefined &&
          ((signs[0] & a) | (signs[1] & b) | (signs[2] & c) | (signs[3] & d)) === 0
        )
          continue
        found.push(rule)
      }
      return found
    },
  }
}

function hashOf(word: string): number {
  let hash = 0
  for (let index = 0; index < word.length; index++) {
    hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0
  }
  return (hash ^ (hash >>> 14)) & (FILTER_SIZE - 1)
}

function isLetter(code: number): boolean {
  const lower = code | 32
  if (code < 128) return lower > 96 && lower < 123
  return (code > 0xbf && code < 0x2000) || code > 0x2bff
}

/** Whether some run of letters might be a listed word; hardly ever wrong, never misses one. */
function hasListed(text: string, filter: Uint8Array): boolean {
  let hash = 0
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isLetter(code)) {
      hash = (Math.imul(hash, 31) + code) | 0
      inside = true
    } else if (inside) {
      if (filter[(hash ^ (hash >>> 14)) & (FILTER_SIZE - 1)] === 1) return true
      hash = 0
      inside = false
    }
  }
  return inside && filter[(hash ^ (hash >>> 14)) & (FILTER_SIZE - 1)] === 1
}

function listedIn(
  text: string,
  byWord: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> | undefined {
  let found: Set<number> | undefined
  let start = -1
  for (let index = 0; index <= text.length; index++) {
    const letter = index < text.length && isLetter(text.charCodeAt(index))
    if (letter && start < 0) start = index
    if (letter || start < 0) continue
    for (const rule of byWord.get(text.slice(start, index)) ?? []) (found ??= new Set()).add(rule)
    start = -1
  }
  return found
}
