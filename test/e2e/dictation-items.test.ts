import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  BulkAnswer,
  ItemAnswer,
  ItemListAnswer,
  ItemSentenceAnswer,
} from '../../src/protocol/dictation-answer.ts'
import { type DictationServer, startDictationServer } from '../support/dictation-server.ts'
import { wavSec } from '../support/wav.ts'

/** The routes of items, field by field, under both roots. */

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const ROOTS = ['/v1', '/api/v1'] as const

let server: DictationServer
let stop: (() => Promise<void>) | undefined

beforeAll(async () => {
  server = await startDictationServer({ languages: ['fi', 'sv'] })
})
afterAll(() => server[Symbol.asyncDispose]())

async function list(query: string): Promise<ItemListAnswer> {
  const { status, body } = await server.ask<ItemListAnswer>('GET', `/v1/items?${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

const textsOf = ({ items }: ItemListAnswer): string[] => items.map(({ text }) => text)

/** Nothing is made any more until somebody waits for it. */
async function pause(): Promise<void> {
  await stop?.()
  stop = undefined
}

async function ready(id: number): Promise<ItemAnswer> {
  stop ??= server.work()
  return server.ready(id)
}

async function wavOf(path: string): Promise<Uint8Array> {
  const response = await server.get(path)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

describe.each(ROOTS)('under %s', (root) => {
  test('an item with everything is taken and shown', async () => {
    await pause()
    const wanted = {
      locale: 'fi',
      text: `Hei, tämä on testi ${root}!`,
      difficulty: 3,
      tags: ['test', 'basic'],
    }
    const { status, body } = await server.ask<ItemAnswer>('POST', `${root}/items`, wanted)
    expect(status).toBe(202)
    expect(body).toEqual({
      id: expect.any(Number) as unknown,
      ...wanted,
      tts_status: 'pending',
      audio_url: null,
      created_at: expect.stringMatching(ISO) as unknown,
      updated_at: body.created_at,
      practiced: false,
    })
    expect((await server.ask('GET', `${root}/items/${body.id}`)).body).toEqual(body)
  })

  test('without what may be left out, or with null, it is empty there', async () => {
    for (const more of [{}, { difficulty: null, tags: null }]) {
      const wanted = { locale: 'en-GB', text: 'Simple English text', ...more, unknown: 1 }
      const { status, body } = await server.ask<ItemAnswer>('POST', `${root}/items`, wanted)
      expect(status).toBe(202)
      expect(body).toMatchObject({ locale: 'en-GB', difficulty: null, tags: [] })
      expect(body).not.toHaveProperty('unknown')
    }
  })

  test.each(['Application/JSON; Charset=UTF-8', 'application/vnd.api+json'])(
    'it may be sent as %s',
    async (type) => {
      const wanted = { locale: 'fi', text: 'Lajista riippumatta' }
      const headers = { 'content-type': type }
      const body = JSON.stringify(wanted)
      const sent = await server.ask('POST', `${root}/items`, body, { headers })
      expect([sent.status, sent.body]).toMatchObject([202, wanted])
    },
  )

  test('what is not there is 404 with a detail alone', async () => {
    for (const [method, path] of [
      ['GET', '/items/999999'],
      ['DELETE', '/items/999999'],
      ['GET', '/items/999999/audio'],
      ['GET', '/items/999999/sentences'],
      ['POST', '/items/999999/retry'],
      ['GET', '/items/0'],
      ['GET', '/items/-1'],
      ['GET', '/items/99999999999999999999'],
    ] as const) {
      const { status, body } = await server.ask(method, `${root}${path}`)
      expect([path, status, body]).toEqual([path, 404, { detail: 'Item not found' }])
    }
  })

  test('an id that is no number is 422', async () => {
    for (const id of ['invalid', '1.5', '1e3', '0x10'])
      for (const method of ['GET', 'DELETE']) {
        const { status, body } = await server.ask(method, `${root}/items/${id}`)
        expect([status, body]).toEqual([
          422,
          {
            error: 'Validation Error',
            detail: [
              {
                type: 'int_parsing',
                loc: ['path', 'item_id'],
                msg: 'Input should be a valid integer, unable to parse string as an integer',
                input: id,
              },
            ],
          },
        ])
      }
  })

  test('its audio is 400 until it is there, then a file of its own name', async () => {
    const { id } = await server.addItem({ locale: 'fi', text: `Kuuntele ${root} tämä.` })
    if (stop === undefined) {
      const { status, body } = await server.ask('GET', `${root}/items/${id}/audio`)
      expect([status, body]).toEqual([400, { detail: 'Audio not ready. Current status: pending' }])
      expect((await server.ask('GET', `${root}/items/${id}/sentences`)).status).toBe(400)
    }
    const item = await ready(id)
    expect(item).toMatchObject({
      tts_status: 'ready',
      audio_url: `${server.url}/api/v1/tts/audio/item_${id}.wav`,
    })
    const response = await server.get(`${root}/items/${id}/audio`)
    expect(response.headers.get('content-type')).toBe('audio/wav')
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="item_${id}.wav"`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(response.headers.get('content-length')).toBe(String(bytes.length))
    expect(wavSec(bytes)).toBeGreaterThan(0.3)
    expect(Buffer.compare(await wavOf(new URL(item.audio_url ?? '').pathname), bytes)).toBe(0)
    const head = await server.get(`${root}/items/${id}/audio`, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(bytes.length))
  })

  test('it is removed with its attempts', async () => {
    const { id } = await server.addItem({ locale: 'en', text: `Gone ${root}` })
    const attempt = await server.attempt(id, 'gone')
    const { status, body } = await server.ask('DELETE', `${root}/items/${id}`)
    expect([status, body]).toEqual([204, undefined])
    expect((await server.ask('GET', `${root}/items/${id}`)).status).toBe(404)
    expect((await server.ask('DELETE', `${root}/items/${id}`)).status).toBe(404)
    expect((await server.ask('GET', `${root}/attempts/${attempt.id}`)).body).toEqual({
      detail: 'Attempt not found',
    })
  })
})

