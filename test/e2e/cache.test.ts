import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Config } from '../../src/app/config/config.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

const TEXT = 'One two three. Four five six.'
let server: TestServer

beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server[Symbol.asyncDispose]())

interface Read {
  readonly status: number
  readonly cache: string | null
  readonly headers: Headers
  readonly bytes: Buffer
}

async function read(answer: Promise<Response>): Promise<Read> {
  const response = await answer
  const { status, headers } = response
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status, headers, cache: headers.get('x-cache'), bytes }
}

const speak = (
  body: object,
  accept?: string,
  headers: Record<string, string> = {},
): Promise<Read> =>
  read(server.post('/v1/speech', body, { headers: { ...(accept && { accept }), ...headers } }))
const openai = (body: object): Promise<Read> =>
  read(server.post('/v1/audio/speech', { model: 'tts-1', voice: 'alloy', ...body }))

async function restart(edit: (cache: Config['cache']) => Config['cache']): Promise<void> {
  await server[Symbol.asyncDispose]()
  server = await startTestServer({
    edit: (config) => ({ ...config, cache: edit(config.cache) }),
  })
}

/** A request whose answer is read by hand. */
async function open(body: object): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/json' }
  const sent = httpRequest(`${server.url}/v1/speech`, { method: 'POST', headers })
  sent.on('error', () => {})
  sent.end(JSON.stringify(body))
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return answer
}

