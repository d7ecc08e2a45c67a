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
  let task: Task = {
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
  await store.create([task], { signal })
  task = transition(task, { type: 'start' }, 2000)
  await store.update(task, { signal })
  for (let segmentsDone = 1; segmentsDone < 5; segmentsDone++) {
    task = transition(task, { type: 'progress', progress: { segmentsDone, audioSec: 1 } }, 3000)
    await store.update(task, { signal })
  }
  const changes = await store.changes(0, { limit: 10, signal })
  expect(changes.map((change) => change.task.version)).toEqual([1, 2, 3, 4, 5, 6])
  expect(new Set(changes.map((change) => change.task.request)).size).toBe(1)
})
