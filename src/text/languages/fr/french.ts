import type { Language } from '../language.ts'
import { foreignRules } from '../foreign.ts'
import { shortForms } from '../short-forms.ts'
import { FRENCH_SENTENCES } from './sentences.ts'
import { FRENCH_SHORT_FORMS } from './short-forms.ts'
import { FRENCH_SIGNS } from './signs.ts'

const SHORT_FORMS = shortForms(FRENCH_SHORT_FORMS)

/** French: its own sentence ends, numbers and signs; the rest is the engine's. */
export const FRENCH: Language = {
  sentences: FRENCH_SENTENCES,
  rules: (tag) => [SHORT_FORMS, ...foreignRules(tag, FRENCH_SIGNS)],
}
