import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Clock } from '../../../ports/clock.ts'
import { type JobQueue, type Lease, LeaseEnded } from '../../../ports/job-queue.ts'
import { systemClock } from '../../clock/system.ts'
import { openDatabase, type Database } from '../../stores/sql/database.ts'
import { sqlJobQueue } from './job-queue.ts'

const { signal } = new AbortController()
let dir: string
let closers: (() => Promise<void>)[] = []
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(async () => {
  for (const close of closers.reverse()) await close()
  closers = []
  await rm(dir, { recursive: true })
})

async function door(
  clock: Clock = systemClock,
  leaseMs = 300,
): Promise<{ queue: JobQueue; database: Database }> {
  const url = path.join(dir, 'rostrum.db')
  const database = await openDatabase({ url, clock: systemClock, signal })
  const queue = sqlJobQueue({ database, clock, leaseMs, pollMs: 20 })
  closers.push(database.close, queue.close)
  return { queue, database }
}

/** Leases of a queue, until the test ends. */
function taker(queue: JobQueue, concurrency = 1): () => Promise<Lease> {
  const stopper = new AbortController()
  const leases = queue.consume({ concurrency, signal: stopper.signal })[Symbol.asyncIterator]()
  closers.push(() => Promise.resolve(stopper.abort()))
  return async () => {
    const { value, done } = await leases.next()
    if (done) throw new Error('Expected a lease, got the end.')
    return value
  }
}

function ended(lease: Lease): Promise<unknown> {
  return new Promise((resolve) => {
    if (lease.signal.aborted) resolve(lease.signal.reason)
    lease.signal.addEventListener('abort', () => resolve(lease.signal.reason), { once: true })
  })
}

/** The clock of a process that stands still while `frozen`. */
function freezer(): Clock & { frozen: boolean } {
  const clock = {
    frozen: false,
    now: () => systemClock.now(),
    monotonic: () => systemClock.monotonic(),
    async sleep(delayMs: number, until: AbortSignal) {
      await systemClock.sleep(delayMs, until)
      while (clock.frozen) await systemClock.sleep(5, until)
    },
  }
  return clock
}

test('a lease that is renewed is nobody else’s, however long it lasts', async () => {
  const [{ queue: one }, { queue: two }] = [await door(), await door()]
  await one.enqueue({ taskId: 'a' }, { signal })
  const lease = await taker(one)()
  const other = taker(two)()
  await systemClock.sleep(900, signal)
  expect(lease.signal.aborted).toBe(false)
  await lease.done()
  await two.enqueue({ taskId: 'b' }, { signal })
  expect(await other).toMatchObject({ job: { taskId: 'b' }, attempt: 1 })
})

test('a runner that stood still has lost its lease, and changes nothing any more', async () => {
  const clock = freezer()
  const [{ queue: one }, { queue: two }] = [await door(clock), await door()]
  await one.enqueue({ taskId: 'a' }, { signal })
  const lost = await taker(one)()
  const next = taker(two)
  clock.frozen = true
  const lease = await next()
  expect(lease).toMatchObject({ job: { taskId: 'a' }, attempt: 2 })
  await lost.done()
  clock.frozen = false
  // Its job is still the other's, who keeps it.
  await systemClock.sleep(700, signal)
  expect(lease.signal.aborted).toBe(false)
  await lease.retry(0)
  expect(await next()).toMatchObject({ job: { taskId: 'a' }, attempt: 3 })
})

test('a runner is told that its lease was lost', async () => {
  const clock = freezer()
  const [{ queue: one }, { queue: two }] = [await door(clock), await door()]
  await one.enqueue({ taskId: 'a' }, { signal })
  const lost = await taker(one)()
  const next = taker(two)
  clock.frozen = true
  const lease = await next()
  clock.frozen = false
  const reason = await ended(lost)
  expect(reason).toBeInstanceOf(LeaseEnded)
  expect(reason).toMatchObject({ why: 'lost' })
  await lost.retry(0)
  expect((await two.place('a', { signal })).waiting).toBe(0)
  await lease.done()
})

