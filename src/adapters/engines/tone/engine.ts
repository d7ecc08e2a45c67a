import type { EngineCapabilities, SpeechEngine } from '../../../ports/engine.ts'
import { speakerEngine } from '../thread/bare.ts'
import { toneFacts } from './facts.ts'
import type { ToneOptions } from './options.ts'
import { toneSpeaker } from './speaker.ts'

/** What a tone engine is made of. */
export interface ToneEngineOptions extends ToneOptions {
  /** Changes what it says it can do: a narrow limit, controls of its own (`rate`, `pitchSemitones`). */
  readonly capabilities?: Partial<EngineCapabilities>
}

/** The deterministic engine for tests: each word is a tone that `recognizeTones` tells again. */
export function toneEngine({ capabilities, ...options }: ToneEngineOptions = {}): SpeechEngine {
  return speakerEngine(toneFacts(capabilities), () => toneSpeaker(options))
}
