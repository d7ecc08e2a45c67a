import { romanValue } from '../../classes/roman.ts'
import { ratingRules } from '../../classes/rating.ts'
import { grammarRules } from '../../classes/rules.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Language } from '../language.ts'
import { shortForms } from '../short-forms.ts'
import { FINNISH_COMPOUNDS } from './compounds.ts'
import { finnishContexts, finnishSpans } from './contexts.ts'
import { FINNISH_GAMES } from './games.ts'
import { FINNISH_GRAMMAR } from './grammar.ts'
import { finnishQuantities } from './quantities.ts'
import { ringRoad, romanWithEnding } from './roman.ts'
import { FINNISH_SENTENCES } from './sentences.ts'
import { FINNISH_NUMBERED, FINNISH_SHORT_FORMS, FINNISH_TITLES } from './short-forms.ts'
import { FINNISH_BARE_TIMES, FINNISH_ORDINALS, FINNISH_TIMES } from './times.ts'

const RING: Rule = patternRule(
  'roman',
  HAS.upper,
  String.raw`(?<=(?<!\p{L})[Kk]ehä )(I{1,3})(?::([a-zäö]{1,7}))?(?![\p{L}\p{N}])`,
  ([, numeral = '', ending]) => ringRoad(numeral, ending),
  'gu',
  ['kehä', 'Kehä'],
)
const ROMAN: Rule = patternRule(
  'roman',
  HAS.roman,
  String.raw`(?<![\p{L}\p{N}.-]|\p{Lu} )([IVX]{1,7}):([a-zäö]{1,7})(?![\p{L}\p{N}])`,
  ([, numeral = '', ending = '']) => romanWithEnding(romanValue(numeral), ending),
)

const FIRST: readonly Rule[] = [
  ...ratingRules(FINNISH_GRAMMAR, { before: 'arvosanan?', outOf: 'kautta' }),
  ...FINNISH_TIMES,
  ...FINNISH_GAMES,
  ...finnishContexts(FINNISH_GRAMMAR),
  ...FINNISH_COMPOUNDS,
  ...finnishQuantities(FINNISH_GRAMMAR),
]
const WORDS: readonly Rule[] = [
  ...FINNISH_ORDINALS,
  ...FINNISH_BARE_TIMES,
  ...finnishSpans(FINNISH_GRAMMAR),
  shortForms(FINNISH_NUMBERED, { behind: String.raw` ?\d` }),
  shortForms(FINNISH_TITLES, { name: 'title', behind: String.raw` ?\p{Lu}` }),
  shortForms(FINNISH_SHORT_FORMS),
  RING,
  ROMAN,
]
let rules: readonly Rule[] | undefined

/** Finnish with its grammar. */
export const FINNISH: Language = {
  sentences: FINNISH_SENTENCES,
  grammar: () => FINNISH_GRAMMAR,
  rules() {
    rules ??= grammarRules(FINNISH_GRAMMAR, { first: FIRST, words: WORDS })
    return rules
  },
}
