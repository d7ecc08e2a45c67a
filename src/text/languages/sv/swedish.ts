import { ratingRules } from '../../classes/rating.ts'
import { grammarRules } from '../../classes/rules.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { dateSpanRules } from '../germanic/date-spans.ts'
import { houseAndLengthRules } from '../germanic/houses-and-lengths.ts'
import type { Language } from '../language.ts'
import { shortForms } from '../short-forms.ts'
import { SWEDISH_CODES } from './codes.ts'
import { SWEDISH_CONTEXTS, SWEDISH_YEARS } from './contexts.ts'
import { SWEDISH_DATE_CONTEXTS } from './date-contexts.ts'
import { swedishGrammar } from './grammar.ts'
import { SWEDISH_SENTENCES } from './sentences.ts'
import {
  SWEDISH_DAYS,
  SWEDISH_NUMBERED,
  SWEDISH_PARTED,
  SWEDISH_SHORT_FORMS,
  SWEDISH_TITLES,
} from './short-forms.ts'

const DAY = Object.keys(SWEDISH_DAYS).join('|')
const DAY_RULES: readonly Rule[] = [
  patternRule(
    'date',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])(${DAY})(?:\.(?= \d)|(?=,? \d{1,2}(?:[.:/]\d| ?[–-] ?\d| \p{Ll}{3})|,? kl| ?[–-] ?(?:${DAY})(?!\p{L}))|(?<=(?:${DAY})\.? ?[–-] ?\p{L}{3,4})\.?(?!\p{L}))`,
    ([, day = '']) => SWEDISH_DAYS[day],
  ),
  patternRule(
    'range',
    HAS.word,
    String.raw`(?<=(?<!\p{L})(?:${DAY})) ?[–-] ?(?=(?:${DAY})(?!\p{L}))`,
    () => ' till ',
  ),
]
const FIRST: readonly Rule[] = [
  ...DAY_RULES,
  ...SWEDISH_DATE_CONTEXTS,
  ...SWEDISH_CODES,
  ...SWEDISH_CONTEXTS,
]
const PARTED: Rule = patternRule(
  'abbreviation',
  HAS.word,
  String.raw`(?<![\p{L}\p{N}.])(?:${Object.keys(SWEDISH_PARTED).join('|')})(?![\p{L}\p{N}.])`,
  ([short]) => SWEDISH_PARTED[short],
  'gu',
  // The part of each that prose has least: `i` and `o` are words.
  'fr t st f e d s m'.split(' '),
)
const WORDS: readonly Rule[] = [
  PARTED,
  ...SWEDISH_YEARS,
  shortForms(SWEDISH_NUMBERED, { behind: String.raw` ?(?:\d|[IVX]{1,6}(?![\p{L}\p{N}]))` }),
  shortForms(SWEDISH_TITLES, { name: 'title', behind: String.raw` ?(?:\p{Lu}|dr)` }),
  shortForms(SWEDISH_SHORT_FORMS),
]
const NAMES = {
  streets: [
    'gatan',
    'vägen',
    'gata',
    'väg',
    'g.',
    'v.',
    'gränd',
    'torget',
    'torg',
    'stigen',
    'plan',
    'backen',
  ],
  foot: 'fot',
  inch: 'tum',
  thousand: 'tusen',
} as const
const known = new Map<string, readonly Rule[]>()

/** Swedish with its grammar, for Sweden and Finland. */
export const SWEDISH: Language = {
  sentences: SWEDISH_SENTENCES,
  rules(tag) {
    const grammar = swedishGrammar(tag)
    let rules = known.get(grammar.tag)
    if (rules === undefined) {
      const shared = [
        ...ratingRules(grammar, { before: 'betyg(?:et)?', outOf: 'av' }),
        ...dateSpanRules(grammar),
        ...houseAndLengthRules(grammar, NAMES),
      ]
      rules = grammarRules(grammar, { first: [...shared, ...FIRST], words: WORDS })
      known.set(grammar.tag, rules)
    }
    return rules
  },
}
