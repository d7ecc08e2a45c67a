import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AttemptAnswer, AttemptListAnswer } from '../../src/protocol/dictation-answer.ts'
import { type DictationServer, startDictationServer } from '../support/dictation-server.ts'

/** The routes of attempts, field by field, under both roots, and the rule of scoring. */

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const ROOTS = ['/v1', '/api/v1'] as const

let server: DictationServer

beforeAll(async () => {
  server = await startDictationServer()
})
afterAll(() => server[Symbol.asyncDispose]())

interface Case {
  readonly locale: string
  readonly text: string
  readonly answer: string
  readonly scoring?: object
}

async function scored({ answer, ...item }: Case): Promise<AttemptAnswer> {
  const { id } = await server.addItem(item)
  return server.attempt(id, answer)
}

describe.each(ROOTS)('under %s', (root) => {
  test('an answer is scored, stored and shown under both sets of names', async () => {
    const { id: item } = await server.addItem({ locale: 'en', text: 'The cat sat.' })
    const answers = [
      await server.ask<AttemptAnswer>('POST', `${root}/attempts`, {
        item_id: item,
        text: 'the cat',
        user_id: 'ann',
        audio_url: 'https://example.org/a.wav',
      }),
      await server.ask<AttemptAnswer>('POST', `${root}/items/${item}/attempts`, {
        transcription: 'the cat',
        user_id: 'ann',
        audio_url: 'https://example.org/a.wav',
      }),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(201)
      expect(body).toEqual({
        id: expect.any(Number) as unknown,
        item_id: item,
        text: 'the cat',
        percentage: 66,
        wer: 1 / 3,
        words_ref: 3,
        words_correct: 2,
        created_at: expect.stringMatching(ISO) as unknown,
        user_id: 'ann',
        audio_url: 'https://example.org/a.wav',
        transcription: 'the cat',
        score: 66,
        feedback: expect.stringContaining('sat') as unknown,
        diff: [
          { op: 'equal', expected: 'The', written: 'the', source: { start: 0, end: 3 } },
          { op: 'equal', expected: 'cat', written: 'cat', source: { start: 4, end: 7 } },
          { op: 'missing', expected: 'sat', source: { start: 8, end: 11 } },
        ],
        due_at: expect.stringMatching(ISO) as unknown,
      })
      expect(Date.parse(body.due_at ?? '')).toBeGreaterThan(Date.parse(body.created_at))
      // When to hear it again was told when it was made.
      expect((await server.ask('GET', `${root}/attempts/${body.id}`)).body).toEqual({
        ...body,
        due_at: null,
      })
    }
    expect((await server.ask('GET', `${root}/items/${item}`)).body).toMatchObject({
      practiced: true,
    })
  })

  test('without a learner there is none; a number is one, too', async () => {
    const { id } = await server.addItem({ locale: 'en', text: 'One' })
    const path = `${root}/items/${id}/attempts`
    expect((await server.ask('POST', path, { text: 'one' })).body).toMatchObject({
      user_id: null,
      audio_url: null,
      percentage: 100,
    })
    expect((await server.ask('POST', path, { text: 'one', user_id: 7 })).body).toMatchObject({
      user_id: '7',
    })
    expect((await server.ask('POST', path, { text: 'one', user_id: null })).status).toBe(201)
    const both = { text: 'one', transcription: 'two', unknown: true }
    expect((await server.ask('POST', path, both)).body).toMatchObject({ text: 'one', score: 100 })
  })

  test('of an item that is not there it is 404, and nothing is stored', async () => {
    const before = (await server.ask<AttemptListAnswer>('GET', `${root}/attempts`)).body.total
    for (const item_id of [999_999, 0, -1, 1e20])
      for (const answer of [
        await server.ask('POST', `${root}/attempts`, { item_id, text: 'x' }),
        await server.ask('POST', `${root}/items/${item_id}/attempts`, { text: 'x' }),
      ])
        if (item_id !== 1e20 || answer.status !== 422)
          expect([answer.status, answer.body]).toEqual([404, { detail: 'Item not found' }])
    expect((await server.ask<AttemptListAnswer>('GET', `${root}/attempts`)).body.total).toBe(before)
    const missing = await server.ask('GET', `${root}/attempts/999999`)
    expect([missing.status, missing.body]).toEqual([404, { detail: 'Attempt not found' }])
    expect((await server.ask('GET', `${root}/attempts/invalid`)).body).toMatchObject({
      error: 'Validation Error',
      detail: [{ type: 'int_parsing', loc: ['path', 'attempt_id'], input: 'invalid' }],
    })
  })

  test('an answer that was spoken is refused with the reason, before it is sent', async () => {
    const { id } = await server.addItem({ locale: 'en', text: 'Spoken' })
    const form = new FormData()
    form.set('audio', new Blob([new Uint8Array(1000)], { type: 'audio/wav' }), 'a.wav')
    for (const path of [`${root}/items/${id}/attempts`, `${root}/attempts`]) {
      const response = await server.get(path, { method: 'POST', body: form })
      expect([response.status, await response.json()]).toEqual([
        422,
        {
          error: 'Unprocessable Entity',
          detail: expect.stringMatching(/spoken.*transcriber/) as unknown,
        },
      ])
      const bare = await server.ask('POST', path, 'x', { headers: { 'content-type': 'audio/wav' } })
      expect(bare.status).toBe(422)
    }
  })
})

