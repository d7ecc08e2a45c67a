import type { Clock } from '../../../ports/clock.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Meter } from '../../../ports/meter.ts'
import { pool } from '../compose/pool.ts'
import { threadEngine, type ThreadEngine, type ThreadEngineOptions } from './engine.ts'

/** What every engine in threads is told by who wires it. */
export interface ThreadPoolOptions {
  /** Threads, at least 1. Each is started by the first call that finds the others busy. */
  readonly workers: number
  /** Calls that may wait for a thread before new ones are refused as `overloaded`. */
  readonly queue: number
  readonly clock: Clock
  /** Which threads `prepare()` starts. Default `first`. */
  readonly warm?: 'first' | 'all'
  readonly logger?: Logger
  readonly meter?: Meter
  /** Milliseconds a thread has to react to an abort before it is replaced. */
  readonly graceMs?: number
}

/** A pool of like threads, and the first of them, for questions. */
export function threadPool(
  engine: Omit<ThreadEngineOptions, 'logger'>,
  options: ThreadPoolOptions,
): { readonly engine: SpeechEngine; readonly first: ThreadEngine } {
  const { workers, queue, clock, warm, logger, meter, graceMs } = options
  const member = (): ThreadEngine =>
    threadEngine({
      ...engine,
      ...(logger && { logger }),
      ...(graceMs !== undefined && { graceMs }),
    })
  const first = member()
  const others = Array.from({ length: Math.max(0, workers - 1) }, member)
  const pooled = pool([first, ...others], {
    queue,
    clock,
    ...(warm && { warm }),
    ...(meter && { meter }),
  })
  return { engine: pooled, first }
}
