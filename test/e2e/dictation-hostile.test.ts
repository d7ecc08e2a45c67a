import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DictationServer, startDictationServer } from '../support/dictation-server.ts'

/** Bad input: the status and shape of the API, and nothing stored. */

const SECRET = 'what-nobody-else-may-read'
const LONG = `${SECRET} ${'x'.repeat(10_000)}`

let server: DictationServer
let id = 0

beforeAll(async () => {
  server = await startDictationServer()
  ;({ id } = await server.addItem({ locale: 'en', text: 'The only item' }))
})
afterAll(() => server[Symbol.asyncDispose]())

async function stored(): Promise<unknown> {
  const [tasks, items, attempts] = await Promise.all([
    server.ask<unknown[]>('GET', '/api/v1/tts?limit=1000'),
    server.ask<{ total: number }>('GET', '/v1/items'),
    server.ask<{ total: number }>('GET', '/v1/attempts'),
  ])
  return [tasks.body.length, items.body.total, attempts.body.total]
}

const item = { locale: 'en', text: 'x' }

describe('a body', () => {
  test.each([
    // Texts to be spoken.
    ['/api/v1/tts/convert', {}, 'missing', ['text']],
    ['/api/v1/tts/convert', { text: null }, 'missing', ['text']],
    ['/api/v1/tts/convert', { text: '' }, 'string_too_short', ['text']],
    ['/api/v1/tts/convert', { text: ' \n\t ' }, 'value_error', ['text']],
    ['/api/v1/tts/convert', { text: 7 }, 'string_type', ['text']],
    ['/api/v1/tts/convert', { text: ['a'] }, 'string_type', ['text']],
    ['/api/v1/tts/convert', { text: LONG }, 'string_too_long', ['text']],
    ['/api/v1/tts/convert', { text: 'a', custom_filename: 7 }, 'string_type', ['custom_filename']],
    [
      '/api/v1/tts/convert',
      { text: 'a', custom_filename: 'x'.repeat(256) },
      'string_too_long',
      ['custom_filename'],
    ],
    ...['../x', 'a/b', '/etc/passwd', 'a\\b', '..', '.', '.wav', 'a..b', 'a\u0000', 'a\nb'].map(
      (custom_filename) =>
        [
          '/api/v1/tts/convert',
          { text: 'a', custom_filename },
          'value_error',
          ['custom_filename'],
        ] as const,
    ),
    [
      '/api/v1/tts/convert',
      { text: 'a', custom_filename: 'item_1' },
      'value_error',
      ['custom_filename'],
    ],
    ['/api/v1/tts/convert-multiple', {}, 'missing', ['texts']],
    ['/api/v1/tts/convert-multiple', { texts: 'a' }, 'list_type', ['texts']],
    ['/api/v1/tts/convert-multiple', { texts: [] }, 'too_short', ['texts']],
    ['/api/v1/tts/convert-multiple', { texts: Array(101).fill('a') }, 'too_long', ['texts']],
    ['/api/v1/tts/convert-multiple', { texts: ['a', ' '] }, 'value_error', ['texts']],
    ['/api/v1/tts/convert-multiple', { texts: ['a', 7] }, 'string_type', ['texts']],
    ['/api/v1/tts/convert-multiple', { texts: ['a', LONG] }, 'string_too_long', ['texts']],
    ['/api/v1/tts/convert-multiple', { texts: ['a', null] }, 'string_type', ['texts']],
    // Items.
    ['/v1/items', { text: 'a' }, 'missing', ['locale']],
    ['/v1/items', { ...item, locale: 'f' }, 'string_too_short', ['locale']],
    ['/v1/items', { ...item, locale: 'invalid_locale' }, 'string_too_long', ['locale']],
    ['/v1/items', { ...item, locale: 'f i' }, 'value_error', ['locale']],
    ['/v1/items', { ...item, locale: '../..' }, 'value_error', ['locale']],
    ['/v1/items', { ...item, text: '' }, 'string_too_short', ['text']],
    ['/v1/items', { ...item, text: '  ' }, 'value_error', ['text']],
    ['/v1/items', { ...item, text: LONG }, 'string_too_long', ['text']],
    ['/v1/items', { ...item, text: {} }, 'string_type', ['text']],
    ['/v1/items', { ...item, difficulty: 0 }, 'greater_than_equal', ['difficulty']],
    ['/v1/items', { ...item, difficulty: 11 }, 'less_than_equal', ['difficulty']],
    ['/v1/items', { ...item, difficulty: 1.5 }, 'int_from_float', ['difficulty']],
    ['/v1/items', { ...item, difficulty: 'hard' }, 'int_parsing', ['difficulty']],
    ['/v1/items', { ...item, difficulty: [1] }, 'int_type', ['difficulty']],
    ['/v1/items', { ...item, tags: 'a' }, 'list_type', ['tags']],
    ['/v1/items', { ...item, tags: Array(21).fill('a') }, 'value_error', ['tags']],
    ['/v1/items', { ...item, tags: ['a', ''] }, 'value_error', ['tags']],
    ['/v1/items', { ...item, tags: ['a', ' '] }, 'value_error', ['tags']],
    ['/v1/items', { ...item, tags: ['x'.repeat(51)] }, 'value_error', ['tags']],
    ['/v1/items', { ...item, tags: [7] }, 'string_type', ['tags']],
    ['/v1/items', { ...item, voice: 'nobody:here' }, 'value_error', ['voice']],
    ['/v1/items', { ...item, rate: 9 }, 'less_than_equal', ['rate']],
    ['/v1/items', { ...item, scoring: { case: 'maybe' } }, 'bool_parsing', ['scoring', 'case']],
    ['/v1/items', { ...item, scoring: 'strict' }, 'model_attributes_type', ['scoring']],
    [
      '/v1/items',
      { ...item, scoring: { alternatives: Array(21).fill('a') } },
      'too_long',
      ['scoring', 'alternatives'],
    ],
    // Answers.
    ['/v1/attempts', { text: 'a' }, 'missing', ['item_id']],
    ['/v1/attempts', { item_id: 1 }, 'missing', ['text']],
    ['/v1/attempts', { item_id: 'invalid', text: 'a' }, 'int_parsing', ['item_id']],
    ['/v1/attempts', { item_id: 1, text: LONG }, 'string_too_long', ['text']],
    ['/v1/attempts', { item_id: 1, transcription: LONG }, 'string_too_long', ['transcription']],
    ['/v1/attempts', { item_id: 1, text: 7 }, 'string_type', ['text']],
    [
      '/v1/attempts',
      { item_id: 1, text: 'a', user_id: 'x'.repeat(201) },
      'string_too_long',
      ['user_id'],
    ],
    ['/v1/attempts', { item_id: 1, text: 'a', user_id: {} }, 'string_type', ['user_id']],
    [
      '/v1/attempts',
      { item_id: 1, text: 'a', audio_url: 'javascript:x' },
      'url_scheme',
      ['audio_url'],
    ],
    [
      '/v1/attempts',
      { item_id: 1, text: 'a', audio_url: `http://a/${'x'.repeat(2040)}` },
      'string_too_long',
      ['audio_url'],
    ],
    ['/api/v1/items/1/attempts', {}, 'missing', ['text']],
  ] as const)('%s of %j is 422: %s of %j', async (path, body, type, loc) => {
    const before = await stored()
    const answer = await server.ask<{ detail: { input: unknown }[] }>('POST', path, body)
    expect(answer.status, JSON.stringify(answer.body)).toBe(422)
    expect(answer.body).toMatchObject({
      error: 'Validation Error',
      detail: [{ type, loc: ['body', ...loc], msg: expect.any(String) as unknown }],
    })
    expect(answer.body.detail).toHaveLength(1)
    expect(answer.body.detail[0]).toHaveProperty('input')
    expect(JSON.stringify(answer.body)).not.toContain(SECRET)
    expect(await stored()).toEqual(before)
  })

  test.each([
    ['{"text": ', 'application/json', 'json_invalid', ['body', 0]],
    ['', 'application/json', 'missing', ['body']],
    ['null', 'application/json', 'missing', ['body']],
    ['[]', 'application/json', 'model_attributes_type', ['body']],
    ['"text"', 'application/json', 'model_attributes_type', ['body']],
    ['7', 'application/json', 'model_attributes_type', ['body']],
    ['text=a', 'application/x-www-form-urlencoded', 'model_attributes_type', ['body']],
    ['a', 'text/plain', 'model_attributes_type', ['body']],
    ['{"text": "a"}', '', 'model_attributes_type', ['body']],
    ['{"text": ', 'application/vnd.api+json', 'json_invalid', ['body', 0]],
    ['{"__proto__": {"text": "a"}}', 'application/json', 'json_invalid', ['body', 0]],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'application/json', 'value_error', ['body']],
  ])('%j as %s is 422', async (body, type, fault, loc) => {
    for (const path of ['/api/v1/tts/convert', '/v1/items', '/api/v1/attempts']) {
      const answer = await server.ask('POST', path, body, { headers: { 'content-type': type } })
      expect(answer.status, JSON.stringify(answer.body)).toBe(422)
      expect(answer.body).toMatchObject({
        error: 'Validation Error',
        detail: [{ type: fault, loc }],
      })
    }
  })

  test('that is too large is 413 in the words of the API', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(11 * 1024 * 1024) })
    const { status, body: told } = await server.ask('POST', '/v1/items', body)
    expect([status, told]).toEqual([
      413,
      { error: 'Payload Too Large', detail: expect.any(String) as unknown },
    ])
  })

  test('with many faults tells several, never all of them', async () => {
    const { body } = await server.ask<{ detail: unknown[] }>('POST', '/v1/items', {
      locale: 7,
      text: 7,
      difficulty: 70,
      tags: 7,
      scoring: Object.fromEntries(['case', 'diacritics', 'numbers'].map((rule) => [rule, 'x'])),
    })
    expect(body.detail).toHaveLength(7)
  })
})