describe('the rule of scoring', () => {
  test.each([
    // The examples of the original.
    ['the cat sat', 'the cat', 66, 1 / 3, 3, 2],
    ['a b', 'a b c d e', 0, 1, 2, 0],
    ['Hei, maailma!', 'hei maailma', 100, 0, 2, 2],
    ['Reference text', '', 0, 1, 2, 0],
    ['Hei, tämä on testi!', 'Hei, tämä testi!', 75, 0.25, 4, 3],
    // Whole percents, rounded down, where binary fractions would lose one.
    ['a '.repeat(100), 'a '.repeat(29), 29, 0.71, 100, 29],
    ['a '.repeat(100), 'a '.repeat(57), 57, 0.43, 100, 57],
    ['one two three', 'one  TWO,\n(three)', 100, 0, 3, 3],
    // A text without words.
    ['?!', '', 100, 0, 0, 0],
    ['?!', 'what', 0, 1, 0, 0],
  ])('%j against %j is %i %%', async (text, answer, percentage, wer, wordsRef, wordsCorrect) => {
    const locale = /ä|hei/i.test(text) ? 'fi' : 'en'
    const attempt = await scored({ locale, text, answer })
    expect(attempt).toMatchObject({
      percentage,
      score: percentage,
      words_ref: wordsRef,
      words_correct: wordsCorrect,
    })
    expect(attempt.wer).toBeCloseTo(wer, 12)
  })

  test.each([
    // Finnish: the marks make other words, unless the item says otherwise.
    [{ locale: 'fi', text: 'Sää on hyvä', answer: 'saa on hyva' }, 33],
    [
      { locale: 'fi', text: 'Sää on hyvä', answer: 'saa on hyva', scoring: { diacritics: false } },
      100,
    ],
    // English: they do not.
    [{ locale: 'en', text: 'A naïve café', answer: 'a naive cafe' }, 100],
    [
      { locale: 'en', text: 'A naïve café', answer: 'a naive cafe', scoring: { diacritics: true } },
      33,
    ],
    // German.
    [{ locale: 'de', text: 'Schöne Grüße', answer: 'schöne grüße' }, 100],
    [{ locale: 'de', text: 'Das ist schön.', answer: 'das ist schon' }, 66],
    // Japanese has no blanks between words.
    [{ locale: 'ja', text: '私は学生です。', answer: '私は学生です' }, 100],
    [{ locale: 'ja', text: '私は学生です。', answer: '私は先生です' }, 75],
    // Arabic: short vowels are often left out.
    [{ locale: 'ar', text: 'السلام عليكم', answer: 'السلام عليكم' }, 100],
    [{ locale: 'ar', text: 'السلام عليكم', answer: 'السلام' }, 50],
    // What an item may ask for.
    [{ locale: 'en', text: 'Anna ran', answer: 'anna ran', scoring: { case: true } }, 50],
    [{ locale: 'en', text: 'Yes, sir', answer: 'yes sir', scoring: { punctuation: true } }, 66],
    [{ locale: 'en', text: 'colour', answer: 'color', scoring: { alternatives: ['color'] } }, 100],
    [{ locale: 'en', text: 'I have 7 cats', answer: 'I have seven cats' }, 75],
    [
      {
        locale: 'en',
        text: 'I have 7 cats',
        answer: 'I have seven cats',
        scoring: { numbers: true },
      },
      100,
    ],
  ])('%j is %i %%', async (item, percentage) => {
    expect((await scored(item)).percentage).toBe(percentage)
  })

  test('the difference is told word by word, and within words', async () => {
    const { diff } = await scored({
      locale: 'fi',
      text: 'Hei, maailma! Toinen lause.',
      answer: 'hei uusi maailma luuse',
    })
    expect(diff.map(({ op, expected, written }) => [op, expected, written])).toEqual([
      ['equal', 'Hei', 'hei'],
      ['extra', undefined, 'uusi'],
      ['equal', 'maailma', 'maailma'],
      ['missing', 'Toinen', undefined],
      ['substituted', 'lause', 'luuse'],
    ])
    expect(diff.at(-1)?.characters).toEqual([
      { op: 'equal', expected: 'l', written: 'l' },
      { op: 'substituted', expected: 'a', written: 'u' },
      { op: 'equal', expected: 'use', written: 'use' },
    ])
  })

  test('how well it was known may be said; it decides when it comes again', async () => {
    const { id } = await server.addItem({ locale: 'en', text: 'Rated' })
    const path = `/v1/items/${id}/attempts`
    const due = async (rating: string): Promise<number> => {
      const user_id = rating
      const { body } = await server.ask<AttemptAnswer>('POST', path, {
        text: 'rated',
        rating,
        user_id,
      })
      return Date.parse(body.due_at ?? '') - Date.parse(body.created_at)
    }
    expect(await due('easy')).toBeGreaterThan(await due('again'))
    expect((await server.ask('POST', path, { text: 'x', rating: 'fine' })).body).toMatchObject({
      detail: [{ type: 'literal_error', loc: ['body', 'rating'] }],
    })
  })
})

