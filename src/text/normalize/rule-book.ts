import { languageFor } from '../languages/find.ts'
import { type LexiconUse, lexiconUse } from '../lexicon/apply.ts'
import type { TextOptions } from '../options.ts'
import type { RuleSet } from './apply.ts'

/** The rules for a text, whose parts may be in several languages. */
export interface RuleBook {
  /** Those for a language, BCP 47; without one, for the language of the text. */
  rulesFor(language: string | undefined): RuleSet
  /** What comes before the rules, once; absent when there is nothing. */
  readonly lexicons?: LexiconUse | undefined
}

/** Collects rules as languages come up. Their words must be loaded before. */
export function createRuleBook(
  options: Pick<TextOptions, 'language' | 'disabledRules' | 'lexicons'>,
): RuleBook {
  const { language: main, disabledRules: disabled } = options
  const known = new Map<string, RuleSet>()
  return {
    lexicons: lexiconUse(options),
    rulesFor(language = main) {
      let set = known.get(language)
      if (set === undefined) {
        set = { language, rules: languageFor(language).rules(language), disabled }
        known.set(language, set)
      }
      return set
    },
  }
}
