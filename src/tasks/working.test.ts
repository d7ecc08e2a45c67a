import { afterEach, describe, expect, test } from 'vitest'
import {
  breakable,
  closeHouses,
  DAY_SEC,
  keepFile,
  keysOf,
  openHouse,
  putFile,
  refusal,
  resultOf,
  steppingClock,
  until,
} from '../../test/support/task-house.ts'
import { taskOf } from '../contracts/task-sample.ts'
import { SpeechError } from '../core/errors.ts'
import type { Task } from '../core/task.ts'
import type { MakeTask } from './attempt.ts'

afterEach(closeHouses)

const { signal } = new AbortController()
const hello = { request: { text: 'Hello.' } }
const submissions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ request: { text: `Number ${index}.` } }))

/** Resolves when somebody opens it. */
function gate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** A run that ends when its signal fires. */
const endless: MakeTask = (_, given) =>
  new Promise((_resolve, reject) => {
    given.signal.addEventListener('abort', () => reject(given.signal.reason as Error))
  })

test.each([0, 257, 1.5])('%s tasks at a time are refused', async (concurrency) => {
  const { tasks } = await openHouse()
  expect(await refusal(tasks.work({ concurrency, signal }))).toBe('invalid_request concurrency')
})

test('makes as many at a time as it is told, the urgent ones first', async () => {
  const begun: Task[] = []
  const hold = gate()
  const house = await openHouse({
    async make(task) {
      begun.push(task)
      await hold.opened
      return resultOf(await putFile(house.artifacts, task, '2/speech.flac'))
    },
  })
  const { tasks } = house
  const made = await Promise.all(
    [0, 5, 9, 5].map((priority) => tasks.submit({ ...hello, priority })),
  )
  house.work(2)
  await until(() => begun.length === 2)
  hold.open()
  for (const { id } of made) await tasks.wait(id)
  expect(begun.map(({ priority }) => priority)).toEqual([9, 5, 5, 0])
})

test('tells of each run that begins and is over, and ends after who was told', async () => {
  const stop = new AbortController()
  const told: string[] = []
  const house = await openHouse({ make: (...given) => keepFile(house.artifacts)(...given) })
  const { id } = await house.tasks.submit(hello)
  const hold = gate()
  const working = house.tasks.work({
    signal: stop.signal,
    onBegin(task) {
      told.push(`begin ${task.state}`)
      throw new Error('What they throw changes nothing.')
    },
    async onEnd(task) {
      told.push(`end ${task.state}`)
      await hold.opened
      told.push('noted')
    },
  })
  await house.tasks.wait(id)
  await until(() => told.length === 2)
  stop.abort()
  hold.open()
  await working
  expect(told).toEqual(['begin running', 'end succeeded', 'noted'])
})

test('a run that takes longer than it may fails with timeout, and is not made again', async () => {
  const { tasks } = await openHouse({ make: endless })
  const { id } = await tasks.submit(hello)
  const stop = new AbortController()
  const working = tasks.work({ signal: stop.signal, runLimitMs: 20 })
  expect(await tasks.wait(id)).toMatchObject({
    state: 'failed',
    attempt: 1,
    error: { code: 'timeout', message: 'Expected a run of the task to end within 0.02 s.' },
  })
  stop.abort()
  await working
})

test('stopping gives tasks back without counting the run, however often', async () => {
  let runs = 0
  let finish = false
  const house = await openHouse({
    settings: { maxAttempts: 2 },
    make(task, given) {
      runs += 1
      return finish ? keepFile(house.artifacts)(task, given) : endless(task, given)
    },
  })
  const { tasks } = house
  const { id } = await tasks.submit(hello)
  for (const run of [1, 2, 3, 4]) {
    house.work()
    await until(() => runs === run)
    await house.stop()
    expect(await tasks.get(id)).toMatchObject({ state: 'queued', attempt: 0 })
  }
  finish = true
  house.work()
  expect(await tasks.wait(id)).toMatchObject({ state: 'succeeded', attempt: 1 })
})

