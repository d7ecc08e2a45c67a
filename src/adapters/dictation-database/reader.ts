import { open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { SpeechError } from '../../core/errors.ts'
import type {
  DictationReadOptions,
  DictationRow,
  DictationRows,
  DictationValue,
} from '../../ports/dictation-source.ts'
import { databaseFile, unreadable, unusable } from './place.ts'
import { takeSnapshot } from './snapshot.ts'

/** Tables, and the columns without which a table is another one of that name. */
const TABLES = {
  tasks: ['id', 'task_id', 'original_text', 'status'],
  items: ['id', 'locale', 'text'],
  attempts: ['id', 'item_id', 'text', 'created_at'],
} as const
type Table = keyof typeof TABLES

/** The first bytes of every SQLite 3 file (its file format, 1.3). */
const MAGIC = 'SQLite format 3\0'
/** Rows that are read before others get their turn. */
const STRIDE = 5000

/** Looks at the first bytes: what SQLite says of other files helps nobody. */
async function checkMagic(file: string, name: string): Promise<void> {
  const bytes = Buffer.alloc(MAGIC.length)
  let length: number
  try {
    const handle = await open(file, 'r')
    try {
      length = (await handle.read(bytes, 0, bytes.length, 0)).bytesRead
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw unreadable(name, error)
  }
  if (length === 0) throw unusable(name, 'the file is empty')
  if (bytes.toString('latin1', 0, length) !== MAGIC) throw unusable(name, 'it is no SQLite file')
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Names of the tables that hold rows themselves: no views and no virtual ones. */
function tableNames(database: DatabaseSyncInstance): readonly string[] {
  const rows = database
    .prepare(
      `select name from sqlite_master where type = 'table' and rootpage > 0
       and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .all() as readonly { readonly name: string }[]
  return rows.map(({ name }) => name)
}

function checkTables(database: DatabaseSyncInstance, name: string): void {
  const tables = tableNames(database)
  for (const [table, needed] of Object.entries(TABLES)) {
    if (!tables.includes(table)) throw unusable(name, `it has no table ${table}`)
    const columns = database
      .prepare('select name from pragma_table_info(?)')
      .all(table) as readonly { readonly name: string }[]
    const missing = needed.find((column) => !columns.some((known) => known.name === column))
    if (missing !== undefined)
      throw unusable(
        name,
        `its table ${table} has no column ${missing}: it is one of another program`,
      )
  }
}

function countRows(database: DatabaseSyncInstance, table: string): number {
  const row = database.prepare(`select count(*) as rows from ${quoted(table)}`).get() as {
    readonly rows: number
  }
  return row.rows
}

/** A whole number that JavaScript can hold is one. */
function valueOf(value: DictationValue): DictationValue {
  if (typeof value !== 'bigint') return value
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

async function readTable(
  database: DatabaseSyncInstance,
  table: Table,
  { maxRows, signal }: DictationReadOptions,
): Promise<readonly DictationRow[]> {
  const count = countRows(database, table)
  if (count > maxRows) {
    const message = `Expected at most ${maxRows} ${table} in a database to import, got ${count}.`
    throw new SpeechError('too_large', message, { details: { param: 'database', table } })
  }
  const statement = database.prepare(
    `select * from ${quoted(table)} order by id limit ${STRIDE} offset ?`,
  )
  statement.setReadBigInts(true)
  const rows: DictationRow[] = []
  while (rows.length < count) {
    const some = statement.all(rows.length) as readonly DictationRow[]
    if (some.length === 0) break
    for (const row of some)
      rows.push(
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, valueOf(value)])),
      )
    await setImmediate()
    signal.throwIfAborted()
  }
  return rows
}

/** Whether an error is SQLite's word on the file. */
function damaged(error: unknown): boolean {
  const { sqliteCodeName, code } = error as { sqliteCodeName?: unknown; code?: unknown }
  return typeof sqliteCodeName === 'string' || /SQLITE/.test(String(code))
}

/** Reads a database written by the dictation API: `ReadDictation`. */
export async function readDictationDatabase(
  url: string,
  options: DictationReadOptions,
): Promise<DictationRows> {
  const { signal } = options
  const file = await databaseFile(url, options.cwd)
  await checkMagic(file, url)
  await using snapshot = await takeSnapshot(file, signal)
  const { DatabaseSync } = await import('@photostructure/sqlite')
  let database: DatabaseSyncInstance | undefined
  try {
    database = new DatabaseSync(snapshot.file, { enableForeignKeyConstraints: false })
    // Nothing in a file from elsewhere is run.
    database.exec('pragma trusted_schema = off; pragma cell_size_check = on')
    const [check] = database.prepare('pragma integrity_check(1)').all() as readonly {
      readonly integrity_check: string
    }[]
    if (check?.integrity_check !== 'ok') throw unusable(url, 'the file is damaged')
    checkTables(database, url)
    const tasks = await readTable(database, 'tasks', options)
    const items = await readTable(database, 'items', options)
    const attempts = await readTable(database, 'attempts', options)
    const opened = database
    const others = tableNames(database)
      .filter((table) => !(table in TABLES))
      .map((table) => ({ table, rows: countRows(opened, table) }))
      .filter(({ rows }) => rows > 0)
    return { tasks, items, attempts, others, file }
  } catch (error) {
    if (SpeechError.is(error) || signal.aborted || !damaged(error)) throw error
    throw unusable(url, 'the file is damaged', error)
  } finally {
    database?.close()
  }
}
