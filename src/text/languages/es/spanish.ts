import type { Language } from '../language.ts'
import { foreignRules } from '../foreign.ts'
import { shortForms } from '../short-forms.ts'
import { SPANISH_SENTENCES } from './sentences.ts'
import { SPANISH_SHORT_FORMS } from './short-forms.ts'
import { SPANISH_SIGNS } from './signs.ts'

const SHORT_FORMS = shortForms(SPANISH_SHORT_FORMS)

/** Spanish: its own sentence ends, numbers and signs; the rest is the engine's. */
export const SPANISH: Language = {
  sentences: SPANISH_SENTENCES,
  rules: (tag) => [SHORT_FORMS, ...foreignRules(tag, SPANISH_SIGNS)],
}
