import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { LeaseEnded, type Lease } from '../../../ports/job-queue.ts'
import type { HeldLease } from './lease.ts'
import type { BullJob, BullWorker } from './library.ts'

/** How long to leave Redis in peace after it refused. */
const REFUSED_MS = 500

export interface ConsumeOptions {
  readonly worker: BullWorker
  readonly concurrency: number
  readonly signal: AbortSignal
  /** Takes the lock of a job over; `onOver` is called when it no longer counts. */
  hold(job: BullJob, token: string, onOver: () => void): HeldLease
  onError(error: unknown): void
}

/**
 * Yields leases until the signal fires. A job is fetched only when somebody asks for it, so none
 * lies locked and idle; one that arrives when nobody asks any more is given back.
 */
export async function* consume(options: ConsumeOptions): AsyncIterable<Lease> {
  const { worker, concurrency, signal } = options
  const held = new Set<HeldLease>()
  let fetched: HeldLease | undefined
  let fetching = false
  let stopped = false
  let wake = (): void => undefined

  const fetch = async (): Promise<void> => {
    const token = randomUUID()
    const job = await worker.getNextJob(token)
    if (!job) return
    const lease: HeldLease = options.hold(job, token, () => {
      held.delete(lease)
      wake()
    })
    held.add(lease)
    await lease.renew()
    if (!held.has(lease)) return
    // Cancelled while a dead process had it: nobody is there to be told, and nobody wants it.
    if (endedWhy(lease) === 'cancelled') return lease.lease.done()
    if (stopped) await lease.lease.retry(0)
    else fetched = lease
  }
  const stop = (): void => {
    for (const lease of held) lease.end('stopping')
    wake()
  }

  if (signal.aborted) return
  signal.addEventListener('abort', stop, { once: true })
  try {
    await worker.startStalledCheckTimer()
    while (!signal.aborted) {
      if (fetched) {
        const { lease } = fetched
        fetched = undefined
        yield lease
        continue
      }
      if (!fetching && held.size < concurrency) {
        fetching = true
        void fetch()
          .catch(async (error: unknown) => {
            if (stopped) return
            options.onError(error)
            await sleep(REFUSED_MS, undefined, { signal }).catch(() => undefined)
          })
          .finally(() => {
            fetching = false
            wake()
          })
      }
      await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    stopped = true
    signal.removeEventListener('abort', stop)
    await fetched?.lease.retry(0).catch(options.onError)
    void worker.close(true).catch(options.onError)
  }
}

function endedWhy({ lease: { signal } }: HeldLease): LeaseEnded['why'] | undefined {
  return signal.reason instanceof LeaseEnded ? signal.reason.why : undefined
}
