import type { Clock } from '../ports/clock.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { Logger } from '../ports/logger.ts'
import { systemClock } from './wire-clock.ts'

export {
  languageDirection,
  promptOf as joinPrompt,
  styleDirection,
} from '../adapters/engines/gemini/directions.ts'
export { GEMINI_VOICES } from '../adapters/engines/gemini/voices.ts'

/** Whom an engine of one's own calls. */
export interface GeminiAccess {
  readonly apiKey: string
  /** Where the API is; empty: Google's own place. */
  readonly url: string
  /** Model that speaks where a request names none. */
  readonly model: string
  /** Default: the clock of the system. */
  readonly clock?: Clock
  readonly logger?: Logger
}

/** Makes an engine of Gemini around which is nothing: what is repeated, its caller repeats. */
export async function openGemini({
  clock = systemClock,
  ...access
}: GeminiAccess): Promise<SpeechEngine> {
  const { geminiEngine } = await import('../adapters/engines/gemini/engine.ts')
  return geminiEngine({ ...access, clock })
}