describe('audio', () => {
  test('of the same text is ready in the same answer; of another locale or voice never shared', async () => {
    const text = 'The same text for all.'
    const first = await server.addItem({ locale: 'en-US', text })
    await ready(first.id)
    const again = await server.addItem({ locale: 'en-US', text, tags: ['again'] })
    expect(again).toMatchObject({
      tts_status: 'ready',
      audio_url: `${server.url}/api/v1/tts/audio/item_${again.id}.wav`,
    })
    const others = [
      { locale: 'sv', text },
      { locale: 'en-US', text, voice: 'tone:b' },
      { locale: 'en-US', text, rate: 0.8 },
    ]
    for (const other of others) {
      await pause()
      const made = await server.addItem(other)
      expect(made.tts_status).toBe('pending')
      await ready(made.id)
    }
    const of = (id: number): Promise<Uint8Array> => wavOf(`/v1/items/${id}/audio`)
    expect(Buffer.compare(await of(first.id), await of(again.id))).toBe(0)
    // What one of two items leaves is still the other's.
    expect((await server.ask('DELETE', `/v1/items/${first.id}`)).status).toBe(204)
    expect((await of(again.id)).length).toBeGreaterThan(44)
    expect((await server.ask('DELETE', `/v1/items/${again.id}`)).status).toBe(204)
    await pause()
    const third = await server.addItem({ locale: 'en-US', text })
    expect(third.tts_status).toBe('pending')
  })

  test('is slower, with gaps, or one sentence of it', async () => {
    const { id } = await server.addItem({
      locale: 'en',
      text: 'One two three. Four five six seven.',
    })
    await ready(id)
    const sec = async (query: string): Promise<number> =>
      wavSec(await wavOf(`/v1/items/${id}/audio?${query}`))
    const whole = await sec('')
    expect(await sec('tempo=0.5')).toBeCloseTo(whole * 2, 1)
    expect(await sec('word_gap=1')).toBeCloseTo(whole + 6, 1)
    expect((await sec('sentence=0')) + (await sec('sentence=1'))).toBeCloseTo(whole, 1)
    const { body } = await server.ask<{ sentences: ItemSentenceAnswer[] }>(
      'GET',
      `/api/v1/items/${id}/sentences`,
    )
    expect(body).toEqual({
      sentences: [
        {
          index: 0,
          text: 'One two three.',
          source: { start: 0, end: 14 },
          start_sec: expect.any(Number) as unknown,
          end_sec: expect.any(Number) as unknown,
        },
        {
          index: 1,
          text: 'Four five six seven.',
          source: { start: 15, end: 35 },
          start_sec: expect.any(Number) as unknown,
          end_sec: expect.closeTo(whole, 1) as unknown,
        },
      ],
    })
    for (const query of ['tempo=3', 'tempo=x', 'sentence=-1', 'sentence=2', 'word_gap=6'])
      expect((await server.ask('GET', `/v1/items/${id}/audio?${query}`)).status, query).toBe(422)
    expect((await server.ask('GET', `/v1/items/${id}/audio?sentence=2`)).body).toMatchObject({
      detail: [{ type: 'value_error', loc: ['query', 'sentence'] }],
    })
  })
})

