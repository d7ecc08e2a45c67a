import { SpeechError } from '../core/errors.ts'
import {
  type Task,
  type TaskEvent,
  type TaskFailure,
  type TaskProgress,
  type TaskResult,
  isEnded,
  transition,
} from '../core/task.ts'
import { follow } from '../core/follow.ts'
import type { Clock } from '../ports/clock.ts'
import { type Lease, LeaseEnded } from '../ports/job-queue.ts'
import type { Logger } from '../ports/logger.ts'
import type { TaskStore } from '../ports/task-store.ts'

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
}

/** Least time between two writes of progress. */
const PROGRESS_MS = 500
/** Tries to write a change that others come before; each one knows more than the last. */
const MOST_WRITES = 5
/** How long the last word on a task may take after its lease has ended. */
const LAST_WORD_MS = 10_000

const TOO_LATE: TaskFailure = {
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
  const found = await store.get(taskId, { signal: AbortSignal.timeout(LAST_WORD_MS) })
  if (found === undefined || isEnded(found.state)) return lease.done()
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
  if (hopeless !== undefined || begun !== 'written') return lease.done()
  log.info({ task: taskId, attempt: hand.task.attempt }, 'task started')
  const outcome = await run(hand, lease, parts, leftMs)
  await settle(outcome, hand, lease, parts)
}

/** A task as this run knows it. */
interface Hand {
  readonly task: Task
  /** Nothing is written when the task has ended meanwhile, or when another run has it. */
  write(event: TaskEvent): Promise<Written>
}

type Written = 'written' | 'ended' | 'lost'

function createHand(found: Task, { store, clock }: AttemptParts): Hand {
  let task = found
  let started = false
  // One after the other: each change builds on the one before.
  let last: Promise<unknown> = Promise.resolve()

  async function write(event: TaskEvent): Promise<Written> {
    for (let tries = 0; ; tries++) {
      if (isEnded(task.state)) return 'ended'
      const next = transition(task, event, clock.now())
      try {
        await store.update(next, { signal: AbortSignal.timeout(LAST_WORD_MS) })
        task = next
        started ||= event.type === 'start'
        return 'written'
      } catch (error) {
        if (!SpeechError.is(error) || error.code !== 'conflict' || tries >= MOST_WRITES) throw error
      }
      const now = await store.get(task.id, { signal: AbortSignal.timeout(LAST_WORD_MS) })
      if (now === undefined) return 'ended'
      if (started && now.attempt !== task.attempt) return 'lost'
      task = now
    }
  }

  return {
    get task() {
      return task
    },
    write(event) {
      const turn = last.then(() => write(event))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/** How a run ended. */
type Outcome = { readonly result: TaskResult } | { readonly error: unknown }

async function run(
  hand: Hand,
  lease: Lease,
  { clock, log, make }: AttemptParts,
  leftMs: number | undefined,
): Promise<Outcome> {
  const wanted = follow(lease.signal)
  if (leftMs !== undefined) {
    const late = new SpeechError('timeout', 'Expected the task to end before its deadline.', {
      retryable: false,
    })
    clock.sleep(leftMs, wanted.signal).then(
      () => wanted.abort(late),
      () => undefined,
    )
  }
  let told = clock.monotonic()
  try {
    const result = await make(hand.task, {
      signal: wanted.signal,
      onProgress(progress) {
        const now = clock.monotonic()
        if (now - told < PROGRESS_MS) return
        told = now
        hand.write({ type: 'progress', progress }).catch((error: unknown) => {
          log.warn({ task: hand.task.id, error }, 'progress not written')
        })
      },
    })
    return { result }
  } catch (error) {
    return { error: wanted.signal.aborted ? wanted.signal.reason : error }
  } finally {
    wanted.abort()
    wanted.release()
  }
}

async function settle(
  outcome: Outcome,
  hand: Hand,
  lease: Lease,
  parts: AttemptParts,
): Promise<void> {
  const { log } = parts
  const { id, attempt: runs } = hand.task
  const [event, retryMs] = lastWord(outcome, runs, parts)
  if (event === undefined) {
    log.warn({ task: id }, 'lease lost')
    return
  }
  const written = await hand.write(event)
  const fields = { task: id, attempt: runs, event: event.type, written, retryMs }
  if ('error' in outcome) log.warn({ ...fields, error: outcome.error }, 'task not made')
  else log.info(fields, 'task made')
  // Another run has the lease; the word on it is not ours.
  if (written === 'lost') return
  if (retryMs === undefined || written === 'ended') await lease.done()
  else await lease.retry(retryMs)
}

/** What becomes of the task, and when it is to be offered again; nothing of a task that is not ours any more. */
function lastWord(
  outcome: Outcome,
  runs: number,
  { maxAttempts, backoffMs }: AttemptParts,
): readonly [event: TaskEvent | undefined, retryMs?: number] {
  if ('result' in outcome) return [{ type: 'succeed', result: outcome.result }]
  const { error } = outcome
  if (error instanceof LeaseEnded) {
    if (error.why === 'lost') return [undefined]
    return error.why === 'cancelled' ? [{ type: 'cancel' }] : [{ type: 'requeue' }, 0]
  }
  const failure = failureOf(error)
  return SpeechError.is(error) && error.retryable && runs < maxAttempts
    ? [{ type: 'requeue', error: failure }, backoffMs(runs)]
    : [{ type: 'fail', error: failure }]
}

function failureOf(error: unknown): TaskFailure {
  if (SpeechError.is(error)) return { code: error.code, message: error.message }
  return { code: 'internal', message: 'An unexpected error ended the task.' }
}
