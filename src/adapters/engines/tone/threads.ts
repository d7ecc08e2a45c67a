import type { Json } from '../../../core/request.ts'
import type { EngineCapabilities, SpeechEngine } from '../../../ports/engine.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Meter } from '../../../ports/meter.ts'
import { pool } from '../compose/pool.ts'
import { threadEngine } from '../thread/engine.ts'
import { toneFacts } from './facts.ts'
import type { ToneOptions } from './options.ts'

/** How the tone engine runs in threads. */
export interface ToneThreadsOptions extends ToneOptions {
  readonly workers: number
  /** Calls that may wait for a thread. */
  readonly queue: number
  readonly clock: Clock
  readonly logger?: Logger
  readonly meter?: Meter
  /** Milliseconds a thread has to react to an abort. Default 500. */
  readonly graceMs?: number
  readonly capabilities?: Partial<EngineCapabilities>
}

/** The tone engine in a pool of threads, one call each. */
export function toneThreads(options: ToneThreadsOptions): SpeechEngine {
  const { workers, queue, clock, logger, meter, graceMs, capabilities, ...tone } = options
  const member = (): SpeechEngine =>
    threadEngine({
      facts: toneFacts({ concurrency: 1, ...capabilities }),
      entry: new URL('./worker.js', import.meta.url),
      data: tone as { readonly [key: string]: Json },
      ...(logger && { logger }),
      ...(graceMs !== undefined && { graceMs }),
    })
  const others = Array.from({ length: Math.max(0, workers - 1) }, member)
  return pool([member(), ...others], { queue, clock, ...(meter && { meter }) })
}
