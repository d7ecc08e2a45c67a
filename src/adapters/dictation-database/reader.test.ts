import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  oldRows,
  openOldDatabase,
  writeOldDatabase,
} from '../../../test/support/dictation-database.ts'
import { readDictationDatabase } from './reader.ts'

const { signal } = new AbortController()
const rows = oldRows(7, { tasks: 30, items: 50, attempts: 200 }, Date.UTC(2025, 10, 1))
let cwd: string
const at = (name: string): string => path.join(cwd, name)
const read = (url: string, maxRows = 1000): ReturnType<typeof readDictationDatabase> =>
  readDictationDatabase(url, { cwd, maxRows, signal })

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(async () => {
  await rm(cwd, { recursive: true, force: true })
})

test.each([
  ['old.db'],
  ['sqlite:old.db'],
  ['sqlite:///old.db'],
  ['sqlite:///./old.db?timeout=5'],
  ['sqlite+aiosqlite:///old.db'],
  ['three slashes and an absolute path'],
  ['four slashes'],
])('every row is read, in order of ids, from %s', async (name) => {
  writeOldDatabase(at('old.db'), rows)
  const absolute = { three: `sqlite://${at('old.db')}`, four: `sqlite:///${at('old.db')}` }
  const found = await read(absolute[name.split(' ')[0] as 'three' | 'four'] ?? name)
  expect(found.file).toBe(at('old.db'))
  expect(found.others).toEqual([])
  expect(found.items).toMatchObject(rows.items)
  expect(found.attempts).toEqual(rows.attempts)
  expect(found.tasks).toMatchObject(rows.tasks)
})

test('a log that nobody has written into the file yet is read, in a copy', async () => {
  const database = openOldDatabase(at('old.db'))
  database.exec('pragma journal_mode = wal; pragma wal_autocheckpoint = 0')
  database.exec(`insert into attempts values (1, 1, 'kissa', 100, 0, 1, 1, '2025-08-01 12:34:56')`)
  const names = await readdir(cwd)
  const before = await Promise.all(names.map((name) => readFile(at(name))))
  expect((await read('old.db')).attempts).toHaveLength(1)
  expect(await readdir(cwd)).toEqual(names)
  expect(await Promise.all(names.map((name) => readFile(at(name))))).toEqual(before)
  // The log alone was left behind: its reader is gone.
  for (const name of ['old.db', 'old.db-wal']) await copyFile(at(name), at(`copy-${name}`))
  database.close()
  expect((await read('copy-old.db')).attempts).toHaveLength(1)
})

test('what a crash has left half written is undone, in a copy', async () => {
  writeOldDatabase(at('old.db'), rows)
  const database = new DatabaseSync(at('old.db'))
  database.exec('pragma journal_mode = delete; pragma cache_size = 1; begin; delete from attempts')
  database.exec(`update items set text = 'lost'`)
  for (const name of ['old.db', 'old.db-journal']) await copyFile(at(name), at(`copy-${name}`))
  database.exec('rollback')
  database.close()
  const found = await read('copy-old.db')
  expect(found.attempts).toHaveLength(200)
  expect(found.items).toMatchObject(rows.items)
  expect(await readdir(cwd)).toContain('copy-old.db-journal')
})

test('a table of many rows is read whole', async () => {
  const many = oldRows(8, { tasks: 3, items: 5, attempts: 12_345 }, Date.UTC(2025, 10, 1))
  writeOldDatabase(at('old.db'), many)
  expect((await read('old.db', 20_000)).attempts).toEqual(many.attempts)
})

test('numbers come as they are, whatever their kind and size', async () => {
  const database = openOldDatabase(at('old.db'))
  database.exec(`insert into items values (1, 2, x'00ff', 9007199254740993, 0.5, '', null, 3, -4)`)
  database.close()
  const [item] = (await read('old.db')).items
  expect(item).toEqual({
    id: 1,
    locale: '2',
    text: Uint8Array.of(0, 255),
    difficulty: 9_007_199_254_740_993n,
    tags_json: '0.5',
    tts_status: '',
    audio_url: null,
    created_at: 3,
    updated_at: -4,
  })
})

test('other tables that hold something are counted, and too many rows refused', async () => {
  writeOldDatabase(at('old.db'), rows)
  const database = new DatabaseSync(at('old.db'))
  database.exec(`create table "odd ""name" (a); insert into "odd ""name" values (1), (2)`)
  database.exec('create table none (a); create view items_view as select * from items')
  database.close()
  expect((await read('old.db')).others).toEqual([{ table: 'odd "name', rows: 2 }])
  await expect(read('old.db', 199)).rejects.toMatchObject({
    code: 'too_large',
    details: { table: 'attempts' },
  })
})

test('it ends when the signal fires', async () => {
  writeOldDatabase(at('old.db'), rows)
  const reason = new Error('mine')
  const given = { cwd, maxRows: 1000, signal: AbortSignal.abort(reason) }
  await expect(readDictationDatabase('old.db', given)).rejects.toBe(reason)
})

test.each([
  ['absent.db', 'there is no such file'],
  ['sqlite:///absent.db', 'there is no such file'],
  ['sqlite://', 'it names no file'],
  ['.', 'it is a folder'],
  ['empty.db', 'the file is empty'],
  ['notes.txt', 'it is no SQLite file'],
  ['short.db', 'the file is damaged'],
  ['shorter.db', 'the file is damaged'],
  ['torn.db', 'the file is damaged'],
  ['other.db', 'it has no table tasks'],
  ['cousin.db', 'its table items has no column locale: it is one of another program'],
  ['view.db', 'it has no table items'],
])('%s is refused: %s', async (name, why) => {
  writeOldDatabase(at('old.db'), rows)
  await writeFile(at('empty.db'), '')
  await writeFile(at('notes.txt'), 'These are notes and no database at all. '.repeat(100))
  for (const [short, size] of [
    ['short.db', 20_000],
    ['shorter.db', 60],
  ] as const) {
    await copyFile(at('old.db'), at(short))
    await truncate(at(short), size)
  }
  const torn = await readFile(at('old.db'))
  torn.fill(0x5a, 4096, 12_000)
  await writeFile(at('torn.db'), torn)
  const other = new DatabaseSync(at('other.db'))
  other.exec('create table items (id integer primary key, locale text, text text)')
  other.close()
  const cousin = openOldDatabase(at('cousin.db'))
  cousin.exec('alter table items rename column locale to tongue')
  cousin.close()
  const view = openOldDatabase(at('view.db'))
  view.exec('drop table items; create view items as select 1 as id, 2 as locale, 3 as text')
  view.close()
  await expect(read(name)).rejects.toMatchObject({
    code: 'invalid_request',
    message: `Expected ${name} to be a database of the dictation API, but ${why}.`,
    details: { param: 'database' },
  })
})
