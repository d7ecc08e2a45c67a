import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { httpFetcher } from '../../src/adapters/fetch/fetcher.ts'
import { hmacSha256 } from '../../src/adapters/fetch/hmac.ts'
import { type Database, openDatabase } from '../../src/adapters/stores/sql/database.ts'
import { sqlTaskStore } from '../../src/adapters/stores/sql/task-store.ts'
import { sqlWebhookStore } from '../../src/adapters/stores/sql/webhook-store.ts'
import type { ServedAnswer, ServedRequest, ServedSite } from '../../src/contracts/fetcher.ts'
import { SpeechError } from '../../src/core/errors.ts'
import { type Task, type TaskWebhook, transition } from '../../src/core/task.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Fetcher } from '../../src/ports/fetcher.ts'
import type { Logger } from '../../src/ports/logger.ts'
import type { TaskStore } from '../../src/ports/task-store.ts'
import type { WebhookStore } from '../../src/ports/webhook-store.ts'
import { createDeliverer, type DelivererParts } from '../../src/tasks/webhooks.ts'
import { serveSite } from '../support/receiver.ts'

const { signal } = new AbortController()
/** Seconds pass in a twentieth of the time, of waits, leases and calls alike. */
const SPEED = 20
const clock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now() * SPEED,
  sleep: (delayMs, until) => systemClock.sleep(delayMs / SPEED, until),
}
const unhurried = httpFetcher({ allowPrivate: true })
const hurried = (fetcher: Fetcher): Fetcher => ({
  check: (url) => fetcher.check(url),
  fetch: (request) => fetcher.fetch({ ...request, timeoutMs: request.timeoutMs / SPEED }),
})
const SETTINGS = { secret: '', timeoutMs: 40_000, maxAttempts: 3 }
const SECRET = 'the-secret-of-the-hook'

let dir: string
let database: Database
let tasks: TaskStore
let webhooks: WebhookStore
let logged: string[]
let ending: (() => Promise<unknown>)[]
const logger: Logger = {
  debug: (...line) => void logged.push(JSON.stringify(line)),
  info: (...line) => void logged.push(JSON.stringify(line)),
  warn: (...line) => void logged.push(JSON.stringify(line)),
  error: (...line) => void logged.push(JSON.stringify(line)),
  child: () => logger,
}

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
  ending = []
  logged = []
  database = await openDatabase({ url: path.join(dir, 'rostrum.db'), clock: systemClock, signal })
  tasks = sqlTaskStore(database)
  webhooks = sqlWebhookStore(database, due)
})
afterEach(async () => {
  for (const end of ending.toReversed()) await end()
  await database.close()
  await rm(dir, { recursive: true, force: true })
})

/** The wall clock of the store, so fast that waits of the wall clock pass as the others do. */
const due: Clock = { ...clock, now: () => performance.timeOrigin + performance.now() * SPEED }

function deliverer(more: Partial<DelivererParts> = {}): { stop(): Promise<void> } {
  const stopper = new AbortController()
  const { run } = createDeliverer({
    store: webhooks,
    fetcher: hurried(unhurried),
    clock,
    log: logger,
    sign: hmacSha256,
    render: ({ id, state }) => ({ id, state }),
    version: '1.2.3',
    settings: SETTINGS,
    ...more,
  })
  const running = run(stopper.signal)
  const stop = async (): Promise<void> => {
    stopper.abort()
    await running
  }
  ending.push(stop)
  return { stop }
}

/** A receiver that remembers what it was told. */
async function receiver(
  answer: (request: ServedRequest, count: number) => ServedAnswer | Promise<ServedAnswer>,
): Promise<ServedSite & { readonly got: readonly ServedRequest[] }> {
  const got: ServedRequest[] = []
  const site = await serveSite((request) => {
    got.push(request)
    return answer(request, got.length)
  })
  ending.push(() => site.close())
  return { ...site, open: () => site.open(), got }
}
const never = (): Promise<never> => new Promise<never>(() => {})

function taskOf(webhook: TaskWebhook): Task {
  return {
    id: `task_${randomUUID()}`,
    owner: '',
    state: 'queued',
    request: { text: 'Hello.' },
    version: 1,
    attempt: 0,
    priority: 0,
    tags: [],
    webhook,
    progress: { segmentsDone: 0, audioSec: 0 },
    createdMs: 1000,
    updatedMs: 1000,
  }
}

