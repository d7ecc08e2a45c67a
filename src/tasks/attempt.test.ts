import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../adapters/clock/system.ts'
import { type Database, openDatabase } from '../adapters/stores/sql/database.ts'
import { sqlTaskStore } from '../adapters/stores/sql/task-store.ts'
import { taskOf } from '../contracts/task-sample.ts'
import { SpeechError } from '../core/errors.ts'
import { type Task, type TaskResult, transition } from '../core/task.ts'
import { type Lease, LeaseEnded } from '../ports/job-queue.ts'
import type { Logger } from '../ports/logger.ts'
import type { TaskStore } from '../ports/task-store.ts'
import { type AttemptParts, attempt } from './attempt.ts'

const { signal } = new AbortController()
const RESULT: TaskResult = {
  artifact: 'tasks/a/master.flac',
  sizeBytes: 1000,
  durationSec: 2,
  sampleRate: 22_050,
  voice: 'tone:a',
  engine: 'tone',
  language: 'en-US',
  warnings: [],
}
const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => quiet,
}

let dir: string
let database: Database
let store: TaskStore
/** What was done beside the words to the lease. */
let after: string[]
beforeEach(async () => {
  after = []
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
  database = await openDatabase({ url: path.join(dir, 'a.db'), clock: systemClock, signal })
  store = sqlTaskStore(database)
})
afterEach(async () => {
  await database.close()
  await rm(dir, { recursive: true, force: true })
})

/** A lease that remembers what it was told. */
function leaseOf(taskId: string) {
  const control = new AbortController()
  const words: string[] = []
  const lease: Lease = {
    job: { taskId },
    attempt: 1,
    signal: control.signal,
    done: () => Promise.resolve(void words.push('done')),
    retry: (delayMs) => Promise.resolve(void words.push(`retry ${delayMs}`)),
  }
  return { lease, words, end: (why: LeaseEnded['why']) => control.abort(new LeaseEnded(why)) }
}

function parts(changes: Partial<AttemptParts> = {}): AttemptParts {
  return {
    store,
    clock: systemClock,
    log: quiet,
    make: () => Promise.resolve(RESULT),
    maxAttempts: 3,
    backoffMs: (runs) => runs * 1000,
    queue: {
      enqueue: ({ taskId }) => Promise.resolve(void after.push(`enqueue ${taskId}`)),
    },
    meter: { task: ({ outcome }) => void after.push(outcome) },
    unpin: (id) => Promise.resolve(void after.push(`unpin ${id}`)),
    clear: ({ id, state }) => Promise.resolve(after.push(`clear ${state} ${id}`)),
    ...changes,
  }
}

async function stored(changes: Partial<Task> = {}): Promise<Task> {
  const [task] = await store.create([taskOf('a', changes)], { signal })
  return task as Task
}

const reread = async (id: string): Promise<Task> => (await store.get(id, { signal })) as Task
function refuse(error: Error): AttemptParts['make'] {
  return async () => {
    throw error
  }
}

/** A run that goes on until its signal fires. */
const endless: AttemptParts['make'] = (_, given) =>
  new Promise((_resolve, reject) => {
    if (given.signal.aborted) reject(given.signal.reason as Error)
    given.signal.addEventListener('abort', () => reject(given.signal.reason as Error))
  })

test('a run that makes its speech succeeds', async () => {
  const { id } = await stored()
  const { lease, words } = leaseOf(id)
  await attempt(lease, parts())
  expect(words).toEqual(['done'])
  expect(await reread(id)).toMatchObject({ state: 'succeeded', attempt: 1, result: RESULT })
})

test('a run too quick for its progress to be written still says how far it came', async () => {
  const { id } = await stored()
  const { lease } = leaseOf(id)
  const make: AttemptParts['make'] = (_, { onProgress }) => {
    for (const segmentsDone of [0, 1, 2])
      onProgress({ segmentsDone, segmentsTotal: 2, audioSec: segmentsDone })
    return Promise.resolve(RESULT)
  }
  await attempt(lease, parts({ make }))
  const { progress } = await reread(id)
  expect(progress).toEqual({
    segmentsDone: 2,
    segmentsTotal: 2,
    audioSec: RESULT.durationSec,
  })
})

test('an error that may pass is tried again later, and the last one is kept', async () => {
  const { id } = await stored()
  const make = refuse(new SpeechError('unavailable', 'Expected the engine to be there.'))
  for (const [run, word] of ['retry 1000', 'retry 2000', 'done'].entries()) {
    const { lease, words } = leaseOf(id)
    await attempt(lease, parts({ make }))
    expect(words).toEqual([word])
    expect(await reread(id)).toMatchObject({
      state: run < 2 ? 'queued' : 'failed',
      attempt: run + 1,
      error: { code: 'unavailable', message: 'Expected the engine to be there.' },
    })
  }
})

