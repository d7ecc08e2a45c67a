import { rulesFor } from '../languages/find.ts'
import { type LexiconUse, lexiconUse } from '../lexicon/apply.ts'
import type { TextOptions } from '../options.ts'
import type { RuleSet } from './rule-set.ts'
import { NO_EMOJI } from './emoji.ts'
import { ruleIndexOf } from './rule-index.ts'
import type { Rule } from './rule.ts'

/** The rules for a text, whose parts may be in several languages. */
export interface RuleBook {
  /** Those for a language, BCP 47; without one, for the language of the text. */
  rulesFor(language: string | undefined): RuleSet
  /** What comes before the rules, once; absent when there is nothing. */
  readonly lexicons?: LexiconUse | undefined
}

const silenced = new WeakMap<readonly Rule[], readonly Rule[]>()

/** The rules, with the one that leaves emoji out in the place of the one that names them. */
function withoutEmoji(rules: readonly Rule[]): readonly Rule[] {
  let list = silenced.get(rules)
  if (list === undefined) {
    list = rules.map((rule) => (rule.name === 'emoji' ? NO_EMOJI : rule))
    silenced.set(rules, list)
  }
  return list
}

/** Collects rules as languages come up. Their words must be loaded before. */
export function createRuleBook(
  options: Pick<TextOptions, 'language' | 'disabledRules' | 'lexicons' | 'emoji'>,
): RuleBook {
  const { language: main, disabledRules: disabled } = options
  const known = new Map<string, RuleSet>()
  return {
    lexicons: lexiconUse(options),
    rulesFor(language = main) {
      let set = known.get(language)
      if (set === undefined) {
        const rules = rulesFor(language)
        const index = ruleIndexOf(options.emoji === 'skip' ? withoutEmoji(rules) : rules)
        set = { language, index, disabled }
        known.set(language, set)
      }
      return set
    },
  }
}
