import { SpeechError } from '../core/errors.ts'
import {
  type Task,
  type TaskEvent,
  type TaskFailure,
  type TaskProgress,
  type TaskResult,
  type TaskState,
  isEnded,
} from '../core/task.ts'
import { follow } from '../core/follow.ts'
import type { Clock } from '../ports/clock.ts'
import { type JobQueue, type Lease, LeaseEnded } from '../ports/job-queue.ts'
import type { Logger } from '../ports/logger.ts'
import type { Meter } from '../ports/meter.ts'
import type { StoreCall, TaskStore } from '../ports/task-store.ts'
import { createHand, type Hand, WORD_MS, type Written } from './hand.ts'

/** What a run of a task is given. */
export interface MakeOptions {
  /** Fires when the lease ends or the deadline of the task is over. */
  readonly signal: AbortSignal
  /** Told as often as it likes; the store hears of it now and then. */
  onProgress(progress: TaskProgress): void
}

/** Makes what a task asks for, as far as it is not made yet, and keeps it. */
export type MakeTask = (task: Task, options: MakeOptions) => Promise<TaskResult>

/** What one run of one task needs. */
export interface AttemptParts {
  readonly store: TaskStore
  readonly clock: Clock
  readonly log: Logger
  readonly make: MakeTask
  /** Runs after which a task fails with its last error. */
  readonly maxAttempts: number
  /** How long to wait before run `attempt + 1`. */
  backoffMs(attempt: number): number
  readonly queue: Pick<JobQueue, 'enqueue'>
  readonly meter?: Pick<Meter, 'task'> | undefined
  /** Lets go of what was kept for a task until it ends. */
  unpin(id: string, call: StoreCall): Promise<void>
  /** Removes artifacts that do not belong to a task that has ended; never rejects. */
  clear(task: Task): Promise<unknown>
  /** Longest time of one run in milliseconds. Default: none. */
  readonly runLimitMs?: number | undefined
  /** Told of a run that begins, and of its end when all else is done. What they throw changes nothing. */
  readonly onBegin?: ((task: Task) => void) | undefined
  readonly onEnd?: ((task: Task) => Promise<void> | void) | undefined
}

/** Least time between two writes of progress. */
const PROGRESS_MS = 500
/** How long the last word on a task is tried to be written while the store cannot be reached. */
const LAST_WORD_MS = 60_000
const WORD_PAUSE_MS = 500
/** Timers go no further than 24 days. */
const LONGEST_SLEEP_MS = 24 * 60 * 60 * 1000

/** Why a task fails whose deadline is over before it begins. */
export const TOO_LATE: TaskFailure = {
  code: 'timeout',
  message: 'Expected the task to end before its deadline; it did not begin in time.',
}
const NEVER_ENDED: TaskFailure = {
  code: 'internal',
  message: 'Expected a run of the task to come to an end; none of them did.',
}

/**
 * Runs the task of a lease once, and tells store and queue how it ended. Rejects only when one of
 * them cannot be reached: the lease is then still held.
 */
export async function attempt(lease: Lease, parts: AttemptParts): Promise<void> {
  const { store, clock, log, maxAttempts } = parts
  const { taskId } = lease.job
  // Not by the lease's signal: one that ends now is to reach its last word, too.
  const found = await store.get(taskId, { signal: AbortSignal.timeout(WORD_MS) })
  if (found === undefined) return lease.done()
  if (isEnded(found.state)) return leave(found, lease, parts)
  const hand = createHand(found, parts)
  const leftMs = found.deadlineMs === undefined ? undefined : found.deadlineMs - clock.now()
  const hopeless =
    leftMs !== undefined && leftMs <= 0
      ? TOO_LATE
      : found.attempt >= maxAttempts
        ? (found.error ?? NEVER_ENDED)
        : undefined
  const begun = await hand.write(
    hopeless === undefined ? { type: 'start' } : { type: 'fail', error: hopeless },
  )
  if (hopeless !== undefined || begun !== 'written') {
    if (begun === 'written') parts.meter?.task?.({ outcome: 'failed', runMs: 0 })
    return leave(hand.task, lease, parts)
  }
  log.info({ task: taskId, attempt: hand.task.attempt }, 'task started')
  const startedMs = clock.monotonic()
  await tell(parts.onBegin, hand, log)
  try {
    const outcome = await run(hand, lease, parts, leftMs)
    await settle(outcome, hand, lease, { ...parts, runMs: clock.monotonic() - startedMs })
  } finally {
    await tell(parts.onEnd, hand, log)
  }
}

async function tell(
  told: ((task: Task) => Promise<void> | void) | undefined,
  { task }: Hand,
  log: Logger,
): Promise<void> {
  try {
    await told?.(task)
  } catch (error) {
    log.error({ task: task.id, error }, 'who watches a worker has failed')
  }
}

/** How a run ended. */
type Outcome =
  | { readonly result: TaskResult; readonly progress: TaskProgress | undefined }
  | { readonly error: unknown }

