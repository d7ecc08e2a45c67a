import type { Rule } from '../normalize/rule.ts'

/** Words and how they are said, ready to be used. */
export interface Lexicon {
  /** The name under which it is stored. */
  readonly name: string
  /** Its entries for a language (BCP 47), as rules that come before all others. */
  rules(tag: string): readonly Rule[]
}
