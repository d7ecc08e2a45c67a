import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../support/test-server.ts'

const MAX_CHARS = 5000
let server: TestServer
let before = 0

beforeAll(async () => {
  server = await startTestServer({
    edit: (config) => ({ ...config, limits: { ...config.limits, maxTextChars: MAX_CHARS } }),
  })
})
beforeEach(() => {
  before = server.calls
})
afterAll(() => server[Symbol.asyncDispose]())

interface Refusal {
  readonly error: {
    readonly message: string
    readonly param?: string | null
    readonly code: string
    readonly type?: string
    readonly details?: { readonly [key: string]: unknown }
  }
}

const LONG = 'word '.repeat(MAX_CHARS / 5 + 1)

describe('native', () => {
  test.each([
    ['no text', {}, 400, 'text'],
    ['empty text', { text: '' }, 400, 'text'],
    ['blank text', { text: ' \n\t ' }, 400, 'text'],
    ['text of another type', { text: 5 }, 400, 'text'],
    ['over-long text', { text: LONG }, 413, 'text'],
    ['unknown voice', { text: 'x', voice: 'nobody' }, 400, 'voice'],
    ['unknown language', { text: 'x', language: 'xx-YY' }, 400, 'language'],
    ['malformed language', { text: 'x', language: '!!' }, 400, 'language'],
    ['unknown format', { text: 'x', format: 'xyz' }, 400, 'format'],
    ['rate too high', { text: 'x', rate: 4.1 }, 400, 'rate'],
    ['rate too low', { text: 'x', rate: 0.2 }, 400, 'rate'],
    ['rate as text', { text: 'x', rate: '1' }, 400, 'rate'],
    ['pitch too high', { text: 'x', pitchSemitones: 13 }, 400, 'pitchSemitones'],
    ['gain too low', { text: 'x', gainDb: -41 }, 400, 'gainDb'],
    [
      'a rate the codec lacks',
      { text: 'x', format: 'opus', sampleRate: 44_100 },
      400,
      'sampleRate',
    ],
    ['unknown rule', { text: 'x', normalize: { monney: false } }, 400, 'normalize.monney'],
    ['unknown field', { text: 'x', voise: 'y' }, 400, 'voise'],
    ['unknown effect', { text: 'x', effects: [{ type: 'echo' }] }, 400, 'effects[0].type'],
    ['unknown engine', { text: 'x', engineOptions: { nobody: {} } }, 400, 'engineOptions.nobody'],
  ])('%s', async (_name, body, status, param) => {
    const answer = await server.post('/v1/speech', body)
    const { error } = (await answer.json()) as Refusal
    expect([answer.status, error.param]).toEqual([status, param])
    expect(error.message).toMatch(/[.?]$/)
    expect(error.code).toBe(status === 413 ? 'too_large' : 'invalid_request')
    expect(server.calls).toBe(before)
  })

  test.each([
    ['malformed JSON', '{"text": ', 'application/json', 'body'],
    ['no body', '', 'application/json', 'body'],
    ['an array', '[]', 'application/json', undefined],
    ['a string', '"text"', 'application/json', undefined],
    ['null', 'null', 'application/json', undefined],
    ['a form', 'text=x', 'application/x-www-form-urlencoded', 'Content-Type'],
    ['plain text', 'x', 'text/plain', 'Content-Type'],
    ['a poisoned prototype', '{"text":"x","__proto__":{"a":1}}', 'application/json', 'body'],
  ])('%s', async (_name, body, type, param) => {
    const answer = await server.post('/v1/speech', body, { headers: { 'content-type': type } })
    const { error } = (await answer.json()) as Refusal
    expect([answer.status, error.code, error.param]).toEqual([400, 'invalid_request', param])
    expect(server.calls).toBe(before)
  })

  test('near names are suggested', async () => {
    const answer = await server.post('/v1/speech', { text: 'x', sample_rate: 8000 })
    const { error } = (await answer.json()) as Refusal
    expect(error.details?.['suggestions']).toEqual(['sampleRate'])
  })
})

describe('openai', () => {
  test.each([
    ['no input', {}, 400, 'input'],
    ['empty input', { input: '' }, 400, 'input'],
    ['blank input', { input: '  ' }, 400, 'input'],
    ['over-long input', { input: LONG }, 413, 'input'],
    ['unknown voice', { input: 'x', voice: 'nobody' }, 400, 'voice'],
    ['a voice that is a number', { input: 'x', voice: 7 }, 400, 'voice'],
    ['unknown format', { input: 'x', response_format: 'xyz' }, 400, 'response_format'],
    ['speed too high', { input: 'x', speed: 5 }, 400, 'speed'],
    ['unknown stream format', { input: 'x', stream_format: 'ws' }, 400, 'stream_format'],
    [
      'a rate the codec lacks',
      { input: 'x', response_format: 'opus', sample_rate: 44_100 },
      400,
      'sample_rate',
    ],
  ])('%s', async (_name, body, status, param) => {
    const answer = await server.post('/v1/audio/speech', body)
    const { error } = (await answer.json()) as Refusal
    expect([answer.status, error.param]).toEqual([status, param])
    expect(error).toMatchObject({ type: 'invalid_request_error', code: expect.any(String) })
    expect(server.calls).toBe(before)
  })

  test.each([
    ['malformed JSON', '{', 'application/json'],
    ['wrong content type', 'input=x', 'application/x-www-form-urlencoded'],
  ])('%s', async (_name, body, type) => {
    const headers = { 'content-type': type }
    const answer = await server.post('/v1/audio/speech', body, { headers })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
    expect(server.calls).toBe(before)
  })

  test('an unknown model is spoken with a warning, or refused when that is wished', async () => {
    const body = { input: 'Hello there.', model: 'nope' }
    const spoken = await server.post('/v1/audio/speech', body)
    expect([spoken.status, spoken.headers.get('x-rostrum-warning')]).toEqual([
      200,
      expect.stringContaining('model'),
    ])
    await spoken.arrayBuffer()
    before = server.calls
    const strict = (strictModels: boolean): void =>
      server.change((config) => ({ ...config, openai: { ...config.openai, strictModels } }))
    strict(true)
    const refused = await server.post('/v1/audio/speech', body)
    strict(false)
    expect(refused.status).toBe(404)
    expect(await refused.json()).toMatchObject({
      error: { code: 'model_not_found', param: 'model', type: 'invalid_request_error' },
    })
    expect(server.calls).toBe(before)
  })
})

describe('odd text speaks or is refused clearly', () => {
  test.each([
    ['lone surrogates', 'One \ud800 two \udc00 three.'],
    ['NUL and controls', 'One\u0000 two\u0007 three\u001b[31m.'],
    ['right to left', 'مرحبا بالعالم.'],
    ['only punctuation', '?!... --- ,,,'],
    ['only emoji', '😀🎉👩‍👩‍👧'],
    ['zero-width and marks', '\u200b\u200d\ufeff\u0301'],
    ['one long word', 'a'.repeat(4500)],
    ['one long line', 'word '.repeat(900)],
  ])('%s', async (_name, text) => {
    const native = await server.post('/v1/speech', { text, format: 'pcm' })
    expect([200, 400]).toContain(native.status)
    const bytes = Buffer.from(await native.arrayBuffer())
    expect(bytes.length).toBeGreaterThan(0)
    if (native.status === 400)
      expect(JSON.parse(bytes.toString())).toMatchObject({ error: { param: 'text' } })
    const openai = await server.post('/v1/audio/speech', { input: text })
    expect(openai.status).toBe(native.status)
    await openai.arrayBuffer()
  })
})