describe('a task that takes its process with it', () => {
  test('fails after as many runs as are allowed, and leaves nothing behind', async () => {
    const house = await openHouse({ leaseMs: 300 })
    const { tasks, store, queue, artifacts, index } = house
    const { id } = await tasks.submit(hello)
    await index.claim('segment', { holder: id, signal })
    await putFile(artifacts, { id }, '2/speech.flac')
    for (let run = 1; run <= 3; run += 1) {
      // A process that takes the job, begins, and goes without a word to the store.
      const crashed = await openHouse({ beside: house, leaseMs: 300, make: endless })
      crashed.work(1)
      await until(async () => (await tasks.get(id)).attempt === run)
      crashed.breakers.store.down = true
      crashed.breakers.queue.down = true
      await abandon(crashed)
    }
    house.work()
    expect(await tasks.wait(id)).toMatchObject({
      state: 'failed',
      attempt: 3,
      error: { code: 'internal', message: expect.stringContaining('none of them did') as string },
    })
    await house.stop()
    expect(await keysOf(artifacts)).toEqual([])
    expect(await index.holders({ limit: 9, signal })).toEqual([])
    expect((await queue.place(id, { signal })).waiting).toBe(0)
    expect((await store.list({ limit: 9 }, { signal })).tasks).toHaveLength(1)
  }, 120_000)

  /** The queue gets its job back later; the task stays `running`, as with a process that was killed. */
  async function abandon(house: Awaited<ReturnType<typeof openHouse>>): Promise<void> {
    await house.queue.close()
    void house.close().catch(() => undefined)
  }

  test('keeps the last error that was told', async () => {
    const house = await openHouse({ settings: { maxAttempts: 1 } })
    const error = { code: 'engine_failed', message: 'It broke.' } as const
    await house.store.create([taskOf('a', { attempt: 1, state: 'running', error })], { signal })
    await house.queue.enqueue({ taskId: 'a' }, { signal })
    house.work()
    expect(await house.tasks.wait('a')).toMatchObject({ state: 'failed', error })
  })
})

