import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'

/** Statements kept prepared. */
const MAX_STATEMENTS = 200

/**
 * Pages of the log, of 4 kB, after which they are copied into the file. That waits for the disk twice
 * and holds up the event loop; pages that are written again and again are then copied once.
 */
const CHECKPOINT_PAGES = 4000

/** Pages that are held in memory, in KiB. With the 2,000 of SQLite a year of practice is read again and again. */
const CACHE_KIB = 16_000

/** How commits are written: in WAL mode `normal` leaves the newest to the system, `full` waits for the disk. */
export const SYNC = {
  normal: 'pragma synchronous = normal',
  full: 'pragma synchronous = full',
} as const
const SETTINGS: ReadonlySet<string> = new Set(Object.values(SYNC))

/** The path in what names a SQLite file, which may begin with `sqlite:`. */
export function sqliteFile(url: string): string {
  return url.replace(/^sqlite:(\/\/(?=\/))?/, '')
}

/**
 * A SQLite file, made with its folder when it is not there, readable by nobody else. Any number of
 * processes may have it open. It never waits for a lock: `SQLITE_BUSY` comes at once, so that the
 * event loop stays free, and `database.ts` tries again.
 */
export async function sqliteDialect(file: string): Promise<Dialect> {
  if (file !== ':memory:') {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true })
    await (await open(file, 'a', 0o600)).close()
  }
  const { DatabaseSync } = await import('@photostructure/sqlite')
  const database = new DatabaseSync(file)
  try {
    // The journal mode is changed once in the life of a file, under a lock.
    database.exec('pragma busy_timeout = 5000; pragma journal_mode = wal')
    // Full: what was answered with 202 is there after a power cut too.
    database.exec(
      `${SYNC.full}; pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}; pragma cache_size = -${CACHE_KIB}; pragma busy_timeout = 0`,
    )
  } catch (error) {
    database.close()
    throw error
  }
  const prepared = new Map<string, SqliteStatement>()
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(text) {
        // These take effect when they are compiled: one that is kept would do nothing.
        if (SETTINGS.has(text)) return setting(() => database.exec(text))
        // After a full disk SQLite has done so itself; doing it again would hide why.
        if (text === 'rollback')
          return setting(() => {
            if (database.isTransaction) database.exec(text)
          })
        // A transaction that began as a reader could not become a writer while others write.
        const sql = text === 'begin' ? 'begin immediate' : text
        const known = prepared.get(sql)
        if (known) return known
        const statement = database.prepare(sql)
        const values = (parameters: readonly unknown[]): Parameters<typeof statement.all> =>
          parameters as Parameters<typeof statement.all>
        const made: SqliteStatement = {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...values(parameters)),
          run: (parameters) => statement.run(...values(parameters)),
          iterate: (parameters) => statement.iterate(...values(parameters)),
        }
        for (const oldest of prepared.keys()) {
          if (prepared.size < MAX_STATEMENTS) break
          prepared.delete(oldest)
        }
        prepared.set(sql, made)
        return made
      },
    } satisfies SqliteDatabase,
  })
}

/** A statement that changes no rows and gives none. */
function setting(run: () => void): SqliteStatement {
  return {
    reader: false,
    all: () => [],
    iterate: () => [].values(),
    run() {
      run()
      return { changes: 0, lastInsertRowid: 0 }
    },
  }
}