/** Waits until the server is at so many requests. */
async function untilInFlight(count: number): Promise<void> {
  const name = 'rostrum_http_requests_in_flight'
  const seen = async (): Promise<boolean> =>
    (await (await server.get('/metrics')).text()).includes(`\n${name} ${count}\n`)
  await expect.poll(seen, { timeout: 20_000 }).toBe(true)
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('a request that was answered before', () => {
  test('is a hit with the same bytes and a length, and nothing at all for who has them', async () => {
    const miss = await speak({ text: TEXT, format: 'wav' })
    expect(miss).toMatchObject({ status: 200, cache: 'miss' })
    const { calls } = server
    const hit = await speak({ text: TEXT, format: 'wav' })
    expect(hit).toMatchObject({ status: 200, cache: 'hit' })
    expect(hit.bytes.equals(miss.bytes)).toBe(true)
    expect(hit.headers.get('content-length')).toBe(String(miss.bytes.length))
    const told = ['content-type', 'content-disposition', 'x-rostrum-voice', 'etag', 'cache-control']
    for (const name of told) expect(hit.headers.get(name)).toBe(miss.headers.get(name))
    const etag = hit.headers.get('etag') ?? ''
    const same = await speak({ text: TEXT, format: 'wav' }, undefined, { 'if-none-match': etag })
    expect(same).toMatchObject({ status: 304 })
    expect(server.calls).toBe(calls)
  })

  test.each(['mp3', 'opus', 'flac', 'aac', 'm4a', 'pcm'])(
    'is heard alike in %s',
    async (format) => {
      const [miss, hit] = [await speak({ text: TEXT, format }), await speak({ text: TEXT, format })]
      expect([miss.cache, hit.cache]).toEqual(['miss', 'hit'])
      expect(hit.bytes.equals(miss.bytes)).toBe(true)
    },
  )

  test.each(['wav', 'mp3'])(
    'is a hit of the OpenAI dialect, too, in %s',
    async (response_format) => {
      const miss = await openai({ input: TEXT, response_format })
      const hit = await openai({ input: TEXT, response_format })
      expect([miss.cache, hit.cache]).toEqual(['miss', 'hit'])
      expect(hit.bytes.equals(miss.bytes)).toBe(true)
      expect(hit.headers.get('content-type')).toBe(miss.headers.get('content-type'))
      const events = { input: TEXT, response_format, stream_format: 'sse' }
      const [made, kept] = [await openai(events), await openai(events)]
      expect(kept.cache).toBe('hit')
      expect(String(kept.bytes)).toBe(String(made.bytes))
    },
  )

  test('may have been asked for in another dialect', async () => {
    const [voice] = await server.rostrum.voices()
    const spoken = { voice: voice?.id }
    const miss = await openai({ input: TEXT, response_format: 'mp3', ...spoken })
    const hit = await speak({ text: TEXT, format: 'mp3', channels: 1, ...spoken })
    expect([miss.cache, hit.cache]).toEqual(['miss', 'hit'])
    expect(hit.bytes.equals(miss.bytes)).toBe(true)
  })

  test.each(['application/json', 'text/event-stream'])('is wrapped alike in %s', async (accept) => {
    const body = { text: TEXT, format: 'wav', timeline: 'word' }
    const [miss, hit] = [await speak(body, accept), await speak(body, accept)]
    expect([miss.cache, hit.cache]).toEqual(['miss', 'hit'])
    expect(String(hit.bytes)).toBe(String(miss.bytes))
    expect(String(hit.bytes)).toContain('"label":"three"')
  })

  test('is made anew when each segment is a file of its own', async () => {
    for (const _ of [1, 2]) {
      const { status, cache } = await speak({ text: TEXT }, 'multipart/mixed')
      expect([status, cache]).toEqual([200, null])
    }
  })

  test('shares an answer with what is heard alike, as long as nobody asks for places', async () => {
    await speak({ text: 'I paid $5.', format: 'wav' })
    expect(await speak({ text: 'I paid five dollars.', format: 'wav' })).toMatchObject({
      cache: 'hit',
    })
    await speak({ text: 'I paid $5.' }, 'application/json')
    const { cache } = await speak({ text: 'I paid five dollars.' }, 'application/json')
    expect(cache).toBe('miss')
  })
})

describe('what is heard otherwise is made anew', () => {
  const changes: readonly (readonly [string, object])[] = [
    ['text', { text: 'One two four. Four five six.' }],
    ['rate', { rate: 1.5 }],
    ['pitch', { pitchSemitones: 2 }],
    ['gain', { gainDb: -3 }],
    ['effects', { effects: [{ type: 'peak', targetDb: -6 }] }],
    ['format', { format: 'flac' }],
    ['sample rate', { sampleRate: 8000 }],
    ['seed', { seed: 5 }],
    ['timeline', { timeline: 'word' }],
  ]
  test.each(changes)('%s', async (_, change) => {
    const body = { text: TEXT, format: 'wav' }
    const before = await speak(body)
    const after = await speak({ ...body, ...change })
    expect([before.cache, after.status, after.cache]).toEqual(['miss', 200, 'miss'])
    expect((await speak(body)).cache).toBe('hit')
  })

  test('a lexicon', async () => {
    const put = (alias: string): Promise<Response> =>
      server.post('/v1/lexicons/a', { entries: [{ word: 'nginx', alias }] }, { method: 'PUT' })
    const body = { text: 'Start nginx.', format: 'wav', lexicons: ['a'] }
    await put('engine ex')
    const first = await speak(body)
    expect([first.cache, (await speak(body)).cache]).toEqual(['miss', 'hit'])
    await put('en gin icks and more')
    const second = await speak(body)
    expect(second.cache).toBe('miss')
    expect(second.bytes.equals(first.bytes)).toBe(false)
    await server.get('/v1/lexicons/a', { method: 'DELETE' })
    expect((await speak(body)).status).toBe(400)
  })

  test('a long text, by its letters', async () => {
    const text = 'One two three. '.repeat(140)
    const body = { text, format: 'mp3' }
    expect([(await speak(body)).cache, (await speak(body)).cache]).toEqual(['miss', 'hit'])
    expect((await speak({ ...body, text: `${text}Four.` })).cache).toBe('miss')
  })
})

describe('at the same time', () => {
  test('fifty who ask for the same are given one speech', async () => {
    const body = { text: 'One two three.', format: 'wav' }
    const goOn = server.holdAfter(0)
    const asked = Array.from({ length: 50 }, () => speak(body))
    await untilInFlight(50)
    goOn()
    const all = await Promise.all(asked)
    expect(server.calls).toBe(1)
    const count = (wanted: string): number => all.filter(({ cache }) => cache === wanted).length
    expect([count('miss'), count('shared')]).toEqual([1, 49])
    for (const { bytes } of all) expect(bytes.equals(all[0]?.bytes ?? Buffer.of())).toBe(true)
    const metrics = await (await server.get('/metrics')).text()
    expect(metrics).toMatch(new RegExp(`cache_total.*shared.* 49\n`))
  })

  test('whoever leaves takes none of the others along', async () => {
    const body = { text: 'One two three. '.repeat(20), format: 'mp3' }
    const goOn = server.holdAfter(1)
    const first = await open(body)
    const second = await open(body)
    expect(second.headers['x-cache']).toBe('shared')
    first.destroy()
    await untilInFlight(1)
    goOn()
    const chunks: Buffer[] = []
    for await (const chunk of second) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    expect(bytes.length).toBeGreaterThan(0)
    const again = await speak(body)
    expect([again.cache, again.bytes.equals(bytes)]).toEqual(['hit', true])
  })

  test('when all have left it ends, and nothing is kept', async () => {
    const body = {
      text: 'One two three. '.repeat(100),
      format: 'wav',
      engineOptions: { tone: { latencyMs: 30 } },
    }
    const answer = await open(body)
    await once(answer, 'readable')
    answer.destroy()
    await until(() => server.open === 0)
    const { calls } = server
    expect(calls).toBeLessThan(100)
    expect((await speak({ ...body, text: 'One two three.' })).cache).toBe('miss')
    const again = await open(body)
    expect(again.headers['x-cache']).toBe('miss')
    again.destroy()
  })
})

describe('errors', () => {
  test('are not kept', async () => {
    const body = { text: TEXT, format: 'wav', engineOptions: { tone: { failAt: 0 } } }
    for (const _ of [1, 2]) {
      const { calls } = server
      const { status, cache } = await speak(body)
      expect([status >= 500, cache]).toEqual([true, null])
      expect(server.calls).toBeGreaterThan(calls)
    }
  })

  test('that come late are not kept', async () => {
    const body = {
      text: 'One two. Three four five six.',
      format: 'wav',
      engineOptions: { tone: { failAt: 3 } },
    }
    for (const _ of [1, 2]) await expect(speak(body)).rejects.toThrow('terminated')
    expect((await server.get('/livez')).status).toBe(200)
  })
})

describe('settings', () => {
  test('switch it off', async () => {
    await restart((cache) => ({ ...cache, requests: 'off' }))
    for (const _ of [1, 2]) expect(await speak({ text: TEXT })).toMatchObject({ cache: null })
    expect(server.calls).toBe(4)
  })

  test('bound it: what was used longest ago goes, and what is large is not kept', async () => {
    await restart((cache) => ({ ...cache, memoryBytes: 300_000 }))
    const body = (text: string): object => ({ text, format: 'wav' })
    const large = body('One two three four five six. '.repeat(10))
    expect([(await speak(large)).cache, (await speak(large)).cache]).toEqual(['miss', 'miss'])
    await speak(body('One.'))
    for (let at = 0; at < 60; at += 1) {
      await speak(body(`Number ${at}.`))
      if (at % 5 === 0) expect((await speak(body('One.'))).cache).toBe('hit')
    }
    expect((await speak(body('Number 0.'))).cache).toBe('miss')
  })
})

test('a slow reader is given all of it while others are done, and of large answers too', async () => {
  await restart((cache) => ({ ...cache, memoryBytes: 800_000 }))
  const body = { text: 'One two three four five six. '.repeat(80), format: 'wav' }
  const slow = await open(body)
  const quick = await speak(body)
  expect(quick.status).toBe(200)
  const chunks: Buffer[] = []
  for await (const chunk of slow) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).equals(quick.bytes)).toBe(true)
})
