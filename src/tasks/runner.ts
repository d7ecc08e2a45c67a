import type { JobQueue, Lease } from '../ports/job-queue.ts'
import { type AttemptParts, attempt } from './attempt.ts'

/** What a runner needs. */
export interface RunnerParts extends AttemptParts {
  readonly queue: JobQueue
}

/** How a runner works. */
export interface RunnerOptions {
  /** Tasks at a time. */
  readonly concurrency: number
  /** Fires when no more tasks are to be taken; those under way are given back. */
  readonly signal: AbortSignal
}

/** First wait after a queue that could not be reached, doubled up to the longest. */
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 10_000
/** When a task comes again whose run could not be settled, since the store was away. */
const GIVEN_BACK_MS = 5000

/**
 * Runs tasks until the signal fires; resolves when the last one is settled. A queue or store that
 * cannot be reached is waited for: it never ends the runner.
 */
export async function runTasks(parts: RunnerParts, options: RunnerOptions): Promise<void> {
  const { queue, clock, log } = parts
  const { signal, concurrency } = options
  const running = new Set<Promise<void>>()
  let waitMs = FIRST_WAIT_MS
  const take = (lease: Lease): void => {
    const ended = attempt(lease, parts).catch(async (error: unknown) => {
      log.error({ task: lease.job.taskId, error }, 'task given back')
      // The queue renews what is held for as long as this process lives.
      await lease.retry(GIVEN_BACK_MS).catch(() => undefined)
    })
    running.add(ended)
    void ended.finally(() => running.delete(ended))
  }
  while (!signal.aborted) {
    try {
      for await (const lease of queue.consume({ concurrency, signal })) {
        waitMs = FIRST_WAIT_MS
        take(lease)
      }
    } catch (error) {
      if (signal.aborted) break
      log.warn({ error, waitMs }, 'queue not reached')
      await clock.sleep(waitMs, signal).catch(() => undefined)
      waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2)
    }
  }
  await Promise.all(running)
}
