import { afterEach, describe, expect, test } from 'vitest'
import {
  closeHouses,
  DAY_SEC,
  keysOf,
  openHouse,
  putFile,
  refusal,
  resultOf,
  RETENTION,
  steppingClock,
  type TaskHouse,
} from '../../test/support/task-house.ts'
import { taskOf } from '../contracts/task-sample.ts'
import type { Task, TaskState } from '../core/task.ts'

afterEach(closeHouses)

const { signal } = new AbortController()
const DAY_MS = DAY_SEC * 1000

/** A task in a state, whose last change was so many days ago. */
async function old(house: TaskHouse, id: string, state: TaskState, days: number): Promise<Task> {
  const updatedMs = house.clock.now() - days * DAY_MS
  const result = state === 'succeeded' ? { result: resultOf(`tasks/${id}/3/speech.flac`) } : {}
  const task = taskOf(id, { state, createdMs: updatedMs, updatedMs, ...result })
  const [stored] = await house.store.create([task], { signal })
  return stored as Task
}

async function ids({ tasks }: TaskHouse): Promise<string> {
  const all = (await tasks.list({ limit: 1000 })).tasks.map(({ id }) => id)
  return all.toSorted().join(' ')
}

describe('tasks', () => {
  test('go by their state and age, with their artifacts; those that go on stay', async () => {
    const clock = steppingClock()
    const house = await openHouse({ clock })
    for (const state of ['succeeded', 'failed', 'cancelled', 'queued', 'running'] as const) {
      for (const days of [0.5, 2, 8, 31]) {
        const task = await old(house, `${state}-${String(days).replace('.', '-')}`, state, days)
        if (state === 'succeeded') {
          await putFile(house.artifacts, task, '3/speech.flac')
          await putFile(house.artifacts, task, '3/audio-mp3.mp3')
        }
      }
    }
    const report = await house.tasks.cleanup()
    expect(report).toEqual({
      tasks: { succeeded: 1, failed: 2, cancelled: 3 },
      artifacts: 2,
      orphans: 0,
      cached: 0,
    })
    expect(await ids(house)).toBe(
      [
        'cancelled-0-5 failed-0-5 failed-2',
        'queued-0-5 queued-2 queued-31 queued-8 running-0-5 running-2 running-31 running-8',
        'succeeded-0-5 succeeded-2 succeeded-8',
      ].join(' '),
    )
    expect(await keysOf(house.artifacts)).toHaveLength(6)
  })

  test('go by another retention when one is given; 0 keeps for ever', async () => {
    const house = await openHouse()
    await old(house, 'a', 'failed', 31)
    await old(house, 'b', 'cancelled', 31)
    await old(house, 'c', 'succeeded', 31)
    await house.tasks.cleanup({ failedSec: 0, succeededSec: 32 * DAY_SEC })
    expect(await ids(house)).toBe('a c')
    for (const failedSec of [-1, Number.NaN, Infinity])
      expect(await refusal(house.tasks.cleanup({ failedSec }))).toBe('invalid_request failedSec')
  })

  test('go in pages, however many there are, and their pins with them', async () => {
    const house = await openHouse()
    const updatedMs = house.clock.now() - 9 * DAY_MS
    const many = Array.from({ length: 350 }, (_, index) =>
      taskOf(`t${index}`, { state: 'failed', createdMs: updatedMs, updatedMs }),
    )
    await house.store.create(many, { signal })
    await house.index.claim('segment', { holder: 't7', signal })
    expect((await house.tasks.cleanup()).tasks.failed).toBe(350)
    expect(await ids(house)).toBe('')
    expect(await house.index.holders({ limit: 9, signal })).toEqual([])
  })

  test('that are asked for again in this moment stay', async () => {
    const house = await openHouse()
    await old(house, 'a', 'failed', 9)
    const { store } = house
    const endedBefore: typeof store.endedBefore = async (...args) => {
      const page = await store.endedBefore(...args)
      if (page.length > 0) await house.tasks.retry('a')
      return page
    }
    const racing = await openHouse({
      beside: house,
      parts: { store: { ...spread(store), endedBefore } },
    })
    expect((await racing.tasks.cleanup()).tasks.failed).toBe(0)
    expect((await house.tasks.get('a')).state).toBe('queued')
  })
})

