import { SpeechError } from '../core/errors.ts'
import { LeaseEnded, type JobQueue, type Lease } from '../ports/job-queue.ts'
import { check, checkSame, outcome, within, type ContractRunner } from './check.ts'

/** A queue that several processes share, each by its own `JobQueue`. */
export interface SharedQueue {
  /** One more door to the same jobs. */
  open(): Promise<JobQueue>
  /** Called when all doors are closed. */
  remove(): Promise<void>
}

/** What is to be proven a queue of jobs. */
export interface JobQueueContractOptions extends ContractRunner {
  readonly name: string
  /** An empty queue. */
  create(): Promise<SharedQueue>
}

/** How long a queue may take for anything that has no delay of its own. */
const SOON_MS = 10_000

interface Doors {
  readonly one: JobQueue
  readonly two: JobQueue
  /** Takes leases from a queue until the test is over. */
  take(
    queue: JobQueue,
    concurrency: number,
  ): { next(): Promise<Lease>; nothing(): Promise<void>; stop(): Promise<void> }
}

/** Proves that something is a `JobQueue`. Works with any test runner. */
export function jobQueueContract(options: JobQueueContractOptions): void {
  const { describe, test } = options
  const { signal } = new AbortController()

  const prove = (name: string, body: (doors: Doors) => Promise<void>): void =>
    test(name, async () => {
      const shared = await options.create()
      const [one, two] = [await shared.open(), await shared.open()]
      const stops: (() => Promise<void>)[] = []
      try {
        await body({
          one,
          two,
          take(queue, concurrency) {
            const taker = takeFrom(queue, concurrency)
            stops.push(taker.stop)
            return taker
          },
        })
      } finally {
        for (const stop of stops) await stop()
        await one.close()
        await two.close()
        await shared.remove()
      }
    })

  describe(`job queue contract: ${options.name}`, () => {
    prove('hands each job to one runner', async ({ one, two, take }) => {
      const wanted = Array.from({ length: 20 }, (_, at) => `job:${at}`)
      const [first, second] = [take(one, 3), take(two, 3)]
      const got: string[] = []
      const run = async (taker: typeof first): Promise<void> => {
        while (got.length < wanted.length) {
          const lease = await taker.next()
          checkSame(lease.attempt, 1, 'attempt')
          got.push(lease.job.taskId)
          await lease.done()
          if (got.length === wanted.length) await Promise.all([first.stop(), second.stop()])
        }
      }
      const runs = [outcome(run(first)), outcome(run(second))]
      await Promise.all(wanted.map((taskId) => one.enqueue({ taskId }, { signal })))
      await within(Promise.all(runs), SOON_MS, '20 jobs to be done')
      checkSame(got.toSorted().join(' '), wanted.toSorted().join(' '), 'jobs')
    })

    prove('takes the highest priority first, then who came first', async ({ one, two, take }) => {
      const given: [string, number | undefined][] = [
        ['a', undefined],
        ['b', 5],
        ['c', 9],
        ['d', 0],
        ['e', 9],
        ['f', 1],
      ]
      for (const [taskId, priority] of given) {
        await one.enqueue({ taskId }, { signal, ...(priority !== undefined && { priority }) })
      }
      const { next } = take(two, 1)
      const order: string[] = []
      while (order.length < given.length) {
        const lease = await next()
        order.push(lease.job.taskId)
        await lease.done()
      }
      checkSame(order.join(''), 'cebfad', 'order')
    })

    prove('does not add a job that is there', async ({ one, two, take }) => {
      const add = (taskId: string, delayMs = 0): Promise<void> =>
        two.enqueue({ taskId }, { signal, delayMs })
      for (const _ of [1, 2]) await Promise.all([add('waits'), add('later', 60_000)])
      checkSame((await one.place('waits', { signal })).waiting, 2, 'waiting')
      const { next, nothing } = take(one, 2)
      const lease = await next()
      checkSame(lease.job.taskId, 'waits', 'job')
      await add('waits')
      await nothing()
      await lease.done()
      await nothing()
      await add('waits')
      const again = await next()
      checkSame(again.attempt, 1, 'attempt of a new one')
      await again.done()
      checkSame((await one.place('waits', { signal })).waiting, 1, 'waiting')
    })

    prove('waits as long as it was told', async ({ one, take }) => {
      const before = Date.now()
      await one.enqueue({ taskId: 'a' }, { signal, delayMs: 300 })
      const lease = await take(one, 1).next()
      check(Date.now() - before >= 290, 'Expected a job to wait for 300 ms.')
      await lease.done()
    })

    prove('holds no more leases than it was asked for', async ({ one, take }) => {
      for (const taskId of ['a', 'b', 'c']) await one.enqueue({ taskId }, { signal })
      const { next, nothing } = take(one, 2)
      const [first] = [await next(), await next()]
      await nothing()
      checkSame((await one.place('c', { signal })).ahead, 0, 'ahead')
      await first.done()
      checkSame((await next()).job.taskId, 'c', 'job')
    })

    prove('gives a job that was given back, after its delay', async ({ one, two, take }) => {
      await one.enqueue({ taskId: 'a' }, { signal, priority: 3 })
      await one.enqueue({ taskId: 'b' }, { signal })
      const { next } = take(two, 1)
      const first = await next()
      const before = Date.now()
      await first.retry(400)
      const between = await next()
      checkSame(between.job.taskId, 'b', 'job meanwhile')
      await between.retry(0)
      const soon = await next()
      checkSame(`${soon.job.taskId} ${soon.attempt}`, 'b 2', 'job given back at once')
      await soon.done()
      const second = await next()
      check(Date.now() - before >= 390, 'Expected a job to wait for 400 ms.')
      checkSame(`${second.job.taskId} ${second.attempt}`, 'a 2', 'job given back')
      await second.done()
    })

    prove('withdraws a waiting job', async ({ one, two, take }) => {
      await one.enqueue({ taskId: 'a' }, { signal })
      await one.enqueue({ taskId: 'later' }, { signal, delayMs: 60_000 })
      checkSame(await two.cancel('a', { signal }), true, 'cancel')
      checkSame(await two.cancel('a', { signal }), false, 'cancel of one that is gone')
      checkSame(await two.cancel('later', { signal }), true, 'cancel of a delayed one')
      checkSame(await two.cancel('none', { signal }), false, 'cancel of one that never was')
      await take(one, 1).nothing()
      checkSame((await one.place('a', { signal })).waiting, 0, 'waiting')
    })

    prove('tells who runs a job that it is cancelled', async ({ one, two, take }) => {
      await one.enqueue({ taskId: 'a' }, { signal })
      await one.enqueue({ taskId: 'b' }, { signal })
      const taker = take(one, 2)
      const [lease, other] = [await taker.next(), await taker.next()]
      checkSame(await two.cancel(lease.job.taskId, { signal }), true, 'cancel')
      checkSame(await endOf(lease), 'cancelled', 'why the lease ended')
      check(!other.signal.aborted, 'Expected the other lease to go on.')
      await lease.done()
      await other.done()
      await taker.nothing()
      checkSame(await two.cancel('a', { signal }), false, 'cancel of one that is over')
      await two.enqueue({ taskId: 'a' }, { signal })
      const fresh = await taker.next()
      check(!fresh.signal.aborted, 'Expected nothing to be left of the cancellation.')
      await fresh.done()
    })

    prove('says who waits, and where', async ({ one, two, take }) => {
      const place = async (taskId: string): Promise<string> => {
        const { waiting, ahead } = await two.place(taskId, { signal })
        return `${waiting} ${String(ahead)}`
      }
      checkSame(await place('a'), '0 undefined', 'place in an empty queue')
      await one.enqueue({ taskId: 'a' }, { signal })
      await one.enqueue({ taskId: 'b' }, { signal })
      await one.enqueue({ taskId: 'first' }, { signal, priority: 9 })
      checkSame(await place('first'), '3 0', 'place of the first')
      checkSame(await place('a'), '3 1', 'place of the second')
      checkSame(await place('b'), '3 2', 'place of the third')
      const lease = await take(one, 1).next()
      checkSame(await place('first'), '2 undefined', 'place of one that runs')
      checkSame(await place('b'), '2 1', 'place behind')
      await lease.done()
    })

    prove('ends when told, and lets leases be given back', async ({ one, two, take }) => {
      await one.enqueue({ taskId: 'a' }, { signal })
      const taker = take(one, 1)
      const lease = await taker.next()
      await taker.stop()
      checkSame(await endOf(lease), 'stopping', 'why the lease ended')
      await lease.retry(0)
      const again = await take(two, 1).next()
      checkSame(`${again.job.taskId} ${again.attempt}`, 'a 2', 'job given back')
      await again.done()
    })

    prove('ends while nothing is there, and when told before it began', async ({ one, take }) => {
      const taker = take(one, 1)
      await taker.nothing()
      await within(taker.stop(), SOON_MS, 'an idle queue to stop')
      const gone = one.consume({ concurrency: 1, signal: AbortSignal.abort() })
      const { done } = await within(gone[Symbol.asyncIterator]().next(), SOON_MS, 'the end')
      checkSame(done, true, 'done')
    })

    prove('ends calls with the reason of the signal', async ({ one }) => {
      const reason = new Error('left')
      const left = { signal: AbortSignal.abort(reason) }
      for (const work of [
        one.enqueue({ taskId: 'a' }, left),
        one.cancel('a', left),
        one.place('a', left),
      ]) {
        const result = await outcome<unknown>(work)
        check('error' in result && result.error === reason, 'Expected the reason of the signal.')
      }
      checkSame((await one.place('a', { signal })).waiting, 0, 'waiting')
    })

    prove('is unavailable when closed', async ({ one }) => {
      await one.close()
      const result = await outcome(one.enqueue({ taskId: 'a' }, { signal }))
      const error = 'error' in result ? result.error : undefined
      checkSame(SpeechError.is(error) ? error.code : 'none', 'unavailable', 'code')
      await one.close()
    })
  })
}

/** Waits until a lease ends, and says why. */
async function endOf({ signal }: Lease): Promise<string> {
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await within(ended, SOON_MS, 'the lease to end')
  return signal.reason instanceof LeaseEnded ? signal.reason.why : String(signal.reason)
}

function takeFrom(queue: JobQueue, concurrency: number): ReturnType<Doors['take']> {
  const stopper = new AbortController()
  const leases = queue.consume({ concurrency, signal: stopper.signal })[Symbol.asyncIterator]()
  // A call that found nothing goes on; the next one waits for what it brings.
  let asked: Promise<IteratorResult<Lease>> | undefined
  const ask = (): Promise<IteratorResult<Lease>> => (asked ??= leases.next())
  return {
    async next() {
      const { done, value } = await within(ask(), SOON_MS, 'a job')
      asked = undefined
      check(!done, 'Expected a job; the queue ended.')
      return value
    },
    async nothing() {
      const waited = await outcome(within(ask(), 300, 'a job'))
      check('error' in waited, 'Expected no job.')
    },
    async stop() {
      stopper.abort()
      const { done, value } = await within(ask(), SOON_MS, 'the end')
      if (!done) await value.retry(0)
      asked = undefined
    },
  }
}
