import type { Clock } from '../../../ports/clock.ts'
import { LeaseEnded } from '../../../ports/job-queue.ts'
import type { Jobs, LeasedJob } from './jobs.ts'

/** A lease that this process holds. */
export interface HeldLease {
  readonly job: LeasedJob
  /** Ends with a `LeaseEnded`. */
  readonly ending: AbortController
  /** Whether it is being given up: its row may go any time. */
  settling: boolean
  /** When it was last surely ours, by the monotonic clock. */
  renewedMs: number
}

/** Keeps leases alive and sees those that nobody keeps. */
export interface Keeper {
  readonly held: ReadonlySet<HeldLease>
  hold(lease: HeldLease): void
  drop(lease: HeldLease): void
  /** Watches others' leases until told to stop. */
  watch(): () => void
  /** The next lease of a runner that is gone. */
  orphan(): LeasedJob | undefined
  /** Resolves when it has nothing under way any more. */
  rested(): Promise<void>
}

/**
 * A keeper that looks every `pollMs`. Whether a runner is gone is judged by its sign of life alone: a
 * lease whose beat has not changed for `leaseMs` of our own monotonic clock. So machines need not
 * agree on the time, and clocks may step.
 */
export function keeper(options: {
  readonly jobs: Jobs
  readonly clock: Clock
  readonly leaseMs: number
  readonly pollMs: number
  /** Called when something may be taken. */
  readonly found: () => void
  readonly trouble: (error: unknown) => void
}): Keeper {
  const { jobs, clock, leaseMs, pollMs, found, trouble } = options
  const { signal } = new AbortController()
  const held = new Set<HeldLease>()
  const watchers = new Set<symbol>()
  /** By token: the beat, and since when it has been that. */
  let seen = new Map<string, { readonly beat: number; readonly sinceMs: number }>()
  const orphans = new Map<string, LeasedJob>()
  let idle: AbortController | undefined
  let running: Promise<unknown> = Promise.resolve()
  let renewedMs = Number.NEGATIVE_INFINITY

  const needed = (): boolean => held.size > 0 || watchers.size > 0

  async function look(): Promise<void> {
    const before = [...held]
    const startMs = clock.monotonic()
    if (before.length > 0 && startMs - renewedMs >= leaseMs / 3) {
      await jobs.renew(
        before.map(({ job }) => job.token),
        signal,
      )
      renewedMs = startMs
    }
    const rows = await jobs.leased(signal)
    const byTask = new Map(rows.map((row) => [row.taskId, row]))
    for (const lease of before) {
      const row = byTask.get(lease.job.taskId)
      if (row?.token === lease.job.token) lease.renewedMs = startMs
      // A job that is gone was withdrawn; one that has another holder was taken over.
      else if (!lease.settling) lease.ending.abort(new LeaseEnded(row ? 'lost' : 'cancelled'))
    }
    const own = new Set([...held].map(({ job }) => job.token))
    const next: typeof seen = new Map()
    orphans.clear()
    for (const row of rows) {
      if (own.has(row.token)) continue
      const known = seen.get(row.token)
      const sinceMs = known?.beat === row.beat ? known.sinceMs : startMs
      next.set(row.token, { beat: row.beat, sinceMs })
      if (startMs - sinceMs >= leaseMs) orphans.set(row.token, row)
    }
    seen = next
    if (orphans.size > 0) found()
  }

  async function run(stop: AbortController): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await look()
      } catch (error) {
        trouble(error)
        // Nobody could give a sign of life: everybody's time begins anew.
        seen = new Map()
        orphans.clear()
        for (const lease of held)
          if (clock.monotonic() - lease.renewedMs >= leaseMs)
            lease.ending.abort(new LeaseEnded('lost'))
      }
      try {
        await clock.sleep(Math.min(pollMs, leaseMs / 6), stop.signal)
      } catch {
        break
      }
    }
    if (idle !== stop) return
    idle = undefined
    seen = new Map()
    orphans.clear()
  }

  const start = (): void => {
    if (idle && !idle.signal.aborted) return
    idle = new AbortController()
    running = Promise.all([running, run(idle)])
  }
  const rest = (): void => {
    if (!needed()) idle?.abort()
  }

  return {
    held,
    hold(lease) {
      held.add(lease)
      start()
    },
    drop(lease) {
      held.delete(lease)
      rest()
    },
    watch() {
      const watcher = Symbol('watcher')
      watchers.add(watcher)
      start()
      return () => {
        watchers.delete(watcher)
        rest()
      }
    },
    orphan() {
      const [first] = orphans.values()
      if (first) orphans.delete(first.token)
      return first
    },
    async rested() {
      await running
    },
  }
}
