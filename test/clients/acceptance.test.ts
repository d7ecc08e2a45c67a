import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEvents } from '../support/events.ts'
import { decodedSec, hasFfmpeg } from '../support/ffmpeg.ts'
import { startServerProcess, type ServerProcess } from '../support/server-process.ts'
import { wavHeader, wavSec } from '../support/wav.ts'

/**
 * The acceptance list of OpenAI compatibility, by its numbers. The tone engine speaks where
 * lengths are compared: the same text always has the same length.
 */
let server: ServerProcess

beforeAll(async () => {
  server = await startServerProcess({ env: { ROSTRUM_ENGINES__TONE__ENABLED: 'true' } })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  // What was aborted is gone: the stop had nothing to break off.
  expect(server.output()).toContain('stopped')
  expect(server.output()).not.toContain('drain deadline')
})

const plain = { model: 'tts-1', voice: 'alloy', input: 'Hello from a test.' }
const tone = { ...plain, voice: 'tone:a', input: 'one two three four five' }

function speak(body: unknown, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}/v1/audio/speech`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...init,
  })
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

test('1: no optional field gives an mp3', async () => {
  const response = await speak(plain)
  expect(response.headers.get('content-type')).toMatch(/^audio\/mpeg/)
  const [first, second = 0] = await bytesOf(response)
  expect(first).toBe(0xff)
  expect(second & 0xe0).toBe(0xe0)
})

test('2: the voice as an object', async () => {
  expect((await speak({ ...plain, voice: { id: 'alloy' } })).status).toBe(200)
})

test('3: null is absent, and unknown fields are ignored', async () => {
  const body = {
    input: plain.input,
    model: null,
    voice: null,
    instructions: null,
    response_format: null,
    speed: null,
    stream_format: null,
    sample_rate: null,
    something_new: { nested: true },
  }
  const response = await speak(body)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^audio\/mpeg/)
})

test.each([
  ['an empty input', { input: '' }, 'input'],
  ['no input', { input: undefined }, 'input'],
  ['a null input', { input: null }, 'input'],
  ['speed 5', { speed: 5 }, 'speed'],
  ['a speed in words', { speed: 'fast' }, 'speed'],
  ['the format xyz', { response_format: 'xyz' }, 'response_format'],
  ['the voice nope', { voice: 'nope' }, 'voice'],
  ['the voice 7', { voice: 7 }, 'voice'],
  ['an unknown stream format', { stream_format: 'websocket' }, 'stream_format'],
])('4: %s is refused with its field', async (_name, change, param) => {
  const response = await speak({ ...plain, ...change })
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(response.headers.get('x-request-id')).toMatch(/\S/)
  expect(await response.json()).toEqual({
    error: {
      message: expect.stringMatching(/\S/),
      type: 'invalid_request_error',
      param,
      code: expect.any(String),
    },
  })
})

test('4: JSON that is none is refused in the same shape', async () => {
  const response = await speak(undefined, { body: '{ "input": ' })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    error: { type: 'invalid_request_error', message: expect.any(String) },
  })
})

test.each([
  ['mp3', /^audio\/mpeg/, 0],
  ['opus', /^audio\/(ogg|opus)/, 'OggS'],
  ['aac', /^audio\/aac/, 0],
  ['flac', /^audio\/flac/, 'fLaC'],
  ['wav', /^audio\/wav/, 'RIFF'],
  ['pcm', /^audio\/pcm/, undefined],
  ['webm', /^audio\/webm/, '\u001aE\u00df\u00a3'],
])('5: %s has its media type and its first bytes', async (response_format, mediaType, magic) => {
  const response = await speak({ ...plain, response_format })
  expect(response.headers.get('content-type')).toMatch(mediaType)
  const bytes = await bytesOf(response)
  if (typeof magic === 'string')
    expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe(magic)
  if (magic === 0) expect([bytes[0], (bytes[1] ?? 0) & 0xe0]).toEqual([0xff, 0xe0])
})

test('6: pcm has the length that the engine made, at 24 kHz', async () => {
  const wav = await bytesOf(await speak({ ...tone, response_format: 'wav' }))
  const pcm = await bytesOf(await speak({ ...tone, response_format: 'pcm' }))
  expect(pcm.length % 2).toBe(0)
  expect(Math.abs(pcm.length / 2 / 24_000 - wavSec(wav))).toBeLessThanOrEqual(0.001)
})

test('7: the deltas of the event stream are a whole file, and done has the usage', async () => {
  const whole = await bytesOf(await speak({ ...tone, response_format: 'flac' }))
  const response = await speak({ ...tone, response_format: 'flac', stream_format: 'sse' })
  const events = readEvents(await response.text()).map(
    ({ data }) => data as Record<string, unknown>,
  )
  const audio = Buffer.concat(
    events.map(({ audio: data }) => Buffer.from(typeof data === 'string' ? data : '', 'base64')),
  )
  expect(events.at(-1)).toEqual({
    type: 'speech.audio.done',
    usage: {
      input_tokens: expect.any(Number),
      output_tokens: expect.any(Number),
      total_tokens: expect.any(Number),
    },
  })
  expect(audio.subarray(0, 4).toString()).toBe('fLaC')
  if (hasFfmpeg) expect(Math.abs(decodedSec(audio) - decodedSec(whole))).toBeLessThan(0.001)
})

test('8: a wav states its sizes exactly, a streamed one never states 0', async () => {
  const short = await bytesOf(await speak({ ...tone, response_format: 'wav' }))
  const header = wavHeader(short)
  expect(header.riffSize).toBe(short.length - 8)
  expect(header.dataSize).toBe(short.length - header.dataOffset)
  const long = await bytesOf(
    await speak({ ...tone, input: `${tone.input}. `.repeat(100), response_format: 'wav' }),
  )
  expect(wavHeader(long)).toMatchObject({ riffSize: 0xffffffff, dataSize: 0xffffffff })
})

test('9: two mp3 answers joined are as long as both', { skip: !hasFfmpeg }, async () => {
  const one = await bytesOf(await speak(tone))
  const two = await bytesOf(await speak({ ...tone, input: 'six seven eight' }))
  const joined = decodedSec(Buffer.concat([one, two]))
  expect(Math.abs(joined - decodedSec(one) - decodedSec(two))).toBeLessThan(0.06)
})

test('10: after an abort the engine is free and no file is left', async () => {
  const controller = new AbortController()
  const response = await speak(
    { ...plain, input: 'Nobody waits for this. '.repeat(3000) },
    { signal: controller.signal },
  )
  await (response.body as ReadableStream<Uint8Array>).getReader().read()
  controller.abort()
  // A free pool answers: all its threads speak at once.
  const next = await Promise.all(
    [1, 2, 3, 4].map(() => speak({ ...plain, response_format: 'wav' })),
  )
  for (const answer of next) expect(wavSec(await bytesOf(answer))).toBeGreaterThan(0.5)
  await expect
    .poll(async () => busy(await (await fetch(`${server.url}/metrics`)).text()), {
      timeout: 20_000,
    })
    .toBe(0)
  expect(await readdir(server.tmp)).toEqual([])
})

/** Calls that engines are busy with, as the metrics tell. */
function busy(metrics: string): number {
  const found = [...metrics.matchAll(/^rostrum_pool_busy(?:\{[^}]*\})? (\d+)/gm)]
  expect(found.length).toBeGreaterThan(0)
  return found.reduce((sum, [, count]) => sum + Number(count), 0)
}

test('11: an empty Bearer is fine without keys', async () => {
  expect(
    (
      await speak(plain, {
        headers: { 'content-type': 'application/json', authorization: 'Bearer ' },
      })
    ).status,
  ).toBe(200)
})

test('12: a browser may ask with the SDK’s headers', async () => {
  const asked = [
    'authorization',
    'content-type',
    'x-stainless-arch',
    'x-stainless-lang',
    'x-stainless-os',
    'x-stainless-package-version',
    'x-stainless-retry-count',
    'x-stainless-runtime',
    'x-stainless-runtime-version',
    'x-stainless-timeout',
  ]
  const response = await fetch(`${server.url}/v1/audio/speech`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': asked.join(','),
    },
  })
  expect(response.status).toBe(204)
  expect(['*', 'https://app.example']).toContain(
    response.headers.get('access-control-allow-origin'),
  )
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
  const allowed = (response.headers.get('access-control-allow-headers') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
  expect(allowed).toEqual(expect.arrayContaining(asked))
  const answer = await speak(plain, {
    headers: { 'content-type': 'application/json', origin: 'https://app.example' },
  })
  expect(['*', 'https://app.example']).toContain(answer.headers.get('access-control-allow-origin'))
})

test('13: voices and models have the shapes that clients read', async () => {
  const get = async (at: string): Promise<unknown> => (await fetch(`${server.url}${at}`)).json()
  expect(await get('/v1/models')).toMatchObject({
    object: 'list',
    data: expect.arrayContaining([expect.objectContaining({ id: 'tts-1', object: 'model' })]),
  })
  expect(await get('/v1/models/tts-1')).toMatchObject({ id: 'tts-1', object: 'model' })
  expect(await get('/v1/audio/models')).toMatchObject({
    models: expect.arrayContaining([expect.objectContaining({ id: 'tts-1' })]),
  })
  const { voices } = (await get('/v1/audio/voices')) as { voices: { id: string; name: string }[] }
  const ids = voices.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['alloy', 'cedar', 'espeak:en-us']))
  expect(new Set(ids).size).toBe(ids.length)
})
