import { afterEach, describe, expect, test } from 'vitest'
import { closeHouses, openHouse, refusal } from '../../test/support/task-house.ts'
import { taskOf } from '../contracts/task-sample.ts'
import { SpeechError } from '../core/errors.ts'
import type { TaskWebhook } from '../core/task.ts'
import type { TaskSubmission } from './tasks.ts'

afterEach(closeHouses)

const hello = { request: { text: 'Hello.' } }

test('stores what was submitted, and queues it', async () => {
  const { tasks, clock, queue } = await openHouse()
  const before = clock.now()
  const task = await tasks.submit(
    {
      request: { text: 'Hello.', rate: 1.5 },
      priority: 9,
      deadlineSec: 60,
      tags: ['b', 'a', 'b'],
      data: { file: 'a.wav', of: [1, null] },
    },
    { owner: 'me' },
  )
  expect(task).toMatchObject({
    owner: 'me',
    state: 'queued',
    request: { text: 'Hello.', rate: 1.5 },
    version: 1,
    attempt: 0,
    priority: 9,
    tags: ['b', 'a'],
    data: { file: 'a.wav', of: [1, null] },
    progress: { segmentsDone: 0, audioSec: 0 },
  })
  expect(task.id).toMatch(/^t[0-9a-z]{25}$/)
  expect(task.deadlineMs).toBe(task.createdMs + 60_000)
  expect(task.createdMs).toBeGreaterThanOrEqual(before)
  expect(await tasks.get(task.id)).toEqual(task)
  const { signal } = new AbortController()
  expect(await queue.place(task.id, { signal })).toEqual({ waiting: 1, ahead: 0 })
})

describe('refuses, and names the field', () => {
  const { request } = hello
  const cases: readonly [string, unknown, string][] = [
    ['no submission', null, 'invalid_request request'],
    ['no request', {}, 'invalid_request request'],
    ['a request that is none', { request: 'Hello.' }, 'invalid_request request'],
    ['a text of nothing', { request: { text: ' ' } }, 'invalid_request text'],
    ['priority 10', { request, priority: 10 }, 'invalid_request priority'],
    ['priority -1', { request, priority: -1 }, 'invalid_request priority'],
    ['half a priority', { request, priority: 1.5 }, 'invalid_request priority'],
    ['no time', { request, deadlineSec: 0 }, 'invalid_request deadlineSec'],
    ['time past', { request, deadlineSec: -1 }, 'invalid_request deadlineSec'],
    ['no number of seconds', { request, deadlineSec: Number.NaN }, 'invalid_request deadlineSec'],
    ['eleven years', { request, deadlineSec: 11 * 366 * 86_400 }, 'invalid_request deadlineSec'],
    ['tags in one string', { request, tags: 'a' }, 'invalid_request tags'],
    ['21 tags', { request, tags: Array.from({ length: 21 }, String) }, 'invalid_request tags'],
    ['an empty tag', { request, tags: ['a', ''] }, 'invalid_request tags[1]'],
    ['a long tag', { request, tags: ['x'.repeat(65)] }, 'invalid_request tags[0]'],
    ['a tag that is none', { request, tags: [7] }, 'invalid_request tags[0]'],
    ['a tag of two lines', { request, tags: ['a\nb'] }, 'invalid_request tags[0]'],
    ['data that is no JSON', { request, data: () => 1 }, 'invalid_request data'],
    ['data without end', { request, data: 'x'.repeat(8191) }, 'invalid_request data'],
    ['a web-hook where none is sent', { request, webhook: { url: 'x' } }, 'unsupported webhook'],
  ]
  test.each(cases)('%s', async (_, submission, refused) => {
    const { tasks } = await openHouse()
    expect(await refusal(tasks.submit(submission as TaskSubmission))).toBe(refused)
    const batch = [hello, submission as TaskSubmission]
    const [code, param] = refused.split(' ')
    expect(await refusal(tasks.submitBatch(batch))).toBe(`${code} requests[1].${param}`)
    expect((await tasks.list()).tasks).toEqual([])
  })

  test.each([
    [0, []],
    [1001, Array.from({ length: 1001 }, () => hello)],
    ['none', undefined as unknown as []],
  ])('a batch of %s', async (_, batch) => {
    const { tasks } = await openHouse()
    expect(await refusal(tasks.submitBatch(batch))).toBe('invalid_request requests')
  })

  test('what the check of web-hooks refuses', async () => {
    const seen: TaskWebhook[] = []
    const webhooks = {
      check(webhook: TaskWebhook): void {
        seen.push(webhook)
        if (webhook.url === 'bad')
          throw new SpeechError('invalid_request', 'No.', { details: { param: 'webhook.url' } })
      },
      deliver: () => Promise.resolve(),
    }
    const { tasks } = await openHouse({ parts: { webhooks } })
    const refused = tasks.submit({ ...hello, webhook: { url: 'bad' } })
    expect(await refusal(refused)).toBe('invalid_request webhook.url')
    const { webhook } = await tasks.submit({ ...hello, webhook: { url: 'good' } })
    expect(webhook).toEqual({ url: 'good' })
    expect(seen).toHaveLength(2)
  })
})

