import { grammarRules } from '../../classes/rules.ts'
import { ratingRules } from '../../classes/rating.ts'
import type { Rule } from '../../normalize/rule.ts'
import type { Language } from '../language.ts'
import { russianAddresses, russianChemistry, russianPostcodes } from './addresses.ts'
import { RUSSIAN_CLOCK } from './clock.ts'
import { RUSSIAN_CODES, RUSSIAN_FRACTION, russianDecimals } from './codes.ts'
import { RUSSIAN_DATES } from './dates.ts'
import { RUSSIAN_GAMES } from './games.ts'
import { RUSSIAN_GRAMMAR } from './grammar.ts'
import { RUSSIAN_LETTERS } from './letters.ts'
import { RUSSIAN_ORDERED } from './ordered-nouns.ts'
import { RUSSIAN_ROMAN } from './roman.ts'
import { RUSSIAN_SENTENCES } from './sentences.ts'
import { RUSSIAN_SHORT_FORMS } from './short-forms.ts'
import { russianSpans } from './spans.ts'
import { RUSSIAN_SUFFIXES } from './suffixes.ts'
import { RUSSIAN_TELEPHONES } from './telephone.ts'
import { RUSSIAN_YEARS } from './years.ts'

let rules: readonly Rule[] | undefined

/** Russian with its grammar. */
export const RUSSIAN: Language = {
  sentences: RUSSIAN_SENTENCES,
  grammar: () => RUSSIAN_GRAMMAR,
  rules() {
    rules ??= grammarRules(RUSSIAN_GRAMMAR, {
      first: [
        ...ratingRules(RUSSIAN_GRAMMAR, {
          before: 'оценк[аиуой]{1,2}|балл|рейтинг',
          outOf: 'из',
          form: { grammaticalCase: 'genitive' },
        }),
        ...russianAddresses(RUSSIAN_GRAMMAR),
        ...RUSSIAN_DATES,
        ...RUSSIAN_ROMAN,
        ...RUSSIAN_YEARS,
        ...RUSSIAN_CLOCK,
        ...RUSSIAN_TELEPHONES,
        ...russianPostcodes(RUSSIAN_GRAMMAR),
        ...RUSSIAN_GAMES,
        ...RUSSIAN_SUFFIXES,
        RUSSIAN_FRACTION,
        ...RUSSIAN_CODES,
        ...RUSSIAN_ORDERED,
        ...russianSpans(RUSSIAN_GRAMMAR),
      ],
      words: [
        ...RUSSIAN_SHORT_FORMS,
        ...russianChemistry(RUSSIAN_GRAMMAR),
        ...RUSSIAN_LETTERS,
        ...russianDecimals(RUSSIAN_GRAMMAR),
      ],
    })
    return rules
  },
}