test('clocks that are set forward or back take no lease and keep no job', async () => {
  let offsetMs = 0
  const stepped: Clock = { ...systemClock, now: () => systemClock.now() + offsetMs }
  const [{ queue: one }, { queue: two }] = [await door(), await door(stepped)]
  await one.enqueue({ taskId: 'held' }, { signal })
  const held = await taker(one)()
  const next = taker(two)
  offsetMs = 365 * 86_400_000
  await two.enqueue({ taskId: 'soon' }, { signal, delayMs: 1000 })
  await two.enqueue({ taskId: 'now' }, { signal })
  // A year back: what was to wait for a second must not wait for a year.
  offsetMs = 0
  const taken = [await next()]
  await taken[0]?.done()
  taken.push(await next())
  expect(taken.map(({ job }) => job.taskId).sort()).toEqual(['now', 'soon'])
  offsetMs = -365 * 86_400_000
  await systemClock.sleep(500, signal)
  expect(held.signal.aborted).toBe(false)
  await held.done()
})

test('what a killed process held is done by another', async () => {
  const built = (name: string): string =>
    JSON.stringify(pathToFileURL(path.resolve('dist', 'adapters', name)).href)
  const program = `
    import { openDatabase } from ${built('stores/sql/database.js')}
    import { sqlJobQueue } from ${built('queues/sql/job-queue.js')}
    import { systemClock as clock } from ${built('clock/system.js')}
    const { signal } = new AbortController()
    const database = await openDatabase({ url: process.argv[1], clock, signal })
    const queue = sqlJobQueue({ database, clock, leaseMs: 300, pollMs: 20 })
    for await (const lease of queue.consume({ concurrency: 2, signal })) console.log(lease.job.taskId)
  `
  const { queue } = await door()
  for (const taskId of ['a', 'b', 'c']) await queue.enqueue({ taskId }, { signal })
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', program, path.join(dir, 'rostrum.db')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += String(chunk)
    if (printed.split('\n').length > 2) break
  }
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  const next = taker(queue)
  const attempts = new Map<string, number>()
  while (attempts.size < 3) {
    const lease = await next()
    expect(attempts.has(lease.job.taskId)).toBe(false)
    attempts.set(lease.job.taskId, lease.attempt)
    await lease.done()
  }
  expect(Object.fromEntries(attempts)).toEqual({ a: 2, b: 2, c: 1 })
})

test('a job that is added while its cancelled run still ends comes again', async () => {
  const [{ queue: one }, { queue: two }] = [await door(), await door()]
  await one.enqueue({ taskId: 'a' }, { signal })
  const cancelled = await taker(one)()
  expect(await two.cancel('a', { signal })).toBe(true)
  await two.enqueue({ taskId: 'a' }, { signal })
  const lease = await taker(two)()
  expect(await ended(cancelled)).toBeInstanceOf(LeaseEnded)
  await cancelled.done()
  await systemClock.sleep(100, signal)
  expect(lease.signal.aborted).toBe(false)
  await lease.done()
  expect((await one.place('a', { signal })).waiting).toBe(0)
})

test('a job that was taken in vain is given back uncounted', async () => {
  const { queue } = await door()
  for (let round = 0; round < 20; round += 1) {
    const stopper = new AbortController()
    const leases = queue.consume({ concurrency: 1, signal: stopper.signal })[Symbol.asyncIterator]()
    const asked = leases.next()
    const added = queue.enqueue({ taskId: 'a' }, { signal })
    stopper.abort()
    await added
    const { done, value } = await asked
    if (!done) await value.done()
  }
  await queue.enqueue({ taskId: 'a' }, { signal })
  expect(await taker(queue)()).toMatchObject({ attempt: 1 })
})
