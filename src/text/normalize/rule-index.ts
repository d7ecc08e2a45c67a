import { FILTER_SIZE, HAS, filterPlace, isLetter } from '../clean.ts'
import { type SignBits, requiredSigns, signsOf } from './required-signs.ts'
import type { Rule } from './rule.ts'

/** Rules put in order for being tried on many sentences, most of which need none of them. */
export interface RuleIndex {
  /** Words that some rule asks for, for `survey`. */
  readonly filter: Uint8Array
  /** The rules that may match a text with the signs `seen`, in order of precedence. */
  candidates(text: string, seen: number): readonly Rule[]
}

const NONE: readonly Rule[] = []

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
  const required: (SignBits | null)[] = []
  const requiredBy = (index: number): SignBits | null => {
    const known = required[index]
    if (known !== undefined) return known
    const { source, flags, pattern } = rules[index] as Rule
    const signs = requiredSigns(source ?? pattern.source, flags ?? pattern.flags) ?? null
    required[index] = signs
    return signs
  }
  const byWord = new Map<string, number[]>()
  const filter = new Uint8Array(FILTER_SIZE)
  rules.forEach((rule, index) => {
    needs[index] = rule.needs
    if (rule.words === undefined) anyNeeds |= rule.needs
    for (const word of rule.words ?? []) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [index])
      else known.push(index)
      filter[filterPlace(word)] = 1
    }
  })

  return {
    filter,
    candidates(text, seen) {
      const listed = (seen & HAS.listed) !== 0 ? listedIn(text, byWord) : undefined
      if (listed === undefined && (anyNeeds & seen) === 0) return NONE
      const [a, b, c, d] = signsOf(text)
      const found: Rule[] = []
      for (let index = 0; index < needs.length; index++) {
        if (((needs[index] as number) & seen) === 0) continue
        const rule = rules[index] as Rule
        if (rule.words !== undefined && listed?.has(index) !== true) continue
        const signs = requiredBy(index)
        if (
          signs !== null &&
          ((signs[0] & a) | (signs[1] & b) | (signs[2] & c) | (signs[3] & d)) === 0
        )
          continue
        found.push(rule)
      }
      return found
    },
  }
}

function isWord(text: string, index: number): boolean {
  return index < text.length && isLetter(text.charCodeAt(index))
}

function listedIn(
  text: string,
  byWord: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> | undefined {
  let found: Set<number> | undefined
  let start = -1
  for (let index = 0; index <= text.length; index++) {
    const letter = isWord(text, index)
    if (letter && start < 0) start = index
    if (letter || start < 0) continue
    const word = text.slice(start, index)
    for (const rule of byWord.get(word) ?? []) (found ??= new Set()).add(rule)
    if (text[index] === '.') {
      for (const rule of byWord.get(`${word}.`) ?? []) (found ??= new Set()).add(rule)
    }
    start = -1
  }
  return found
}
