import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  AttemptListAnswer,
  DueAnswer,
  ImportAnswer,
  ItemAnswer,
  ItemListAnswer,
  ItemPracticeAnswer,
  LogAnswer,
  SummaryAnswer,
} from '../../src/protocol/practice-answer.ts'
import type { LogLine } from '../support/test-server.ts'
import { as, keysOf, startPracticeServer, type PracticeServer } from '../support/practice-server.ts'

/** Texts that a table, a spreadsheet or a reader of JSON might take for something else. */
const TEXTS = [
  '=HYPERLINK("http://x.example","Click")',
  "'=1+1",
  '+358 40 123',
  '-5 astetta',
  '@home; a, b',
  'She said "no".\nThen, left.',
  'Hyvää päivää, 日本語 💥',
  '  spaces kept  ',
]
const TAGS = ['a;b', 'c,d', 'e"f', '=g', ' h ']
const CSV = { 'content-type': 'text/csv' }

let source: PracticeServer
let dir: string

beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-exchange-'))
  source = await startPracticeServer()
  source.work()
  const made: ItemAnswer[] = []
  for (const [index, text] of TEXTS.entries())
    made.push(
      await source.addItem({
        text,
        language: index % 2 === 0 ? 'fi' : 'en-GB',
        voice: index % 2 === 0 ? 'tone:a' : 'tone:b',
        tags: TAGS.slice(0, index % (TAGS.length + 1)),
        ...(index > 2 && { difficulty: index, rate: 0.5 + index / 10 }),
        ...(index === 3 && {
          scoring: { case: true, diacritics: false, alternatives: ['miinus 5', '=x, "y"'] },
        }),
      }),
    )
  const { items } = await source.addLesson({ text: 'One. Two.', lesson: '=Unit; 1', tags: ['u'] })
  for (const { id, text } of [...made, ...items]) {
    await source.attempt(id, { text, user: 'Aino' })
    if (id % 2 === 0) await source.attempt(id, { text: '=wrong, "words"\nhere', user: '=Ben' })
    if (id % 3 === 0) await source.attempt(id, { text: '', audioUrl: 'https://example.org/a' })
  }
  for (const { id } of [...made, ...items]) await source.ready(id)
})
afterAll(async () => {
  await source[Symbol.asyncDispose]()
  await rm(dir, { recursive: true })
})

const isExport = ({ message, route }: LogLine): boolean =>
  message === 'request' && String(route).endsWith('/export')

async function body<T>(server: PracticeServer, at: string): Promise<T> {
  const { status, body: read } = await server.ask<T>('GET', at)
  expect(status, at).toBe(200)
  return read
}

/** Everything there is, without what is new in each place: ids, times of change, addresses, audio. */
async function all(server: PracticeServer): Promise<unknown> {
  const { items, total } = await body<ItemListAnswer>(server, '/items?perPage=100&sort=created')
  const place = new Map(items.map(({ id }, index) => [id, index]))
  const { attempts } = await body<AttemptListAnswer>(server, '/attempts?perPage=100')
  const users = ['', '?user=Aino', '?user=%3DBen', '?user=']
  const of = async (item: ItemAnswer): Promise<unknown> => {
    const { itemId, ...rest } = await body<ItemPracticeAnswer>(server, `/items/${item.id}/practice`)
    return { ...rest, place: place.get(itemId) }
  }
  const dueFor = async (user: string): Promise<unknown> => {
    const at = `/due?user=${encodeURIComponent(user)}&at=2100-01-01&limit=1000`
    const { due } = await body<DueAnswer>(server, at)
    return due.map(({ item, card }) => ({ place: place.get(item.id), card }))
  }
  return {
    total,
    items: items.map(({ id: _id, links: __, state: ___, durationSec: ____, ...item }) => item),
    attempts: attempts
      .map(({ id: _id, itemId, ...attempt }) => ({ ...attempt, place: place.get(itemId) }))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    summaries: await Promise.all(users.map((it) => body<SummaryAnswer>(server, `/summary${it}`))),
    logs: (await body<LogAnswer>(server, '/log?perPage=100')).total,
    practice: await Promise.all(items.map(of)),
    due: await Promise.all(['Aino', '=Ben', ''].map(dueFor)),
  }
}

async function download(query: string): Promise<Response> {
  const response = await source.get(`/v1/practice/export?${query}`)
  expect(response.status).toBe(200)
  return response
}

