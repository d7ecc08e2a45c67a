import type { Grammar } from '../languages/grammar.ts'
import { INNER_STOP } from '../languages/short-forms.ts'
import { BLANK_SIGNS } from '../normalize/blank-signs.ts'
import type { Rule } from '../normalize/rule.ts'
import { acronymRules } from './acronym.ts'
import { dateRules } from './calendar.ts'
import { cardRules } from './card.ts'
import { censoredRules } from './censored.ts'
import { chemistryRules } from './chemistry.ts'
import { timeRules } from './clock.ts'
import { coordinateRules } from './coordinates.ts'
import { fractionRules, numberRules, ordinalRules, rangeRules } from './counting.ts'
import { emojiRules } from './emoji.ts'
import { hashtagRules } from './hashtag.ts'
import { INITIALS } from './initials.ts'
import { internetAddressRules, versionRules } from './internet-address.ts'
import { isbnRules } from './isbn.ts'
import { linkRules } from './links.ts'
import { mathRules, scientificRules } from './math.ts'
import { pathRules } from './path.ts'
import { measureRules, moneyRules, percentRules } from './quantity.ts'
import { repeatedPunctuationRules } from './repeated-punctuation.ts'
import { loneRomanRules, romanRules } from './roman.ts'
import { serialRules } from './serial.ts'
import { symbolRules } from './symbols.ts'
import { telephoneRules } from './telephone.ts'

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
    ...nameRules(grammar),
    ...dateRules(grammar),
    ...timeRules(grammar),
    ...telephoneRules(grammar),
    ...versionRules(grammar),
    ...scientificRules(grammar),
    ...moneyRules(grammar),
    ...percentRules(grammar),
    ...measureRules(grammar),
    ...fractionRules(grammar),
    ...ordinalRules(grammar),
    ...(own.words ?? []),
    ...romanRules(grammar),
    ...loneRomanRules(grammar),
    ...INITIALS,
    ...acronymRules(grammar),
    ...chemistryRules(grammar),
    ...serialRules(grammar),
    ...mathRules(grammar),
    ...rangeRules(grammar),
    ...numberRules(grammar),
    INNER_STOP,
    ...emojiRules(grammar.tag),
    ...symbolRules(grammar),
    ...repeatedPunctuationRules(grammar),
    BLANK_SIGNS,
  ]
}

/** Signs and digits that together name one thing, and mean nothing alone: links, codes, places. */
export function nameRules(grammar: Grammar): readonly Rule[] {
  return [
    ...linkRules(grammar),
    ...pathRules(grammar),
    ...internetAddressRules(grammar),
    ...isbnRules(grammar),
    ...cardRules(grammar),
    ...coordinateRules(grammar),
    ...hashtagRules(grammar),
    ...censoredRules(grammar),
  ]
}