/** A task that is cancelled at once. */
async function cancelled(webhook: TaskWebhook): Promise<Task> {
  const task = taskOf(webhook)
  await tasks.create([task], { signal })
  const next = transition(task, { type: 'cancel' }, 2000)
  await tasks.update(next, { signal })
  return next
}

/** Tasks of whose beginning somebody is to be told. */
async function queued(urls: readonly string[]): Promise<void> {
  await tasks.create(
    urls.map((url) => taskOf({ url, events: ['queued'] })),
    { signal },
  )
}

/** Waits until something holds; the deadline of the test ends it otherwise. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await systemClock.sleep(10, signal)
}
const settled = (): Promise<void> =>
  until(async () => (await webhooks.counts({ signal })).waiting === 0)

/** As a receiver would: with another implementation than ours. */
async function signatureOf(secret: string, body: string): Promise<string> {
  const bytes = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, bytes.encode(body))
  return `sha256=${Buffer.from(signature).toString('hex')}`
}

test('tells who is to be told, once, signed', async () => {
  const { got, url } = await receiver(() => ({ status: 204 }))
  const task = await cancelled({ url: `${url}/hook?key=1`, secret: SECRET })
  await cancelled({ url, events: ['succeeded'] })
  deliverer()
  await settled()
  expect(got).toHaveLength(1)
  const [{ method, path: asked, headers, body } = { body: '' } as ServedRequest] = got
  expect([method, asked]).toEqual(['POST', '/hook?key=1'])
  const told = JSON.parse(body) as { readonly id: string }
  expect(told).toEqual({
    id: headers['x-rostrum-delivery'],
    event: 'task.cancelled',
    createdAt: '1970-01-01T00:00:02.000Z',
    task: { id: task.id, state: 'cancelled' },
  })
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'user-agent': 'rostrum/1.2.3',
    'x-rostrum-event': 'task.cancelled',
    'x-rostrum-signature': await signatureOf(SECRET, body),
  })
  expect(Math.abs(Number(headers['x-rostrum-timestamp']) - Date.now() / 1000)).toBeLessThan(60)
  const lines = logged.join('\n')
  expect(lines).toContain(told.id)
  expect(lines).not.toContain(SECRET)
  expect(lines).not.toContain('key=1')
})

test('signs with the configured secret where a task has none, and not without one', async () => {
  const { got, url } = await receiver(() => ({ status: 200 }))
  await cancelled({ url: `${url}/configured` })
  const { stop } = deliverer({ settings: { ...SETTINGS, secret: 'ours' } })
  await settled()
  await stop()
  await cancelled({ url: `${url}/none` })
  deliverer()
  await settled()
  const [configured, none] = got
  expect(configured?.headers['x-rostrum-signature']).toBe(
    await signatureOf('ours', configured?.body ?? ''),
  )
  expect(none?.headers['x-rostrum-signature']).toBeUndefined()
})

test('calls again until it is taken, under the same id', async () => {
  const { got, url } = await receiver((_, count) => ({ status: count < 3 ? 500 : 200 }))
  await cancelled({ url })
  deliverer()
  await settled()
  expect(got).toHaveLength(3)
  expect(new Set(got.map(({ headers }) => headers['x-rostrum-delivery'])).size).toBe(1)
  expect(new Set(got.map(({ body }) => body)).size).toBe(1)
  expect((await webhooks.counts({ signal })).dead).toBe(0)
})

test('gives up what is never taken, and what is not wanted at once', async () => {
  const failing = await receiver(() => ({ status: 500, body: SECRET }))
  const gone = await receiver(() => ({ status: 410 }))
  const [task, other] = [await cancelled({ url: failing.url }), await cancelled({ url: gone.url })]
  deliverer()
  await settled()
  expect(failing.got).toHaveLength(3)
  expect(gone.got).toHaveLength(1)
  const kept = [task, other].map(async ({ id }) => {
    const [delivery] = await webhooks.ofTask(id, { signal })
    return [delivery?.dead, delivery?.attempts, delivery?.error]
  })
  expect(await Promise.all(kept)).toEqual([
    [true, 3, 'Got HTTP status 500.'],
    [true, 1, 'Got HTTP status 410.'],
  ])
})

