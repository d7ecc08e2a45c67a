import { SpeechError } from '../core/errors.ts'
import type { Task } from '../core/task.ts'
import type { IdempotencyKey } from '../ports/task-store.ts'
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
  const [known] = await admit(1, submission, options, signal, parts)
  if (known) return known
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
  const known = await admit(count, submissions, options, signal, parts)
  if (known[0]?.batch !== undefined) return { id: known[0].batch, tasks: known }
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

/**
 * Refuses what is too much, but for what was taken before under the same idempotency key: who asks
 * again because an answer was lost adds nothing. Gives the tasks of such a key, else none.
 */
async function admit(
  count: number,
  submitted: unknown,
  options: SubmitOptions,
  signal: AbortSignal,
  parts: SubmitParts,
): Promise<readonly Task[]> {
  try {
    await parts.pressure.admit(count, signal)
    return []
  } catch (refused) {
    const idempotency = idempotencyOf(submitted, options, parts)
    if (!idempotency || signal.aborted) throw refused
    const known = await parts.store.submitted(options.owner ?? '', idempotency, { signal })
    if (known.length === 0) throw refused
    await queueWaiting(known, parts)
    return known
  }
}

function idempotencyOf(
  submitted: unknown,
  { idempotencyKey: key }: SubmitOptions,
  { sha256 }: SubmitParts,
): IdempotencyKey | undefined {
  if (key === undefined) return undefined
  checkIdempotencyKey(key)
  return { key, fingerprint: sha256(canonical(submitted)) }
}

/** Gives what is stored: new tasks, or those that were submitted before under the same key. */
async function keep(
  tasks: readonly Task[],
  submitted: unknown,
  options: SubmitOptions,
  signal: AbortSignal,
  parts: SubmitParts,
): Promise<readonly Task[]> {
  const idempotency = idempotencyOf(submitted, options, parts)
  const stored = await parts.store.create(tasks, { signal, idempotency })
  if (stored[0]?.id === tasks[0]?.id) parts.pressure.add(stored.length)
  await queueWaiting(stored, parts)
  return stored
}

/** Queues those that wait; what was queued by an earlier try stays where it is. */
async function queueWaiting(
  stored: readonly Task[],
  { queue, looseEnds }: SubmitParts,
): Promise<void> {
  const waiting = stored.filter(({ state }) => state === 'queued')
  const [first] = stored
  await looseEnds.tie(`queue ${first?.batch ?? first?.id}`, async (until) => {
    for (let begin = 0; begin < waiting.length; begin += TOGETHER) {
      const some = waiting.slice(begin, begin + TOGETHER)
      await Promise.all(
        some.map(({ id, priority }) => queue.enqueue({ taskId: id }, { priority, signal: until })),
      )
    }
  })
}
