import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBullmqQueue } from '../../src/adapters/queues/bullmq/queue.ts'
import { LeaseEnded, type JobQueue, type Lease } from '../../src/ports/job-queue.ts'
import type { RealServer } from '../support/daemon.ts'
import { seededRandom } from '../support/random.ts'
import { redisMissing, startRedis } from '../support/redis.ts'

const { signal } = new AbortController()
const LEASE_MS = 1500
const PREFIX = 'faults'
const KEYS = `{${PREFIX}}:tasks:`

interface Client {
  del(...keys: string[]): Promise<number>
  hset(key: string, field: string, value: string): Promise<number>
  keys(pattern: string): Promise<string[]>
  config(command: 'SET', name: string, value: string): Promise<unknown>
  on(event: 'error', listener: () => void): void
  disconnect(): void
}
const { Redis } = createRequire(import.meta.url)('ioredis') as {
  Redis: new (url: string) => Client
}

describe.skipIf(redisMissing !== undefined)(`BullMQ ${redisMissing ?? ''}`, () => {
  let redis: RealServer
  let queue: JobQueue
  let direct: Client
  let stopper: AbortController
  let children: ChildProcess[]

  beforeEach(async () => {
    redis = await startRedis()
    direct = new Redis(redis.url)
    direct.on('error', () => undefined)
    stopper = new AbortController()
    children = []
    queue = await open()
  })
  afterEach(async () => {
    stopper.abort()
    for (const child of children) child.kill('SIGKILL')
    await queue.close()
    direct.disconnect()
    await redis[Symbol.asyncDispose]()
  })

  const open = (answerMs = 1000, leaseMs = LEASE_MS): Promise<JobQueue> =>
    openBullmqQueue({ url: redis.url, prefix: PREFIX, leaseMs, answerMs })

  const take = (from = queue, concurrency = 1): AsyncIterator<Lease> =>
    from.consume({ concurrency, signal: stopper.signal })[Symbol.asyncIterator]()

  const next = async (leases: AsyncIterator<Lease>): Promise<Lease> => {
    const { value, done } = await leases.next()
    if (done) throw new Error('Expected a lease, got the end.')
    return value
  }

  const ended = async ({ signal: lease }: Lease): Promise<string> => {
    if (!lease.aborted) await once(lease, 'abort')
    expect(lease.reason).toBeInstanceOf(LeaseEnded)
    return (lease.reason as LeaseEnded).why
  }

  const start = (name: string): ChildProcessByStdio<null, Readable, null> => {
    const script = fileURLToPath(new URL(name, import.meta.url))
    const child = spawn(process.execPath, [script, redis.url, PREFIX, `${LEASE_MS}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    return child
  }

  /** Another process that takes a job and holds it. */
  const holder = (): { child: ChildProcess; line(): Promise<string> } => {
    const child = start('hold-job.mjs')
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    return { child, line: async () => (await lines.next()).value as string }
  }

  test('a job of a killed process comes to another when its lease has run out', async () => {
    await queue.enqueue({ taskId: 'a' }, { signal })
    const { child, line } = holder()
    expect(await line()).toBe('took a 1')
    await queue.enqueue({ taskId: 'urgent' }, { signal, priority: 9 })
    child.kill('SIGKILL')
    const leases = take()
    const first = await next(leases)
    expect(first.job.taskId).toBe('urgent')
    const second = next(leases)
    await first.done()
    expect((await second).job.taskId).toBe('a')
    expect((await second).attempt).toBe(2)
    await (await second).done()
    expect(await queue.place('a', { signal })).toEqual({ waiting: 0, ahead: undefined })
  })

  test('a job in another process is cancelled, and that process ends by itself', async () => {
    await queue.enqueue({ taskId: 'a' }, { signal })
    const { child, line } = holder()
    expect(await line()).toBe('took a 1')
    expect(await queue.cancel('a', { signal })).toBe(true)
    expect(await line()).toBe('ended cancelled')
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await exited).toEqual([0, null])
    expect(await queue.cancel('a', { signal })).toBe(false)
  })

  test('a job that is cancelled while a dead process has it comes to nobody', async () => {
    await queue.enqueue({ taskId: 'a' }, { signal })
    const { child, line } = holder()
    expect(await line()).toBe('took a 1')
    child.kill('SIGKILL')
    expect(await queue.cancel('a', { signal })).toBe(true)
    const leases = take()
    const waiting = next(leases)
    // Its lock runs out, and it is withdrawn: what comes is what was added then.
    while ((await direct.keys(`${KEYS}t-*`)).length > 0) await sleep(50)
    await queue.enqueue({ taskId: 'b' }, { signal })
    const lease = await waiting
    expect(lease.job.taskId).toBe('b')
    await lease.done()
    expect(await direct.keys(`${KEYS}t-*`)).toEqual([])
  })

  test('processes that are killed at random lose no job', async () => {
    const wanted = Array.from({ length: 80 }, (_, at) => `task-${at}`)
    for (const taskId of wanted) await queue.enqueue({ taskId }, { signal })
    const made = new Map<string, number>()
    let restarts = 0
    let over = false
    const random = seededRandom(4)
    const live = async (): Promise<void> => {
      while (!over) {
        const child = start('work-jobs.mjs')
        let left = 1 + Math.floor(random() * 12)
        for await (const line of createInterface({ input: child.stdout })) {
          made.set(line, (made.get(line) ?? 0) + 1)
          if (--left === 0) child.kill('SIGKILL')
        }
        restarts++
      }
    }
    const lives = [live(), live()]
    while ((await direct.keys(`${KEYS}t-*`)).length > 0) await sleep(50)
    over = true
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(lives)
    expect([...made.keys()].toSorted()).toEqual(wanted.toSorted())
    expect(restarts).toBeGreaterThan(3)
    // What was in hand when a process died is all that was done again.
    const again = [...made.values()].reduce((sum, times) => sum + times - 1, 0)
    expect(again).toBeLessThanOrEqual(4 * restarts)
    expect(await queue.place('task-0', { signal })).toEqual({ waiting: 0, ahead: undefined })
  })

  test('a process that is told to stop gives its job back and ends', async () => {
    await queue.enqueue({ taskId: 'a' }, { signal })
    const { child, line } = holder()
    expect(await line()).toBe('took a 1')
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await line()).toBe('ended stopping')
    expect(await exited).toEqual([0, null])
    const lease = await next(take())
    expect(lease.attempt).toBe(2)
    await lease.done()
  })

  test('a lock that is gone ends the lease, and what the holder says then counts for nothing', async () => {
    await queue.enqueue({ taskId: 'a' }, { signal })
    const leases = take()
    const lost = await next(leases)
    await direct.del(`${KEYS}t-a:lock`)
    expect(await ended(lost)).toBe('lost')
    await lost.done()
    const again = await next(leases)
    expect(again.attempt).toBe(2)
    await lost.retry(0)
    expect(again.signal.aborted).toBe(false)
    await again.done()
    expect(await queue.cancel('a', { signal })).toBe(false)
  })

  test('a done that comes too late does not end the job of another', async () => {
    await queue.enqueue({ taskId: 'a' }, { signal })
    const leases = take(queue, 2)
    const late = await next(leases)
    // As if the process had been frozen: the lock runs out, and nobody has noticed yet.
    await direct.del(`${KEYS}t-a:lock`)
    await late.done()
    const again = await next(leases)
    expect(again.attempt).toBe(2)
    await again.done()
  })

  test('a cancellation nobody heard is found at the next renewal', async () => {
    await queue.enqueue({ taskId: 'a' }, { signal })
    const lease = await next(take())
    await direct.hset(`${KEYS}t-a`, 'cancelled', '1')
    expect(await ended(lease)).toBe('cancelled')
    await lease.done()
  })

  test('a Redis that goes away for longer than a lease ends it; the job comes again, once', async () => {
    await queue.enqueue({ taskId: 'a' }, { signal })
    await queue.enqueue({ taskId: 'b' }, { signal })
    const leases = take()
    const lost = await next(leases)
    await redis.stop()
    const startedMs = performance.now()
    await expect(queue.place('a', { signal })).rejects.toMatchObject({ code: 'unavailable' })
    await expect(queue.enqueue({ taskId: 'c' }, { signal })).rejects.toMatchObject({
      code: 'unavailable',
    })
    const left = new AbortController()
    const waiting = queue.cancel('a', { signal: left.signal })
    left.abort(new Error('left'))
    await expect(waiting).rejects.toThrow('left')
    expect(await ended(lost)).toBe('lost')
    // Long enough for the lock to run out.
    await sleep(LEASE_MS + 500 - (performance.now() - startedMs))
    await redis.start()
    const seen: string[] = []
    for (const _ of [1, 2]) {
      const lease = await next(leases)
      seen.push(`${lease.job.taskId} ${lease.attempt}`)
      await lease.done()
    }
    expect(seen.toSorted()).toEqual(['a 2', 'b 1'])
    // What was refused while Redis was away was not done behind the caller's back.
    expect(await queue.place('c', { signal })).toEqual({ waiting: 0, ahead: undefined })
  })

  test('a Redis that is away for a moment, and cut connections, end no lease', async () => {
    // Leases and patience that outlast the moment by far, however slow the machine is.
    const patient = (): Promise<JobQueue> => open(30_000, 30_000)
    const lasting = await patient()
    await lasting.enqueue({ taskId: 'a' }, { signal })
    await lasting.enqueue({ taskId: 'b' }, { signal })
    const leases = take(lasting)
    const lease = await next(leases)
    await redis.cut()
    await redis.stop()
    const done = lease.done()
    await redis.start()
    await done
    expect(lease.signal.aborted).toBe(false)
    const second = await next(leases)
    expect([second.job.taskId, second.attempt]).toEqual(['b', 1])
    await redis.cut()
    await lasting.enqueue({ taskId: 'd' }, { signal })
    const other = await patient()
    expect(await other.cancel('b', { signal })).toBe(true)
    await other.close()
    expect(await ended(second)).toBe('cancelled')
    await second.done()
    const third = await next(leases)
    expect([third.job.taskId, third.attempt]).toEqual(['d', 1])
    await third.done()
    stopper.abort()
    await lasting.close()
  })

  test('a queue opens, refuses and closes while there is no Redis', async () => {
    await redis.stop()
    const other = await open(200)
    const leases = take(other)
    const waiting = leases.next()
    await expect(other.place('a', { signal })).rejects.toMatchObject({
      code: 'unavailable',
      retryable: true,
    })
    await other.close()
    expect(await waiting).toMatchObject({ done: true })
    await redis.start()
  })

  test('who does not listen hears of a cancelled job when its lease is renewed', async () => {
    const other = await openBullmqQueue({
      url: redis.url,
      prefix: PREFIX,
      leaseMs: LEASE_MS,
      listens: false,
    })
    await queue.enqueue({ taskId: 'a' }, { signal })
    const lease = await next(take(other))
    expect(await queue.cancel('a', { signal })).toBe(true)
    if (!lease.signal.aborted)
      await new Promise((resolve) => lease.signal.addEventListener('abort', resolve))
    expect(lease.signal.reason).toMatchObject({ why: 'cancelled' })
    await lease.done()
    stopper.abort()
    await other.close()
  })

  test('a wrong password is told without it', async () => {
    await direct.config('SET', 'requirepass', 'right')
    const told: unknown[] = []
    const url = redis.url.replace('//', '//:the-wrong-one@')
    const other = await openBullmqQueue({
      url,
      answerMs: 300,
      onError: (error) => told.push(error),
    })
    const failure: unknown = await other.place('a', { signal }).catch((error: unknown) => error)
    await other.close()
    expect(failure).toMatchObject({ code: 'unavailable' })
    expect(String((failure as Error).cause)).toContain('WRONGPASS')
    expect(inspect([failure, told], { depth: 9 })).not.toContain('the-wrong-one')
    await direct.config('SET', 'requirepass', '')
  })

  test('jobs that are over leave nothing behind', async () => {
    const leases = take(queue, 4)
    for (let at = 0; at < 300; at++) await queue.enqueue({ taskId: `t${at}` }, { signal })
    for (let at = 0; at < 300; at++) await (await next(leases)).done()
    expect(await direct.keys(`${KEYS}t-*`)).toEqual([])
  })

  test('an address that is none and a priority that is none are refused', async () => {
    await expect(openBullmqQueue({ url: '/etc/passwd' })).rejects.toMatchObject({
      code: 'invalid_request',
    })
    for (const priority of [-1, 10, 1.5, Number.NaN]) {
      await expect(queue.enqueue({ taskId: 'a' }, { signal, priority })).rejects.toMatchObject({
        code: 'invalid_request',
      })
    }
  })
})
