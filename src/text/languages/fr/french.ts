import type { Language } from '../language.ts'
import { foreignRules } from '../foreign.ts'
import { FRENCH_SENTENCES } from './sentences.ts'
import { FRENCH_SIGNS } from './signs.ts'

/** French: its own sentence ends, numbers and signs; the rest is the engine's. */
export const FRENCH: Language = {
  sentences: FRENCH_SENTENCES,
  rules: (tag) => foreignRules(tag, FRENCH_SIGNS),
}