test('accepts what is just within its bounds', async () => {
  const { tasks } = await openHouse()
  const tags = Array.from({ length: 20 }, (_, index) => `${'😀'.repeat(62)}${index + 10}`)
  const deadlineSec = 3652 * 86_400
  const task = await tasks.submit({ ...hello, priority: 0, tags, deadlineSec })
  expect(task.tags).toEqual(tags)
})

test('a batch of 1,000 is stored as a whole and keeps its order', async () => {
  const { tasks, queue } = await openHouse()
  const texts = Array.from({ length: 1000 }, (_, index) => `Number ${index}.`)
  const { id, tasks: made } = await tasks.submitBatch(texts.map((text) => ({ request: { text } })))
  expect(id).toMatch(/^b[0-9a-z]{25}$/)
  expect(made.map(({ request }) => request.text)).toEqual(texts)
  const batch = await tasks.batch(id)
  expect(batch.tasks).toEqual(made)
  expect(batch).toMatchObject({ ended: false, byState: { queued: 1000, succeeded: 0 } })
  const { signal } = new AbortController()
  expect((await queue.place('-', { signal })).waiting).toBe(1000)
})

describe('an idempotency key', () => {
  test('gives the same tasks for the same submission, in whatever order its fields come', async () => {
    const { tasks } = await openHouse()
    const call = { idempotencyKey: 'k', owner: 'me' }
    const first = await tasks.submit({ request: { text: 'Hi.', rate: 2 }, tags: ['a'] }, call)
    const again = await tasks.submit({ tags: ['a'], request: { rate: 2, text: 'Hi.' } }, call)
    expect(again).toEqual(first)
    expect((await tasks.list()).tasks).toHaveLength(1)
    const batch = [hello, hello]
    const made = await tasks.submitBatch(batch, { idempotencyKey: 'l' })
    expect(await tasks.submitBatch(batch, { idempotencyKey: 'l' })).toEqual(made)
  })

  test('is a conflict with another submission, and is nobody else’s', async () => {
    const { tasks } = await openHouse()
    await tasks.submit(hello, { idempotencyKey: 'k' })
    const other = { request: { text: 'Something else.' } }
    const refused = tasks.submit(other, { idempotencyKey: 'k' })
    expect(await refusal(refused)).toMatch(/^conflict/)
    expect(await refusal(tasks.submitBatch([hello], { idempotencyKey: 'k' }))).toMatch(/^conflict/)
    const theirs = await tasks.submit(other, { idempotencyKey: 'k', owner: 'you' })
    expect(theirs.owner).toBe('you')
  })

  test.each(['', ' ', 'x'.repeat(256), 'a\nb', 'é\u0085', 7 as unknown as string])(
    'is refused when it is %j',
    async (idempotencyKey) => {
      const { tasks } = await openHouse()
      const refused = tasks.submit(hello, { idempotencyKey })
      expect(await refusal(refused)).toBe('invalid_request idempotencyKey')
      expect((await tasks.list()).tasks).toEqual([])
    },
  )
})

