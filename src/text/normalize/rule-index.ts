import { HAS, isLetter } from '../clean.ts'
import { createFeatures, readFeatures } from './features.ts'
import { type Requirement, meets, requirementOf } from './requirement.ts'
import type { Rule } from './rule.ts'
import { type WordTable, createWordTable } from './word-table.ts'

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
  const features = createFeatures()

  return {
    words: createWordTable(byWord.keys()),
    mayMatch: (seen) => (seen & (anyNeeds | HAS.listed)) !== 0,
    candidates(text, seen) {
      const listed = (seen & HAS.listed) !== 0 ? listedIn(text, byWord) : undefined
      if (listed === undefined && (anyNeeds & seen) === 0) return NONE
      readFeatures(text, features)
      const found: Rule[] = []
      const tried = (index: number): void => {
        if (((needs[index] as number) & seen) === 0) return
        if (meets(requirementAt(index), features)) found.push(rules[index] as Rule)
      }
      if ((anyNeeds & seen) === 0) {
        for (const index of [...(listed as ReadonlySet<number>)].sort((a, b) => a - b)) tried(index)
        return found
      }
      for (let index = 0; index < needs.length; index++) {
        const { words } = rules[index] as Rule
        if (words === undefined || listed?.has(index) === true) tried(index)
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
