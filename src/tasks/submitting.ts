import { SpeechError } from '../core/errors.ts'
import type { Task } from '../core/task.ts'
import type { LooseEnds } from './loose-ends.ts'
import type { TasksParts } from './parts.ts'
import type { Pressure } from './pressure.ts'
import {
  canonical,
  checkIdempotencyKey,
  checkSubmission,
  inBatch,
  MAX_BATCH,
  taskOf,
} from './submission.ts'
import type { SubmitOptions, TaskSubmission } from './tasks.ts'

/** Jobs of a batch that are queued at a time. */
const TOGETHER = 16

/** What submitting needs. */
export interface SubmitParts
  extends Pick<
    TasksParts,
    'store' | 'queue' | 'clock' | 'newId' | 'sha256' | 'check' | 'webhooks'
  > {
  readonly pressure: Pressure
  readonly looseEnds: LooseEnds
}

/** Stores one task and queues it. */
export async function submitTask(
  submission: TaskSubmission,
  options: SubmitOptions,
  signal: AbortSignal,
  parts: SubmitParts,
): Promise<Task> {
  await parts.pressure.admit(1, signal)
  await checkWhole(submission, signal, parts)
  const nowMs = parts.clock.now()
  const task = taskOf(submission, { id: parts.newId('t'), owner: options.owner ?? '', nowMs })
  const [stored] = await keep([task], submission, options, signal, parts)
  return stored as Task
}

/** Stores the tasks of a batch, all or none, and queues them. */
export async function submitTasks(
  submissions: readonly TaskSubmission[],
  options: SubmitOptions,
  signal: AbortSignal,
  parts: SubmitParts,
): Promise<{ readonly id: string; readonly tasks: readonly Task[] }> {
  const given: unknown = submissions
  const count = Array.isArray(given) ? given.length : 0
  if (count < 1 || count > MAX_BATCH) {
    throw new SpeechError('invalid_request', `Expected a batch of 1 to ${MAX_BATCH} requests.`, {
      details: { param: 'requests' },
    })
  }
  await parts.pressure.admit(count, signal)
  for (const [index, submission] of submissions.entries())
    await inBatch(index, () => checkWhole(submission, signal, parts))
  const batch = parts.newId('b')
  const origin = { owner: options.owner ?? '', batch, nowMs: parts.clock.now() }
  const tasks = submissions.map((submission) =>
    taskOf(submission, { ...origin, id: parts.newId('t') }),
  )
  const stored = await keep(tasks, submissions, options, signal, parts)
  return { id: stored[0]?.batch ?? batch, tasks: stored }
}

async function checkWhole(
  submission: TaskSubmission,
  signal: AbortSignal,
  { check, webhooks }: SubmitParts,
): Promise<void> {
  signal.throwIfAborted()
  checkSubmission(submission, webhooks)
  await check(submission.request, { signal })
}

/** Gives what is stored: new tasks, or those that were submitted before under the same key. */
async function keep(
  tasks: readonly Task[],
  submitted: unknown,
  { idempotencyKey: key }: SubmitOptions,
  signal: AbortSignal,
  { store, queue, sha256, pressure, looseEnds }: SubmitParts,
): Promise<readonly Task[]> {
  if (key !== undefined) checkIdempotencyKey(key)
  const idempotency =
    key === undefined ? undefined : { key, fingerprint: sha256(canonical(submitted)) }
  const stored = await store.create(tasks, { signal, idempotency })
  const waiting = stored.filter(({ state }) => state === 'queued')
  if (stored[0]?.id === tasks[0]?.id) pressure.add(waiting.length)
  const [first] = stored
  await looseEnds.tie(`queue ${first?.batch ?? first?.id}`, async (until) => {
    // What was queued by an earlier try stays where it is.
    for (let begin = 0; begin < waiting.length; begin += TOGETHER) {
      const some = waiting.slice(begin, begin + TOGETHER)
      await Promise.all(
        some.map(({ id, priority }) => queue.enqueue({ taskId: id }, { priority, signal: until })),
      )
    }
  })
  return stored
}
