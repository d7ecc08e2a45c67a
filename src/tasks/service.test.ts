import { afterEach, describe, expect, test } from 'vitest'
import {
  closeHouses,
  keepFile,
  keysOf,
  openHouse,
  putFile,
  refusal,
  until,
} from '../../test/support/task-house.ts'
import { SpeechError } from '../core/errors.ts'
import { transition } from '../core/task.ts'
import type { MakeTask } from './attempt.ts'

afterEach(closeHouses)

const { signal } = new AbortController()
const hello = { request: { text: 'Hello.' } }
const broken: MakeTask = () => Promise.reject(new SpeechError('engine_failed', 'The engine broke.'))

/** A run that goes on until its signal fires, and says that it has begun. */
function endless(begun: () => void = () => undefined): MakeTask {
  return (_, given) =>
    new Promise((_resolve, reject) => {
      begun()
      given.signal.addEventListener('abort', () => reject(given.signal.reason as Error))
    })
}

describe('a key sees its own tasks', () => {
  test('and those of others are not there', async () => {
    const { tasks } = await openHouse()
    const mine = await tasks.submit(hello, { owner: 'me' })
    const { id: batch } = await tasks.submitBatch([hello], { owner: 'me' })
    const you = { owner: 'you' }
    for (const call of [
      () => tasks.get(mine.id, you),
      () => tasks.cancel(mine.id, you),
      () => tasks.retry(mine.id, you),
      () => tasks.place(mine.id, you),
      () => tasks.wait(mine.id, you),
      () => tasks.audio(mine.id, you),
      () => tasks.subtitles(mine.id, 'srt', you),
      () => tasks.batch(batch, you),
      () => tasks.watch({ task: mine.id }, you)[Symbol.asyncIterator]().next(),
      () => tasks.watch({ batch }, you)[Symbol.asyncIterator]().next(),
      () => tasks.get('nobody'),
      () => tasks.batch('nobody'),
    ])
      expect(await refusal(call())).toBe('not_found')
    expect((await tasks.list({}, you)).tasks).toEqual([])
    expect((await tasks.stats(you)).byState.queued).toBe(0)
    expect((await tasks.stats({ owner: 'me' })).byState.queued).toBe(2)
    expect((await tasks.get(mine.id)).id).toBe(mine.id)
  })
})

test('lists newest first, by what is asked, page by page', async () => {
  const { tasks } = await openHouse()
  for (const text of ['One cat.', 'Two dogs.', 'Three cats.'])
    await tasks.submit({ request: { text }, tags: [text.slice(0, 3)] })
  const first = await tasks.list({ limit: 2 })
  expect(first.tasks.map(({ request }) => request.text)).toEqual(['Three cats.', 'Two dogs.'])
  const rest = await tasks.list({ limit: 2, cursor: first.cursor! })
  expect(rest.tasks).toHaveLength(1)
  expect(rest.cursor).toBeUndefined()
  expect((await tasks.list({ q: 'CAT' })).tasks).toHaveLength(2)
  expect((await tasks.list({ tag: 'Two' })).tasks).toHaveLength(1)
  expect((await tasks.list({ states: ['failed'] })).tasks).toEqual([])
  expect(await refusal(tasks.list({ cursor: 'none' }))).toBe('invalid_request cursor')
  expect(await refusal(tasks.list({ limit: 0 }))).toBe('invalid_request limit')
  expect(await refusal(tasks.list({ q: 'x'.repeat(1001) }))).toBe('invalid_request q')
})

describe('cancelling', () => {
  test('a task that waits takes it from the queue; twice is a conflict', async () => {
    const { tasks, queue, index } = await openHouse()
    const { id } = await tasks.submit(hello)
    await index.claim('segment', { holder: id, signal })
    expect(await tasks.cancel(id)).toMatchObject({ id, state: 'cancelled' })
    expect((await queue.place(id, { signal })).waiting).toBe(0)
    expect(await index.holders({ limit: 10, signal })).toEqual([])
    expect(await refusal(tasks.cancel(id))).toBe('conflict')
    await expect(tasks.cancel(id)).rejects.toMatchObject({ details: { state: 'cancelled' } })
  })

  test('a task that runs in another process ends its run, and nothing of it stays', async () => {
    let running = false
    const house = await openHouse()
    const { tasks, artifacts, index } = house
    const other = await openHouse({
      beside: house,
      async make(task, given) {
        await putFile(artifacts, task, '2/speech.flac')
        await index.claim('segment', { holder: task.id, signal })
        return endless(() => (running = true))(task, given)
      },
    })
    other.work()
    const { id } = await tasks.submit(hello)
    await until(() => running)
    const cancelled = await tasks.cancel(id)
    await other.stop()
    expect(await tasks.get(id)).toEqual(cancelled)
    expect(await keysOf(artifacts)).toEqual([])
    expect(await index.holders({ limit: 10, signal })).toEqual([])
  })

  test('a task that runs, and asking for it again at once, makes it once more', async () => {
    let runs = 0
    const house = await openHouse({
      make: (task, given) =>
        ++runs === 1 ? endless()(task, given) : keepFile(house.artifacts)(task, given),
    })
    const { tasks, artifacts } = house
    house.work()
    const { id } = await tasks.submit(hello)
    await until(() => runs === 1)
    await tasks.cancel(id)
    expect(await tasks.retry(id)).toMatchObject({ state: 'queued', attempt: 0 })
    expect(await tasks.wait(id)).toMatchObject({ state: 'succeeded', attempt: 1 })
    await house.stop()
    expect(runs).toBe(2)
    expect(await keysOf(artifacts)).toEqual([(await tasks.get(id)).result?.artifact])
  })

  test('wins over progress that is being written', async () => {
    const { tasks, store, clock } = await openHouse()
    const { id } = await tasks.submit(hello)
    let task = transition(await tasks.get(id), { type: 'start' }, clock.now())
    await store.update(task, { signal })
    const writing = (async () => {
      for (let done = 1; done < 30; done += 1) {
        const progress = { segmentsDone: done, audioSec: done }
        const next = transition(task, { type: 'progress', progress }, clock.now())
        try {
          await store.update(next, { signal })
        } catch {
          return
        }
        task = next
      }
    })()
    expect((await tasks.cancel(id)).state).toBe('cancelled')
    await writing
    expect((await tasks.get(id)).state).toBe('cancelled')
  })
})

