import type { Language } from '../language.ts'
import { foreignRules } from '../foreign.ts'
import { GERMAN_SENTENCES } from './sentences.ts'
import { GERMAN_SIGNS } from './signs.ts'

/** German: its own sentence ends, numbers and signs; the rest is the engine's. */
export const GERMAN: Language = {
  sentences: GERMAN_SENTENCES,
  rules: (tag) => foreignRules(tag, GERMAN_SIGNS),
}