test('a run that hears of its end by its progress alone stops', async () => {
  const told = gate()
  const house = await openHouse({
    async make(task, given) {
      told.open()
      for (let done = 1; !given.signal.aborted; done += 1) {
        given.onProgress({ segmentsDone: done, audioSec: done })
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw given.signal.reason
    },
  })
  const other = await openHouse({ beside: house })
  const { tasks, breakers } = house
  const { id } = await tasks.submit(hello)
  house.work()
  await told.opened
  other.breakers.queue.down = true
  await other.tasks.cancel(id)
  // The run ends, though nobody has told the queue.
  await until(async () => (await house.queue.place(id, { signal })).waiting === 0)
  await until(() => house.log.lines.some(({ message }) => message === 'task not made'))
  expect(breakers.queue.calls.get('cancel')).toBeUndefined()
  expect((await tasks.get(id)).state).toBe('cancelled')
})

describe('what is away for a while', () => {
  test('the queue: work goes on when it is back', async () => {
    const house = await openHouse()
    let refusals = 2
    const { queue } = house
    const shy = {
      ...queue,
      enqueue: queue.enqueue,
      cancel: queue.cancel,
      place: queue.place,
      close: queue.close,
      consume: (options: Parameters<typeof queue.consume>[0]) => {
        if (refusals-- > 0) throw new SpeechError('unavailable', 'It is away.')
        return queue.consume(options)
      },
    }
    const worker = await openHouse({ beside: house, parts: { queue: shy } })
    const { id } = await house.tasks.submit(hello)
    worker.work()
    expect((await house.tasks.wait(id)).state).toBe('succeeded')
    expect(worker.log.lines.filter(({ message }) => message === 'queue not reached')).toHaveLength(
      2,
    )
  })

  test('the store, when a run ends: its last word is said when it is back', async () => {
    const made = gate()
    const house = await openHouse({
      async make(task, given) {
        const result = await keepFile(house.artifacts)(task, given)
        house.breakers.store.down = true
        setTimeout(() => {
          house.breakers.store.down = false
        }, 700)
        made.open()
        return result
      },
    })
    const { tasks } = house
    const { id } = await tasks.submit(hello)
    house.work()
    await made.opened
    expect(await tasks.wait(id)).toMatchObject({ state: 'succeeded', attempt: 1 })
  })

  test('the store, when a run begins: the task is given back', async () => {
    const house = await openHouse()
    const cut = breakable(house.store)
    const worker = await openHouse({ beside: house, parts: { store: cut.port } })
    const { id } = await house.tasks.submit(hello)
    cut.breaker.down = true
    worker.work()
    await until(() => worker.log.lines.some(({ message }) => message === 'task given back'))
    await worker.stop()
    expect((await house.queue.place(id, { signal })).waiting).toBe(1)
    expect((await house.tasks.get(id)).state).toBe('queued')
  })

  test('what looks after tasks, and web-hooks: runs go on', async () => {
    const webhooks = {
      check: () => undefined,
      deliver: () => Promise.reject(new Error('It broke.')),
    }
    const house = await openHouse({ parts: { webhooks } })
    house.breakers.index.down = true
    house.work()
    const { id } = await house.tasks.submit(hello)
    expect((await house.tasks.wait(id)).state).toBe('succeeded')
    const messages = house.log.lines.map(({ message }) => message)
    expect(messages).toContain('webhooks are not delivered any more')
    await until(() => house.log.lines.some(({ message }) => message.startsWith('recovery not')))
  })
})

test('a clock that jumps back an hour and forward a day loses nothing and makes nothing twice', async () => {
  const clock = steppingClock()
  const runs = new Map<string, number>()
  const make: MakeTask = async (task, given) => {
    runs.set(task.id, (runs.get(task.id) ?? 0) + 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
    return keepFile(first.artifacts)(task, given)
  }
  const first = await openHouse({ clock, make })
  const second = await openHouse({ beside: first, make })
  first.work()
  second.work()
  const jumps = [-3_600_000, DAY_SEC * 1000, -1000, 3_600_000, -DAY_SEC * 1000]
  const made: Task[] = []
  for (const [index, jump] of jumps.entries()) {
    const { tasks } = await (index % 2 === 0 ? first : second).tasks.submitBatch(submissions(10))
    made.push(...tasks)
    await until(() => runs.size > made.length - 10)
    clock.step(jump)
  }
  for (const { id } of made) {
    const task = await first.tasks.wait(id)
    expect(task).toMatchObject({ state: 'succeeded', attempt: 1 })
    expect(task.finishedMs).toBeGreaterThanOrEqual(task.startedMs!)
  }
  expect(runs.size).toBe(50)
  expect(new Set(runs.values())).toEqual(new Set([1]))
}, 120_000)

test('10,000 tasks that wait do not grow the memory of who looks after them', async () => {
  const house = await openHouse({
    inMemory: true,
    settings: { maxQueued: 20_000 },
    async make(task, given) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return keepFile(house.artifacts)(task, given)
    },
  })
  const { tasks } = house
  const text = 'A sentence of some length, which is one of very many. '.repeat(20)
  for (let batch = 0; batch < 10; batch += 1)
    await tasks.submitBatch(Array.from({ length: 1000 }, () => ({ request: { text } })))
  const stop = new AbortController()
  let seen = 0
  const watching = (async () => {
    for await (const _ of tasks.watch({ after: -1 }, { signal: stop.signal })) seen += 1
  })().catch(() => undefined)
  const before = heapBytes()
  let most = 0
  const measure = setInterval(() => (most = Math.max(most, heapBytes())), 50)
  house.work(4)
  await until(() => seen >= 10_000 + 300)
  clearInterval(measure)
  await house.stop()
  stop.abort()
  await watching
  expect((await tasks.stats()).byState.queued).toBeGreaterThan(5000)
  // All of them at once would be some 25 MB of text and as much again of objects.
  expect(most - before).toBeLessThan(60 * 2 ** 20)
}, 120_000)

function heapBytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
