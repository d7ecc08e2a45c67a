import type { SpeechEngine } from '../../../ports/engine.ts'
import { speakerEngine } from '../thread/bare.ts'
import { ESPEAK_FACTS } from './facts.ts'
import { espeakSpeaker } from './speaker.ts'

/** eSpeak NG in the thread of its caller, which it blocks; `espeakThreads` is the one for use. */
export function espeakEngine(): SpeechEngine {
  return speakerEngine(ESPEAK_FACTS, espeakSpeaker)
}
