import type { Clock } from '../../../ports/clock.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Meter } from '../../../ports/meter.ts'
import type { Phonemizer } from '../../../ports/phonemizer.ts'
import { pool } from '../compose/pool.ts'
import { threadEngine, type ThreadEngine } from '../thread/engine.ts'
import { ESPEAK_FACTS } from './facts.ts'
import { espeakPhonemizer } from './phonemizer.ts'

/** How eSpeak NG runs in threads. */
export interface EspeakThreadsOptions {
  /** Threads, at least 1. Each is started by the first call that finds the others busy. */
  readonly workers: number
  /** Calls that may wait for a thread before new ones are refused as `overloaded`. */
  readonly queue: number
  readonly clock: Clock
  /** Which threads `prepare()` starts. Default `first`. */
  readonly warm?: 'first' | 'all'
  readonly logger?: Logger
  readonly meter?: Meter
  /** Milliseconds a thread has to react to an abort before it is replaced. Default 500. */
  readonly graceMs?: number
}

/** eSpeak NG in a pool of threads, and its spelling rules. */
export function espeakThreads(
  options: EspeakThreadsOptions,
): SpeechEngine & { readonly phonemizer: Phonemizer } {
  const { workers, queue, clock, warm, logger, meter, graceMs } = options
  const member = (): ThreadEngine =>
    threadEngine({
      facts: ESPEAK_FACTS,
      entry: new URL('./worker.js', import.meta.url),
      ...(logger && { logger }),
      ...(graceMs !== undefined && { graceMs }),
    })
  const first = member()
  const others = Array.from({ length: Math.max(0, workers - 1) }, member)
  const engine = pool([first, ...others], {
    queue,
    clock,
    ...(warm && { warm }),
    ...(meter && { meter }),
  })
  return { ...engine, phonemizer: espeakPhonemizer(first) }
}
