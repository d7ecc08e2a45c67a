import { SpeechError } from '../core/errors.ts'
import { transition, type Task, type TaskEvent } from '../core/task.ts'
import type { TaskStore } from '../ports/task-store.ts'
import { check, outcome, sameData } from './check.ts'

const RESULT = {
  artifact: 'tasks/a.flac',
  sizeBytes: 10,
  durationSec: 1,
  sampleRate: 22_050,
  voice: 'tone:a',
  engine: 'tone',
  language: 'en-US',
  warnings: ['Said slower.'],
}
/** Events of a task's life. */
export const TASK_EVENTS: {
  readonly [Type in 'start' | 'succeed' | 'fail' | 'cancel' | 'retry']: TaskEvent
} = {
  start: { type: 'start' },
  succeed: { type: 'succeed', result: RESULT },
  fail: { type: 'fail', error: { code: 'engine_failed', message: 'It broke.' } },
  cancel: { type: 'cancel' },
  retry: { type: 'retry' },
}

/** A task that waits. */
export function taskOf(id: string, fields: Partial<Task> = {}): Task {
  return {
    id,
    owner: '',
    state: 'queued',
    request: { text: `Text of ${id}.` },
    version: 1,
    attempt: 0,
    priority: 0,
    tags: [],
    progress: { segmentsDone: 0, audioSec: 0 },
    createdMs: 1000,
    updatedMs: 1000,
    ...fields,
  }
}

/** Writes steps of a stored task, and gives what is stored then. */
export async function step(
  store: TaskStore,
  task: Task,
  nowMs: number,
  ...types: (keyof typeof TASK_EVENTS)[]
): Promise<Task> {
  const { signal } = new AbortController()
  let last = task
  for (const type of types) {
    last = transition(last, TASK_EVENTS[type], nowMs)
    await store.update(last, { signal })
  }
  return last
}

/** The code of the error a call came to, or `no error`. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const result = await outcome(work)
  if (!('error' in result)) return 'no error'
  return SpeechError.is(result.error) ? result.error.code : `not ours: ${String(result.error)}`
}

/** Fails the test unless both have the same data. */
export function checkTask(actual: Task | undefined, expected: Task): void {
  check(
    sameData(actual, expected),
    `Expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}.`,
  )
}

/** The ids of tasks, with spaces between. */
export function idsOf(tasks: readonly Task[]): string {
  return tasks.map(({ id }) => id).join(' ')
}
