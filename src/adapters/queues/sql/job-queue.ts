import { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import { type JobQueue, type Lease, LeaseEnded } from '../../../ports/job-queue.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Database } from '../../stores/sql/database.ts'
import { jobsOf, type TakenJob } from './jobs.ts'
import { type HeldLease, keeper } from './keeper.ts'
import { pauses } from './pauses.ts'

const MAX_PRIORITY = 9

/** How the queue works. */
export interface SqlQueueOptions {
  /** Stays its opener's. */
  readonly database: Database
  readonly clock: Clock
  readonly logger?: Logger
  /** How long a runner may give no sign of life. Default 30,000. */
  readonly leaseMs?: number
  /** How often to look for what others have added, cancelled or left. Default 250. */
  readonly pollMs?: number
}

/**
 * A queue in a SQL database: runners claim jobs and keep their leases by signs of life. What this
 * process adds is taken by it at once, what others add within `pollMs`. While the database cannot
 * be reached, `consume` waits for it.
 */
export function sqlJobQueue(options: SqlQueueOptions): JobQueue {
  const { database, clock, logger, leaseMs = 30_000, pollMs = 250 } = options
  const jobs = jobsOf(database, clock)
  const { pause, wake, wakes } = pauses(clock)
  const trouble = (error: unknown): void =>
    logger?.warn({ err: error }, 'The queue cannot reach its database.')
  const leases = keeper({ jobs, clock, leaseMs, pollMs, found: wake, trouble })
  // Of what has to be finished though its caller has left.
  const { signal: lasting } = new AbortController()
  const closing = new AbortController()
  const takings = new Set<Promise<unknown>>()
  const checkOpen = (): void => {
    if (closing.signal.aborted) throw new SpeechError('unavailable', 'The job queue is closed.')
  }

  /** Tries for as long as the lease would last without us, then gives up. */
  async function persist(work: () => Promise<void>): Promise<void> {
    const startMs = clock.monotonic()
    while (true) {
      try {
        return await work()
      } catch (error) {
        const later = SpeechError.is(error) && error.code === 'unavailable'
        if (!later || closing.signal.aborted || clock.monotonic() - startMs > leaseMs) throw error
        trouble(error)
        await pause(pollMs)
      }
    }
  }

  /** Takes a job, unless its taker has stopped when it comes. */
  async function take(stopped: () => boolean): Promise<TakenJob | undefined> {
    try {
      const orphan = leases.orphan()
      const taken =
        (orphan && (await jobs.takeOver(orphan, lasting))) ?? (await jobs.claim(lasting))
      if (!taken || !stopped()) return taken
      await jobs.giveBack(taken, { delayMs: 0, uncounted: true, signal: lasting })
      return undefined
    } catch (error) {
      trouble(error)
      return undefined
    }
  }

  async function* consume({
    concurrency,
    signal,
  }: Parameters<JobQueue['consume']>[0]): AsyncGenerator<Lease> {
    checkOpen()
    if (signal.aborted) return
    const own = new Set<HeldLease>()
    let stopped = false
    const unwatch = leases.watch()
    const stop = (): void => {
      stopped = true
      signal.removeEventListener('abort', stop)
      closing.signal.removeEventListener('abort', stop)
      unwatch()
      for (const lease of own) lease.ending.abort(new LeaseEnded('stopping'))
      wake()
    }
    signal.addEventListener('abort', stop, { once: true })
    closing.signal.addEventListener('abort', stop, { once: true })
    const leaseOf = (taken: TakenJob): Lease => {
      const lease: HeldLease = {
        job: taken,
        ending: new AbortController(),
        settling: false,
        renewedMs: clock.monotonic(),
      }
      const settle = async (work: () => Promise<void>): Promise<void> => {
        if (lease.settling) return
        lease.settling = true
        try {
          await persist(work)
        } finally {
          own.delete(lease)
          leases.drop(lease)
          wake()
        }
      }
      own.add(lease)
      leases.hold(lease)
      return {
        job: { taskId: taken.taskId },
        attempt: taken.attempts,
        signal: lease.ending.signal,
        done: () => settle(() => jobs.finish(taken, lasting)),
        retry: (delayMs) => settle(() => jobs.giveBack(taken, { delayMs, signal: lasting })),
      }
    }
    try {
      while (!stopped) {
        if (own.size >= concurrency) {
          await pause(leaseMs)
          continue
        }
        const since = wakes()
        const taking = take(() => stopped)
        takings.add(taking)
        const taken = await taking
        takings.delete(taking)
        if (taken) yield leaseOf(taken)
        else await pause(pollMs, since)
      }
    } finally {
      unwatch()
      // Who leaves the loop keeps the leases it was given, and is told when they end.
      if (own.size === 0) {
        signal.removeEventListener('abort', stop)
        closing.signal.removeEventListener('abort', stop)
      }
    }
  }

  return {
    async enqueue({ taskId }, { signal, delayMs = 0, priority = 0 }) {
      checkOpen()
      await jobs.add(taskId, MAX_PRIORITY - priority, delayMs, signal)
      wake()
    },

    async cancel(taskId, { signal }) {
      checkOpen()
      const removed = await jobs.remove(taskId, signal)
      // Our own runner need not wait until we look.
      for (const lease of leases.held) {
        if (removed && lease.job.taskId === taskId && !lease.settling)
          lease.ending.abort(new LeaseEnded('cancelled'))
      }
      return removed
    },

    consume,

    async place(taskId, { signal }) {
      checkOpen()
      return jobs.place(taskId, signal)
    },

    async close() {
      closing.abort()
      for (const lease of leases.held) {
        lease.ending.abort(new LeaseEnded('stopping'))
        leases.drop(lease)
      }
      wake()
      await Promise.all([...takings, leases.rested()])
    },
  }
}
