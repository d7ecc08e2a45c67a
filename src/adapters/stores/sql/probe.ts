import { stat } from 'node:fs/promises'
import { Kysely, sql, type Transaction } from 'kysely'
import type { Clock } from '../../../ports/clock.ts'
import { databaseFailure, isBusy } from './failure.ts'
import { SCHEMA_VERSION, type DatabaseKind } from './migrations.ts'
import { postgresDialect } from './postgres.ts'
import type { Schema } from './schema.ts'
import { sqliteDialect, sqliteFile } from './sqlite.ts'

/** What a database says of itself. */
export interface DatabaseFacts {
  readonly version: string
  /** Number of its schema; 0 when it is empty. */
  readonly schema: number
  /** Number of the schema of this release. */
  readonly known: number
  /** Milliseconds of one transaction that could have written. */
  readonly roundTripMs: number
  /** Its time less ours, in milliseconds; undefined when it has ours. */
  readonly skewMs: number | undefined
}

const BUSY_PAUSE_MS = 20

/**
 * Looks at a database and leaves it as it is, whatever its schema. Undefined for a SQLite file that is not
 * there. `unavailable` when it cannot be reached.
 */
export async function probeDatabase(options: {
  readonly url: string
  readonly clock: Clock
  readonly signal: AbortSignal
}): Promise<DatabaseFacts | undefined> {
  const { url, clock, signal } = options
  const kind: DatabaseKind = /^postgres(ql)?:/.test(url) ? 'postgres' : 'sqlite'
  if (kind === 'sqlite' && !(await stat(sqliteFile(url)).catch(() => undefined))) return undefined
  const dialect = await (
    kind === 'postgres' ? postgresDialect(url, 1) : sqliteDialect(sqliteFile(url))
  ).catch((error: unknown) => {
    throw databaseFailure(error)
  })
  const kysely = new Kysely<Schema>({ dialect })
  const close = (): void => void kysely.destroy().catch(() => undefined)
  signal.addEventListener('abort', close, { once: true })
  try {
    for (;;) {
      signal.throwIfAborted()
      try {
        // The first one connects.
        await kysely.transaction().execute((transaction) => look(transaction, kind))
        const begun = clock.monotonic()
        const seen = await kysely.transaction().execute((transaction) => look(transaction, kind))
        const roundTripMs = clock.monotonic() - begun
        const { version, schema, nowMs } = seen
        const skewMs = nowMs === undefined ? undefined : nowMs - (clock.now() - roundTripMs / 2)
        return { version, schema, known: SCHEMA_VERSION, roundTripMs, skewMs }
      } catch (error) {
        if (!isBusy(error)) throw databaseFailure(error)
        await clock.sleep(BUSY_PAUSE_MS, signal)
      }
    }
  } finally {
    signal.removeEventListener('abort', close)
    await kysely.destroy().catch(() => undefined)
  }
}

interface Seen {
  readonly version: string
  readonly schema: number
  readonly nowMs: number | undefined
}

async function look(transaction: Transaction<Schema>, kind: DatabaseKind): Promise<Seen> {
  const { rows } =
    kind === 'sqlite'
      ? await sql<Row>`
          select 'SQLite ' || sqlite_version() as version, null as now_ms,
            (select count(*) from sqlite_master where name = 'rostrum_migration') as made
        `.execute(transaction)
      : await sql<Row>`
          select 'PostgreSQL ' || current_setting('server_version') as version,
            (extract(epoch from clock_timestamp()) * 1000)::float8 as now_ms,
            (to_regclass('rostrum_migration') is not null)::int as made
        `.execute(transaction)
  const [row] = rows
  const applied =
    row && row.made > 0
      ? await transaction
          .selectFrom('rostrum_migration')
          .select(({ fn }) => fn.max<number | null>('version').as('version'))
          .executeTakeFirst()
      : undefined
  return {
    version: row?.version ?? '',
    schema: applied?.version ?? 0,
    nowMs: row?.now_ms ?? undefined,
  }
}

interface Row {
  readonly version: string
  readonly now_ms: number | null
  readonly made: number
}
