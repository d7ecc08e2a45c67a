import type { Clock } from '../ports/clock.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { AudioConfig } from './config.ts'
import type { SpeechBackend } from './speech-backend.ts'

/** Who speaks on a platform, and by which settings. */
export interface House {
  readonly backend: SpeechBackend
  readonly config: AudioConfig
  readonly clock: Clock
}

/** Characters of a segment where each is a call that somebody pays for: as many as one takes. */
const SEGMENTS = { firstMaxChars: 2000, minChars: 0, maxChars: 2000, maxWaitMs: 500 } as const

/** What a platform is made of so that an engine of this library's own speaks there; else nothing. */
export async function houseOf({ backend, config, clock }: House): Promise<{
  readonly config?: { readonly segments: typeof SEGMENTS }
  readonly parts?: { readonly engines: readonly SpeechEngine[] }
}> {
  if (!backend.engine) return {}
  backend.check?.(config)
  const engine = await backend.engine(config, clock)
  return { config: { segments: SEGMENTS }, parts: { engines: [engine] } }
}
