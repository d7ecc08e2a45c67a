import type { SpeechEngine } from '../../../ports/engine.ts'
import { speakerEngine } from '../thread/bare.ts'
import { FLITE_FACTS } from './facts.ts'
import { fliteSpeaker } from './speaker.ts'

/** flite in the thread of its caller, which it blocks; `fliteThreads` is the one for use. */
export function fliteEngine(): SpeechEngine {
  return speakerEngine(FLITE_FACTS, fliteSpeaker)
}
