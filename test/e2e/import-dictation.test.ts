import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type {
  AttemptListAnswer,
  ConversionAnswer,
  ItemListAnswer,
  ItemStatsAnswer,
  PracticeLogAnswer,
  ProgressAnswer,
  SummaryAnswer,
} from '../../src/protocol/dictation-answer.ts'
import { rostrum, start, type Ended } from '../support/command-line.ts'
import {
  oldRows,
  openOldDatabase,
  writeOldDatabase,
  type OldAttempt,
  type OldItem,
  type OldRows,
} from '../support/dictation-database.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'
import { wavOf, wavSec } from '../support/wav.ts'

let cwd = ''
const at = (name: string): string => path.join(cwd, name)
const settings = (): { readonly [name: string]: string } => ({
  ROSTRUM_DATABASE_URL: at('rostrum.db'),
  ROSTRUM_ARTIFACT_URL: at('artifacts'),
  // What is killed leaves its copy there.
  TMPDIR: cwd,
  TEMP: cwd,
  TMP: cwd,
})
const run = (...args: readonly string[]): Promise<Ended> => rostrum(args, { cwd, env: settings() })
const take = (...args: readonly string[]): Promise<Ended> => run('import', 'dictation', ...args)
const hashOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

async function inFolder(): Promise<void> {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-import-test-'))
}

/** A server over what was imported, which speaks nothing. */
function serve(): Promise<TestServer> {
  return startTestServer({
    edit: (config) => ({
      ...config,
      databaseUrl: at('rostrum.db'),
      artifactUrl: at('artifacts'),
    }),
  })
}

/** A WAV file of 16 bits and one channel. */
function wav(samples: number, sampleRate = 16_000): Buffer {
  const bytes = Buffer.alloc(2 * samples)
  for (let index = 0; index < samples; index++)
    bytes.writeInt16LE(Math.round(9000 * Math.sin(index * 0.05)), 2 * index)
  return wavOf(bytes, sampleRate)
}

interface Report {
  readonly stored: boolean
  readonly rows: { readonly tasks: number; readonly items: number; readonly attempts: number }
  readonly taken: {
    readonly items: number
    readonly attempts: number
    readonly conversions: number
  }
  readonly audio: { readonly copied: number; readonly spokenAnew: number }
  readonly notes: readonly {
    readonly table: string
    readonly id: string
    readonly column: string
    readonly action: string
    readonly message: string
  }[]
  readonly otherTables: readonly { readonly table: string; readonly rows: number }[]
}

async function taken(...args: readonly string[]): Promise<Report> {
  const { code, out, err } = await take('--json', ...args)
  expect(code, err).toBe(0)
  return JSON.parse(out) as Report
}

