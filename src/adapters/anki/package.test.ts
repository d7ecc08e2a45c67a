import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { unzipSync, strFromU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeckNote } from '../../ports/deck-writer.ts'
import { ankiWriter } from './package.ts'

const NOW = Date.UTC(2026, 10, 21)
let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-anki-'))
})
afterAll(() => rm(dir, { recursive: true }))

function note(id: number, more: Partial<DeckNote> = {}): DeckNote {
  return {
    id,
    guid: `guid-${id}`,
    text: `Text ${id}.`,
    tags: ['easy'],
    createdMs: NOW,
    updatedMs: NOW + 5000,
    audio: {
      name: `a-${id}.mp3`,
      async *open() {
        yield Buffer.from(`sound ${id}, `)
        yield Buffer.alloc(3, id)
      },
    },
    ...more,
  }
}

async function* each(notes: readonly DeckNote[]): AsyncGenerator<DeckNote> {
  yield* notes
}

async function made(
  notes: readonly DeckNote[],
  options: { readonly signal: AbortSignal } = new AbortController(),
): Promise<{ [name: string]: Uint8Array }> {
  const pieces: Uint8Array[] = []
  const folder = path.join(dir, 'tmp')
  for await (const piece of ankiWriter({ dir: folder, now: () => NOW }).write(each(notes), options))
    pieces.push(Uint8Array.from(piece))
  return unzipSync(Buffer.concat(pieces))
}

let opened = 0
async function collection(files: { [name: string]: Uint8Array }): Promise<DatabaseSyncInstance> {
  const file = path.join(dir, `collection-${++opened}`)
  await writeFile(file, files['collection.anki2'] as Uint8Array)
  return new DatabaseSync(file, { readOnly: true })
}

type Row = { readonly [column: string]: unknown }

/** Columns of each table of schema 11, as the documentation of Anki's database lists them. */
const COLUMNS = {
  col: 'id crt mod scm ver dty usn ls conf models decks dconf tags',
  notes: 'id guid mid mod usn tags flds sfld csum flags data',
  cards: 'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data',
  revlog: 'id cid usn ease ivl lastIvl factor time type',
  graves: 'usn oid type',
}

