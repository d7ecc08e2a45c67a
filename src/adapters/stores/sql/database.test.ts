import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { itemOf } from '../../../contracts/practice-sample.ts'
import { SpeechError } from '../../../core/errors.ts'
import { systemClock } from '../../clock/system.ts'
import { openDatabase, type Database } from './database.ts'
import { sqlPracticeStore } from './practice-store.ts'
import type { Schema } from './schema.ts'

const run = promisify(execFile)
const { signal } = new AbortController()
let dir: string
let open: Database[] = []
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(async () => {
  for (const database of open) await database.close()
  open = []
  await rm(dir, { recursive: true, force: true })
})

async function opened(url: string): Promise<Database> {
  const database = await openDatabase({ url, clock: systemClock, signal })
  open.push(database)
  return database
}

const counter = (database: Database): Promise<number> =>
  database.read(async (kysely) => {
    const row = await kysely.selectFrom('rostrum_counter').select('value').executeTakeFirstOrThrow()
    return row.value
  }, signal)

const increment = (database: Database): Promise<unknown> =>
  database.write(async (transaction) => {
    const { value } = await transaction
      .selectFrom('rostrum_counter')
      .select('value')
      .executeTakeFirstOrThrow()
    await transaction
      .updateTable('rostrum_counter')
      .set({ value: value + 1 })
      .execute()
  }, signal)

test('a file is made with its folder, private, and opened again as it was', async () => {
  const file = path.join(dir, 'a', 'b', 'rostrum.db')
  const first = await opened(`sqlite:${file}`)
  await increment(first)
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  await first.close()
  await first.close()
  expect(await counter(await opened(`sqlite://${file}`))).toBe(1)
})

test('a database of a newer release is refused, and not touched', async () => {
  const file = path.join(dir, 'rostrum.db')
  const database = await opened(file)
  await database.write(
    (transaction) =>
      transaction.insertInto('rostrum_migration').values({ version: 99, applied_ms: 0 }).execute(),
    signal,
  )
  await database.close()
  await expect(opened(file)).rejects.toMatchObject({
    code: 'unavailable',
    retryable: false,
    message: expect.stringContaining('got schema 99: a newer Rostrum has written it'),
  })
})

