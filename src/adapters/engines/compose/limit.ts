import type { SpeechEngine } from '../../../ports/engine.ts'
import { pool, type PoolOptions } from './pool.ts'

/** How an engine is limited. */
export interface LimitOptions extends PoolOptions {
  /** Calls it may have in flight. */
  readonly concurrency: number
}

/**
 * An engine that is given no more calls than `concurrency`; others wait their turn. For network
 * engines: a slow reader holds no place, since each answer is read into a buffer.
 */
export function limit(
  engine: SpeechEngine,
  { concurrency, ...options }: LimitOptions,
): SpeechEngine {
  const limited = { ...engine, capabilities: { ...engine.capabilities, concurrency } }
  return pool([limited], options)
}
