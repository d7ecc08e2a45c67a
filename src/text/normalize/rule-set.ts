import type { RuleIndex } from './rule-index.ts'

/** The rules of a language, and the names of those that are to leave their matches as they are. */
export interface RuleSet {
  /** BCP 47 tag. */
  readonly language: string
  readonly index: RuleIndex
  readonly disabled: ReadonlySet<string>
}
