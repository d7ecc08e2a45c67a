import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEvents } from '../support/events.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'
import { wavHeader } from '../support/wav.ts'

const BODY = { model: 'tts-1', voice: 'alloy', input: 'One two three. Four five six.' }
let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ tone: { sampleRate: 22_050 } })
})
afterAll(() => server[Symbol.asyncDispose]())

const speak = (body: object): Promise<Response> => server.post('/v1/audio/speech', body)
const ascii = (bytes: Uint8Array, end: number): string =>
  Buffer.from(bytes.subarray(0, end)).toString('latin1')

test('without optional fields it is MP3', async () => {
  const answer = await speak({ input: BODY.input })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'audio/mpeg'])
  const [first = 0, second = 0] = new Uint8Array(await answer.arrayBuffer())
  expect([first, second & 0xe0]).toEqual([0xff, 0xe0])
})

test('null is absent, unknown fields are ignored, a voice may be an object in any case', async () => {
  const nulls = { response_format: null, speed: null, instructions: null, stream_format: null }
  const answer = await speak({ ...BODY, ...nulls, voice: { id: ' ALLOY ' }, backend: 'x', user: 1 })
  expect(answer.status).toBe(200)
  await answer.arrayBuffer()
})

test.each([
  ['mp3', 'audio/mpeg', /^\xff/],
  ['opus', 'audio/ogg', /^OggS/],
  ['ogg', 'audio/ogg', /^OggS/],
  ['aac', 'audio/aac', /^\xff[\xf0-\xff]/],
  ['flac', 'audio/flac', /^fLaC/],
  ['wav', 'audio/wav', /^RIFF....WAVE/s],
  ['pcm', 'audio/pcm', /^/],
  ['webm', expect.stringContaining('audio/webm'), /^.E\xdf\xa3/s],
  ['m4a', expect.stringContaining('audio/mp4'), /^....ftyp/s],
  ['ulaw', expect.stringContaining('audio/'), /^RIFF/],
  ['alaw', expect.stringContaining('audio/'), /^RIFF/],
])('%s is what it says', async (response_format, type, magic) => {
  const answer = await speak({ ...BODY, response_format })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toEqual(type)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(ascii(bytes, 12)).toMatch(magic)
})

test('pcm is 24 kHz mono, whatever the engine speaks in, and whole samples', async () => {
  const file = new Uint8Array(
    await (await speak({ ...BODY, response_format: 'wav' })).arrayBuffer(),
  )
  const { dataSize, sampleRate } = wavHeader(file)
  expect(sampleRate).toBe(22_050)
  const pcm = await (await speak({ ...BODY, response_format: 'pcm' })).arrayBuffer()
  expect(pcm.byteLength % 2).toBe(0)
  expect(pcm.byteLength / 2 / 24_000).toBeCloseTo(dataSize / 2 / 22_050, 3)
  const narrow = await speak({ ...BODY, response_format: 'pcm', sample_rate: 8000 })
  expect((await narrow.arrayBuffer()).byteLength).toBeLessThan(pcm.byteLength / 2)
})

test('a short wav has exact sizes and a length, a long one streams', async () => {
  const short = await speak({ ...BODY, response_format: 'wav' })
  const file = new Uint8Array(await short.arrayBuffer())
  expect(short.headers.get('content-length')).toBe(String(file.length))
  expect(wavHeader(file)).toMatchObject({ riffSize: file.length - 8, dataSize: file.length - 44 })
  const limit = (wavBufferChars: number): void =>
    server.change((config) => ({ ...config, openai: { ...config.openai, wavBufferChars } }))
  limit(5)
  const long = new Uint8Array(
    await (await speak({ ...BODY, response_format: 'wav' })).arrayBuffer(),
  )
  limit(2000)
  expect(wavHeader(long)).toMatchObject({ riffSize: 0xffffffff, dataSize: 0xffffffff })
})

test('an event stream is deltas that join to a file, then usage', async () => {
  const answer = await speak({ ...BODY, response_format: 'flac', stream_format: 'sse' })
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const events = readEvents(await answer.text()).map(
    ({ data }) => data as { type: string; audio?: string },
  )
  const deltas = events.filter(({ type }) => type === 'speech.audio.delta')
  const file = Buffer.concat(deltas.map(({ audio = '' }) => Buffer.from(audio, 'base64')))
  expect(ascii(file, 4)).toBe('fLaC')
  expect(events.at(-1)).toEqual({
    type: 'speech.audio.done',
    usage: {
      input_tokens: expect.any(Number),
      output_tokens: expect.any(Number),
      total_tokens: expect.any(Number),
    },
  })
  expect(events).toHaveLength(deltas.length + 1)
})

test('instructions are taken, with a warning; the word None is none', async () => {
  const told = await speak({ ...BODY, instructions: 'Speak calmly.' })
  expect(told.headers.get('x-rostrum-warning')).toContain('instructions')
  await told.arrayBuffer()
  server.change((config) => ({
    ...config,
    openai: { ...config.openai, voices: { alloy: 'tone:low' } },
  }))
  const voices = (await (await server.get('/v1/voices')).json()) as { voices: { id: string }[] }
  const id = voices.voices[0]?.id ?? ''
  server.change((config) => ({ ...config, openai: { ...config.openai, voices: { Alloy: id } } }))
  const none = await speak({ ...BODY, instructions: 'None' })
  expect([none.headers.get('x-rostrum-warning'), none.headers.get('x-rostrum-voice')]).toEqual([
    null,
    id,
  ])
  await none.arrayBuffer()
})

describe('listings', () => {
  test('models, also one by its id', async () => {
    const list = (await (await server.get('/v1/models')).json()) as {
      object: string
      data: { id: string }[]
    }
    expect(list.object).toBe('list')
    expect(list.data.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tts-1', 'gpt-4o-mini-tts', 'tone']),
    )
    expect(await (await server.get('/v1/models/tts-1')).json()).toMatchObject({
      id: 'tts-1',
      object: 'model',
    })
    const missing = await server.get('/v1/models/some/model')
    expect([missing.status, await missing.json()]).toMatchObject([
      404,
      { error: { code: 'model_not_found', param: 'model', type: 'invalid_request_error' } },
    ])
  })

  test('voices and models as Open WebUI reads them', async () => {
    const { voices } = (await (await server.get('/v1/audio/voices')).json()) as {
      voices: { id: string; name: string }[]
    }
    expect(voices.every(({ id, name }) => id !== '' && name !== '')).toBe(true)
    expect(voices.map(({ id }) => id)).toEqual(expect.arrayContaining(['alloy', 'verse', 'cedar']))
    const { models } = (await (await server.get('/v1/audio/models')).json()) as {
      models: { id: string }[]
    }
    expect(models[0]?.id).toBe('tts-1')
  })
})
