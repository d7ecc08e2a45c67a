import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodedSec, hasFfmpeg, probe } from '../support/ffmpeg.ts'
import { readEvents } from '../support/events.ts'
import { startServerProcess, type ServerProcess } from '../support/server-process.ts'
import { wavHeader, wavSec } from '../support/wav.ts'

const TEXT = 'The quick brown fox jumps over the lazy dog.'
let server: ServerProcess

beforeAll(async () => {
  server = await startServerProcess()
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

/** A client that notes the status of every request it makes. */
function connect(
  options: {
    readonly url?: string
    readonly apiKey?: string
    readonly onStatus?: (status: number) => void
  } = {},
): { readonly client: OpenAI; readonly statuses: number[] } {
  const statuses: number[] = []
  const client = new OpenAI({
    baseURL: `${options.url ?? server.url}/v1`,
    apiKey: options.apiKey ?? 'not-needed',
    async fetch(url, init) {
      const response = await fetch(url, init)
      statuses.push(response.status)
      options.onStatus?.(response.status)
      return response
    },
  })
  return { client, statuses }
}

const base = { model: 'gpt-4o-mini-tts', voice: 'alloy', input: TEXT } as const

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}

describe('formats', () => {
  const FORMATS = [
    ['mp3', /^audio\/mpeg/, 'mp3', 'mp3'],
    ['opus', /^audio\/(ogg|opus)/, 'ogg', 'opus'],
    ['aac', /^audio\/aac/, 'aac', 'aac'],
    ['flac', /^audio\/flac/, 'flac', 'flac'],
    ['wav', /^audio\/wav/, 'wav', 'pcm_s16le'],
  ] as const

  test.each(FORMATS)(
    '%s has its media type and magic bytes',
    async (response_format, mediaType) => {
      const response = await connect().client.audio.speech.create({ ...base, response_format })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(mediaType)
      const bytes = await bytesOf(response)
      const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
      const frameSync = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0
      const magic = { opus: 'OggS', flac: 'fLaC', wav: 'RIFF' }[response_format as string]
      if (magic) expect(head).toBe(magic)
      else expect(frameSync || head.startsWith('ID3')).toBe(true)
    },
  )

  test.skipIf(!hasFfmpeg).each(FORMATS)(
    '%s is what FFmpeg takes it for, and no word is cut',
    async (response_format, _mediaType, container, codec) => {
      const { client } = connect()
      const wav = await bytesOf(
        await client.audio.speech.create({ ...base, response_format: 'wav' }),
      )
      const bytes = await bytesOf(await client.audio.speech.create({ ...base, response_format }))
      expect(probe(bytes)).toMatchObject({ container, codec, channels: 1 })
      // The engine itself varies by some milliseconds; mp3 and ADTS may add up to three frames.
      expect(Math.abs(decodedSec(bytes) - wavSec(wav))).toBeLessThan(0.25)
    },
  )

  test('mp3 is what comes when nothing is said', async () => {
    const response = await connect().client.audio.speech.create(base)
    expect(response.headers.get('content-type')).toMatch(/^audio\/mpeg/)
  })

  test('pcm is 24 kHz, 16 bit, mono, whole samples', async () => {
    const { client } = connect()
    const wav = await bytesOf(await client.audio.speech.create({ ...base, response_format: 'wav' }))
    const response = await client.audio.speech.create({ ...base, response_format: 'pcm' })
    expect(response.headers.get('content-type')).toMatch(/^audio\/pcm/)
    const pcm = await bytesOf(response)
    expect(pcm.length % 2).toBe(0)
    expect(Math.abs(pcm.length / 2 / 24_000 - wavSec(wav))).toBeLessThan(0.1)
  })

  test('speed changes the length', async () => {
    const { client } = connect()
    const slow = await bytesOf(
      await client.audio.speech.create({ ...base, response_format: 'wav', speed: 0.5 }),
    )
    const fast = await bytesOf(
      await client.audio.speech.create({ ...base, response_format: 'wav', speed: 2 }),
    )
    expect(wavSec(slow) / wavSec(fast)).toBeGreaterThan(3)
    expect(wavSec(slow) / wavSec(fast)).toBeLessThan(5)
  })

  test('a short wav has exact sizes, a long one says that it does not know them', async () => {
    const { client } = connect()
    const short = await bytesOf(
      await client.audio.speech.create({ ...base, response_format: 'wav' }),
    )
    const header = wavHeader(short)
    expect(header.riffSize).toBe(short.length - 8)
    expect(header.dataSize).toBe(short.length - header.dataOffset)
    const input = `${TEXT} `.repeat(60)
    const long = await bytesOf(
      await client.audio.speech.create({ ...base, input, response_format: 'wav' }),
    )
    expect(wavHeader(long)).toMatchObject({ riffSize: 0xffffffff, dataSize: 0xffffffff })
    expect(wavSec(long)).toBeGreaterThan(60)
  })
})

test.each([
  'alloy',
  'ash',
  'ballad',
  'coral',
  'echo',
  'fable',
  'onyx',
  'nova',
  'sage',
  'shimmer',
  'verse',
  'marin',
  'cedar',
])('the voice %s speaks', async (voice) => {
  const response = await connect().client.audio.speech.create({
    ...base,
    voice,
    input: 'Yes.',
    response_format: 'wav',
  })
  expect(wavSec(await bytesOf(response))).toBeGreaterThan(0.1)
})

test('a voice may be an object', async () => {
  const response = await connect().client.audio.speech.create({ ...base, voice: { id: 'alloy' } })
  expect(response.status).toBe(200)
})

test('server-sent events carry the file and the usage', async () => {
  const response = await connect().client.audio.speech.create({
    ...base,
    stream_format: 'sse',
    response_format: 'wav',
  })
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const text = await response.text()
  expect(text).not.toContain('[DONE]')
  const events = readEvents(text).map(({ data }) => data) as {
    type: string
    audio: string
    usage: Record<'input_tokens' | 'output_tokens' | 'total_tokens', number>
  }[]
  const done = events.pop()
  expect(done?.type).toBe('speech.audio.done')
  expect(done?.usage.input_tokens).toBeGreaterThan(0)
  expect(done?.usage.total_tokens).toBe(
    (done?.usage.input_tokens ?? 0) + (done?.usage.output_tokens ?? 0),
  )
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['speech.audio.delta']))
  const bytes = Buffer.concat(events.map(({ audio }) => Buffer.from(audio, 'base64')))
  expect(wavSec(bytes)).toBeGreaterThan(1)
})

