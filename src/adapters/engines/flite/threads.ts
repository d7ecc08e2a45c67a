import type { SpeechEngine } from '../../../ports/engine.ts'
import { threadPool, type ThreadPoolOptions } from '../thread/pool.ts'
import { FLITE_FACTS } from './facts.ts'

/** Milliseconds a sentence of the longest segment may take: flite is not stopped within one. */
const GRACE_MS = 5000

/** flite in a pool of threads. */
export function fliteThreads(options: ThreadPoolOptions): SpeechEngine {
  const entry = new URL('./worker.js', import.meta.url)
  return threadPool({ facts: FLITE_FACTS, entry, graceMs: GRACE_MS }, options).engine
}