test('waits as long as a receiver asks', async () => {
  const { got, url } = await receiver((_, count) =>
    count === 1 ? { status: 503, headers: { 'Retry-After': '600' } } : { status: 200 },
  )
  await cancelled({ url })
  await cancelled({ url })
  deliverer()
  // The other one, which came second and was taken, and the first, which waits.
  await until(async () => got.length === 2 && (await webhooks.counts({ signal })).waiting === 1)
  await until(() => logged.some((line) => line.includes('"delayMs":600000')))
})

test('follows no redirect, whether to a private address or not', async () => {
  const inner = await receiver(() => ({ status: 200 }))
  const { got, url } = await receiver(() => ({ status: 302, headers: { Location: inner.url } }))
  const { id } = await cancelled({ url })
  deliverer()
  await settled()
  expect(got).toHaveLength(3)
  expect(inner.got).toHaveLength(0)
  const [delivery] = await webhooks.ofTask(id, { signal })
  expect([delivery?.dead, delivery?.error]).toEqual([true, 'Got HTTP status 302.'])
})

test('calls no private address, named or resolved, though it was public before', async () => {
  const { got, url } = await receiver(() => ({ status: 200 }))
  const { port } = new URL(url)
  // As it would be at submission, and as it is at delivery.
  let asked = 0
  const resolve = async (): Promise<readonly string[]> => {
    asked += 1
    return asked % 2 === 1 ? ['3ffe::1'] : ['127.0.0.1']
  }
  const ids = [
    (await cancelled({ url })).id,
    (await cancelled({ url: `http://rebind.example:${port}/?key=${SECRET}` })).id,
  ]
  deliverer({
    fetcher: hurried(httpFetcher({ resolve })),
    settings: { ...SETTINGS, timeoutMs: 6000 },
  })
  await settled()
  expect(got).toHaveLength(0)
  expect(asked).toBe(3)
  for (const id of ids) {
    const [delivery] = await webhooks.ofTask(id, { signal })
    expect(delivery?.dead).toBe(true)
    expect(delivery?.error).not.toContain(SECRET)
  }
})

test('one that is slow, and one that is not there, end as dead and hold up nobody', async () => {
  const slow = await receiver(never)
  const closed = await receiver(() => ({ status: 200 }))
  await closed.close()
  const quick = await receiver(() => ({ status: 200 }))
  for (const { url } of [slow, closed, quick]) await cancelled({ url })
  deliverer({ settings: { ...SETTINGS, timeoutMs: 6000 } })
  await settled()
  expect(slow.got).toHaveLength(3)
  expect(quick.got).toHaveLength(1)
  expect((await webhooks.counts({ signal })).dead).toBe(2)
})

test('of 200 deliveries to two hosts, those to the dead one do not hold up the others', async () => {
  const slow = await receiver(never)
  const quick = await receiver(() => ({ status: 200 }))
  await queued([slow, quick].flatMap(({ url }) => Array.from({ length: 100 }, () => url)))
  // A call to the dead host would hold its place for the whole test.
  deliverer({
    fetcher: unhurried,
    clock: systemClock,
    settings: { ...SETTINGS, timeoutMs: 100_000, concurrency: 3 },
  })
  await until(() => quick.got.length === 100)
  expect(slow.got.length).toBeLessThanOrEqual(2)
})

test('tells the states of one task in their order, though the first is not taken at once', async () => {
  const { got, url } = await receiver((_, count) => ({ status: count === 1 ? 500 : 200 }))
  await cancelled({ url, events: ['queued', 'cancelled'] })
  deliverer()
  await settled()
  expect(got.map(({ headers }) => headers['x-rostrum-event'])).toEqual([
    'task.queued',
    'task.queued',
    'task.cancelled',
  ])
})

test('two deliverers on one file tell everything once', async () => {
  const { got, url } = await receiver(() => ({ status: 200 }))
  const other = await openDatabase({
    url: path.join(dir, 'rostrum.db'),
    clock: systemClock,
    signal,
  })
  ending.push(() => other.close())
  await queued(
    Array.from({ length: 60 }, (_, index) => url.replace('127.0.0.1', `host-${index % 4}.example`)),
  )
  const resolve = async (): Promise<readonly string[]> => ['127.0.0.1']
  const fetcher = httpFetcher({ allowPrivate: true, resolve })
  const parts = {
    fetcher,
    clock: systemClock,
    settings: { ...SETTINGS, timeoutMs: 60_000 },
  }
  deliverer(parts)
  deliverer({ ...parts, store: sqlWebhookStore(other, systemClock) })
  await settled()
  const ids = got.map(({ headers }) => headers['x-rostrum-delivery'])
  expect(ids).toHaveLength(60)
  expect(new Set(ids).size).toBe(60)
})

