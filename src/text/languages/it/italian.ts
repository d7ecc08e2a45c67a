import { grammarRules } from '../../classes/rules.ts'
import type { Rule } from '../../normalize/rule.ts'
import type { Language } from '../language.ts'
import { ITALIAN_ABBREVIATIONS, ITALIAN_STREETS } from './abbreviations.ts'
import { ITALIAN_CONTEXTS } from './contexts.ts'
import { italianGrammar } from './grammar.ts'
import { CENTURIES } from './roman.ts'
import { ITALIAN_SENTENCES } from './sentences.ts'

const known = new Map<string, readonly Rule[]>()

/** Italian, of Italy and of Switzerland. */
export const ITALIAN: Language = {
  sentences: ITALIAN_SENTENCES,
  grammar: (tag) => italianGrammar(regionOf(tag)),
  rules(tag) {
    const region = regionOf(tag)
    let rules = known.get(region)
    if (rules === undefined) {
      rules = grammarRules(italianGrammar(region), {
        first: [...ITALIAN_CONTEXTS, ...CENTURIES, ITALIAN_STREETS],
        words: ITALIAN_ABBREVIATIONS,
      })
      known.set(region, rules)
    }
    return rules
  },
}

function regionOf(tag: string): 'it' | 'it-CH' {
  return /-CH(?:-|$)/i.test(tag) ? 'it-CH' : 'it'
}