describe('errors', () => {
  test.each([
    ['an empty text', { input: '' }, 'input'],
    ['a blank text', { input: ' \n ' }, 'input'],
    ['no text', { input: undefined }, 'input'],
    ['too fast', { speed: 5 }, 'speed'],
    ['an unknown format', { response_format: 'xyz' }, 'response_format'],
    ['an unknown voice', { voice: 'nope' }, 'voice'],
    ['a text that is none', { input: 42 }, 'input'],
  ])('%s is refused once, with its field', async (_name, change, param) => {
    const { client, statuses } = connect()
    const request = { ...base, ...change } as unknown as OpenAI.Audio.SpeechCreateParams
    const error = await client.audio.speech.create(request).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(OpenAI.BadRequestError)
    expect(error).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      param,
      code: expect.any(String),
    })
    expect((error as InstanceType<typeof OpenAI.BadRequestError>).requestID).toMatch(/\S/)
    expect(statuses).toEqual([400])
  })

  test('an unknown model speaks with a warning', async () => {
    const response = await connect().client.audio.speech.create({ ...base, model: 'nope' })
    expect(response.status).toBe(200)
    expect(response.headers.get('x-rostrum-warning')).toContain('model')
  })

  test('an unknown model is refused when models are strict', async () => {
    await using strict = await startServerProcess({
      env: { ROSTRUM_OPENAI__STRICT_MODELS: 'true' },
    })
    const { client, statuses } = connect({ url: strict.url })
    await expect(client.audio.speech.create({ ...base, model: 'nope' })).rejects.toMatchObject({
      status: 404,
      code: 'model_not_found',
      param: 'model',
    })
    expect(statuses).toEqual([404])
    expect((await client.audio.speech.create({ ...base, model: 'tts-1' })).status).toBe(200)
  })

  test('more than 4,096 characters are allowed', async () => {
    const input = 'Word after word. '.repeat(260)
    const response = await connect().client.audio.speech.create({
      ...base,
      input,
      response_format: 'pcm',
    })
    expect((await bytesOf(response)).length).toBeGreaterThan(100 * 48_000)
  })
})