describe('a class of 10,000 rows', () => {
  const counts = { tasks: 500, items: 1500, attempts: 8000 }
  const nowMs = Date.now()
  const rows: OldRows = oldRows(20_251_121, counts, nowMs)
  let server: TestServer
  let report: Report

  beforeAll(async () => {
    await inFolder()
    writeOldDatabase(at('old.db'), rows)
    const before = await hashOf(at('old.db'))
    report = await taken('old.db')
    expect(await hashOf(at('old.db'))).toBe(before)
    server = await serve()
  }, 120_000)
  afterAll(async () => {
    await server[Symbol.asyncDispose]()
    await rm(cwd, { recursive: true, force: true })
  })

  async function read<T>(url: string): Promise<T> {
    const response = await server.get(url)
    const body = (await response.json()) as T
    expect(response.status, JSON.stringify(body)).toBe(200)
    return body
  }

  /** All entries of a list, page by page. */
  async function all<T>(url: string, of: (page: never) => readonly T[]): Promise<T[]> {
    const entries: T[] = []
    for (let page = 1; ; page++) {
      const mark = url.includes('?') ? '&' : '?'
      const body = await read<{ total: number; total_pages: number }>(
        `${url}${mark}page=${page}&per_page=100`,
      )
      entries.push(...of(body as never))
      expect(body.total_pages).toBe(Math.ceil(body.total / 100))
      if (page >= body.total_pages) {
        expect(entries).toHaveLength(body.total)
        return entries
      }
    }
  }

  /** By the letter of the original: without a zone it is UTC. */
  const msOf = (written: string): number =>
    Date.parse(`${written.slice(0, 10)}T${written.slice(11, 23)}Z`)
  const iso = (ms: number): string => new Date(ms).toISOString()
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  const mean = (numbers: readonly number[]): number =>
    numbers.length === 0 ? 0 : sum(numbers) / numbers.length
  /** A mean as it is told: with so many places, and as near as that allows. */
  const expectMean = (told: number, of: readonly number[], places: number): void => {
    expect(Number(told.toFixed(places))).toBe(told)
    expect(Math.abs(told - mean(of))).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9)
  }
  const byItem = new Map<number, OldAttempt[]>()
  for (const attempt of rows.attempts)
    byItem.set(attempt.item_id, [...(byItem.get(attempt.item_id) ?? []), attempt])
  const tags = (item: OldItem): string[] => JSON.parse(item.tags_json ?? '[]') as string[]

  test('is taken over as it is, and says what was done', () => {
    const ofItems = rows.tasks.filter(({ item_id }) => item_id !== null)
    const failed = rows.tasks.filter(
      ({ item_id, status }) => item_id === null && status === 'failed',
    )
    const conversions = rows.tasks.length - ofItems.length - failed.length
    expect(report).toMatchObject({
      stored: true,
      rows: counts,
      taken: { items: 1500, attempts: 8000, conversions },
      audio: { copied: 0, spokenAnew: conversions },
      otherTables: [],
    })
    expect(report.notes).toHaveLength(ofItems.length + failed.length)
    expect(new Set(report.notes.map(({ action }) => action))).toEqual(new Set(['left']))
  })

  test('has its items, newest first, with every field', async () => {
    const items = await all('/v1/items', ({ items: page }: ItemListAnswer) => page)
    const expected = rows.items
      .map((item) => ({
        id: item.id,
        locale: item.locale,
        text: item.text,
        difficulty: item.difficulty,
        tags: [...tags(item)].sort(),
        created_at: iso(msOf(item.created_at)),
        updated_at: iso(msOf(item.updated_at)),
        practiced: byItem.has(item.id),
      }))
      .toSorted((a, b) => a.id - b.id)
    const told = items.map((item) => ({
      id: item.id,
      locale: item.locale,
      text: item.text,
      difficulty: item.difficulty,
      tags: [...item.tags].sort(),
      created_at: item.created_at,
      updated_at: item.updated_at,
      practiced: item.practiced,
    }))
    expect(told.toSorted((a, b) => a.id - b.id)).toEqual(expected)
    const times = items.map(({ created_at }) => created_at)
    expect(times).toEqual(times.toSorted().toReversed())
  })

  test.each([
    ['locale=fi', (item: OldItem) => item.locale === 'fi'],
    [
      'tag=animals&tag=exam',
      (item: OldItem) => ['animals', 'exam'].every((t) => tags(item).includes(t)),
    ],
    ['difficulty=3', (item: OldItem) => item.difficulty === 3],
    [
      'difficulty=4..6',
      (item: OldItem) => item.difficulty !== null && item.difficulty >= 4 && item.difficulty <= 6,
    ],
    ['q=kissa', (item: OldItem) => item.text.includes('kissa')],
    ['practiced=false', (item: OldItem) => !byItem.has(item.id)],
    ['practiced=true&locale=de', (item: OldItem) => byItem.has(item.id) && item.locale === 'de'],
  ])('finds the same items: %s', async (query, isFound) => {
    const found = await all(`/v1/items?${query}`, ({ items }: ItemListAnswer) => items)
    expect(new Set(found.map(({ id }) => id))).toEqual(
      new Set(rows.items.filter(isFound).map(({ id }) => id)),
    )
  })

  test('has its attempts, newest first, with every number', async () => {
    const attempts = await all('/v1/attempts', ({ attempts: page }: AttemptListAnswer) => page)
    const told = attempts.map((attempt) => ({
      id: attempt.id,
      item_id: attempt.item_id,
      text: attempt.text,
      percentage: attempt.percentage,
      wer: attempt.wer,
      words_ref: attempt.words_ref,
      words_correct: attempt.words_correct,
      created_at: attempt.created_at,
    }))
    const expected = rows.attempts.map((row) => ({ ...row, created_at: iso(msOf(row.created_at)) }))
    expect(told.toSorted((a, b) => a.id - b.id)).toEqual(expected.toSorted((a, b) => a.id - b.id))
    const times = attempts.map(({ created_at }) => created_at)
    expect(times).toEqual(times.toSorted().toReversed())
  }, 60_000)

  const day = (back: number): string => iso(nowMs - back * 86_400_000)
  test.each([
    ['', -Infinity, Infinity],
    [`since=${day(50)}`, Date.parse(day(50)), Infinity],
    [`until=${day(120)}`, -Infinity, Date.parse(day(120))],
    [`since=${day(150)}&until=${day(30)}`, Date.parse(day(150)), Date.parse(day(30))],
    [`since=${day(10).slice(0, 10)}`, Date.parse(day(10).slice(0, 10)), Infinity],
  ])(
    'sums up the same: %s',
    async (query, sinceMs, untilMs) => {
      const counted = rows.attempts.filter(({ created_at }) => {
        const ms = msOf(created_at)
        return ms >= sinceMs && ms <= untilMs
      })
      const summary = await read<SummaryAnswer>(`/v1/stats/summary?${query}`)
      expect(summary.attempts).toBe(counted.length)
      expect(summary.audios_practiced).toBe(new Set(counted.map(({ item_id }) => item_id)).size)
      expectMean(
        summary.avg_percentage,
        counted.map(({ percentage }) => percentage),
        2,
      )
      expectMean(
        summary.avg_wer,
        counted.map(({ wer }) => wer),
        4,
      )
      const log = await all(
        `/v1/stats/practice-log?${query}`,
        (page: PracticeLogAnswer) => page.practice_log,
      )
      expect(log).toHaveLength(summary.audios_practiced)
      for (const entry of log) {
        const own = counted.filter(({ item_id }) => item_id === entry.item_id)
        const times = own.map(({ created_at }) => msOf(created_at)).toSorted((a, b) => a - b)
        expect(entry).toMatchObject({
          text: rows.items.find(({ id }) => id === entry.item_id)?.text,
          attempts_count: own.length,
          first_attempt_at: iso(times[0] ?? NaN),
          last_attempt_at: iso(times.at(-1) ?? NaN),
          best_percentage: Math.max(...own.map(({ percentage }) => percentage)),
        })
        expectMean(
          entry.avg_percentage,
          own.map(({ percentage }) => percentage),
          2,
        )
        expectMean(
          entry.avg_wer,
          own.map(({ wer }) => wer),
          4,
        )
      }
      const last = log.map(({ last_attempt_at }) => last_attempt_at)
      expect(last).toEqual(last.toSorted((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1)))
    },
    60_000,
  )

  test('tells the same of single items, tried and untried', async () => {
    for (const { id } of rows.items.filter((_, index) => index % 50 === 0)) {
      const own = byItem.get(id) ?? []
      const told = await read<ItemStatsAnswer>(`/v1/stats/items/${id}`)
      const percentages = own.map(({ percentage }) => percentage)
      const wers = own.map(({ wer }) => wer)
      expect(told.attempts_count).toBe(own.length)
      expectMean(told.avg_percentage, percentages, 2)
      expectMean(told.avg_wer, wers, 4)
      const rate = (value: number): number => Math.round(value * 10_000) / 10_000
      expect([told.best_percentage, told.worst_percentage]).toEqual(
        own.length === 0 ? [0, 0] : [Math.max(...percentages), Math.min(...percentages)],
      )
      expect([told.best_wer, told.worst_wer]).toEqual(
        own.length === 0 ? [0, 0] : [rate(Math.min(...wers)), rate(Math.max(...wers))],
      )
    }
  })

  test.each([
    ['all items', undefined],
    ['one item', [...byItem.keys()][0]],
  ])('tells the same progress of %s', async (_, item) => {
    const { progress } = await read<ProgressAnswer>(
      `/v1/stats/progress?days=365${item === undefined ? '' : `&item_id=${item}`}`,
    )
    const days = new Map<string, OldAttempt[]>()
    for (const attempt of rows.attempts) {
      if (item !== undefined && attempt.item_id !== item) continue
      const date = iso(msOf(attempt.created_at)).slice(0, 10)
      days.set(date, [...(days.get(date) ?? []), attempt])
    }
    expect(progress.map(({ date }) => date)).toEqual([...days.keys()].toSorted())
    for (const { date, attempts, avg_percentage, avg_wer } of progress) {
      const own = days.get(date) ?? []
      expect(attempts).toBe(own.length)
      expectMean(
        avg_percentage,
        own.map(({ percentage }) => percentage),
        2,
      )
      expectMean(
        avg_wer,
        own.map(({ wer }) => wer),
        4,
      )
    }
  })

  test('has its converted texts, with their ids and names', async () => {
    const told = await read<ConversionAnswer[]>('/api/v1/tts?limit=1000')
    const expected = rows.tasks
      .filter(({ item_id, status }) => item_id === null && status !== 'failed')
      .map((task) => ({
        conversion_id: task.task_id,
        text: task.original_text,
        custom_filename: task.custom_filename,
        submitted_at: iso(msOf(task.submitted_at)),
      }))
    const seen = told.map(({ conversion_id, text, custom_filename, submitted_at }) => {
      return { conversion_id, text, custom_filename, submitted_at }
    })
    const order = (a: { conversion_id: string }, b: { conversion_id: string }): number =>
      a.conversion_id < b.conversion_id ? -1 : 1
    expect(seen.toSorted(order)).toEqual(expected.toSorted(order))
  })

  test('is not taken over twice, unless under new ids', async () => {
    const again = await take('old.db')
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toMatch(/item \d+ is there already.*--renumber/s)
    const summary = await read<SummaryAnswer>('/v1/stats/summary')
    expect(summary.attempts).toBe(8000)
    await taken('old.db', '--renumber')
    const twice = await read<SummaryAnswer>('/v1/stats/summary')
    expect(twice).toEqual({
      ...summary,
      attempts: 16_000,
      audios_practiced: 2 * summary.audios_practiced,
    })
  }, 60_000)
})

