import { setMaxListeners } from 'node:events'
import { Kysely, sql, type Transaction } from 'kysely'
import { SpeechError } from '../../../core/errors.ts'
import { orAborted } from '../../../core/stream.ts'
import type { Clock } from '../../../ports/clock.ts'
import { databaseFailure, isBusy } from './failure.ts'
import { type DatabaseKind, migrate } from './migrations.ts'
import { postgresDialect } from './postgres.ts'
import type { Schema } from './schema.ts'
import { sqliteDialect, sqliteFile, SYNC } from './sqlite.ts'

/** How long SQLite's other writers may take until `unavailable`. */
const BUSY_MS = 10_000

/** Where the database is. */
export interface DatabaseOptions {
  /** The path of a SQLite file (`sqlite:` before it is allowed), `:memory:`, or a `postgres://` URL. */
  readonly url: string
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Of PostgreSQL; SQLite has one. Default 10. */
  readonly maxConnections?: number
}

/**
 * An open database of the newest schema. Whoever opened it closes it, after the stores and queues
 * over it. Its calls reject with `unavailable` when it cannot be reached, and with the signal's
 * reason when that fires; what was begun may then still be done.
 */
export interface Database {
  readonly kind: DatabaseKind
  /** Asks. The work may run more than once. */
  read<T>(work: (kysely: Kysely<Schema>) => Promise<T>, signal: AbortSignal): Promise<T>
  /** Changes, all or nothing. The work may run more than once. */
  write<T>(work: (transaction: Transaction<Schema>) => Promise<T>, signal: AbortSignal): Promise<T>
  /**
   * Like `write`, for what may be lost: nobody waits until it is on the disk, so a power cut or a
   * crash of PostgreSQL may undo the newest of it; a crash of ours does not. In SQLite, waiting would
   * hold up the whole event loop.
   */
  jot<T>(work: (transaction: Transaction<Schema>) => Promise<T>, signal: AbortSignal): Promise<T>
  close(): Promise<void>
}

/** Opens a database and brings it to the newest schema. `unavailable` when it cannot be, or a newer release has written it. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, clock, signal, maxConnections = 10 } = options
  signal.throwIfAborted()
  const kind: DatabaseKind = /^postgres(ql)?:/.test(url) ? 'postgres' : 'sqlite'

  async function attempt<T>(work: () => Promise<T>, until: AbortSignal): Promise<T> {
    // Many calls may share one signal.
    setMaxListeners(0, until)
    const deadline = clock.monotonic() + BUSY_MS
    for (let waitMs = 1; ; waitMs = Math.min(waitMs * 2, 25)) {
      until.throwIfAborted()
      try {
        // SQLite has answered by then, or is asked again.
        if (kind === 'sqlite') return await work()
        return await orAborted(work(), until)
      } catch (error) {
        if (until.aborted) throw until.reason
        if (!isBusy(error) || clock.monotonic() > deadline) throw databaseFailure(error)
        // Uneven, so that two that met do not meet again.
        await clock.sleep(waitMs * (0.5 + Math.random()), until)
      }
    }
  }

  const dialect = await attempt(
    () =>
      kind === 'postgres' ? postgresDialect(url, maxConnections) : sqliteDialect(sqliteFile(url)),
    signal,
  )
  const kysely = new Kysely<Schema>({ dialect })
  try {
    await attempt(() => migrate(kysely, kind, clock.now()), signal)
  } catch (error) {
    await kysely.destroy()
    throw error
  }
  let closed: Promise<void> | undefined
  const checkOpen = (): void => {
    if (closed) throw new SpeechError('unavailable', 'The database is closed.')
  }
  return {
    kind,
    async read(work, until) {
      checkOpen()
      return attempt(() => work(kysely), until)
    },
    async write(work, until) {
      checkOpen()
      return attempt(() => kysely.transaction().execute(work), until)
    },
    async jot(work, until) {
      checkOpen()
      return attempt(() => unsynced(kysely, kind, work), until)
    },
    close: () => (closed ??= kysely.destroy()),
  }
}

/** A transaction whose end does not wait for the disk. */
function unsynced<T>(
  kysely: Kysely<Schema>,
  kind: DatabaseKind,
  work: (transaction: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  if (kind === 'postgres') {
    return kysely.transaction().execute(async (transaction) => {
      await sql`set local synchronous_commit to off`.execute(transaction)
      return work(transaction)
    })
  }
  // Within a transaction SQLite does not change how it writes.
  return kysely.connection().execute(async (connection) => {
    await sql.raw(SYNC.normal).execute(connection)
    try {
      return await connection.transaction().execute(work)
    } finally {
      await sql.raw(SYNC.full).execute(connection)
    }
  })
}