describe('when too many wait', () => {
  test('refuses, and says how many and when to come again', async () => {
    const { tasks } = await openHouse({ settings: { maxQueued: 3 } })
    await tasks.submitBatch([hello, hello])
    expect(await refusal(tasks.submitBatch([hello, hello]))).toBe('overloaded')
    await tasks.submit(hello)
    const error: unknown = await tasks.submit(hello).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      code: 'overloaded',
      retryable: true,
      details: { position: 3, retryAfterMs: 1000 },
    })
    expect((await tasks.list()).tasks).toHaveLength(3)
  })

  test('still knows what it has taken before under a key', async () => {
    const { tasks } = await openHouse({ settings: { maxQueued: 3 } })
    const one = await tasks.submit(hello, { idempotencyKey: 'one' })
    const { id } = await tasks.submitBatch([hello, hello], { idempotencyKey: 'two' })
    expect(await tasks.submit(hello, { idempotencyKey: 'one' })).toEqual(one)
    const again = await tasks.submitBatch([hello, hello], { idempotencyKey: 'two' })
    expect(again).toMatchObject({ id, tasks: [{ batch: id }, { batch: id }] })
    expect(await refusal(tasks.submitBatch([hello], { idempotencyKey: 'one' }))).toMatch(
      /^conflict/,
    )
    expect(await refusal(tasks.submit(hello, { idempotencyKey: 'new' }))).toBe('overloaded')
    expect((await tasks.list()).tasks).toHaveLength(3)
  })

  test('counts at most once a second, and what it has added itself', async () => {
    const { tasks, breakers } = await openHouse({ settings: { maxQueued: 50 } })
    for (let count = 0; count < 50; count += 1) await tasks.submit(hello)
    expect(await refusal(tasks.submit(hello))).toBe('overloaded')
    expect(breakers.queue.calls.get('place')).toBeLessThan(25)
  })

  test('estimates by what tasks took before', async () => {
    const { tasks, store, clock } = await openHouse({ settings: { maxQueued: 2, concurrency: 2 } })
    const { signal } = new AbortController()
    for (const id of ['x', 'y']) {
      const startedMs = clock.now()
      const finishedMs = startedMs + 8000
      const done = taskOf(id, { state: 'succeeded', startedMs, finishedMs })
      await store.create([done], { signal })
    }
    await tasks.submitBatch([hello, hello])
    const error: unknown = await tasks.submit(hello).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ details: { position: 2, retryAfterMs: 4000 } })
    const [newest] = (await tasks.list({ states: ['queued'] })).tasks
    expect(await tasks.place(newest!.id)).toEqual({ waiting: 2, ahead: 1, estimateMs: 4000 })
  })
})

test('refuses new tasks below the floor of the disk', async () => {
  let free = 99
  const { tasks } = await openHouse({
    settings: { minFreeBytes: 100 },
    parts: { freeBytes: () => Promise.resolve(free) },
  })
  expect(await refusal(tasks.submit(hello))).toBe('unavailable')
  free = 100
  const other = await openHouse({
    settings: { minFreeBytes: 100 },
    parts: { freeBytes: () => Promise.reject(new Error('No such disk.')) },
  })
  expect(await refusal(other.tasks.submit(hello))).toBe('no error')
})

test('a queue that cannot be reached keeps nobody from submitting; its jobs come later', async () => {
  const { tasks, queue, breakers, work } = await openHouse()
  breakers.queue.down = true
  const first = await tasks.submit(hello)
  const { tasks: more } = await tasks.submitBatch([hello, hello])
  const cancelled = await tasks.submit(hello)
  await tasks.cancel(cancelled.id)
  breakers.queue.down = false
  work()
  for (const { id } of [first, ...more]) expect((await tasks.wait(id)).state).toBe('succeeded')
  expect((await tasks.get(cancelled.id)).state).toBe('cancelled')
  const { signal } = new AbortController()
  expect((await queue.place('-', { signal })).waiting).toBe(0)
})

test('a signal that has fired ends a submission before anything is stored', async () => {
  const { tasks } = await openHouse()
  const reason = new Error('left')
  const signal = AbortSignal.abort(reason)
  await expect(tasks.submit(hello, { signal })).rejects.toBe(reason)
  await expect(tasks.submitBatch([hello], { signal })).rejects.toBe(reason)
  expect((await tasks.list()).tasks).toEqual([])
})
