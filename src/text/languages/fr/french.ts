import { grammarRules } from '../../classes/rules.ts'
import type { Rule } from '../../normalize/rule.ts'
import type { Language } from '../language.ts'
import { FRENCH_ABBREVIATIONS } from './abbreviations.ts'
import { frenchContexts } from './contexts.ts'
import { frenchGrammar } from './grammar.ts'
import { frenchCounting } from './numbers.ts'
import { romanOrdinals } from './roman.ts'
import { FRENCH_SENTENCES } from './sentences.ts'

const known = new Map<string, readonly Rule[]>()

/** French: of France and Canada, of Belgium (septante, nonante), of Switzerland (huitante too). */
export const FRENCH: Language = {
  sentences: FRENCH_SENTENCES,
  grammar: frenchGrammar,
  rules(tag) {
    const counting = frenchCounting(tag)
    let rules = known.get(counting)
    if (rules === undefined) {
      rules = grammarRules(frenchGrammar(tag), {
        first: [...frenchContexts(counting), ...romanOrdinals(counting)],
        words: FRENCH_ABBREVIATIONS,
      })
      known.set(counting, rules)
    }
    return rules
  },
}
