import { randomUUID } from 'node:crypto'
import type { ExpressionBuilder, ExpressionWrapper, Kysely } from 'kysely'
import { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import type {
  DeliveryOutcome,
  WebhookDelivery,
  WebhookStore,
} from '../../../ports/webhook-store.ts'
import type { Database } from './database.ts'
import type { Schema, WebhookTable } from './schema.ts'
import { storable, taskOf } from './task-rows.ts'

/** What is kept of an error. */
const MAX_ERROR_CHARS = 500

/**
 * Keeps deliveries in the SQL database whose task store writes them. Whether the holder of one is
 * gone is judged by a lease that has not changed for its whole length on our own monotonic clock:
 * machines need not agree on the time. Its `close` leaves the database to whoever opened it.
 */
export function sqlWebhookStore(database: Database, clock: Clock): WebhookStore {
  let closed = false
  /** By token of another's lease: since when we know it. */
  let seen = new Map<string, number>()
  const now = (): number => Math.round(clock.now())
  const checkOpen = (): void => {
    if (closed) throw new SpeechError('unavailable', 'The store of web-hook deliveries is closed.')
  }

  /** Leases that have lasted their time. */
  async function left(signal: AbortSignal): Promise<readonly LeasedRow[]> {
    const rows = await database.read(
      (kysely) =>
        kysely
          .selectFrom('rostrum_webhook')
          .select(['sequence', 'host', 'token', 'lease_ms'])
          .where('token', 'is not', null)
          .execute(),
      signal,
    )
    // After the answer: none of these can have begun later than that.
    const seenMs = clock.monotonic()
    const before = seen
    seen = new Map(rows.map(({ token }) => [token ?? '', before.get(token ?? '') ?? seenMs]))
    return rows.filter(({ token, lease_ms }) => seenMs - (seen.get(token ?? '') ?? 0) >= lease_ms)
  }

  return {
    async claim({ signal, leaseMs, exceptHosts = [] }) {
      checkOpen()
      const orphan = (await left(signal)).find(({ host }) => !exceptHosts.includes(host))
      const due = (kysely: Kysely<Schema>) => firstDue(kysely, now(), exceptHosts)
      // Who only looks keeps no writer waiting.
      if (!orphan) {
        const first = await database.read((kysely) => due(kysely).executeTakeFirst(), signal)
        if (!first) return undefined
      }
      return database.write(async (transaction) => {
        const token = randomUUID()
        const taking = transaction
          .updateTable('rostrum_webhook')
          .set(({ eb }) => ({
            token,
            lease_ms: Math.round(leaseMs),
            attempts: eb('attempts', '+', 1),
          }))
          .returning(COLUMNS)
        const waiting = due(transaction)
        const row = await (
          orphan
            ? taking.where('sequence', '=', orphan.sequence).where('token', '=', orphan.token)
            : taking.where(
                'sequence',
                // Not `in`: PostgreSQL may ask that anew for every row, and each time the next is first.
                '=',
                // Those that come together take different ones instead of waiting for each other.
                database.kind === 'postgres' ? waiting.forUpdate().skipLocked() : waiting,
              )
        ).executeTakeFirst()
        if (!row) return undefined
        const request = await transaction
          .selectFrom('rostrum_request')
          .select('body')
          .where('position', '=', row.position)
          .executeTakeFirst()
        return request && { ...deliveryOf({ ...row, request: request.body }), token }
      }, signal)
    },

    async settle({ sequence, token }, outcome, { signal }) {
      checkOpen()
      const written = await database.write(async (transaction) => {
        if (outcome.type === 'delivered')
          return transaction
            .deleteFrom('rostrum_webhook')
            .where('sequence', '=', sequence)
            .where('token', '=', token)
            .returning('sequence')
            .executeTakeFirst()
        return transaction
          .updateTable('rostrum_webhook')
          .set((eb) => stepOf(eb, outcome, now()))
          .where('sequence', '=', sequence)
          .where('token', '=', token)
          .returning('sequence')
          .executeTakeFirst()
      }, signal)
      return written !== undefined
    },

    async ofTask(taskId, { signal }) {
      checkOpen()
      const rows = await database.read(
        (kysely) =>
          kysely
            .selectFrom('rostrum_task')
            .innerJoin('rostrum_request', 'rostrum_request.position', 'rostrum_task.position')
            .innerJoin('rostrum_webhook', 'rostrum_webhook.position', 'rostrum_task.position')
            .select(COLUMNS.map((column) => `rostrum_webhook.${column}` as const))
            .select('rostrum_request.body as request')
            .where('rostrum_task.id', '=', storable(taskId))
            .orderBy('rostrum_webhook.sequence')
            .execute(),
        signal,
      )
      return rows.map(deliveryOf)
    },

    async counts({ signal }) {
      checkOpen()
      const { all, waiting } = await database.read(
        (kysely) =>
          kysely
            .selectFrom('rostrum_webhook')
            .select(({ fn }) => [
              fn.countAll<number>().as('all'),
              fn.count<number>('ready_ms').as('waiting'),
            ])
            .executeTakeFirstOrThrow(),
        signal,
      )
      return { waiting, dead: all - waiting }
    },

    close() {
      closed = true
      return Promise.resolve()
    },
  }
}

const COLUMNS = [
  'sequence',
  'id',
  'position',
  'host',
  'attempts',
  'ready_ms',
  'error',
  'body',
] as const

type LeasedRow = Pick<WebhookTable, 'sequence' | 'host' | 'token' | 'lease_ms'>

/**
 * The one that is due the longest, with none of its task before it. A clock that shows a time before
 * a wait began was set back: the wait does not last until it comes around again.
 */
function firstDue(kysely: Kysely<Schema>, nowMs: number, exceptHosts: readonly string[]) {
  const free = kysely
    .selectFrom('rostrum_webhook')
    .select('sequence')
    .where('token', 'is', null)
    .where('ready_ms', 'is not', null)
    .where(({ or, eb, ref }) =>
      or([eb('ready_ms', '<=', nowMs), eb(eb('ready_ms', '-', ref('delay_ms')), '>', nowMs)]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('rostrum_webhook as before')
            .select('before.sequence')
            .whereRef('before.position', '=', 'rostrum_webhook.position')
            .whereRef('before.sequence', '<', 'rostrum_webhook.sequence')
            .where('before.ready_ms', 'is not', null),
        ),
      ),
    )
    .orderBy('ready_ms')
    .orderBy('sequence')
    .limit(1)
  return exceptHosts.length > 0 ? free.where('host', 'not in', exceptHosts) : free
}

/** What the end of a call changes in its row. */
function stepOf(
  eb: ExpressionBuilder<Schema, 'rostrum_webhook'>,
  outcome: Exclude<DeliveryOutcome, { type: 'delivered' }>,
  nowMs: number,
): {
  readonly token: null
  readonly attempts?: ExpressionWrapper<Schema, 'rostrum_webhook', number>
  readonly ready_ms?: number | null
  readonly delay_ms?: number
  readonly error?: string
} {
  if (outcome.type === 'released') return { token: null, attempts: eb('attempts', '-', 1) }
  const error = storable(outcome.error.slice(0, MAX_ERROR_CHARS))
  if (outcome.type === 'dead') return { token: null, ready_ms: null, error }
  const delayMs = Math.max(0, Math.round(outcome.delayMs))
  return { token: null, ready_ms: nowMs + delayMs, delay_ms: delayMs, error }
}

function deliveryOf(
  row: Pick<WebhookTable, (typeof COLUMNS)[number]> & { readonly request: string },
): WebhookDelivery {
  return {
    id: row.id,
    sequence: row.sequence,
    task: taskOf(row),
    host: row.host,
    attempts: row.attempts,
    dead: row.ready_ms === null,
    ...(row.error !== null && { error: row.error }),
  }
}