test('a store that cannot be reached for a while is waited for', async () => {
  const { got, url } = await receiver(() => ({ status: 200 }))
  const away = new SpeechError('unavailable', 'The database is away.')
  const failures = { claim: 3, settle: 3 }
  const failing: WebhookStore = {
    ...webhooks,
    claim: async (options) => {
      if (failures.claim-- > 0) throw away
      return webhooks.claim(options)
    },
    settle: async (...call) => {
      if (failures.settle-- > 0) throw away
      return webhooks.settle(...call)
    },
  }
  await cancelled({ url })
  deliverer({ store: failing })
  await settled()
  expect(got).toHaveLength(1)
})

test('who stops lets the calls under way come to their end', async () => {
  let answer = (): void => {}
  const { got, url } = await receiver(async () => {
    await new Promise<void>((resolve) => {
      answer = resolve
    })
    return { status: 200 }
  })
  await cancelled({ url })
  const { stop } = deliverer({
    fetcher: unhurried,
    clock: systemClock,
    settings: { ...SETTINGS, timeoutMs: 60_000 },
  })
  await until(() => got.length === 1)
  const stopping = stop()
  answer()
  await stopping
  expect((await webhooks.counts({ signal })).waiting).toBe(0)
})

test('who stops does not wait for one that does not come to its end, and leaves it to others', async () => {
  const { got, url } = await receiver((_, count) => (count === 1 ? never() : { status: 200 }))
  const { id } = await cancelled({ url })
  const { stop } = deliverer({ settings: { ...SETTINGS, timeoutMs: 400_000 } })
  await until(() => got.length === 1)
  await stop()
  const [delivery] = await webhooks.ofTask(id, { signal })
  expect([delivery?.attempts, delivery?.dead]).toEqual([0, false])
  deliverer()
  await settled()
  expect(got).toHaveLength(2)
})

test('one whose process is killed in the middle is told by the next', async () => {
  const { got, url } = await receiver((_, count) => (count === 1 ? never() : { status: 200 }))
  const { id } = await cancelled({ url })
  const child = delivererProcess()
  await until(() => got.length === 1)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await webhooks.ofTask(id, { signal })).toMatchObject([{ attempts: 1, dead: false }])
  deliverer()
  await settled()
  expect(got).toHaveLength(2)
  expect(got[1]?.headers['x-rostrum-delivery']).toBe(got[0]?.headers['x-rostrum-delivery'])
})

/** A deliverer in a process of its own. */
function delivererProcess(): ChildProcess {
  const built = (name: string): string =>
    JSON.stringify(pathToFileURL(path.resolve('dist', name)).href)
  const program = `
    import { systemClock as clock } from ${built('adapters/clock/system.js')}
    import { httpFetcher } from ${built('adapters/fetch/fetcher.js')}
    import { hmacSha256 as sign } from ${built('adapters/fetch/hmac.js')}
    import { openDatabase } from ${built('adapters/stores/sql/database.js')}
    import { sqlWebhookStore } from ${built('adapters/stores/sql/webhook-store.js')}
    import { createDeliverer } from ${built('tasks/webhooks.js')}
    const { signal } = new AbortController()
    const url = ${JSON.stringify(path.join(dir, 'rostrum.db'))}
    const store = sqlWebhookStore(await openDatabase({ url, clock, signal }), clock)
    const line = () => {}
    const log = { debug: line, info: line, warn: line, error: line, child: () => log }
    const fetcher = httpFetcher({ allowPrivate: true })
    const settings = { secret: '', timeoutMs: 5000, maxAttempts: 3 }
    const render = (task) => task
    await createDeliverer({ store, fetcher, clock, log, sign, render, version: '0', settings }).run(signal)
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: 'inherit',
  })
  ending.push(async () => child.kill('SIGKILL'))
  return child
}