describe('a package', () => {
  test('is a collection of schema 11, its files and their names', async () => {
    const files = await made([note(1), note(2, { part: 'Unit 1' })])
    expect(Object.keys(files).sort()).toEqual(['0', '1', 'collection.anki2', 'media'])
    expect(JSON.parse(strFromU8(files['media'] as Uint8Array))).toEqual({
      0: 'a-1.mp3',
      1: 'a-2.mp3',
    })
    expect(strFromU8(files['1'] as Uint8Array)).toBe('sound 2, \u0002\u0002\u0002')
    const database = await collection(files)
    for (const [table, columns] of Object.entries(COLUMNS)) {
      const found = database.prepare(`select name from pragma_table_info('${table}')`).all()
      expect((found as Row[]).map(({ name }) => name).join(' ')).toBe(columns)
    }
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    const col = database.prepare('select * from col').get() as { [column: string]: string }
    expect(col).toMatchObject({ id: 1, ver: 11, usn: 0, mod: NOW, tags: '{}' })
    const models = JSON.parse(col['models'] as string) as { [id: string]: Row }
    const [model] = Object.values(models) as [
      { id: number; name: string; sortf: number; flds: Row[]; tmpls: Row[] },
    ]
    expect(model).toMatchObject({ name: 'Dictation', type: 0, sortf: 1 })
    expect(model.flds.map(({ name, ord }) => [name, ord])).toEqual([
      ['Audio', 0],
      ['Text', 1],
      ['Tags', 2],
    ])
    expect(model.tmpls).toHaveLength(1)
    const [template] = model.tmpls as [{ qfmt: string; afmt: string }]
    expect(template.qfmt).toContain('{{Audio}}')
    expect(template.qfmt).toContain('{{type:Text}}')
    expect(template.qfmt).not.toContain('{{Text}}')
    expect(template.afmt).toContain('{{Text}}')
    const decks = JSON.parse(col['decks'] as string) as { [id: string]: { name: string } }
    expect(
      Object.values(decks)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Default', 'Dictation', 'Dictation::Unit 1'])
    expect(JSON.parse(col['dconf'] as string)).toHaveProperty('1.new.perDay')
    const notes = database.prepare('select * from notes order by id').all() as Row[]
    const cards = database.prepare('select * from cards order by id').all() as Row[]
    expect(notes).toHaveLength(2)
    expect(cards).toHaveLength(2)
    for (const [index, card] of cards.entries()) {
      const of = notes[index] as Row
      expect(card).toMatchObject({ nid: of['id'], ord: 0, type: 0, queue: 0, due: index + 1 })
      expect(decks).toHaveProperty(String(card['did']))
      expect(of).toMatchObject({ mid: model.id, guid: `guid-${index + 1}`, usn: -1 })
      expect(of['mod']).toBe(NOW / 1000 + 5)
    }
    expect(notes[0]).toMatchObject({
      flds: '[sound:a-1.mp3]\u001fText 1.\u001feasy',
      sfld: 'Text 1.',
      tags: ' easy ',
      // sha1('[sound:a-1.mp3]'), its first four bytes.
      csum: 0x99953071,
    })
    database.close()
  })

  test('shows texts as they are, whatever they hold', async () => {
    const text = '<b>1 & 2</b> [sound:x.mp3] {{Audio}} "q"\nnext\u001fone'
    const files = await made([note(1, { text, tags: ['two words', 'a"b', ' '] })])
    const database = await collection(files)
    const { flds, tags } = database.prepare('select * from notes').get() as { [c: string]: string }
    const fields = flds!.split('\u001f')
    expect(fields).toHaveLength(3)
    expect(fields[1]).toBe(
      '&lt;b&gt;1 &amp; 2&lt;/b&gt; &#91;sound:x.mp3] &#123;&#123;Audio}} &quot;q&quot;<br>next one',
    )
    expect(tags).toBe(' two_words a_b ')
    database.close()
  })

  test('has a file that several notes share once', async () => {
    const { audio } = note(1)
    const files = await made([note(1), note(2, { audio }), note(3)])
    expect(JSON.parse(strFromU8(files['media'] as Uint8Array))).toEqual({
      0: 'a-1.mp3',
      1: 'a-3.mp3',
    })
  })

  test('is the same for the same notes at the same time', async () => {
    const [one, two] = await Promise.all([made([note(1)]), made([note(1)])])
    expect(one).toEqual(two)
  })
})

describe('nothing is left', () => {
  const left = (): Promise<string[]> => readdir(path.join(dir, 'tmp')).catch(() => [])

  test('of a package that is whole', async () => {
    await made([note(1)])
    expect(await left()).toEqual([])
  })

  test('of one that is aborted while its notes are awaited', async () => {
    const stop = new AbortController()
    async function* notes(): AsyncGenerator<DeckNote> {
      yield note(1)
      stop.abort(new Error('enough'))
      await new Promise(() => {})
    }
    const writer = ankiWriter({ dir: path.join(dir, 'tmp'), now: () => NOW })
    const reading = (async () => {
      for await (const _ of writer.write(notes(), stop)) void _
    })()
    await expect(reading).rejects.toThrow('enough')
    expect(await left()).toEqual([])
  })

  test('of one whose audio fails, or whose reader stops', async () => {
    const broken = note(1, {
      audio: {
        name: 'a.mp3',
        // oxlint-disable-next-line require-yield
        async *open() {
          throw new Error('no audio')
        },
      },
    })
    await expect(made([broken])).rejects.toThrow('no audio')
    const writer = ankiWriter({ dir: path.join(dir, 'tmp'), now: () => NOW })
    for await (const _ of writer.write(each([note(1)]), new AbortController())) break
    expect(await left()).toEqual([])
  })
})
