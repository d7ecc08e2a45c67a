import { SpeechError } from '../core/errors.ts'
import { orAborted } from '../core/stream.ts'
import type { Clock } from '../ports/clock.ts'
import type { JobQueue } from '../ports/job-queue.ts'
import type { Logger } from '../ports/logger.ts'
import type { TaskStore } from '../ports/task-store.ts'
import type { TaskSettings } from './parts.ts'

/** Keeps more from being asked for than can wait, and says how long waiting takes. */
export interface Pressure {
  /** Refuses `count` more tasks with `overloaded`, or with `unavailable` when the disk is full. */
  admit(count: number, signal: AbortSignal): Promise<void>
  /** So many more were queued by us. */
  add(count: number): void
  /** Milliseconds until as many tasks have been made; undefined when nothing was made yet. */
  estimate(tasks: number, signal: AbortSignal): Promise<number | undefined>
}

/** How long what was found out is believed. */
const FRESH_MS = 1000
const MEAN_FRESH_MS = 10_000
/** Tasks the mean is taken of. */
const MEAN_OF = 20
const SHORTEST_RETRY_MS = 1000
const LONGEST_RETRY_MS = 600_000
/** How long one look may take; a queue that does not answer keeps nobody from submitting. */
const LOOK_MS = 2000
/** No task has this id. */
const NOBODY = '-'

/** Looks at queue and disk at most once a second, however many ask. */
export function createPressure(parts: {
  readonly store: TaskStore
  readonly queue: JobQueue
  readonly clock: Clock
  readonly log: Logger
  readonly settings: TaskSettings
  freeBytes?(): Promise<number>
}): Pressure {
  const { store, queue, clock, log, settings } = parts
  const { maxQueued, concurrency, minFreeBytes = 0 } = settings
  let waiting = 0
  let added = 0
  let free = Number.POSITIVE_INFINITY

  async function look(): Promise<void> {
    const before = added
    try {
      const place = await queue.place(NOBODY, { signal: AbortSignal.timeout(LOOK_MS) })
      waiting = place.waiting
      added -= before
    } catch (error) {
      log.warn({ error }, 'the queue does not say how many wait')
    }
    if (minFreeBytes === 0 || !parts.freeBytes) return
    try {
      free = await parts.freeBytes()
    } catch (error) {
      log.warn({ error }, 'the disk does not say how much is free')
    }
  }

  async function mean(): Promise<number | undefined> {
    const { tasks } = await store.list(
      { states: ['succeeded'], limit: MEAN_OF },
      { signal: AbortSignal.timeout(LOOK_MS) },
    )
    const runs = tasks.flatMap(({ startedMs, finishedMs }) =>
      startedMs === undefined || finishedMs === undefined ? [] : [finishedMs - startedMs],
    )
    if (runs.length === 0) return undefined
    return runs.reduce((sum, runMs) => sum + runMs, 0) / runs.length
  }

  const looked = fresh(look, clock, FRESH_MS)
  const meanOf = fresh(() => mean().catch(() => undefined), clock, MEAN_FRESH_MS)

  const estimate = async (tasks: number, signal: AbortSignal): Promise<number | undefined> => {
    const meanMs = await orAborted(meanOf(), signal)
    return meanMs === undefined ? undefined : Math.round((tasks * meanMs) / concurrency)
  }

  return {
    estimate,
    add(count) {
      added += count
    },
    async admit(count, signal) {
      await orAborted(looked(), signal)
      if (free < minFreeBytes) {
        throw new SpeechError(
          'unavailable',
          `Expected ${minFreeBytes} bytes to be free for new tasks; there are fewer.`,
          { details: { freeBytes: free } },
        )
      }
      const position = waiting + added
      const over = position + count - maxQueued
      if (over <= 0) return
      const ms = (await estimate(over, signal)) ?? SHORTEST_RETRY_MS
      throw new SpeechError(
        'overloaded',
        `Expected at most ${maxQueued} tasks to wait; ${position} do already.`,
        {
          details: {
            position,
            retryAfterMs: Math.min(LONGEST_RETRY_MS, Math.max(SHORTEST_RETRY_MS, ms)),
          },
        },
      )
    },
  }
}

/** Asks once for all who want to know at the same time, and again when the answer is old. */
function fresh<T>(ask: () => Promise<T>, clock: Clock, freshMs: number): () => Promise<T> {
  let answer: Promise<T> | undefined
  let answeredMs = Number.POSITIVE_INFINITY
  return () => {
    if (answer === undefined || clock.monotonic() - answeredMs >= freshMs) {
      answeredMs = Number.POSITIVE_INFINITY
      answer = ask().finally(() => (answeredMs = clock.monotonic()))
    }
    return answer
  }
}
