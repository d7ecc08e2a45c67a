import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { taskStoreContract } from '../../../contracts/task-store.ts'
import { type Task, transition } from '../../../core/task.ts'
import { systemClock } from '../../clock/system.ts'
import { openDatabase, type Database } from './database.ts'
import { sqlTaskStore } from './task-store.ts'

const { signal } = new AbortController()
const task: Task = {
  id: 'a',
  owner: '',
  state: 'queued',
  request: { text: 'Hello.' },
  version: 1,
  attempt: 0,
  priority: 0,
  tags: [],
  progress: { segmentsDone: 0, audioSec: 0 },
  createdMs: 1000,
  updatedMs: 1000,
}
let dir: string
let open: Database[] = []
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(async () => {
  for (const database of open) await database.close()
  open = []
  await rm(dir, { recursive: true, force: true })
})

taskStoreContract({
  describe,
  test,
  name: 'SQLite',
  async create(count) {
    const url = path.join(dir, 'rostrum.db')
    const opening = Array.from({ length: count }, () =>
      openDatabase({ url, clock: systemClock, signal }),
    )
    open = await Promise.all(opening)
    return open.map(sqlTaskStore)
  },
})

test('a long text is read once, however many changes of its task there are', async () => {
  const database = await openDatabase({
    url: path.join(dir, 'rostrum.db'),
    clock: systemClock,
    signal,
  })
  open = [database]
  const store = sqlTaskStore(database)
  let changing = task
  await store.create([changing], { signal })
  changing = transition(changing, { type: 'start' }, 2000)
  await store.update(changing, { signal })
  for (let segmentsDone = 1; segmentsDone < 5; segmentsDone++) {
    changing = transition(
      changing,
      { type: 'progress', progress: { segmentsDone, audioSec: 1 } },
      3000,
    )
    await store.update(changing, { signal })
  }
  const changes = await store.changes(0, { limit: 10, signal })
  expect(changes.map((change) => change.task.version)).toEqual([1, 2, 3, 4, 5, 6])
  expect(new Set(changes.map((change) => change.task.request)).size).toBe(1)
})

test('a page of long texts ends before its limit, and the next one goes on', async () => {
  const database = await openDatabase({
    url: path.join(dir, 'rostrum.db'),
    clock: systemClock,
    signal,
  })
  open = [database]
  const store = sqlTaskStore(database)
  const long = Array.from({ length: 3 }, (_, index): Task => {
    return { ...task, id: `${index}`, batch: 'b', request: { text: 'a'.repeat(5_000_000) } }
  })
  await store.create(long, { signal })
  await store.create([{ ...task, id: 'short' }], { signal })
  const first = await store.list({ limit: 50 }, { signal })
  expect(first.tasks.map(({ id }) => id)).toEqual(['short', '2', '1'])
  const { cursor } = first
  const second = await store.list({ limit: 50, cursor }, { signal })
  expect(second.tasks.map(({ id }) => id)).toEqual(['0'])
  expect(second.cursor).toBe(undefined)
  expect((await store.list({ limit: 50, batch: 'b' }, { signal })).tasks).toHaveLength(3)
})