describe('the list', () => {
  let lister: DictationServer
  const made: ItemAnswer[] = []

  beforeAll(async () => {
    lister = await startDictationServer()
    const items = [
      { locale: 'fi', text: 'Ensimmäinen 100%', difficulty: 1, tags: ['a', 'b'] },
      { locale: 'fi', text: 'toinen_rivi', difficulty: 5, tags: ['b'] },
      { locale: 'en', text: 'Third', tags: ['a'] },
      { locale: 'en-GB', text: 'Fourth ÄITI', difficulty: 10, tags: ['a', 'b', 'c'] },
      { locale: 'fi', text: 'Viides', difficulty: 5 },
    ]
    for (const item of items) made.push(await lister.addItem(item))
    await lister.attempt(made[1]?.id ?? 0, 'toinen')
    await lister.ask('POST', `/v1/items/${made[2]?.id}/attempts`, { text: 'x', user_id: 'ann' })
  })
  afterAll(() => lister[Symbol.asyncDispose]())

  const at = async (query: string): Promise<number[]> => {
    const { status, body } = await lister.ask<ItemListAnswer>('GET', `/api/v1/items?${query}`)
    expect(status, JSON.stringify(body)).toBe(200)
    return body.items.map(({ id }) => made.findIndex((item) => item.id === id))
  }

  test('has a page of twenty, the newest first', async () => {
    const { body } = await lister.ask<ItemListAnswer>('GET', '/v1/items')
    expect(body).toMatchObject({ total: 5, page: 1, per_page: 20, total_pages: 1 })
    expect(Object.keys(body).toSorted()).toEqual(
      ['items', 'page', 'per_page', 'total', 'total_pages'].toSorted(),
    )
    expect(await at('')).toEqual([4, 3, 2, 1, 0])
    expect(body.items[4]).toEqual((await lister.ask('GET', `/v1/items/${made[0]?.id}`)).body)
  })

  test.each([
    ['locale=fi', [4, 1, 0]],
    ['locale=en', [2]],
    ['locale=de', []],
    ['tag=a', [3, 2, 0]],
    ['tag=a&tag=b', [3, 0]],
    ['tag=a&tag=b&tag=c', [3]],
    ['tag=d', []],
    ['tag=', [4, 3, 2, 1, 0]],
    ['tag=c&tag=', [3]],
    // What no item can have, no item has.
    [`tag=${'x'.repeat(51)}`, []],
    ['tag=a%00', []],
    ['locale=x', []],
    ['locale=auto', []],
    ['locale=no%20locale', []],
    ['locale=', [4, 3, 2, 1, 0]],
    ['difficulty=5', [4, 1]],
    ['difficulty=2..10', [4, 3, 1]],
    ['difficulty=1..1', [0]],
    ['q=third', [2]],
    ['q=100%25', [0]],
    ['q=n_r', [1]],
    ['q=_', [1]],
    ['q=%C3%A4iti', [3]],
    ['q=', [4, 3, 2, 1, 0]],
    ['practiced=true', [2, 1]],
    ['practiced=1', [2, 1]],
    ['practiced=false', [4, 3, 0]],
    ['practiced=true&user_id=ann', [2]],
    ['sort=created_at.asc', [0, 1, 2, 3, 4]],
    ['sort=created_at.desc', [4, 3, 2, 1, 0]],
    ['sort=difficulty.asc', [0, 4, 1, 3, 2]],
    ['sort=difficulty.desc', [3, 4, 1, 0, 2]],
    ['page=2&per_page=2', [2, 1]],
    ['page=3&per_page=2', [0]],
    ['page=4&per_page=2', []],
    ['page=99999999999&per_page=100', []],
    ['page=1&page=2&per_page=2', [2, 1]],
    ['locale=fi&tag=b&difficulty=1..4&q=ens', [0]],
    ['unknown=1', [4, 3, 2, 1, 0]],
  ])('%s', async (query, expected) => {
    expect(await at(query)).toEqual(expected)
  })

  test('tells how many pages there are', async () => {
    const pages = async (query: string): Promise<unknown> => {
      const { items: _, ...page } = (await lister.ask<ItemListAnswer>('GET', `/v1/items?${query}`))
        .body
      return page
    }
    expect(await pages('page=2&per_page=2')).toEqual({
      total: 5,
      page: 2,
      per_page: 2,
      total_pages: 3,
    })
    expect(await pages('per_page=5')).toMatchObject({ total_pages: 1 })
    expect(await pages('locale=de')).toEqual({ total: 0, page: 1, per_page: 20, total_pages: 0 })
  })

  test.each(['invalid_sort', 'created_at', 'id.asc', ''])('sort=%s is 400', async (sort) => {
    const { status, body } = await lister.ask('GET', `/v1/items?sort=${sort}`)
    expect([status, body]).toEqual([
      400,
      {
        detail:
          'Invalid sort parameter. Must be one of: created_at.asc, created_at.desc, difficulty.asc, difficulty.desc',
      },
    ])
  })

  test.each([
    ['page=0', 'greater_than_equal', 'page'],
    ['page=x', 'int_parsing', 'page'],
    ['per_page=0', 'greater_than_equal', 'per_page'],
    ['per_page=101', 'less_than_equal', 'per_page'],
    ['practiced=maybe', 'bool_parsing', 'practiced'],
    ['difficulty=5..2', 'value_error', 'difficulty'],
    ['difficulty=0', 'value_error', 'difficulty'],
    ['difficulty=1..11', 'value_error', 'difficulty'],
    ['difficulty=1..2..3', 'value_error', 'difficulty'],
    ['difficulty=easy', 'int_parsing', 'difficulty'],
    ['difficulty=1..', 'int_parsing', 'difficulty'],
    [`q=${'x'.repeat(1001)}`, 'string_too_long', 'q'],
    ['user_id=a%00', 'value_error', 'user_id'],
  ])('%s is 422', async (query, type, name) => {
    const { status, body } = await lister.ask('GET', `/v1/items?${query}`)
    expect(status).toBe(422)
    expect(body).toMatchObject({
      error: 'Validation Error',
      detail: [{ type, loc: ['query', name] }],
    })
  })
})

