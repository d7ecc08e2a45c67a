import type { Language } from '../language.ts'
import { foreignRules } from '../foreign.ts'
import { shortForms } from '../short-forms.ts'
import { GERMAN_ORDINALS } from './ordinals.ts'
import { GERMAN_SENTENCES } from './sentences.ts'
import { GERMAN_SHORT_FORMS } from './short-forms.ts'
import { GERMAN_SIGNS } from './signs.ts'

const SHORT_FORMS = shortForms(GERMAN_SHORT_FORMS)

/** German: its own sentence ends, numbers and signs; the rest is the engine's. */
export const GERMAN: Language = {
  sentences: GERMAN_SENTENCES,
  rules: (tag) => [GERMAN_ORDINALS, SHORT_FORMS, ...foreignRules(tag, GERMAN_SIGNS)],
}