describe('leaving early', () => {
  test('an abort before the answer is the client’s own error, once', async () => {
    const { client, statuses } = connect()
    const controller = new AbortController()
    const call = client.audio.speech.create(
      { ...base, input: `${TEXT} `.repeat(500) },
      { signal: controller.signal },
    )
    controller.abort()
    await expect(call).rejects.toBeInstanceOf(OpenAI.APIUserAbortError)
    expect(statuses).toEqual([])
  })

  test('an abort after the first chunk leaves a server that serves', async () => {
    const { client } = connect()
    const controller = new AbortController()
    const input = `${TEXT} `.repeat(2000)
    const response = await client.audio.speech.create(
      { ...base, input },
      { signal: controller.signal },
    )
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    expect((await reader.read()).done).toBe(false)
    controller.abort()
    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow(/abort/i)
    const next = await client.audio.speech.create({ ...base, input: 'Next.' })
    expect((await bytesOf(next)).length).toBeGreaterThan(0)
  })
})

describe('retries', () => {
  test('a request over the rate limit is made again when the server says so', async () => {
    await using limited = await startServerProcess({
      env: {
        ROSTRUM_LIMITS__PER_ADDRESS__PER_SECOND: '1',
        ROSTRUM_LIMITS__PER_ADDRESS__BURST: '1',
      },
    })
    const { client, statuses } = connect({ url: limited.url })
    const both = await Promise.all([
      client.audio.speech.create(base),
      client.audio.speech.create(base),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(statuses.toSorted((a, b) => a - b)).toEqual([
      200,
      200,
      ...statuses.filter((status) => status === 429),
    ])
    expect(statuses).toContain(429)
  })

  test('a request to a full server is made again, and passes when there is room', async () => {
    await using full = await startServerProcess({ env: { ROSTRUM_LIMITS__MAX_ACTIVE: '1' } })
    const holder = new AbortController()
    const held = await connect({ url: full.url }).client.audio.speech.create(
      { ...base, input: `${TEXT} `.repeat(5000), response_format: 'wav' },
      { signal: holder.signal },
    )
    expect(held.status).toBe(200)
    const { client, statuses } = connect({
      url: full.url,
      onStatus: (status) => {
        if (status === 503) holder.abort()
      },
    })
    const response = await client.audio.speech.create(base, { maxRetries: 5 })
    expect(response.status).toBe(200)
    expect(statuses.length).toBeGreaterThan(1)
    expect(statuses.at(-1)).toBe(200)
    expect(new Set(statuses.slice(0, -1))).toEqual(new Set([503]))
    expect(held.bodyUsed).toBe(false)
  })

  test('without retries, a full server is an InternalServerError with its code', async () => {
    await using full = await startServerProcess({ env: { ROSTRUM_LIMITS__MAX_ACTIVE: '1' } })
    const holder = new AbortController()
    const { client } = connect({ url: full.url })
    const held = await client.audio.speech.create(
      { ...base, input: `${TEXT} `.repeat(5000), response_format: 'wav' },
      { signal: holder.signal },
    )
    await expect(client.audio.speech.create(base, { maxRetries: 0 })).rejects.toMatchObject({
      status: 503,
      code: expect.any(String),
      type: expect.any(String),
    })
    // An answer that is garbage is given up by `fetch`: this one is needed until here.
    expect(held.bodyUsed).toBe(false)
    holder.abort()
  })
})

test('models are listed and looked up', async () => {
  const { client } = connect()
  const ids = []
  for await (const model of client.models.list()) ids.push(model.id)
  expect(ids).toEqual(expect.arrayContaining(['tts-1', 'tts-1-hd', 'gpt-4o-mini-tts']))
  expect(await client.models.retrieve('tts-1')).toMatchObject({ id: 'tts-1', object: 'model' })
  await expect(client.models.retrieve('no/such/model')).rejects.toMatchObject({
    status: 404,
    code: 'model_not_found',
  })
})