describe('what the original does not have', () => {
  test('rules of scoring are kept and shown', async () => {
    const scoring = { case: true, alternatives: ['Hallo'] }
    const item = await server.addItem({ locale: 'de', text: 'Guten Tag', scoring })
    expect(item.scoring).toEqual(scoring)
    expect((await server.attempt(item.id, 'hallo')).percentage).toBe(0)
    expect((await server.attempt(item.id, 'Hallo')).percentage).toBe(100)
  })

  test('several items are taken at once; one that is wrong harms no other', async () => {
    const items = [
      { locale: 'fi', text: 'Yksi' },
      { locale: 'fi', text: '' },
      { locale: 'fi', text: 'Kolme', difficulty: 2 },
      7,
    ]
    const { status, body } = await server.ask<BulkAnswer>('POST', '/api/v1/items/bulk', { items })
    expect(status).toBe(202)
    expect(body).toMatchObject({
      total_created: 2,
      total_failed: 2,
      failed_items: [{ index: 1 }, { index: 3 }],
      created_items: [{ text: 'Yksi' }, { text: 'Kolme', difficulty: 2 }],
      submitted_at: expect.stringMatching(ISO) as unknown,
    })
    for (const wrong of [[], Array.from({ length: 101 }, () => items[0]), 'x'])
      expect((await server.ask('POST', '/v1/items/bulk', { items: wrong })).status).toBe(422)
  })

  test('tags and difficulty change', async () => {
    const { id } = await server.addItem({ locale: 'fi', text: 'Muutos', tags: ['old'] })
    const tags = await server.ask('PATCH', `/v1/items/${id}/tags`, { tags: ['new', 'b', 'new'] })
    expect([tags.status, tags.body]).toEqual([
      200,
      {
        item_id: id,
        operation: 'replace',
        previous_tags: ['old'],
        current_tags: ['new', 'b'],
        updated_at: expect.stringMatching(ISO) as unknown,
        message: 'Replaced all tags with: new, b',
      },
    ])
    const hard = await server.ask('PATCH', `/api/v1/items/${id}/difficulty`, { difficulty: 4 })
    expect(hard.body).toMatchObject({ previous_difficulty: null, current_difficulty: 4 })
    expect((await server.ask('GET', `/v1/items/${id}`)).body).toMatchObject({
      tags: ['new', 'b'],
      difficulty: 4,
    })
    for (const body of [{}, { difficulty: 0 }, { difficulty: 11 }, { difficulty: 'x' }])
      expect((await server.ask('PATCH', `/v1/items/${id}/difficulty`, body)).status).toBe(422)
  })

  test('what has failed is spoken again when somebody asks, what has not is 409', async () => {
    const wrong = await server.addItem({ locale: 'sw', text: 'Habari' })
    expect(wrong).toMatchObject({
      tts_status: 'failed',
      error_message: expect.stringContaining('sw') as unknown,
    })
    expect((await server.ask('GET', `/v1/items/${wrong.id}/audio`)).body).toEqual({
      detail: 'Audio not ready. Current status: failed',
    })
    const again = await server.ask<ItemAnswer>('POST', `/v1/items/${wrong.id}/retry`)
    expect([again.status, again.body.id]).toEqual([202, wrong.id])
    const { id } = await server.addItem({ locale: 'fi', text: 'Kunnossa' })
    const refused = await server.ask('POST', `/v1/items/${id}/retry`, '', {
      headers: { 'content-type': 'application/json' },
    })
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ error: 'Conflict' })
    expect(textsOf(await list('q=Kunnossa'))).toEqual(['Kunnossa'])
  })
})
