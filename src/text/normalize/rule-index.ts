import { HAS, isLetter } from '../clean.ts'
import { createFeatures, readFeatures } from './features.ts'
import { type Requirement, meets, requirementOf } from './requirement.ts'
import type { Rule } from './rule.ts'
import { type WordTable, createWordTable, hasHash, longerHash } from './word-table.ts'

/** Rules put in order for being tried on many sentences, most of which need none of them. */
export interface RuleIndex {
  /** Words that some rule asks for, for `survey`. */
  readonly words: WordTable
  /** False when no rule matches any text with the signs `seen`. */
  mayMatch(seen: number): boolean
  /** The rules that may match a text with the signs `seen`, in order of precedence. */
  candidates(text: string, seen: number): readonly Rule[]
}

const NONE: readonly Rule[] = []
/** Lists of rules that are kept, one for each mixture of signs. */
const MOST_CALLS = 256

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
 * Makes an index of rules. A rule is a candidate when the text has a sign it `needs`, all that
 * its pattern cannot do without, and one of its `words` if it has any.
 */
function createRuleIndex(rules: readonly Rule[]): RuleIndex {
  let anyNeeds = 0
  const needs = new Int32Array(rules.length)
  const requirements: Requirement[] = []
  const requirementAt = (index: number): Requirement => {
    const known = requirements[index]
    if (known !== undefined) return known
    const { source, flags, pattern } = rules[index] as Rule
    return (requirements[index] = requirementOf(source ?? pattern.source, flags ?? pattern.flags))
  }
  const byWord = new Map<string, number[]>()
  rules.forEach((rule, index) => {
    needs[index] = rule.needs
    if (rule.words === undefined) anyNeeds |= rule.needs
    for (const word of rule.words ?? []) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [index])
      else known.push(index)
    }
  })
  const words = createWordTable(byWord.keys())
  const features = createFeatures()
  const called = new Map<number, readonly number[]>()
  /** The rules without words that some sign calls for. */
  const calledBy = (signs: number): readonly number[] => {
    const known = called.get(signs)
    if (known !== undefined) return known
    if (called.size >= MOST_CALLS) called.clear()
    const list = [...rules.keys()].filter(
      (index) => ((needs[index] as number) & signs) !== 0 && rules[index]?.words === undefined,
    )
    called.set(signs, list)
    return list
  }

  return {
    words,
    mayMatch: (seen) => (seen & (anyNeeds | HAS.listed)) !== 0,
    candidates(text, seen) {
      let tried = calledBy(seen & anyNeeds)
      if ((seen & HAS.listed) !== 0) {
        const listed = listedIn(text, words, byWord)
        if (listed !== undefined) {
          for (const index of tried) listed.add(index)
          tried = [...listed].sort((a, b) => a - b)
        }
      }
      if (tried.length === 0) return NONE
      readFeatures(text, features)
      const found: Rule[] = []
      for (const index of tried) {
        if (((needs[index] as number) & seen) === 0) continue
        if (meets(requirementAt(index), features)) found.push(rules[index] as Rule)
      }
      return found
    },
  }
}

/** The rules that name a word of the text. */
function listedIn(
  text: string,
  words: WordTable,
  byWord: ReadonlyMap<string, readonly number[]>,
): Set<number> | undefined {
  let found: Set<number> | undefined
  let hash = 0
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0
    if (isLetter(code)) {
      if (hash === 0) start = index
      hash = longerHash(hash, code)
      continue
    }
    if (hash === 0) continue
    if (hasHash(words, hash)) found = addAll(found, byWord.get(text.slice(start, index)))
    if (code === 46 && hasHash(words, longerHash(hash, code))) {
      found = addAll(found, byWord.get(text.slice(start, index + 1)))
    }
    hash = 0
  }
  return found
}

function addAll(
  found: Set<number> | undefined,
  rules: readonly number[] | undefined,
): Set<number> | undefined {
  if (rules === undefined) return found
  const all = found ?? new Set<number>()
  for (const rule of rules) all.add(rule)
  return all
}
