import { BLANK_SIGNS } from '../../normalize/blank-signs.ts'
import { EMOJI } from '../../normalize/emoji.ts'
import type { Rule } from '../../normalize/rule.ts'
import type { Language } from '../language.ts'
import { INNER_STOP } from '../short-forms.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { countingRules, strayDigits } from './counting.ts'
import { dateRules } from './date.ts'
import { durationRules } from './duration.ts'
import { eraRules } from './era.ts'
import { fractionRules } from './fraction.ts'
import { linkRules } from './links.ts'
import { mathRules } from './math.ts'
import { measureRules } from './measure.ts'
import { moneyRules } from './money.ts'
import { rangeRules } from './range.ts'
import { ratioRules } from './ratio.ts'
import { romanRules } from './roman.ts'
import { scoreRules } from './score.ts'
import { ENGLISH_SENTENCES } from './sentences.ts'
import { englishStyle } from './style.ts'
import { SYMBOLS } from './symbols.ts'
import { TELEPHONE } from './telephone.ts'
import { timeRules } from './time.ts'
import { versionRules } from './version.ts'
import { yearRules } from './year.ts'

const known = new Map<boolean, readonly Rule[]>()

/** English, American or British by its tag. */
export const ENGLISH: Language = {
  sentences: ENGLISH_SENTENCES,
  rules(tag) {
    const style = englishStyle(tag)
    let rules = known.get(style.and)
    if (rules === undefined) {
      rules = [
        ...linkRules(style),
        ...TELEPHONE,
        ...dateRules(style),
        ...eraRules(style),
        ...durationRules(style),
        ...timeRules(style),
        ...moneyRules(style),
        ...measureRules(style),
        ...mathRules(style),
        ...scoreRules(style),
        ...yearRules(style),
        ...ratioRules(style),
        ...fractionRules(style),
        ...versionRules(style),
        ...rangeRules(style),
        ...countingRules(style),
        ...strayDigits(style),
        ...romanRules(style),
        ...ABBREVIATIONS,
        INNER_STOP,
        EMOJI,
        ...SYMBOLS,
        BLANK_SIGNS,
      ]
      known.set(style.and, rules)
    }
    return rules
  },
}
