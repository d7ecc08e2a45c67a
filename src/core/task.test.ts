import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SpeechError } from './errors.ts'
import {
  isEnded,
  TASK_STATES,
  transition,
  type Task,
  type TaskEvent,
  type TaskResult,
} from './task.ts'

const result: TaskResult = {
  artifact: 'tasks/a.flac',
  sizeBytes: 10,
  durationSec: 1,
  sampleRate: 22_050,
  voice: 'tone:a',
  engine: 'tone',
  language: 'en-US',
  warnings: [],
}
const failure = { code: 'engine_failed', message: 'The engine broke.' } as const
const queued: Task = {
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
const EVENTS: { readonly [Type in TaskEvent['type']]: TaskEvent } = {
  start: { type: 'start' },
  progress: { type: 'progress', progress: { segmentsDone: 1, segmentsTotal: 4, audioSec: 2 } },
  succeed: { type: 'succeed', result },
  fail: { type: 'fail', error: failure },
  cancel: { type: 'cancel' },
  requeue: { type: 'requeue', error: failure },
  retry: { type: 'retry' },
}

function after(...types: TaskEvent['type'][]): Task {
  let task = queued
  for (const type of types) task = transition(task, EVENTS[type], task.updatedMs + 10)
  return task
}

/** Every state, and what may follow it. */
const MAY: readonly (readonly [task: Task, events: readonly TaskEvent['type'][]])[] = [
  [queued, ['start', 'fail', 'cancel']],
  [after('start'), ['start', 'progress', 'succeed', 'fail', 'cancel', 'requeue']],
  [after('start', 'succeed'), []],
  [after('start', 'fail'), ['retry']],
  [after('cancel'), ['retry']],
]

test('each state takes the events that can follow it, and refuses the others by name', () => {
  expect(MAY.map(([task]) => task.state)).toEqual([...TASK_STATES])
  for (const [task, may] of MAY) {
    for (const event of Object.values(EVENTS)) {
      if (may.includes(event.type)) {
        expect(transition(task, event, 5000).version).toBe(task.version + 1)
        continue
      }
      expect(() => transition(task, event, 5000)).toThrow(
        expect.objectContaining({ code: 'conflict', details: { state: task.state } }),
      )
    }
  }
})

test('a task that runs through says when', () => {
  const done = after('start', 'progress', 'succeed')
  expect(done).toMatchObject({
    state: 'succeeded',
    version: 4,
    attempt: 1,
    result,
    createdMs: 1000,
    startedMs: 1010,
    finishedMs: 1030,
    updatedMs: 1030,
    progress: { segmentsDone: 4, segmentsTotal: 4, audioSec: result.durationSec },
  })
})

test('a task that was too quick to tell of its progress has it in the end', () => {
  const progress = { segmentsDone: 3, segmentsTotal: 3, audioSec: 2 }
  const done = transition(after('start'), { type: 'succeed', result, progress }, 2000)
  expect(done.progress).toEqual({ ...progress, audioSec: result.durationSec })
})

test('an attempt that will be repeated keeps its error until one succeeds', () => {
  const waiting = after('start', 'progress', 'requeue')
  expect(waiting).toMatchObject({ state: 'queued', error: failure, attempt: 1 })
  // What was made is kept: the next attempt goes on from there.
  expect(waiting.progress.segmentsDone).toBe(1)
  const again = transition(waiting, EVENTS.start, 2000)
  expect(again).toMatchObject({ state: 'running', error: failure, attempt: 2, startedMs: 2000 })
  expect(transition(again, EVENTS.succeed, 3000)).not.toHaveProperty('error')
  const quiet = transition(after('start'), { type: 'requeue' }, 2000)
  expect(quiet).not.toHaveProperty('error')
})

test('a retried task is as if it were new', () => {
  const { version, updatedMs, ...again } = after('start', 'progress', 'fail', 'retry')
  const { version: _, updatedMs: __, ...fresh } = queued
  expect(again).toEqual(fresh)
  expect([version, updatedMs]).toEqual([5, 1040])
})

test('progress never falls', () => {
  let task = after('start', 'progress')
  task = transition(
    task,
    { type: 'progress', progress: { segmentsDone: 0, segmentsTotal: 5, audioSec: 1 } },
    2000,
  )
  expect(task.progress).toEqual({ segmentsDone: 1, segmentsTotal: 5, audioSec: 2 })
  task = transition(task, { type: 'progress', progress: { segmentsDone: 2, audioSec: 3 } }, 2000)
  expect(task.progress).toEqual({ segmentsDone: 2, segmentsTotal: 5, audioSec: 3 })
})

test('whatever happens, when, and by whatever clock: a task stays one', () => {
  const step = fc.tuple(
    fc.constantFrom(...Object.values(EVENTS)),
    fc.integer({ min: -5000, max: 9000 }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let task = queued
      for (const [event, nowMs] of steps) {
        const before = structuredClone(task)
        let next: Task
        try {
          next = transition(task, event, nowMs)
        } catch (error) {
          expect(SpeechError.is(error)).toBe(true)
          continue
        }
        expect(task).toEqual(before)
        expect(next.version).toBe(task.version + 1)
        expect(next.updatedMs).toBeGreaterThanOrEqual(task.updatedMs)
        expect(isEnded(next.state)).toBe(next.finishedMs !== undefined)
        expect(next.result !== undefined).toBe(next.state === 'succeeded')
        if (next.state === 'failed') expect(next.error).toBeDefined()
        if (next.state === 'running') expect(next.attempt).toBeGreaterThan(0)
        if (next.finishedMs !== undefined && next.startedMs !== undefined)
          expect(next.finishedMs).toBeGreaterThanOrEqual(next.startedMs)
        task = next
      }
    }),
  )
})