describe('asking again', () => {
  test('for what failed queues it once more; for anything else it is a conflict', async () => {
    const house = await openHouse({ make: broken })
    const { tasks } = house
    const { id } = await tasks.submit({ ...hello, priority: 3 })
    expect(await refusal(tasks.retry(id))).toBe('conflict')
    house.work()
    expect(await tasks.wait(id)).toMatchObject({
      state: 'failed',
      error: { code: 'engine_failed' },
    })
    await house.stop()
    const again = await tasks.retry(id)
    expect(again).toMatchObject({ state: 'queued', attempt: 0, priority: 3 })
    expect(again.error).toBeUndefined()
    expect((await house.queue.place(id, { signal })).ahead).toBe(0)
    const conflict = tasks.retry(id)
    await expect(conflict).rejects.toMatchObject({ code: 'conflict', details: { state: 'queued' } })
  })

  test('for all that failed takes every page, of one owner where one is named', async () => {
    const house = await openHouse({ make: broken })
    const { tasks } = house
    const many = Array.from({ length: 120 }, () => hello)
    const { id: batch } = await tasks.submitBatch(many, { owner: 'me' })
    await tasks.submit(hello, { owner: 'you' })
    house.work(8)
    await until(async () => (await tasks.stats()).byState.failed === 121)
    await house.stop()
    expect(await tasks.retryFailed({ owner: 'me' })).toBe(120)
    expect((await tasks.batch(batch)).byState).toMatchObject({ queued: 120, failed: 0 })
    expect(await tasks.retryFailed()).toBe(1)
    expect(await tasks.retryFailed()).toBe(0)
    expect((await tasks.stats()).waiting).toBe(121)
  })
})

test('tells what there is, and the queue’s part only while it can be reached', async () => {
  const house = await openHouse()
  const { tasks, breakers } = house
  await tasks.submitBatch([hello, hello, { request: { text: 'Else.' } }])
  expect(await tasks.stats()).toMatchObject({
    byState: { queued: 3, running: 0 },
    duplicates: 1,
    waiting: 3,
  })
  breakers.queue.down = true
  const stats = await tasks.stats()
  expect(stats.waiting).toBeUndefined()
  expect(stats.byState.queued).toBe(3)
  const [task] = (await tasks.list()).tasks
  expect(await refusal(tasks.place(task!.id))).toBe('unavailable')
  breakers.queue.down = false
  house.work()
  for (const { id } of (await tasks.list()).tasks) await tasks.wait(id)
  expect(await tasks.place(task!.id)).toMatchObject({ ahead: undefined, estimateMs: undefined })
})

test('audio and subtitles are those of the parts, given the task and what is asked', async () => {
  const asked: unknown[] = []
  const house = await openHouse({
    parts: {
      audio: async ({ id }, { codec }) => {
        asked.push([id, codec])
        throw new SpeechError('conflict', 'Not there yet.', { details: { state: 'queued' } })
      },
      subtitles: async ({ id }, format, { karaoke }) => `${id} ${format} ${karaoke}`,
    },
  })
  const { tasks } = house
  const { id } = await tasks.submit(hello)
  expect(await refusal(tasks.audio(id, { codec: 'mp3' }))).toBe('conflict')
  expect(asked).toEqual([[id, 'mp3']])
  expect(await tasks.subtitles(id, 'vtt', { karaoke: true })).toBe(`${id} vtt true`)
})

test('after the platform was closed every call says so', async () => {
  const house = await openHouse()
  const { tasks } = house
  const { id } = await tasks.submit(hello)
  const waiting = refusal(tasks.wait(id))
  await house.close()
  expect(await waiting).toBe('unavailable')
  expect(await refusal(tasks.get(id))).toBe('unavailable')
  expect(await refusal(tasks.submit(hello))).toBe('unavailable')
})
