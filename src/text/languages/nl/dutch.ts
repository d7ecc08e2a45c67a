import { grammarRules } from '../../classes/rules.ts'
import { ratingRules } from '../../classes/rating.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { dateSpanRules } from '../germanic/date-spans.ts'
import { houseAndLengthRules } from '../germanic/houses-and-lengths.ts'
import type { Language } from '../language.ts'
import { shortForms } from '../short-forms.ts'
import { DUTCH_MONTHS } from './calendar.ts'
import { DUTCH_CONTEXTS, DUTCH_YEARS } from './contexts.ts'
import { dutchGrammar } from './grammar.ts'
import { DUTCH_SENTENCES } from './sentences.ts'
import { DUTCH_DAYS, DUTCH_NUMBERED, DUTCH_SHORT_FORMS, DUTCH_TITLES } from './short-forms.ts'

const DAY = Object.keys(DUTCH_DAYS).join('|')
const MONTH = DUTCH_MONTHS.flat().join('|')
const DAY_RULES: readonly Rule[] = [
  patternRule(
    'date',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])(${DAY})(?:\.(?= \d{1,2}(?:[.: –-]| uur| [a-z]{3}))|(?=,? \d{1,2}(?:[.:/]\d| ?[–-] ?\d| uur| (?:${MONTH})(?!\p{L}))| ?(?:[–-]|t/m) ?(?:${DAY})(?!\p{L}))|(?<=(?:${DAY})\.? ?(?:[–-]|t/m) ?\p{L}{2})\.?(?!\p{L}))`,
    ([, day = '']) => DUTCH_DAYS[day],
  ),
  patternRule(
    'range',
    HAS.word,
    String.raw`(?<=(?<!\p{L})(?:${DAY})) ?[–-] ?(?=(?:${DAY})(?!\p{L}))`,
    () => ' tot ',
  ),
]
const FIRST: readonly Rule[] = [...DAY_RULES, ...DUTCH_CONTEXTS]
const WORDS: readonly Rule[] = [
  ...DUTCH_YEARS,
  shortForms(DUTCH_NUMBERED, { behind: String.raw` ?(?:\d|[IVX]{1,6}(?![\p{L}\p{N}]))` }),
  shortForms(DUTCH_TITLES, { name: 'title', behind: String.raw` ?(?:\p{Lu}|\p{Ll}{2,4}\.)` }),
  shortForms(DUTCH_SHORT_FORMS),
]
const NAMES = {
  streets: ['straat', 'str.', 'laan', 'weg', 'plein', 'kade', 'gracht', 'singel', 'dijk', 'dreef'],
  foot: 'voet',
  inch: 'inch',
  thousand: 'duizend',
} as const
const known = new Map<string, readonly Rule[]>()

/** Dutch with its grammar, for the Netherlands and Belgium. */
export const DUTCH: Language = {
  sentences: DUTCH_SENTENCES,
  grammar: dutchGrammar,
  rules(tag) {
    const grammar = dutchGrammar(tag)
    let rules = known.get(grammar.tag)
    if (rules === undefined) {
      const shared = [
        ...ratingRules(grammar, { before: 'cijfer|score|beoordeling|waardering', outOf: 'op' }),
        ...dateSpanRules(grammar),
        ...houseAndLengthRules(grammar, NAMES),
      ]
      rules = grammarRules(grammar, { first: [...shared, ...FIRST], words: WORDS })
      known.set(grammar.tag, rules)
    }
    return rules
  },
}