describe('artifacts', () => {
  test('of no task, of runs that are over, and of tasks that failed go when they are old', async () => {
    const clock = steppingClock()
    const house = await openHouse({ clock })
    const { artifacts, tasks } = house
    const kept = await old(house, 'kept', 'succeeded', 0)
    const failed = await old(house, 'failed', 'failed', 0)
    const running = await old(house, 'running', 'running', 0)
    for (const name of ['3/speech.flac', '3/timeline.json', '3/audio-mp3.mp3', '2/speech.flac'])
      await putFile(artifacts, kept, name)
    await putFile(artifacts, { id: 'gone' }, '2/speech.flac')
    await putFile(artifacts, failed, '2/speech.flac')
    await putFile(artifacts, running, '2/speech.flac')
    expect((await tasks.cleanup({ failedSec: 0 })).orphans).toBe(0)
    clock.step(2 * DAY_MS)
    await putFile(artifacts, { id: 'new' }, '2/speech.flac')
    expect((await tasks.cleanup({ failedSec: 0, orphanSec: 0 })).orphans).toBe(0)
    expect((await tasks.cleanup({ failedSec: 0 })).orphans).toBe(3)
    expect(await keysOf(artifacts)).toEqual([
      'tasks/kept/3/audio-mp3.mp3',
      'tasks/kept/3/speech.flac',
      'tasks/kept/3/timeline.json',
      'tasks/new/2/speech.flac',
      'tasks/running/2/speech.flac',
    ])
  })

  test('that cannot be removed are told of and counted, and go the next time', async () => {
    let failures = 0
    const clock = steppingClock()
    const house = await openHouse({ clock, parts: { onFileFailure: () => void (failures += 1) } })
    const { artifacts, breakers, tasks, log } = house
    const task = await old(house, 'a', 'cancelled', 2)
    await putFile(artifacts, task, '2/speech.flac')
    const broken = await openHouse({
      beside: house,
      clock,
      parts: {
        onFileFailure: () => void (failures += 1),
        artifacts: {
          ...spread(artifacts),
          delete: () => Promise.reject(new Error('The disk is read-only.')),
        },
      },
    })
    expect(await broken.tasks.cleanup()).toMatchObject({ tasks: { cancelled: 1 }, artifacts: 0 })
    expect(failures).toBe(1)
    expect(broken.log.lines.some(({ message }) => message.includes('not removed'))).toBe(true)
    breakers.artifacts.down = true
    expect(await refusal(tasks.cleanup())).toBe('unavailable')
    expect(log.lines).toEqual([])
    breakers.artifacts.down = false
    clock.step(2 * DAY_MS)
    expect((await tasks.cleanup()).orphans).toBe(1)
    expect(await keysOf(artifacts)).toEqual([])
  })

  test('of a task that is removed while the store of them is away are found later', async () => {
    const clock = steppingClock()
    const house = await openHouse({ clock })
    const { artifacts, breakers, tasks, log } = house
    await putFile(artifacts, await old(house, 'a', 'failed', 8), '2/speech.flac')
    breakers.artifacts.down = true
    breakers.index.down = true
    expect((await tasks.cleanup({ orphanSec: 0 })).tasks.failed).toBe(1)
    expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(2)
    breakers.artifacts.down = false
    clock.step(2 * DAY_MS)
    expect((await tasks.cleanup()).orphans).toBe(1)
  })
})

test('brings the cache into its bounds, too', async () => {
  const house = await openHouse({ parts: { sweepCache: () => Promise.resolve(7) } })
  expect((await house.tasks.cleanup()).cached).toBe(7)
  expect(RETENTION.failedSec).toBe(7 * DAY_SEC)
})

/** A port as plain data, whose calls can be replaced. */
function spread<Port extends object>(port: Port): Port {
  const names = Object.keys(port) as (keyof Port)[]
  return Object.fromEntries(names.map((name) => [name, port[name]])) as unknown as Port
}