async function run(
  hand: Hand,
  lease: Lease,
  { clock, log, make, runLimitMs }: AttemptParts,
  leftMs: number | undefined,
): Promise<Outcome> {
  const wanted = follow(lease.signal)
  const endAfter = (delayMs: number | undefined, expected: string): void => {
    if (delayMs === undefined) return
    const late = new SpeechError('timeout', expected, { retryable: false })
    pass(delayMs, clock, wanted.signal).then(
      () => wanted.abort(late),
      () => undefined,
    )
  }
  endAfter(leftMs, 'Expected the task to end before its deadline.')
  endAfter(runLimitMs, `Expected a run of the task to end within ${(runLimitMs ?? 0) / 1000} s.`)
  let told = clock.monotonic()
  let last: TaskProgress | undefined
  try {
    const result = await make(hand.task, {
      signal: wanted.signal,
      onProgress(progress) {
        last = progress
        const now = clock.monotonic()
        if (now - told < PROGRESS_MS) return
        told = now
        hand.write({ type: 'progress', progress }).then(
          (written) => {
            // Nobody has told us yet that nobody waits for this, or that somebody else makes it.
            if (written !== 'written')
              wanted.abort(new LeaseEnded(written === 'ended' ? 'cancelled' : 'lost'))
          },
          (error: unknown) => log.warn({ task: hand.task.id, error }, 'progress not written'),
        )
      },
    })
    return { result, progress: last }
  } catch (error) {
    return { error: wanted.signal.aborted ? wanted.signal.reason : error }
  } finally {
    wanted.abort()
    wanted.release()
  }
}

/** Resolves after a time of any length. */
async function pass(delayMs: number, clock: Clock, signal: AbortSignal): Promise<void> {
  for (let left = delayMs; left > 0; left -= LONGEST_SLEEP_MS)
    await clock.sleep(Math.min(left, LONGEST_SLEEP_MS), signal)
}

async function settle(
  outcome: Outcome,
  hand: Hand,
  lease: Lease,
  parts: AttemptParts & { readonly runMs: number },
): Promise<void> {
  const { log, meter, runMs } = parts
  const { id, attempt: runs } = hand.task
  const [event, retryMs] = lastWord(outcome, runs, parts)
  const ends = event !== undefined && event.type !== 'requeue'
  // Before the word that ends it: whoever dies in between leaves nothing behind.
  if (ends) await unpin(id, parts)
  const written = event && (await lastWrite(event, hand, lease, parts))
  const fields = { task: id, attempt: runs, event: event?.type, written, retryMs }
  if ('error' in outcome) log.warn({ ...fields, error: outcome.error }, 'task not made')
  else log.info(fields, 'task made')
  if (written !== 'written') return leave(hand.task, lease, parts)
  meter?.task?.({ outcome: OUTCOMES[hand.task.state] ?? 'again', runMs })
  if (retryMs !== undefined) return lease.retry(retryMs)
  // Who makes a speech has removed what it does not need.
  if (hand.task.state !== 'succeeded') await parts.clear(hand.task)
  await lease.done()
}

const OUTCOMES: { readonly [State in TaskState]?: 'succeeded' | 'failed' } = {
  succeeded: 'succeeded',
  failed: 'failed',
}

/** Ends a lease whose task is not ours to change: it has ended, or was asked for again, or another run has it. */
async function leave(known: Task, lease: Lease, parts: AttemptParts): Promise<void> {
  const { store, queue } = parts
  const { id } = known
  const signal = AbortSignal.timeout(WORD_MS)
  const task = isEnded(known.state) ? known : await store.get(id, { signal })
  if (task === undefined || isEnded(task.state)) {
    await unpin(id, parts)
    await parts.clear(task ?? { ...known, state: 'cancelled' })
  }
  // Changes nothing of a lease that another runner has.
  await lease.done()
  const { state, priority } = (await store.get(id, { signal })) ?? known
  // While we held its old job it could get no new one.
  if (!isEnded(state)) await queue.enqueue({ taskId: id }, { priority, signal })
}

async function unpin(id: string, parts: AttemptParts): Promise<void> {
  try {
    await parts.unpin(id, { signal: AbortSignal.timeout(WORD_MS) })
  } catch (error) {
    parts.log.warn({ task: id, error }, 'pins of a task not removed, left to recovery')
  }
}

/** Writes how a run ended, for as long as the lease holds also to a store that is away for a while. */
async function lastWrite(
  event: TaskEvent,
  hand: Hand,
  lease: Lease,
  { clock }: AttemptParts,
): Promise<Written> {
  const begunMs = clock.monotonic()
  while (true) {
    try {
      return await hand.write(event)
    } catch (error) {
      const mayPass = SpeechError.is(error) && error.code === 'unavailable'
      const late = clock.monotonic() - begunMs > LAST_WORD_MS
      if (!mayPass || late || lease.signal.aborted) throw error
      await clock.sleep(WORD_PAUSE_MS, lease.signal).catch(() => undefined)
    }
  }
}

/** What becomes of the task, and when it is to be offered again; nothing of a task that is not ours any more. */
function lastWord(
  outcome: Outcome,
  runs: number,
  { maxAttempts, backoffMs }: AttemptParts,
): readonly [event: TaskEvent | undefined, retryMs?: number] {
  if ('result' in outcome) {
    const { result, progress } = outcome
    return [{ type: 'succeed', result, ...(progress && { progress }) }]
  }
  const { error } = outcome
  // What the store says of a cancelled one was said before the queue said it.
  if (error instanceof LeaseEnded)
    return error.why === 'stopping' ? [{ type: 'requeue' }, 0] : [undefined]
  const failure = failureOf(error)
  return SpeechError.is(error) && error.retryable && runs < maxAttempts
    ? [{ type: 'requeue', error: failure }, backoffMs(runs)]
    : [{ type: 'fail', error: failure }]
}

function failureOf(error: unknown): TaskFailure {
  if (SpeechError.is(error)) return { code: error.code, message: error.message }
  return { code: 'internal', message: 'An unexpected error ended the task.' }
}
