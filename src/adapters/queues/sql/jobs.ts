import { randomUUID } from 'node:crypto'
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Clock } from '../../../ports/clock.ts'
import type { Database } from '../../stores/sql/database.ts'
import type { JobTable, Schema } from '../../stores/sql/schema.ts'

/** A job that somebody holds, or held when he was last heard of. */
export interface LeasedJob {
  readonly taskId: string
  /** Names one lease; the next one of the same job has another. */
  readonly token: string
  /** Goes up with every renewal. */
  readonly beat: number
}

/** A lease that was just taken. */
export interface TakenJob extends LeasedJob {
  readonly attempts: number
}

/** The statements of the queue. Each is one transaction. */
export interface Jobs {
  add(taskId: string, rank: number, delayMs: number, signal: AbortSignal): Promise<void>
  /** False when there is none. */
  remove(taskId: string, signal: AbortSignal): Promise<boolean>
  place(
    taskId: string,
    signal: AbortSignal,
  ): Promise<{ readonly waiting: number; readonly ahead: number | undefined }>
  /** Takes the first job that may run. */
  claim(signal: AbortSignal): Promise<TakenJob | undefined>
  /** Takes a job over from a runner that is gone; undefined when it gave a sign of life. */
  takeOver(from: LeasedJob, signal: AbortSignal): Promise<TakenJob | undefined>
  /** All jobs that are held. */
  leased(signal: AbortSignal): Promise<readonly LeasedJob[]>
  renew(tokens: readonly string[], signal: AbortSignal): Promise<void>
  /** Ends a lease with its job, if it still is the job's. */
  finish(lease: LeasedJob, signal: AbortSignal): Promise<void>
  /** Ends a lease, if it still is the job's, and lets the job wait. `uncounted`: nobody saw it. */
  giveBack(
    lease: LeasedJob,
    options: {
      readonly delayMs: number
      readonly uncounted?: boolean
      readonly signal: AbortSignal
    },
  ): Promise<void>
}

/**
 * The statements of the queue over a database. Only what adds and withdraws jobs waits for the disk:
 * a job that is offered once more since a power cut undid its claim or its end does no harm.
 */
