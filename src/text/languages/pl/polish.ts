import { ratingRules } from '../../classes/rating.ts'
import { moneyRules } from '../../classes/quantity.ts'
import { grammarRules } from '../../classes/rules.ts'
import type { Rule } from '../../normalize/rule.ts'
import type { Language } from '../language.ts'
import { shortForms } from '../short-forms.ts'
import { POLISH_ADDRESSES } from './addresses.ts'
import { POLISH_CONTEXTS } from './contexts.ts'
import { POLISH } from './grammar.ts'
import { POLISH_MOMENTS } from './moments.ts'
import { POLISH_ORDINALS } from './ordinal-contexts.ts'
import { POLISH_SENTENCES } from './sentences.ts'
import { POLISH_NUMBERED, POLISH_SHORT_FORMS, POLISH_TITLES, withCapitals } from './short-forms.ts'
import { POLISH_SPANS } from './spans.ts'
import { POLISH_INFLECTED_TITLES } from './titles.ts'
import { POLISH_YEARS } from './years.ts'

let rules: readonly Rule[] | undefined

function allRules(): readonly Rule[] {
  return grammarRules(POLISH, {
    first: [
      ...ratingRules(POLISH, { before: 'ocen[aęy]', outOf: 'na' }),
      ...POLISH_ADDRESSES,
      ...POLISH_MOMENTS,
      ...POLISH_CONTEXTS,
      ...POLISH_SPANS,
      ...POLISH_INFLECTED_TITLES,
      // `10 zł 5 razy`: a sign behind a number belongs to it.
      ...moneyRules(POLISH).slice(1),
    ],
    words: [
      ...POLISH_YEARS,
      ...POLISH_ORDINALS,
      shortForms(POLISH_NUMBERED, { behind: String.raw` ?(?:\d|[IVX]+(?!\p{L}))` }),
      shortForms(withCapitals(POLISH_TITLES), {
        name: 'title',
        behind: String.raw` ?(?:\p{Lu}|hab|inż|dr|med|prof|gen|płk|n\. med)`,
      }),
      shortForms(POLISH_SHORT_FORMS),
    ],
  })
}

/** Polish with its grammar. */
export const POLISH_LANGUAGE: Language = {
  sentences: POLISH_SENTENCES,
  grammar: () => POLISH,
  rules: () => (rules ??= allRules()),
}