describe('what goes out comes in elsewhere as it was', () => {
  test.each([
    ['json', 'application/json; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8; header=present'],
  ])('as %s', async (format, mediaType) => {
    const response = await download(`format=${format}`)
    expect(response.headers.get('content-type')).toBe(mediaType)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="practice.${format}"`,
    )
    const text = await response.text()
    await using target = await startPracticeServer()
    const headers = { 'content-type': mediaType }
    const taken = await target.ask<ImportAnswer>('POST', '/import', text, headers)
    expect(taken.status, JSON.stringify(taken.body)).toBe(202)
    const before = (await all(source)) as { total: number; attempts: unknown[] }
    expect(taken.body).toEqual({ items: before.total, attempts: before.attempts.length })
    expect(await all(target)).toEqual(before)
    target.work()
    const { items } = await body<ItemListAnswer>(target, '/items?perPage=100')
    for (const { id } of items) await target.ready(id)
    // What went in goes out again, but for the ids.
    const again = await target.get(`/v1/practice/export?format=${format}`)
    const lines = (of: string): number => of.split('\n').length
    expect(lines(await again.text())).toBe(lines(text))
  })

  test('in parts: by tag, by lesson, by learner', async () => {
    type Document = { items: { id: number; text: string }[]; attempts: { user?: string }[] }
    const read = async (query: string): Promise<Document> =>
      (await (await download(query)).json()) as Document
    const whole = await read('')
    const lesson = await read(`lesson=${encodeURIComponent('=Unit; 1')}`)
    expect(lesson.items.map(({ text }) => text)).toEqual(['One.', 'Two.'])
    const ids = new Set(lesson.items.map(({ id }) => id))
    expect(lesson.attempts.length).toBe(
      (whole.attempts as unknown as { item: number }[]).filter(({ item }) => ids.has(item)).length,
    )
    expect((await read('tag=u')).items).toEqual(lesson.items)
    expect((await read(`tag=${encodeURIComponent('a;b')}&tag=e%22f`)).items).toHaveLength(3)
    const ben = await read('user=%3DBen')
    expect(ben.items).toHaveLength(whole.items.length)
    expect(new Set(ben.attempts.map(({ user }) => user))).toEqual(new Set(['=Ben']))
    expect(await read('tag=none')).toMatchObject({ items: [], attempts: [] })
  })

  test('has no cell that a spreadsheet would run', async () => {
    const text = await (await download('format=csv')).text()
    for (const cell of text.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=+@]|^"?-/)
  })

  test('keeps to what the key may see', async () => {
    await using keyed = await startPracticeServer({ keyring: keysOf(['ann', 'bob'], ['root']) })
    const own = await keyed.addItem({ text: 'Mine.' }, as('ann'))
    const open = await keyed.addItem({ text: 'Open.' }, as('root'))
    await keyed.attempt(own.id, { text: 'mine' }, as('ann'))
    await keyed.attempt(open.id, { text: 'open' }, as('bob'))
    type Document = { items: object[]; attempts: object[] }
    const counts = async (who: string): Promise<number[]> => {
      const { body: read } = await keyed.ask<Document>('GET', '/export', undefined, as(who))
      return [read.items.length, read.attempts.length]
    }
    expect([await counts('ann'), await counts('bob'), await counts('root')]).toEqual([
      [2, 1],
      [1, 1],
      [2, 2],
    ])
    const rows = 'text\nBobs.'
    const sent = await keyed.ask('POST', '/import', rows, { ...CSV, ...as('bob') })
    expect(sent.status).toBe(202)
    expect([await counts('ann'), await counts('bob')]).toEqual([
      [2, 1],
      [2, 1],
    ])
  })
})

describe('a table made by hand', () => {
  test.each([
    ['commas', 'text,language,tags,difficulty\r\n"Hei, sinä.",fi,"a; b",3\r\n=2,,,\r\n'],
    ['semicolons', '\uFEFFtext;language;tags;difficulty\nHei, sinä.;fi;a, b;3\n=2;;;'],
    ['tabs', 'text\tlanguage\ttags\tdifficulty\nHei, sinä.\tfi\ta,b\t 3\n=2\t\t\t'],
  ])('with %s', async (_name, table) => {
    await using target = await startPracticeServer()
    const query = '?language=en-GB&lesson=L1&tag=all'
    const taken = await target.ask('POST', `/import${query}`, table, CSV)
    expect([taken.status, taken.body]).toEqual([202, { items: 2, attempts: 0 }])
    const { items } = await body<ItemListAnswer>(target, '/items?sort=created')
    expect(items).toMatchObject([
      {
        text: 'Hei, sinä.',
        language: 'fi',
        tags: ['a', 'b', 'all'],
        difficulty: 3,
        lesson: 'L1',
      },
      { text: '=2', language: 'en-GB', tags: ['all'], lesson: 'L1' },
    ])
    expect(items[1]).not.toHaveProperty('difficulty')
  })

  test('has its attempts scored when they come without numbers', async () => {
    await using target = await startPracticeServer()
    const taken = await target.ask('POST', '/import', {
      rostrum: 'practice',
      version: 1,
      items: [{ id: 7, text: 'the cat sat', language: 'en' }],
      attempts: [
        { item: 7, text: 'the cat', user: 'A', createdAt: '2026-01-02T00:00:00Z' },
        { item: 7, text: '', user: 'A', createdAt: '2026-01-01' },
      ],
    })
    expect(taken.body).toEqual({ items: 1, attempts: 2 })
    const { attempts } = await body<AttemptListAnswer>(target, '/attempts')
    expect(attempts.map(({ percentage, createdAt }) => [percentage, createdAt])).toEqual([
      [66, '2026-01-02T00:00:00.000Z'],
      [0, '2026-01-01T00:00:00.000Z'],
    ])
    const { due } = await body<DueAnswer>(target, '/due?user=A&at=2100-01-01')
    expect(due[0]?.card).toMatchObject({ reps: 2, lastReviewAt: '2026-01-02T00:00:00.000Z' })
  })
})

describe('a package for Anki', () => {
  interface Note {
    readonly id: number
    readonly guid: string
    readonly flds: string
    readonly tags: string
  }

  async function opened(query: string): Promise<{ notes: Note[]; files: Map<string, Uint8Array> }> {
    const response = await download(`format=apkg&${query}`)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="practice.apkg"')
    const zip = unzipSync(new Uint8Array(await response.arrayBuffer()))
    const names = JSON.parse(strFromU8(zip['media'] as Uint8Array)) as { [file: string]: string }
    const file = path.join(dir, `${Math.random()}.anki2`)
    await writeFile(file, zip['collection.anki2'] as Uint8Array)
    const database = new DatabaseSync(file, { readOnly: true })
    const notes = database.prepare('select * from notes order by id').all() as unknown as Note[]
    const cards = database.prepare('select count(*) as count from cards').get()
    expect(cards).toEqual({ count: notes.length })
    database.close()
    return {
      notes,
      files: new Map(
        Object.entries(names).map(([number, name]) => [name, zip[number] as Uint8Array]),
      ),
    }
  }

  test('has a note and the speech of each item', async () => {
    const { notes, files } = await opened('')
    const { items } = await body<ItemListAnswer>(source, '/items?perPage=100&sort=created')
    expect(notes).toHaveLength(items.length)
    for (const [index, item] of items.entries()) {
      const [sound = '', , tags] = (notes[index] as Note).flds.split('\u001f')
      const [, name = ''] = /^\[sound:(.+)\]$/.exec(sound) ?? []
      const audio = await source.get(`/v1/practice/items/${item.id}/audio?format=mp3`)
      expect(Buffer.from(files.get(name) ?? [])).toEqual(Buffer.from(await audio.arrayBuffer()))
      expect(tags?.split(', ')).toHaveLength(Math.max(1, item.tags.length))
    }
  })

  test('has the same ids the next time', async () => {
    const [one, two] = [await opened('tag=u'), await opened('tag=u')]
    expect(one.notes).toHaveLength(2)
    expect(two.notes.map(({ id, guid }) => [id, guid])).toEqual(
      one.notes.map(({ id, guid }) => [id, guid]),
    )
    expect(new Set(one.notes.map(({ guid }) => guid)).size).toBe(2)
  })

  test('leaves out what cannot be heard yet, and says so', async () => {
    await using target = await startPracticeServer()
    const end = target.work()
    const { id } = await target.addItem({ text: 'Ready.' })
    await target.ready(id)
    await end()
    await target.addItem({ text: 'Not yet.' })
    const response = await target.get('/v1/practice/export?format=apkg')
    expect(response.status).toBe(200)
    expect(response.headers.get('x-rostrum-warning')).toMatch(/: 1[.]$/)
    await response.arrayBuffer()
    await target.ask('DELETE', `/items/${id}`)
    const none = await target.ask('GET', '/export?format=apkg')
    expect(none).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict', details: { pending: 1 } } },
    })
  })

  test('leaves nothing behind when its reader leaves', async () => {
    const tmp = await mkdtemp(path.join(dir, 'tmp-'))
    const { TMPDIR } = process.env
    process.env['TMPDIR'] = tmp
    try {
      await using target = await startPracticeServer()
      target.work()
      const words = Array.from({ length: 40 }, (_, n) => `Number ${n} of some words to hear.`)
      const { items } = await target.addLesson({ text: words.join(' ') })
      for (const { id } of items) await target.ready(id)
      const stop = new AbortController()
      const response = await target.get('/v1/practice/export?format=apkg', { signal: stop.signal })
      const reader = response.body!.getReader()
      expect((await reader.read()).done).toBe(false)
      stop.abort()
      await expect(reader.read()).rejects.toThrow()
      await expect.poll(() => target.lines.filter(isExport).length, { timeout: 10_000 }).toBe(1)
      expect(target.lines.find(isExport)).toMatchObject({ complete: false })
      await expect.poll(() => readdir(tmp)).toEqual([])
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = TMPDIR
    }
  })
})