export function jobsOf(database: Database, clock: Clock): Jobs {
  const now = (): number => Math.round(clock.now())
  return {
    async add(taskId, rank, delay, signal) {
      const delayMs = Math.max(0, Math.round(delay))
      await database.write(
        (transaction) =>
          transaction
            .insertInto('rostrum_job')
            .values(({ selectFrom, fn, val, eb }) => ({
              task_id: taskId,
              rank,
              position: eb(
                fn.coalesce(
                  selectFrom('rostrum_job').select((job) => job.fn.max('position').as('last')),
                  val(0),
                ),
                '+',
                1,
              ),
              ready_ms: now() + delayMs,
              delay_ms: delayMs,
              token: null,
              beat: 0,
              attempts: 0,
            }))
            .onConflict((conflict) => conflict.column('task_id').doNothing())
            .execute(),
        signal,
      )
    },

    async remove(taskId, signal) {
      const removed = await database.write(
        (transaction) =>
          transaction
            .deleteFrom('rostrum_job')
            .where('task_id', '=', taskId)
            .returning('task_id')
            .executeTakeFirst(),
        signal,
      )
      return removed !== undefined
    },

    place(taskId, signal) {
      return database.read(async (kysely) => {
        const { waiting } = await kysely
          .selectFrom('rostrum_job')
          .select(({ fn }) => fn.countAll<number>().as('waiting'))
          .where('token', 'is', null)
          .executeTakeFirstOrThrow()
        const own = await kysely
          .selectFrom('rostrum_job')
          .select(['rank', 'position', 'task_id'])
          .where('task_id', '=', taskId)
          .where('token', 'is', null)
          .executeTakeFirst()
        if (!own) return { waiting, ahead: undefined }
        const { ahead } = await kysely
          .selectFrom('rostrum_job')
          .select(({ fn }) => fn.countAll<number>().as('ahead'))
          .where('token', 'is', null)
          .where(({ eb, refTuple, tuple }) =>
            eb(
              refTuple('rank', 'position', 'task_id'),
              '<',
              tuple(own.rank, own.position, own.task_id),
            ),
          )
          .executeTakeFirstOrThrow()
        return { waiting, ahead }
      }, signal)
    },

    async claim(signal) {
      const first = await database.read(
        (kysely) =>
          kysely
            .selectFrom('rostrum_job')
            .select('task_id')
            .where('token', 'is', null)
            .where((job) => isReady(job, now()))
            .limit(1)
            .executeTakeFirst(),
        signal,
      )
      // Who only looks keeps no writer waiting.
      if (!first) return undefined
      return database.jot(async (transaction) => {
        const waiting = transaction
          .selectFrom('rostrum_job')
          .select('task_id')
          .where('token', 'is', null)
          .where((job) => isReady(job, now()))
          .orderBy('rank')
          .orderBy('position')
          .orderBy('task_id')
          .limit(1)
        const taken = await transaction
          .updateTable('rostrum_job')
          .set(({ eb }) => ({ token: randomUUID(), beat: 0, attempts: eb('attempts', '+', 1) }))
          .where(
            'task_id',
            // Not `in`: PostgreSQL may ask that anew for every row, and each time the next job is first.
            '=',
            // Runners that come together take different jobs instead of waiting for each other.
            database.kind === 'postgres' ? waiting.forUpdate().skipLocked() : waiting,
          )
          .returning(['task_id', 'token', 'beat', 'attempts'])
          .executeTakeFirst()
        return taken && takenOf(taken)
      }, signal)
    },

    async takeOver(from, signal) {
      const taken = await database.jot(
        (transaction) =>
          transaction
            .updateTable('rostrum_job')
            .set(({ eb }) => ({ token: randomUUID(), beat: 0, attempts: eb('attempts', '+', 1) }))
            .where('task_id', '=', from.taskId)
            .where('token', '=', from.token)
            .where('beat', '=', from.beat)
            .returning(['task_id', 'token', 'beat', 'attempts'])
            .executeTakeFirst(),
        signal,
      )
      return taken && takenOf(taken)
    },

    async leased(signal) {
      const rows = await database.read(
        (kysely) =>
          kysely
            .selectFrom('rostrum_job')
            .select(['task_id', 'token', 'beat'])
            .where('token', 'is not', null)
            .execute(),
        signal,
      )
      return rows.map(leasedOf)
    },

    async renew(tokens, signal) {
      await database.jot(
        (transaction) =>
          transaction
            .updateTable('rostrum_job')
            .set(({ eb }) => ({ beat: eb('beat', '+', 1) }))
            .where('token', 'in', tokens)
            .execute(),
        signal,
      )
    },

    async finish(lease, signal) {
      await database.jot(
        (transaction) =>
          transaction
            .deleteFrom('rostrum_job')
            .where('task_id', '=', lease.taskId)
            .where('token', '=', lease.token)
            .execute(),
        signal,
      )
    },

    async giveBack(lease, { delayMs: delay, uncounted = false, signal }) {
      const delayMs = Math.max(0, Math.round(delay))
      await database.jot(
        (transaction) =>
          transaction
            .updateTable('rostrum_job')
            .set(({ eb }) => ({
              token: null,
              ready_ms: now() + delayMs,
              delay_ms: delayMs,
              attempts: eb('attempts', '-', uncounted ? 1 : 0),
            }))
            .where('task_id', '=', lease.taskId)
            .where('token', '=', lease.token)
            .execute(),
        signal,
      )
    },
  }
}

/**
 * Whether a job has waited long enough. A clock that shows a time before the waiting began was set
 * back: the job does not wait for it to come around again.
 */
function isReady(
  job: ExpressionBuilder<Schema, 'rostrum_job'>,
  nowMs: number,
): ExpressionWrapper<Schema, 'rostrum_job', SqlBool> {
  return job.or([
    job('ready_ms', '<=', nowMs),
    job(job('ready_ms', '-', job.ref('delay_ms')), '>', nowMs),
  ])
}

function leasedOf({
  task_id,
  token,
  beat,
}: Pick<JobTable, 'task_id' | 'token' | 'beat'>): LeasedJob {
  return { taskId: task_id, token: token ?? '', beat }
}

function takenOf(row: Pick<JobTable, 'task_id' | 'token' | 'beat' | 'attempts'>): TakenJob {
  return { ...leasedOf(row), attempts: row.attempts }
}
