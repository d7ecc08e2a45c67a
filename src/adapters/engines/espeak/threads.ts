import type { SpeechEngine } from '../../../ports/engine.ts'
import type { Phonemizer } from '../../../ports/phonemizer.ts'
import type { ThreadEngine } from '../thread/engine.ts'
import { threadPool, type ThreadPoolOptions } from '../thread/pool.ts'
import { ESPEAK_FACTS } from './facts.ts'
import { espeakPhonemizer } from './phonemizer.ts'

/** eSpeak NG, the questions it answers, and its spelling rules. */
export interface EspeakEngine extends SpeechEngine, Pick<ThreadEngine, 'ask'> {
  readonly phonemizer: Phonemizer
}

/** eSpeak NG in a pool of threads, and its spelling rules. */
export function espeakThreads(options: ThreadPoolOptions): EspeakEngine {
  const entry = new URL('./worker.js', import.meta.url)
  const { engine, first } = threadPool({ facts: ESPEAK_FACTS, entry }, options)
  return { ...engine, ask: first.ask, phonemizer: espeakPhonemizer(first) }
}
