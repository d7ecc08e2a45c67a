import type { Gender } from '../grammar.ts'
import { wordSet } from '../language.ts'

/** What a language tells about the gender of its nouns. */
export interface GenderTable {
  /** Nouns, in the forms they are met in, that do not go by their ending. Lower case. */
  readonly masculine: ReadonlySet<string>
  readonly feminine: ReadonlySet<string>
  /** Adjectives before the noun that do not show its gender. */
  readonly adjectives: ReadonlySet<string>
  /** Words that look like nouns by their ending and are none. */
  readonly others: ReadonlySet<string>
  /** Endings, tried in this order. */
  readonly endings: readonly (readonly [RegExp, Gender])[]
}

/** A table from lines of words. */
export function genderTable(
  lines: {
    readonly masculine: string
    readonly feminine: string
    readonly adjectives: string
    readonly others: string
  },
  endings: GenderTable['endings'],
): GenderTable {
  return {
    masculine: wordSet(lines.masculine),
    feminine: wordSet(lines.feminine),
    adjectives: wordSet(lines.adjectives),
    others: wordSet(lines.others),
    endings,
  }
}

/** The gender of a noun or of an adjective before it; undefined when it cannot be told. */
export function genderOf(word: string | undefined, table: GenderTable): Gender | undefined {
  if (word === undefined) return undefined
  const noun = word.toLowerCase()
  if (table.others.has(noun) || table.adjectives.has(noun)) return undefined
  if (table.masculine.has(noun)) return 'masculine'
  if (table.feminine.has(noun)) return 'feminine'
  return table.endings.find(([ending]) => ending.test(noun))?.[1]
}
