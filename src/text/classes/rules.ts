import type { Grammar } from '../languages/grammar.ts'
import { INNER_STOP } from '../languages/short-forms.ts'
import { BLANK_SIGNS } from '../normalize/blank-signs.ts'
import { EMOJI } from '../normalize/emoji.ts'
import type { Rule } from '../normalize/rule.ts'
import { dateRules } from './calendar.ts'
import { timeRules } from './clock.ts'
import { fractionRules, numberRules, ordinalRules, rangeRules } from './counting.ts'
import { measureRules, moneyRules, percentRules } from './quantity.ts'
import { romanRules } from './roman.ts'

/** What a language adds to the common classes. */
export interface OwnRules {
  /** Come before all others: contexts that only this grammar knows. */
  readonly first?: readonly Rule[]
  /** Come before plain numbers and signs: abbreviations and the like. */
  readonly words?: readonly Rule[]
}

/** All rules of a language, in order of precedence: of two that want the same signs, the earlier. */
export function grammarRules(grammar: Grammar, own: OwnRules = {}): readonly Rule[] {
  return [
    ...(own.first ?? []),
    ...dateRules(grammar),
    ...timeRules(grammar),
    ...moneyRules(grammar),
    ...percentRules(grammar),
    ...measureRules(grammar),
    ...fractionRules(grammar),
    ...ordinalRules(grammar),
    ...(own.words ?? []),
    ...romanRules(grammar),
    ...rangeRules(grammar),
    ...numberRules(grammar),
    INNER_STOP,
    EMOJI,
    BLANK_SIGNS,
  ]
}