test('a database of a release before practice keeps what it has, and can be practised with', async () => {
  const file = path.join(dir, 'rostrum.db')
  const before = await opened(file)
  await increment(before)
  await before.write(async (transaction) => {
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table'
        and (name like 'rostrum_practice%' or name in ('rostrum_recording', 'rostrum_conversion'))
    `.execute(transaction)
    expect(rows.length).toBe(10)
    for (const { name } of rows) await transaction.schema.dropTable(name).execute()
    await transaction.deleteFrom('rostrum_migration').where('version', '>', 3).execute()
  }, signal)
  await before.close()
  const after = await opened(file)
  expect(await counter(after)).toBe(1)
  const store = sqlPracticeStore(after)
  expect(await store.summary({}, { signal })).toMatchObject({ attempts: 0, items: 0 })
  const [item] = await store.addItems([itemOf('Hello.')], { signal })
  expect(item?.id).toBe(1)
})

test('what is no database, or cannot be one, is said so', async () => {
  const file = path.join(dir, 'notes.txt')
  await writeFile(file, 'These are notes and no database at all. '.repeat(100))
  await expect(opened(file)).rejects.toMatchObject({ code: 'unavailable' })
  await expect(opened(path.join(file, 'rostrum.db'))).rejects.toMatchObject({ code: 'unavailable' })
  await expect(opened(dir)).rejects.toMatchObject({ code: 'unavailable' })
})

test('connections that write at once lose no write, and none blocks the others', async () => {
  const file = path.join(dir, 'rostrum.db')
  const all = await Promise.all([opened(file), opened(file), opened(file)])
  await Promise.all(
    all.flatMap((database) => Array.from({ length: 30 }, () => increment(database))),
  )
  expect(await counter(all[0])).toBe(90)
})

test('a write that fails leaves nothing, and the next one works', async () => {
  const database = await opened(path.join(dir, 'rostrum.db'))
  const failure = new Error('mine')
  const failing = database.write(async (transaction) => {
    await transaction.updateTable('rostrum_counter').set({ value: 77 }).execute()
    throw failure
  }, signal)
  await expect(failing).rejects.toMatchObject({ cause: failure })
  await increment(database)
  expect(await counter(database)).toBe(1)
})

test('a full disk is said so, nothing is written, and it goes on when there is room', async () => {
  const database = await opened(path.join(dir, 'rostrum.db'))
  const allow = (pages: string): Promise<unknown> =>
    database.read((kysely) => sql.raw(`pragma max_page_count = ${pages}`).execute(kysely), signal)
  const add = (name: string): Promise<unknown> =>
    database.write(async (transaction) => {
      await transaction.updateTable('rostrum_counter').set({ value: 77 }).execute()
      const row = { name: `${name} ${'long '.repeat(20_000)}`, value: 0 }
      await transaction.insertInto('rostrum_counter').values(row).execute()
    }, signal)
  await allow('1')
  for (const name of ['a', 'b']) {
    await expect(add(name)).rejects.toMatchObject({
      code: 'unavailable',
      retryable: true,
      message: 'The database cannot be used: its disk is full.',
    })
  }
  expect(await counter(database)).toBe(0)
  await allow('1000000')
  await add('c')
  expect(await counter(database)).toBe(77)
})

test('processes that open a new file together make its schema once', async () => {
  const file = path.join(dir, 'rostrum.db')
  const built = (name: string): string =>
    JSON.stringify(pathToFileURL(path.resolve('dist', name)).href)
  const program = `
    import { openDatabase } from ${built('adapters/stores/sql/database.js')}
    import { systemClock } from ${built('adapters/clock/system.js')}
    const { signal } = new AbortController()
    const database = await openDatabase({ url: ${JSON.stringify(file)}, clock: systemClock, signal })
    for (let round = 0; round < 50; round += 1)
      await database.write(async (transaction) => {
        const { value } = await transaction.selectFrom('rostrum_counter').select('value').executeTakeFirstOrThrow()
        await transaction.updateTable('rostrum_counter').set({ value: value + 1 }).execute()
      }, signal)
    await database.close()
  `
  const one = (): Promise<unknown> => run(process.execPath, ['--input-type=module', '-e', program])
  await Promise.all([one(), one(), one()])
  expect(await counter(await opened(file))).toBe(150)
})

test('a closed database is unavailable', async () => {
  const database = await opened(':memory:')
  await database.close()
  await expect(counter(database)).rejects.toMatchObject({ code: 'unavailable' })
})

test('what is jotted down is all or nothing, and only its own commit does not wait for the disk', async () => {
  const database = await opened(path.join(dir, 'rostrum.db'))
  const synchronous = async (kysely: Kysely<Schema>): Promise<number> => {
    const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(kysely)
    return rows[0]?.synchronous ?? -1
  }
  const [normal, full] = [1, 2]
  const jotted = (error?: Error): Promise<number> =>
    database.jot(async (transaction) => {
      await transaction.updateTable('rostrum_counter').set({ value: 7 }).execute()
      if (error) throw error
      return synchronous(transaction)
    }, signal)
  await expect(jotted(new SpeechError('conflict', 'Not now.'))).rejects.toThrow('Not now.')
  expect(await counter(database)).toBe(0)
  expect(await database.write(synchronous, signal)).toBe(full)
  // More than once: a statement that was kept prepared must work again.
  for (let round = 0; round < 3; round++) {
    const [loose, fast] = await Promise.all([jotted(), database.write(synchronous, signal)])
    expect([loose, fast]).toEqual([normal, full])
  }
  expect(await counter(database)).toBe(7)
  expect(await database.read(synchronous, signal)).toBe(full)
})