describe('the list', () => {
  let lister: DictationServer
  const items: number[] = []
  const made: AttemptAnswer[] = []

  beforeAll(async () => {
    lister = await startDictationServer()
    for (const text of ['One two', 'Three four'])
      items.push((await lister.addItem({ locale: 'en', text })).id)
    const [one = 0, two = 0] = items
    for (const [item, text] of [
      [one, 'one'],
      [two, 'three four'],
      [one, 'one two'],
      [two, ''],
      [one, 'x y'],
    ] as const)
      made.push(await lister.attempt(item, text))
  })
  afterAll(() => lister[Symbol.asyncDispose]())

  const at = async (query: string): Promise<number[]> => {
    const { status, body } = await lister.ask<AttemptListAnswer>('GET', `/v1/attempts?${query}`)
    expect(status, JSON.stringify(body)).toBe(200)
    return body.attempts.map(({ id }) => made.findIndex((attempt) => attempt.id === id))
  }

  test('is newest first, with its page', async () => {
    const { body } = await lister.ask<AttemptListAnswer>('GET', '/api/v1/attempts')
    const attempts = made.map((attempt) => ({ ...attempt, due_at: null })).toReversed()
    expect(body).toEqual({ attempts, total: 5, page: 1, per_page: 20, total_pages: 1 })
    expect(await at('page=2&per_page=2')).toEqual([2, 1])
    expect(await at('page=9')).toEqual([])
  })

  test('is of one item, or of a time', async () => {
    expect(await at(`item_id=${items[0]}`)).toEqual([4, 2, 0])
    expect(await at('item_id=999999')).toEqual([])
    const day = made[0]?.created_at.slice(0, 10) ?? ''
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    const all = [4, 3, 2, 1, 0]
    // A test at midnight sees two days.
    const until = made.at(-1)?.created_at.slice(0, 10) === day ? day : next
    expect(await at(`since=${day}`)).toEqual(all)
    expect(await at(`until=${until}`)).toEqual(all)
    expect(await at(`until=${before}`)).toEqual([])
    expect(await at(`since=${before}&until=${next}`)).toEqual(all)
    const third = made[2]?.created_at ?? ''
    const since = await at(`since=${third}`)
    expect(since.slice(0, 3)).toEqual([4, 3, 2])
    expect((await at(`until=${third}`)).slice(-3)).toEqual([2, 1, 0])
    const sec = Date.parse(third) / 1000
    expect(await at(`since=${sec}`)).toEqual(since)
    expect(await at(`since=${Date.parse(third)}`)).toEqual(since)
    // As Python writes it, and as a query then has it.
    const east = new Date(Date.parse(third) + 2 * 3_600_000).toISOString().slice(0, -1)
    for (const zone of ['+02:00', '%2B02:00', '%2B0200'])
      expect(await at(`since=${east}${zone}`)).toEqual(since)
    expect(await at(`since=${third.replace('T', '%20').replace('Z', '')}`)).toEqual(since)
  })

  test.each([
    ['page=0', 422, 'greater_than_equal', 'page'],
    ['per_page=101', 422, 'less_than_equal', 'per_page'],
    ['per_page=0', 422, 'greater_than_equal', 'per_page'],
    ['item_id=x', 422, 'int_parsing', 'item_id'],
    ['since=yesterday', 422, 'datetime_from_date_parsing', 'since'],
    ['since=2026-02-30', 422, 'datetime_from_date_parsing', 'since'],
    ['until=2026-01-01T25:00', 422, 'datetime_from_date_parsing', 'until'],
    ['until=', 422, 'datetime_from_date_parsing', 'until'],
  ])('of %s is %i', async (query, expected, type, name) => {
    const { status, body } = await lister.ask('GET', `/v1/attempts?${query}`)
    expect(status).toBe(expected)
    expect(body).toMatchObject({
      error: 'Validation Error',
      detail: [{ type, loc: ['query', name] }],
    })
  })

  test('of a time that ends before it begins is 400', async () => {
    for (const query of [
      'since=2026-01-02&until=2026-01-01',
      'since=2026-01-01&until=2026-01-01',
    ]) {
      const { status, body } = await lister.ask('GET', `/v1/attempts?${query}`)
      expect([status, body]).toEqual([400, { detail: "'since' must be before 'until'" }])
    }
  })
})