describe('a database', () => {
  beforeEach(inFolder)
  afterEach(async () => rm(cwd, { recursive: true, force: true }))

  async function summary(): Promise<SummaryAnswer> {
    await using server = await serve()
    return (await (await server.get('/v1/stats/summary')).json()) as SummaryAnswer
  }

  test('that a program has open, its newest rows in the log beside it, is read whole and left as it is', async () => {
    const database = openOldDatabase(at('old.db'))
    try {
      database.exec('pragma journal_mode = wal; pragma wal_autocheckpoint = 0')
      database.exec(
        `insert into items values (5, 'fi', 'Hei.', null, null, 'ready', null, '2025-08-01 12:34:56', '2025-08-01 12:34:56')`,
      )
      const names = await readdir(cwd)
      const before = await Promise.all(names.map((name) => hashOf(at(name))))
      expect(await taken('old.db')).toMatchObject({ taken: { items: 1 } })
      const kept = (await readdir(cwd)).filter((name) => name.startsWith('old.db'))
      expect(kept.toSorted()).toEqual(names.toSorted())
      expect(await Promise.all(names.map((name) => hashOf(at(name))))).toEqual(before)
    } finally {
      database.close()
    }
  })

  test('brings the audio that is there, and has the rest spoken anew', async () => {
    const mine = { item_id: null, status: 'done', custom_filename: null }
    const base = { ...mine, submitted_at: '2025-08-01 12:34:56.789' }
    const task = (id: number, file: string | null, more: object = {}) => ({
      ...base,
      id,
      task_id: `20250801_12345${id}_1a2b3c4d`,
      original_text: `Teksti ${id}`,
      output_file_path: file,
      ...more,
    })
    writeOldDatabase(at('old.db'), {
      items: [],
      attempts: [],
      tasks: [
        task(1, 'output/a.wav', { custom_filename: 'mine.wav' }),
        task(2, '/gone/b.wav'),
        task(3, 'output/bad.wav'),
        task(4, null),
      ],
    })
    await mkdir(at('output'))
    await mkdir(at('moved'))
    await writeFile(at('output/a.wav'), wav(8000))
    await writeFile(at('output/bad.wav'), wav(8000).subarray(0, 5000))
    await writeFile(at('moved/b.wav'), wav(4000))
    expect(await taken('old.db', '--dry-run')).toMatchObject({
      audio: { copied: 1, spokenAnew: 3 },
      notes: [{ table: 'tasks', id: '3', column: 'output_file_path', action: 'repaired' }],
    })
    for (const name of ['a.wav', 'bad.wav'])
      await copyFile(at(`output/${name}`), at(`moved/${name}`))
    const report = await taken('old.db', '--audio-dir', 'moved')
    expect(report.audio).toEqual({ copied: 2, spokenAnew: 2 })
    await using server = await serve()
    const one = await server.get('/api/v1/tts/20250801_123451_1a2b3c4d')
    expect(await one.json()).toMatchObject({
      status: 'done',
      custom_filename: 'mine.wav',
      output_file_path: 'mine.wav',
      duration: 0.5,
      sampling_rate: 16_000,
      submitted_at: '2025-08-01T12:34:56.789Z',
    })
    for (const url of ['20250801_123451_1a2b3c4d/download', 'audio/mine.wav']) {
      const audio = await server.get(`/api/v1/tts/${url}`)
      const bytes = Buffer.from(await audio.arrayBuffer())
      expect(bytes).toEqual(wav(8000))
    }
    const two = await server.get('/api/v1/tts/20250801_123452_1a2b3c4d/download')
    expect(wavSec(Buffer.from(await two.arrayBuffer()))).toBe(0.25)
    const three = await server.get('/api/v1/tts/20250801_123453_1a2b3c4d')
    expect(await three.json()).toMatchObject({ status: 'queued' })
  })

  test('with broken rows is refused, and each row told; what can be repaired is, in the way that is told', async () => {
    const database = openOldDatabase(at('old.db'))
    database.exec(`
      insert into items values (1, 'fi', 'Hyvää yötä.', 11, 'no json', 'ready', null, '2025-08-01T10:00:00', 'never');
      insert into items values (2, '', 'Hei.', 'x', '["a", 7, {}, "a"]', 'ready', null, 'never', '2025-08-02 10:00:00');
      insert into items values (3, 'fi', '   ', 1, null, 'ready', null, '2025-08-01 10:00:00', '2025-08-01 10:00:00');
      insert into attempts values (1, 1, 'hyvää yötä', 150, 0, 2, 2, '2025-08-03 10:00:00');
      insert into attempts values (2, 99, 'lost', 50, 0.5, 2, 1, '2025-08-03 10:00:00');
      insert into attempts values (3, 3, 'lost too', 50, 0.5, 2, 1, '2025-08-03 10:00:00');
      insert into attempts values (4, 2, 'hai', -1, 1, 1, 0, 'never');
      insert into tasks (id, task_id, original_text, text_hash, status, custom_filename, created_at, submitted_at)
        values (1, '20250801_123456_1a2b3c4d', 'Kiitos', '', 'done', '../up.wav', '', '2025-08-01 12:34:56');
      insert into tasks (id, task_id, original_text, text_hash, status, created_at)
        values (2, 'a/b', 'Kiitos', '', 'done', '');
      insert into tasks (id, task_id, original_text, text_hash, status, created_at)
        values (3, '20250801_123458_1a2b3c4d', 'Kiitos', '', 'lost', '');
      create table notes (text text);
      insert into notes values ('mine'), ('too');
    `)
    database.close()
    const refused = await take('old.db', '--json')
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(
      /^rostrum: 5 rows cannot be taken, so nothing was stored; --skip-broken/,
    )
    const report = JSON.parse(refused.out) as Report
    expect(report).toMatchObject({ stored: false, otherTables: [{ table: 'notes', rows: 2 }] })
    const told = report.notes.map(
      (note) => `${note.action} ${note.table} ${note.id} ${note.column}`,
    )
    expect(told).toEqual([
      'repaired tasks 1 custom_filename',
      'refused tasks 2 task_id',
      'refused tasks 3 status',
      'repaired items 1 updated_at',
      'repaired items 1 difficulty',
      'repaired items 1 tags_json',
      'repaired items 2 created_at',
      'repaired items 2 locale',
      'repaired items 2 difficulty',
      'repaired items 2 tags_json',
      'refused items 3 text',
      'repaired attempts 1 percentage',
      'refused attempts 2 item_id',
      'refused attempts 3 item_id',
      'repaired attempts 4 created_at',
      'repaired attempts 4 percentage',
    ])
    expect((await summary()).attempts).toBe(0)

    const plain = await take('old.db', '--skip-broken', '--user', 'Aino')
    expect(plain).toMatchObject({ code: 0, out: '' })
    expect(plain.err).toContain('refused: attempts 2: item_id is 99')
    expect(plain.err).toContain('left: 2 rows of the table notes')
    expect(plain.err).toContain('Imported 2 items, 2 attempts and 1 converted text')
    await using server = await serve()
    const { attempts } = (await (await server.get('/v1/attempts')).json()) as AttemptListAnswer
    const numbers = attempts.map(({ id, percentage, wer, user_id, created_at }) => {
      return { id, percentage, wer, user_id, created_at }
    })
    expect(numbers.toSorted((a, b) => a.id - b.id)).toEqual([
      { id: 1, percentage: 100, wer: 0, user_id: 'Aino', created_at: '2025-08-03T10:00:00.000Z' },
      { id: 4, percentage: 0, wer: 1, user_id: 'Aino', created_at: '2025-08-03T10:00:00.000Z' },
    ])
    const { items } = (await (await server.get('/v1/items')).json()) as ItemListAnswer
    expect(items).toMatchObject([
      {
        id: 2,
        locale: 'fi',
        difficulty: null,
        tags: ['a', '7'],
        created_at: '2025-08-02T10:00:00.000Z',
      },
      { id: 1, difficulty: null, tags: [], updated_at: '2025-08-01T10:00:00.000Z' },
    ])
  })

  test('of another program, or damaged, is refused', async () => {
    await writeFile(at('notes.txt'), 'These are notes and no database at all. '.repeat(100))
    expect(await take('notes.txt')).toMatchObject({
      code: 1,
      out: '',
      err: 'rostrum: Expected notes.txt to be a database of the dictation API, but it is no SQLite file.\n',
    })
    expect(await take()).toMatchObject({ code: 2, out: '' })
  })

  test('is imported whole or not at all, whenever the program is killed', async () => {
    writeOldDatabase(
      at('old.db'),
      oldRows(8, { tasks: 300, items: 2000, attempts: 5000 }, Date.now()),
    )
    const counts: number[] = []
    // While its transaction is being written, and at other times.
    for (const killed of [1_500_000, 3_000_000, 'after 300 ms', 'after 1200 ms'] as const) {
      const { child, ended } = start(['import', 'dictation', 'old.db'], { cwd, env: settings() })
      let over = false
      const end = ended.finally(() => (over = true))
      if (typeof killed === 'number') {
        const written = async (): Promise<number> =>
          (await stat(at('rostrum.db-wal')).catch(() => ({ size: 0 }))).size
        while (!over && (await written()) < killed) await setTimeout(2)
      } else await setTimeout(Number(killed.replace(/\D/g, '')))
      child.kill('SIGKILL')
      const { code } = await end
      const { attempts } = await summary()
      counts.push(attempts)
      await using server = await serve()
      const { total } = (await (await server.get('/v1/items')).json()) as ItemListAnswer
      const texts = (await (await server.get('/api/v1/tts?limit=1000')).json()) as unknown[]
      expect([0, 2000]).toContain(total)
      expect(attempts).toBe(total === 0 ? 0 : 5000)
      expect(texts.length > 0).toBe(total > 0)
      // What was killed after the end of the transaction is there; whoever tries again is told.
      if (code === 0) expect(total).toBe(2000)
      if (total > 0) break
    }
    if (counts.at(-1) === 0) await taken('old.db')
    expect((await summary()).attempts).toBe(5000)
  }, 120_000)
})
