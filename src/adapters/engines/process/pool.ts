import type { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { EngineStatus, SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Meter } from '../../../ports/meter.ts'
import { pool } from '../compose/pool.ts'
import { hostedEngine } from '../thread/hosted.ts'
import type { EngineFacts } from '../thread/speaker.ts'
import { startProcess } from './child.ts'
import { processCrew } from './crew.ts'

/** Milliseconds between two looks at the processes. */
const SWEEP_MS = 1000
/** How often a call is given to another process when its own was lost. */
const RESUMES = 1

/** How an engine runs in child processes. */
export interface ProcessPoolOptions {
  /** What is known of the engine; its `concurrency` is that of one process. */
  readonly facts: EngineFacts
  /** The model that the processes load, for an engine that has several; failures name it. */
  readonly model?: string
  /** The child's own file, which calls `serveProcess`. */
  readonly entry: URL
  /** The engine's own settings, given to its speaker. */
  readonly data?: Json
  /** Processes, at least 1. Each is started by the first call that finds the others busy. */
  readonly workers: number
  /** Calls that may wait for a process before new ones are refused as `overloaded`. */
  readonly queue: number
  readonly clock: Clock
  readonly logger?: Logger
  readonly meter?: Meter
  /** Milliseconds a process has to react to an abort before it is killed. Default 2,000. */
  readonly graceMs?: number
  /** Milliseconds a process has to load. Default 300,000. */
  readonly loadTimeoutMs?: number
  /**
   * Milliseconds a loaded process may take for one sentence; then it is killed, and the call fails
   * with `timeout`. Default 300,000.
   */
  readonly silenceMs?: number
  /** Milliseconds without a call after which a process is ended; 0, the default: never. */
  readonly idleUnloadMs?: number
  /** Resident memory of one process, in bytes, above which it is ended; 0, the default: no bound. */
  readonly maxMemoryBytes?: number
  /** Which processes `prepare()` starts. Default `first`. */
  readonly warm?: 'first' | 'all'
  /** Told when a call has failed because nothing could be loaded. */
  readonly onLoadFailure?: (error: SpeechError) => void
}

/** An engine in child processes, with the questions it alone answers. */
export interface ProcessPool extends SpeechEngine {
  status(): EngineStatus
  /** Asks the speaker's `answer`. */
  ask(question: string, argument: Json, options: { readonly signal: AbortSignal }): Promise<Json>
}

/**
 * Runs a speaker in child processes that are started by the calls and ended when nobody has
 * called for a while. A process that dies costs only the calls it had: each goes on in another
 * one, once, from the first sentence that was not complete; lost again, it fails with
 * `engine_failed`, retryable, and `details` tell the exit code or the signal. What the speaker
 * refuses is final.
 */
export function processPool(options: ProcessPoolOptions): ProcessPool {
  const { facts, entry, data = null, workers, queue, clock, warm, logger, meter } = options
  const { graceMs = 2000, loadTimeoutMs = 300_000, idleUnloadMs = 0, maxMemoryBytes = 0 } = options
  const { silenceMs = 300_000 } = options
  const { id: engine, capabilities } = facts
  const { concurrency } = capabilities
  const host = {
    engine,
    entry,
    data,
    graceMs,
    startMs: loadTimeoutMs,
    silenceMs,
    ...(options.model !== undefined && { model: options.model }),
    ...(logger && { logger }),
  }
  const crew = processCrew({
    engine,
    concurrency,
    workers: Math.max(1, workers),
    clock,
    graceMs,
    idleUnloadMs,
    maxMemoryBytes,
    ...(logger && { logger }),
    ...(options.onLoadFailure && { onLoadFailure: options.onLoadFailure }),
    start() {
      watch()
      return startProcess(host)
    },
  })
  const hosted = hostedEngine({
    facts: {
      ...facts,
      capabilities: { ...capabilities, concurrency: Math.max(1, workers) * concurrency },
    },
    crew,
    resumes: RESUMES,
  })
  const pooled = pool([hosted], { queue, clock, ...(meter && { meter }) })
  let sweeping: NodeJS.Timeout | undefined
  /** Looks after the processes while there are any; that keeps nothing alive. */
  const watch = (): void => {
    sweeping ??= setInterval(() => {
      void crew.sweep()
      if (crew.status().processes === 0) stop()
    }, SWEEP_MS)
    sweeping.unref()
  }
  const stop = (): void => {
    clearInterval(sweeping)
    sweeping = undefined
  }

  return {
    ...pooled,
    status: () => crew.status(),
    ask: (question, argument, call) => hosted.ask(question, argument, call),
    async prepare({ signal }) {
      await hosted.prepare({ signal })
      if (warm !== 'all') return
      const all = Array.from({ length: workers }, () => hosted.prepare({ signal, apart: true }))
      await Promise.all(all)
    },
    async close() {
      stop()
      await pooled.close()
    },
  }
}
