import type { SpeechEngine } from '../../../ports/engine.ts'
import type { Phonemizer } from '../../../ports/phonemizer.ts'
import { threadPool, type ThreadPoolOptions } from '../thread/pool.ts'
import { ESPEAK_FACTS } from './facts.ts'
import { espeakPhonemizer } from './phonemizer.ts'

/** eSpeak NG in a pool of threads, and its spelling rules. */
export function espeakThreads(
  options: ThreadPoolOptions,
): SpeechEngine & { readonly phonemizer: Phonemizer } {
  const entry = new URL('./worker.js', import.meta.url)
  const { engine, first } = threadPool({ facts: ESPEAK_FACTS, entry }, options)
  return { ...engine, phonemizer: espeakPhonemizer(first) }
}
