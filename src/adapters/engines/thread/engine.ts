import type { Json } from '../../../core/request.ts'
import type { Logger } from '../../../ports/logger.ts'
import { soloCrew } from './crew.ts'
import { hostedEngine, type HostedEngine } from './hosted.ts'
import type { EngineFacts } from './speaker.ts'
import { startThread } from './thread.ts'

/** How an engine runs in a thread. */
export interface ThreadEngineOptions {
  readonly facts: EngineFacts
  /** The worker's own file, which calls `serveEngine`. */
  readonly entry: URL
  /** The engine's own settings, given to its speaker. */
  readonly data?: Json
  readonly logger?: Logger
  /** Milliseconds the thread has to react to an abort before it is replaced. Default 500. */
  readonly graceMs?: number
  /** Milliseconds the thread has to load. Default 30,000. */
  readonly startMs?: number
}

/** An engine in a thread, with the questions it alone answers. */
export type ThreadEngine = HostedEngine

/**
 * Runs a speaker in a worker thread that is started by the first call and replaced after it
 * died or hung. The segment is made at full speed into a buffer here, whoever reads it.
 */
export function threadEngine(options: ThreadEngineOptions): ThreadEngine {
  const { facts, entry, data = null, logger, graceMs = 500, startMs = 30_000 } = options
  const crew = soloCrew(facts.id, graceMs, () =>
    startThread({ engine: facts.id, entry, data, graceMs, startMs, ...(logger && { logger }) }),
  )
  return hostedEngine({ facts, crew })
}
