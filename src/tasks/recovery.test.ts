import { afterEach, expect, test } from 'vitest'
import {
  closeHouses,
  keysOf,
  openHouse,
  putFile,
  steppingClock,
  type TaskHouse,
} from '../../test/support/task-house.ts'
import { SpeechError } from '../core/errors.ts'
import { step, taskOf } from '../contracts/task-sample.ts'
import { transition } from '../core/task.ts'
import { createRecovery, type Recovery } from './recovery.ts'
import { createTaskFiles } from './task-files.ts'

afterEach(closeHouses)

const { signal } = new AbortController()
const hello = { request: { text: 'Hello.' } }
const LEASE_MS = 1000

function recoveryOf(house: TaskHouse): Recovery {
  return createRecovery({
    ...house,
    settings: { ...SETTINGS, leaseMs: LEASE_MS },
    files: createTaskFiles(house),
  })
}
const SETTINGS = {
  concurrency: 1,
  maxQueued: 1,
  maxAttempts: 1,
  retention: { succeededSec: 0, failedSec: 0, cancelledSec: 0, orphanSec: 0 },
}

test('a task whose job is gone is queued again, where it was, once it is old enough', async () => {
  const clock = steppingClock()
  const house = await openHouse({ clock })
  const { store, queue } = house
  const recovery = recoveryOf(house)
  const nowMs = clock.now()
  const waiting = taskOf('waiting', { priority: 1, createdMs: nowMs, updatedMs: nowMs })
  const running = taskOf('running', { priority: 9, createdMs: nowMs, updatedMs: nowMs })
  await store.create([waiting, running], { signal })
  await step(store, running, nowMs, 'start')
  expect(await recovery.round(signal)).toEqual({ offered: 0, late: 0, unpinned: 0 })
  clock.step(2 * LEASE_MS + 100)
  expect(await recovery.round(signal)).toMatchObject({ offered: 2 })
  expect(await queue.place('running', { signal })).toEqual({ waiting: 2, ahead: 0 })
  expect(await queue.place('waiting', { signal })).toEqual({ waiting: 2, ahead: 1 })
  // Again changes nothing.
  await recovery.round(signal)
  expect(await queue.place('waiting', { signal })).toEqual({ waiting: 2, ahead: 1 })
  house.work()
  expect(await house.tasks.wait('running')).toMatchObject({ state: 'succeeded', attempt: 2 })
  expect(await house.tasks.wait('waiting')).toMatchObject({ state: 'succeeded', attempt: 1 })
})

test('a clock that was set back far does not hide a task from recovery', async () => {
  const clock = steppingClock()
  const house = await openHouse({ clock })
  const nowMs = clock.now()
  await house.store.create([taskOf('a', { createdMs: nowMs, updatedMs: nowMs })], { signal })
  clock.step(-3_600_000)
  expect(await recoveryOf(house).round(signal)).toMatchObject({ offered: 1 })
})

test('a task whose deadline passes while it waits fails though no runner is free', async () => {
  const clock = steppingClock()
  const house = await openHouse({ clock })
  const { tasks, queue, index, artifacts } = house
  const late = await tasks.submit({ ...hello, deadlineSec: 60 })
  const early = await tasks.submit({ ...hello, deadlineSec: 120 })
  await index.claim('segment', { holder: late.id, signal })
  await putFile(artifacts, late, '2/speech.flac')
  clock.step(61_000)
  expect(await recoveryOf(house).round(signal)).toMatchObject({ late: 1 })
  expect(await tasks.get(late.id)).toMatchObject({ state: 'failed', error: { code: 'timeout' } })
  expect((await tasks.get(early.id)).state).toBe('queued')
  expect(await queue.place(early.id, { signal })).toEqual({ waiting: 1, ahead: 0 })
  expect(await index.holders({ limit: 9, signal })).toEqual([])
  expect(await keysOf(artifacts)).toEqual([])
})

test('a task that ends while recovery looks at it is left alone', async () => {
  const clock = steppingClock()
  const house = await openHouse({ clock })
  const { tasks, store } = house
  const { id } = await tasks.submit({ ...hello, deadlineSec: 1 })
  clock.step(2000)
  const racing = {
    ...house,
    store: {
      ...store,
      list: async (...args: Parameters<typeof store.list>) => {
        const page = await store.list(...args)
        if (page.tasks.length > 0) await tasks.cancel(id).catch(() => undefined)
        return page
      },
      get: store.get,
      update: store.update,
    },
  }
  expect(await recoveryOf(racing).round(signal)).toMatchObject({ late: 0 })
  expect((await tasks.get(id)).state).toBe('cancelled')
})

test('lets go of what the cache keeps for tasks that have ended or are gone', async () => {
  const house = await openHouse()
  const { store, index, tasks } = house
  const waiting = await tasks.submit(hello)
  const ended = taskOf('ended')
  await store.create([ended], { signal })
  await step(store, ended, 2000, 'start', 'succeed')
  for (const holder of ['ended', 'gone', waiting.id])
    await index.claim('segment', { holder, signal })
  expect(await recoveryOf(house).round(signal)).toMatchObject({ unpinned: 2 })
  expect(await index.holders({ limit: 9, signal })).toEqual([waiting.id])
})

test('takes turns with very many, and comes around', async () => {
  const house = await openHouse()
  const { store, queue } = house
  const recovery = recoveryOf(house)
  const many = Array.from({ length: 2500 }, (_, index) => taskOf(`t${index}`))
  for (let begin = 0; begin < many.length; begin += 500)
    await store.create(many.slice(begin, begin + 500), { signal })
  const offered: number[] = []
  for (let round = 0; round < 4; round += 1) offered.push((await recovery.round(signal)).offered)
  expect(offered).toEqual([1000, 1000, 500, 1000])
  expect((await queue.place('-', { signal })).waiting).toBe(2500)
})

test('a round that cannot reach the queue rejects, and the next one does what it could not', async () => {
  const house = await openHouse()
  const { store, breakers } = house
  const recovery = recoveryOf(house)
  await store.create([taskOf('a')], { signal })
  breakers.queue.down = true
  await expect(recovery.round(signal)).rejects.toSatisfy(SpeechError.is)
  breakers.queue.down = false
  expect(await recovery.round(signal)).toMatchObject({ offered: 1 })
})

test('a job whose task has ended is over when its turn comes, and runs nothing', async () => {
  let runs = 0
  const house = await openHouse({
    make: () => {
      runs += 1
      return Promise.reject(new Error('must not run'))
    },
  })
  const { store, queue, tasks } = house
  const task = taskOf('a')
  await store.create([task], { signal })
  await queue.enqueue({ taskId: 'a' }, { signal })
  await queue.enqueue({ taskId: 'unknown' }, { signal })
  await store.update(transition(task, { type: 'cancel' }, 2000), { signal })
  house.work()
  while ((await queue.place('a', { signal })).waiting > 0)
    await new Promise((resolve) => setTimeout(resolve, 10))
  await house.stop()
  expect(runs).toBe(0)
  expect((await tasks.get('a')).state).toBe('cancelled')
})
