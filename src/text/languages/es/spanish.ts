import type { Language } from '../language.ts'
import { foreignRules } from '../foreign.ts'
import { SPANISH_SENTENCES } from './sentences.ts'
import { SPANISH_SIGNS } from './signs.ts'

/** Spanish: its own sentence ends, numbers and signs; the rest is the engine's. */
export const SPANISH: Language = {
  sentences: SPANISH_SENTENCES,
  rules: (tag) => foreignRules(tag, SPANISH_SIGNS),
}