test.each([
  [
    'a mistake of the caller',
    new SpeechError('invalid_request', 'Expected a voice.'),
    'Expected a voice.',
  ],
  ['an error nobody expected', new TypeError('secret text'), 'An unexpected error ended the task.'],
])('%s fails the task at once, and tells no secret', async (_, error, message) => {
  const { id } = await stored()
  const { lease, words } = leaseOf(id)
  await attempt(lease, parts({ make: refuse(error) }))
  expect(words).toEqual(['done'])
  expect(await reread(id)).toMatchObject({ state: 'failed', error: { message } })
})

test('a task whose runs never came to an end fails instead of another run', async () => {
  const { id } = await stored({ state: 'running', attempt: 3 })
  const { lease, words } = leaseOf(id)
  await attempt(lease, parts({ make: refuse(new Error('must not run')) }))
  expect(words).toEqual(['done'])
  expect(await reread(id)).toMatchObject({ state: 'failed', error: { code: 'internal' } })
})

test('a task that is gone or has ended is not run', async () => {
  const { id } = await stored({ state: 'succeeded', result: RESULT })
  for (const taskId of [id, 'gone']) {
    const { lease, words } = leaseOf(taskId)
    await attempt(lease, parts({ make: refuse(new Error('must not run')) }))
    expect(words).toEqual(['done'])
  }
  expect((await reread(id)).attempt).toBe(0)
})

describe('a lease that ends', () => {
  async function interrupted(why: LeaseEnded['why']) {
    const { id } = await stored()
    const { lease, words, end } = leaseOf(id)
    const make: AttemptParts['make'] = (task, given) => {
      queueMicrotask(() => end(why))
      return endless(task, given)
    }
    await attempt(lease, parts({ make }))
    return { task: await reread(id), words }
  }

  test('lost: writes nothing', async () => {
    const { task, words } = await interrupted('lost')
    // Of a lease that is lost this changes nothing but who holds it here.
    expect(words).toEqual(['done'])
    expect(after).toEqual(['enqueue a'])
    expect(task).toMatchObject({ state: 'running', attempt: 1 })
  })

  test('cancelled: writes nothing, and lets go of what is kept', async () => {
    const { id } = await stored()
    const { lease, words, end } = leaseOf(id)
    const make: AttemptParts['make'] = async (task, given) => {
      await store.update(transition(task, { type: 'cancel' }, Date.now()), { signal })
      end('cancelled')
      return endless(task, given)
    }
    await attempt(lease, parts({ make }))
    expect(await reread(id)).toMatchObject({ state: 'cancelled', version: 3 })
    expect(after).toEqual(['unpin a', 'clear cancelled a'])
    expect(words).toEqual(['done'])
  })

  test('cancelled, when it was asked for again already: is queued anew', async () => {
    const { id } = await stored()
    const { lease, words, end } = leaseOf(id)
    const make: AttemptParts['make'] = async (task, given) => {
      const cancelled = transition(task, { type: 'cancel' }, Date.now())
      await store.update(cancelled, { signal })
      await store.update(transition(cancelled, { type: 'retry' }, Date.now()), { signal })
      end('cancelled')
      return endless(task, given)
    }
    await attempt(lease, parts({ make }))
    expect(await reread(id)).toMatchObject({ state: 'queued', attempt: 0, version: 4 })
    expect(words).toEqual(['done'])
    expect(after).toEqual(['enqueue a'])
  })

  test('stopping: gives the task back at once, and does not count the run', async () => {
    const { task, words } = await interrupted('stopping')
    expect(words).toEqual(['retry 0'])
    expect(task).toMatchObject({ state: 'queued', attempt: 0 })
    expect(task.error).toBeUndefined()
    expect(after).toEqual(['again'])
  })
})

test('a run whose lease was lost unknown to it changes nothing of the next run', async () => {
  const { id } = await stored()
  const { lease, words } = leaseOf(id)
  const make: AttemptParts['make'] = async () => {
    const other = transition(await reread(id), { type: 'start' }, Date.now())
    await store.update(other, { signal })
    return RESULT
  }
  await attempt(lease, parts({ make }))
  expect(words).toEqual(['done'])
  expect(after).toEqual(['unpin a', 'enqueue a'])
  expect(await reread(id)).toMatchObject({ state: 'running', attempt: 2 })
})

test('a task that was cancelled while it ran stays cancelled', async () => {
  const { id } = await stored()
  const { lease } = leaseOf(id)
  const make: AttemptParts['make'] = async () => {
    await store.update(transition(await reread(id), { type: 'cancel' }, Date.now()), { signal })
    return RESULT
  }
  await attempt(lease, parts({ make }))
  expect(await reread(id)).toMatchObject({ state: 'cancelled' })
})

test('a deadline ends the run, or keeps it from beginning', async () => {
  const soon = await stored({ id: 'soon', deadlineMs: Date.now() + 50 })
  const past = await stored({ id: 'past', deadlineMs: Date.now() - 1 })
  for (const { id } of [soon, past]) {
    const { lease, words } = leaseOf(id)
    await attempt(lease, parts({ make: endless }))
    expect(words).toEqual(['done'])
    expect(await reread(id)).toMatchObject({ state: 'failed', error: { code: 'timeout' } })
  }
  expect((await reread('past')).attempt).toBe(0)
})
