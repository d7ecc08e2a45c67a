import { LeaseEnded, type Lease } from '../../../ports/job-queue.ts'
import { SpeechError } from '../../../core/errors.ts'
import type { BullJob } from './library.ts'
import type { Reach } from './reach.ts'

/** A lease and what its queue does to it. */
export interface HeldLease {
  readonly lease: Lease
  /** Proves that it is still ours, and looks whether it was cancelled. Never rejects. */
  renew(): Promise<void>
  /** Fires the signal; after `lost` nothing is renewed or written any more. */
  end(why: LeaseEnded['why']): void
  /** Stops renewing, so that it runs out unless it is over. */
  leave(): void
}

export interface HeldLeaseOptions {
  readonly job: BullJob
  /** Names the holder to Redis. */
  readonly token: string
  readonly leaseMs: number
  readonly reach: Reach
  isCancelled(): Promise<boolean>
  /** Called once, when it counts no longer. */
  onOver(): void
}

/** What BullMQ answers when a job or its lock is no longer ours: missing, no lock, not active, another's lock. */
const NOT_OURS: ReadonlySet<unknown> = new Set([-1, -2, -3, -6])

/**
 * Holds the lock of a job until it is over. Renewed three times per `leaseMs`; a lease that could
 * not be renewed for that long is taken for lost, by a clock that nobody sets.
 */
export function holdLease(options: HeldLeaseOptions): HeldLease {
  const { job, token, leaseMs, reach } = options
  const controller = new AbortController()
  let over = false
  let renewing = false
  /** It is being given up: that its lock is gone may be our own doing, whose answer was cut off. */
  let settling = false
  const beat = setInterval(() => void renew(), leaseMs / 3)
  let expiry = setTimeout(() => end('lost'), leaseMs)

  const leave = (): void => {
    if (over) return
    over = true
    clearInterval(beat)
    clearTimeout(expiry)
    options.onOver()
  }
  const end = (why: LeaseEnded['why']): void => {
    if (over) return
    if (why === 'lost') leave()
    controller.abort(new LeaseEnded(why))
  }
  const renew = async (): Promise<void> => {
    if (over || renewing) return
    renewing = true
    const sentMs = performance.now()
    try {
      const kept = await reach(() => job.extendLock(token, leaseMs), { limitMs: leaseMs })
      if (over) return
      if (kept !== 1) return settling ? undefined : end('lost')
      clearTimeout(expiry)
      expiry = setTimeout(() => end('lost'), sentMs + leaseMs - performance.now())
      if (await options.isCancelled()) end('cancelled')
    } catch {
      // The next beat tries again; the clock of `expiry` decides.
    } finally {
      renewing = false
    }
  }
  /** Redis may be away for a while: worth waiting for as long as the lease holds. */
  const settle = async (work: () => Promise<unknown>): Promise<void> => {
    if (over) return
    settling = true
    try {
      await reach(work, { limitMs: leaseMs })
    } catch (error) {
      const cause: unknown = SpeechError.is(error) ? error.cause : undefined
      const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined
      if (!NOT_OURS.has(code)) throw error
    } finally {
      leave()
    }
  }

  return {
    lease: {
      job: { taskId: job.data.taskId },
      attempt: job.attemptsStarted,
      signal: controller.signal,
      done: () => settle(() => job.moveToCompleted(null, token, false)),
      retry: (delayMs) => settle(() => job.moveToDelayed(Date.now() + delayMs, token)),
    },
    renew,
    end,
    leave,
  }
}
