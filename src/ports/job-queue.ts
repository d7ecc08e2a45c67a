import type { StoreCall } from './task-store.ts'

/** Names a task; the store has the rest. */
export interface Job {
  readonly taskId: string
}

/** Why a lease ended before its job did; the `reason` of its signal. */
export class LeaseEnded extends Error {
  override readonly name = 'LeaseEnded'
  /** `lost`: another runner has it. `cancelled`: nobody wants it. `stopping`: we shut down. */
  readonly why: 'lost' | 'cancelled' | 'stopping'

  constructor(why: 'lost' | 'cancelled' | 'stopping') {
    super(`The lease ended: ${why}.`)
    this.why = why
  }
}

/** The right to run one job. Renewed by the queue for as long as the event loop turns. */
export interface Lease {
  readonly job: Job
  /** How often the job was handed out, this time included. */
  readonly attempt: number
  /** Fires with a `LeaseEnded`. */
  readonly signal: AbortSignal
  /** The job is over, well or badly; it will not come again. */
  done(): Promise<void>
  /** Gives the job back, to be offered again after `delayMs`. */
  retry(delayMs: number): Promise<void>
}

/** Hands each job to one runner at a time, at least once. Rejects with `unavailable` when it cannot be reached. */
export interface JobQueue {
  /** Adds a job; one that is there already is not added twice. `priority` 0 to 9, 9 first. Default 0. */
  enqueue(
    job: Job,
    options: StoreCall & { readonly delayMs?: number; readonly priority?: number },
  ): Promise<void>
  /** Withdraws a waiting job, or fires the signal of its lease, on whatever machine; false when there is none. */
  cancel(taskId: string, options: StoreCall): Promise<boolean>
  /** Yields leases until `signal` fires; holds at most `concurrency` unfinished ones. */
  consume(options: {
    readonly concurrency: number
    readonly signal: AbortSignal
  }): AsyncIterable<Lease>
  /** How many jobs wait, and how many of them come before this one; undefined when it does not wait. */
  place(
    taskId: string,
    options: StoreCall,
  ): Promise<{ readonly waiting: number; readonly ahead: number | undefined }>
  close(): Promise<void>
}