describe('a name of a file', () => {
  test.each([
    '..%2f..%2fetc%2fpasswd.wav',
    '%2e%2e%2fx.wav',
    'a%2fb.wav',
    'a/b.wav',
    'a%5cb.wav',
    'a%00.wav',
    '%00.wav',
    '..wav',
    'a..wav',
    'x.mp3',
    'x',
    '.wav',
    'x.wav.txt',
    'x.wav%0a',
  ])('%s is 400', async (name) => {
    const { status, body } = await server.ask('GET', `/api/v1/tts/audio/${name}`)
    expect([status, body]).toEqual([400, { detail: 'Invalid filename' }])
  })

  test.each([
    ['/api/v1/tts/audio/../../../../etc/passwd.wav', 400],
    ['/api/v1/tts/audio/..\\x.wav', 400],
    ['/api/v1/tts/audio/%zz.wav', 400],
    ['/api/v1/tts/audio/%c3%28.wav', 400],
    ['/api/v1/tts/../items', 404],
  ])('%s, sent as it is, is %i', async (path, status) => {
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.end(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`)
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    await once(socket, 'close')
    expect(answer).toMatch(new RegExp(`^HTTP/1[.]1 ${status} `))
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toHaveProperty('detail')
  })

  test('that nobody has is 404', async () => {
    for (const name of ['nobody.wav', 'item_999999.wav', `item_${id}.wav`, 'item_0.wav'])
      expect((await server.ask('GET', `/api/v1/tts/audio/${name}`)).body).toEqual({
        detail: 'Audio file not found',
      })
  })
})

describe('statistics', () => {
  test.each([
    ['summary?since=2026-01-02&until=2026-01-01', 400],
    ['summary?since=2026-01-01&until=2026-01-01', 400],
    ['summary?since=2026-01-01T00:00:00Z&until=2026-01-01T00:00:00Z', 400],
    ['summary?since=2026-01-01T12:00:00%2B02:00&until=2026-01-01T10:00:00Z', 400],
    ['practice-log?since=2026-01-02&until=2026-01-01', 400],
    ['summary?since=x', 422],
    ['summary?until=2026-13-01', 422],
    ['practice-log?page=0', 422],
    ['practice-log?per_page=0', 422],
    ['practice-log?per_page=101', 422],
    ['practice-log?per_page=ten', 422],
    ['progress?days=0', 422],
    ['progress?days=366', 422],
    ['progress?days=1.5', 422],
    ['progress?item_id=x', 422],
    ['items/invalid', 422],
    ['items/999999', 404],
    ['items/0', 404],
  ])('%s is %i', async (path, expected) => {
    for (const root of ['/v1', '/api/v1']) {
      const { status, body } = await server.ask<{ detail: unknown }>('GET', `${root}/stats/${path}`)
      expect(status).toBe(expected)
      if (status === 400) expect(body).toEqual({ detail: "'since' must be before 'until'" })
      if (status === 404) expect(body).toEqual({ detail: 'Item not found' })
      if (status === 422) expect(body).toMatchObject({ error: 'Validation Error', detail: [{}] })
    }
  })

  test.each([
    'summary?since=2026-01-01&until=2026-01-02',
    'progress?days=365',
    'progress?item_id=999999',
  ])('%s is fine', async (path) => {
    expect((await server.ask('GET', `/v1/stats/${path}`)).status).toBe(200)
  })
})

test('a wrong method or path is told in the shape of the API', async () => {
  for (const [method, path, status] of [
    ['PUT', '/v1/items', 405],
    ['PATCH', `/v1/items/${id}`, 405],
    ['DELETE', '/api/v1/tts', 405],
    ['GET', '/api/v1/tts/x/y', 404],
    ['GET', '/v1/stats/nothing', 404],
  ] as const) {
    const answer = await server.ask(method, path)
    expect([path, answer.status]).toEqual([path, status])
    expect(answer.body).toEqual({ error: expect.any(String), detail: expect.any(String) })
  }
})

test('odd ids and names find nothing and break nothing', async () => {
  for (const name of ['%00', '%F0%9F%90%88', "'%20OR%201=1", '%25', 'a'.repeat(400)])
    for (const path of [`/api/v1/tts/${name}`, `/api/v1/tts/${name}/download`])
      expect((await server.ask('GET', path)).status).toBe(404)
  const odd = encodeURIComponent(`%_'"\\\u{1F408}`)
  for (const query of [`q=${odd}`, `tag=${odd}`, `locale=${odd}`, `user_id=${odd}`, 'q=%00'])
    expect((await server.ask('GET', `/v1/items?${query}`)).status, query).toBeLessThan(500)
})
