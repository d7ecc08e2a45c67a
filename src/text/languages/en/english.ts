import { acronymRules } from '../../classes/acronym.ts'
import { chemistryRules } from '../../classes/chemistry.ts'
import { emojiRules } from '../../classes/emoji.ts'
import { INITIALS } from '../../classes/initials.ts'
import { versionRules } from '../../classes/internet-address.ts'
import { repeatedPunctuationRules } from '../../classes/repeated-punctuation.ts'
import { nameRules } from '../../classes/rules.ts'
import { serialRules } from '../../classes/serial.ts'
import { symbolRules } from '../../classes/symbols.ts'
import { BLANK_SIGNS } from '../../normalize/blank-signs.ts'
import type { Rule } from '../../normalize/rule.ts'
import type { Language } from '../language.ts'
import { INNER_STOP } from '../short-forms.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { addressRules } from './address.ts'
import { countingRules, dottedRules, strayDigits, suffixedRules } from './counting.ts'
import { dateRules } from './date.ts'
import { durationRules } from './duration.ts'
import { eraRules } from './era.ts'
import { fractionRules } from './fraction.ts'
import { englishGrammar } from './grammar.ts'
import { mathRules } from './math.ts'
import { measureRules } from './measure.ts'
import { modelRules } from './model.ts'
import { moneyRules } from './money.ts'
import { rangeRules } from './range.ts'
import { ratioRules } from './ratio.ts'
import { romanRules } from './roman.ts'
import { scoreRules } from './score.ts'
import { ENGLISH_SENTENCES } from './sentences.ts'
import { englishStyle } from './style.ts'
import { styleKey } from './numbers.ts'
import { SYMBOLS } from './symbols.ts'
import { englishTelephoneRules } from './telephone.ts'
import { TITLES } from './titles.ts'
import { timeRules } from './time.ts'
import { yearRules } from './year.ts'

const known = new Map<string, readonly Rule[]>()

/** English, American or British by its tag. */
export const ENGLISH: Language = {
  sentences: ENGLISH_SENTENCES,
  grammar: (tag) => englishGrammar(englishStyle(tag)),
  rules(tag) {
    const style = englishStyle(tag)
    let rules = known.get(styleKey(style))
    if (rules === undefined) {
      const grammar = englishGrammar(style)
      rules = [
        ...nameRules(grammar),
        ...englishTelephoneRules(grammar),
        ...addressRules(style),
        ...modelRules(style),
        ...dateRules(style),
        ...eraRules(style),
        ...durationRules(style),
        ...timeRules(style),
        ...dottedRules(style),
        ...versionRules(grammar),
        ...chemistryRules(grammar),
        ...moneyRules(style),
        ...measureRules(style),
        ...mathRules(style),
        ...scoreRules(style),
        ...yearRules(style),
        ...ratioRules(style),
        ...fractionRules(style),
        ...rangeRules(style),
        ...suffixedRules(style),
        ...serialRules(grammar),
        ...countingRules(style),
        ...romanRules(style),
        ...strayDigits(style),
        ...TITLES,
        ...ABBREVIATIONS,
        ...INITIALS,
        ...acronymRules(grammar),
        INNER_STOP,
        ...emojiRules(tag),
        ...SYMBOLS,
        ...symbolRules(grammar),
        ...repeatedPunctuationRules(grammar),
        BLANK_SIGNS,
      ]
      known.set(styleKey(style), rules)
    }
    return rules
  },
}
