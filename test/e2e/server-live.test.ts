import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server[Symbol.asyncDispose]())

interface Message {
  readonly type: string
  readonly durationSec?: number
  readonly timeline?: { readonly kind: string; readonly label: string; readonly startSec: number }[]
  readonly error?: { readonly code: string; readonly param?: string }
  readonly sampleRate?: number
}

interface Client {
  readonly socket: WebSocket
  readonly messages: Message[]
  /** What came, in order: message types, and `audio` for binary frames. */
  readonly order: string[]
  audioBytes(): number
  send(...messages: object[]): void
  next(type: string): Promise<Message>
  readonly closed: Promise<number>
}

async function connect(url = server.url): Promise<Client> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/speech/live`)
  const messages: Message[] = []
  const order: string[] = []
  let bytes = 0
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) {
      bytes += data.length
      order.push('audio')
    } else {
      const message = JSON.parse(data.toString()) as Message
      messages.push(message)
      order.push(message.type)
    }
  })
  const closed = once(socket, 'close').then(([code]) => code as number)
  await once(socket, 'open')
  return {
    socket,
    messages,
    order,
    audioBytes: () => bytes,
    send(...items) {
      for (const item of items) socket.send(JSON.stringify(item))
    },
    async next(type) {
      await expect.poll(() => order.includes(type)).toBe(true)
      return messages.find((message) => message.type === type) as Message
    },
    closed,
  }
}

const wordsOf = (client: Client): string[] =>
  client.messages
    .flatMap(({ timeline = [] }) => timeline)
    .filter(({ kind }) => kind === 'word')
    .map(({ label }) => label.replace(/\W+$/, ''))

describe('socket', () => {
  test('a language that is to be found is the configured one until there is text', async () => {
    const client = await connect()
    client.send({ type: 'start', language: 'auto' })
    expect(await client.next('ready')).toMatchObject({ language: 'en-US' })
    client.send({ type: 'text', text: 'One two.' }, { type: 'end' })
    expect(await client.closed).toBe(1000)
    expect(wordsOf(client)).toEqual(['One', 'two'])
  })

  test('text in pieces becomes audio with its words, then done', async () => {
    const client = await connect()
    client.send({ type: 'start' })
    expect(await client.next('ready')).toMatchObject({
      engine: 'tone',
      format: 'pcm',
      sampleRate: 24_000,
    })
    client.send(
      { type: 'text', text: 'One tw' },
      { type: 'text', text: 'o three. Fo' },
      { type: 'text', text: 'ur five.' },
      { type: 'end' },
    )
    expect(await client.closed).toBe(1000)
    expect(wordsOf(client)).toEqual(['One', 'two', 'three', 'Four', 'five'])
    const done = client.messages.at(-1)
    expect(done?.type).toBe('done')
    expect(client.audioBytes() / 2 / 24_000).toBeCloseTo(done?.durationSec ?? 0, 3)
    const starts = client.messages.flatMap(({ timeline = [] }) =>
      timeline.map(({ startSec }) => startSec),
    )
    expect(Math.max(...starts)).toBeLessThan(done?.durationSec ?? 0)
    expect(client.order.indexOf('marks')).toBeLessThan(client.order.lastIndexOf('audio'))
  })

  test('flush speaks what has come, without waiting for the end of a sentence', async () => {
    const client = await connect()
    client.send({ type: 'start' }, { type: 'text', text: 'One two' }, { type: 'flush' })
    await client.next('audio')
    await expect.poll(() => wordsOf(client)).toEqual(['One', 'two'])
    client.send({ type: 'end' })
    expect(await client.closed).toBe(1000)
  })

  test('clear drops what is not spoken yet, and talk goes on', async () => {
    const client = await connect()
    client.send({ type: 'start', engineOptions: { tone: { perWordMs: 5 } } })
    const long = 'Many words are said here again and again. '.repeat(100)
    client.send({ type: 'text', text: long })
    await client.next('audio')
    client.send({ type: 'clear' })
    const cleared = await client.next('cleared')
    const sent = client.audioBytes()
    expect(cleared.durationSec).toBeCloseTo(sent / 2 / 24_000, 1)
    await expect.poll(() => server.open).toBe(0)
    expect(client.audioBytes()).toBe(sent)
    client.send({ type: 'text', text: 'Something else.' }, { type: 'end' })
    expect(await client.closed).toBe(1000)
    const last = client.messages
      .flatMap(({ timeline = [] }) => timeline)
      .filter(({ kind }) => kind === 'word')
    expect(last.at(-1)?.label).toMatch(/^else/)
    expect(last.at(-1)?.startSec).toBeGreaterThan(cleared.durationSec ?? Infinity)
    expect(client.messages.at(-1)?.durationSec).toBeCloseTo(client.audioBytes() / 2 / 24_000, 1)
  })

  test('clear works after end, too: what is left is dropped, and that is all', async () => {
    const client = await connect()
    client.send({ type: 'start', engineOptions: { tone: { perWordMs: 5 } } })
    client.send({ type: 'text', text: 'Many words are said here. '.repeat(200) }, { type: 'end' })
    await client.next('audio')
    client.send({ type: 'clear' })
    expect(await client.closed).toBe(1000)
    expect(client.order.slice(-2)).toEqual(['cleared', 'done'])
    const [cleared, done] = client.messages.slice(-2)
    expect(done?.durationSec).toBe(cleared?.durationSec)
    await expect.poll(() => server.open).toBe(0)
  })

  test('nothing said is done at once; blanks are nothing', async () => {
    const client = await connect()
    client.send(
      { type: 'start', format: 'mp3' },
      { type: 'text', text: ' \n ' },
      { type: 'clear' },
      { type: 'end' },
    )
    expect(await client.closed).toBe(1000)
    expect(client.order).toEqual(['ready', 'cleared', 'done'])
  })

  test.each([
    ['no JSON', '{', 'invalid_request', 1008],
    ['an unknown type', '{"type":"stop"}', 'invalid_request', 1008],
    ['text before start', '{"type":"text","text":"x"}', 'invalid_request', 1008],
    ['an unknown field', '{"type":"start","voise":"x"}', 'invalid_request', 1008],
    ['an unknown voice', '{"type":"start","voice":"nobody"}', 'invalid_request', 1008],
    ['an unknown format', '{"type":"start","format":"xyz"}', 'invalid_request', 1008],
  ])('%s is told as an error, then closed', async (_name, frame, code, closeCode) => {
    const before = server.calls
    const client = await connect()
    client.socket.send(frame)
    expect(await client.closed).toBe(closeCode)
    expect(client.messages.at(-1)).toMatchObject({ type: 'error', error: { code } })
    expect(server.calls).toBe(before)
  })

  test('a binary frame and a huge one are refused', async () => {
    const binary = await connect()
    binary.socket.send(Buffer.from([1, 2]))
    expect(await binary.closed).toBe(1008)
    const huge = await connect()
    huge.send({ type: 'start' })
    huge.socket.send('x'.repeat(2 * 1024 * 1024))
    expect(await huge.closed).toBe(1009)
  })

  test('more text than may wait is refused', async () => {
    const client = await connect()
    client.send({ type: 'start', engineOptions: { tone: { hang: 'wait' } } })
    await client.next('ready')
    const text = `${'word '.repeat(20_000)}. `
    client.send({ type: 'text', text }, { type: 'text', text })
    expect(await client.closed).toBe(1009)
    expect(client.messages.at(-1)).toMatchObject({ type: 'error', error: { code: 'too_large' } })
    await expect.poll(() => server.open).toBe(0)
  })

  test('a failing engine is told as an error', async () => {
    const client = await connect()
    client.send({ type: 'start', engineOptions: { tone: { failAt: 0 } } })
    client.send({ type: 'text', text: 'Hello there.' }, { type: 'end' })
    expect(await client.closed).toBe(1011)
    expect(client.messages.at(-1)).toMatchObject({ error: { code: 'engine_failed' } })
  })

  test('a client that leaves stops its engine call', async () => {
    const client = await connect()
    client.send({ type: 'start', engineOptions: { tone: { perWordMs: 20 } } })
    client.send({ type: 'text', text: 'Many words are said here. '.repeat(50) })
    await client.next('audio')
    client.socket.terminate()
    await expect.poll(() => server.open).toBe(0)
  })

  test('silence is not waited out for ever', async () => {
    server.change((config) => ({ ...config, limits: { ...config.limits, liveIdleMs: 30 } }))
    const client = await connect()
    expect(await client.closed).toBe(1008)
    expect(client.messages.at(-1)).toMatchObject({ error: { code: 'timeout' } })
    server.change((config) => ({ ...config, limits: { ...config.limits, liveIdleMs: 60_000 } }))
  })

  test('more sockets than may be open are told to come again, before the upgrade', async () => {
    server.change((config) => ({ ...config, limits: { ...config.limits, maxLive: 1 } }))
    const first = await connect()
    const second = new WebSocket(`${server.url.replace('http', 'ws')}/v1/speech/live`)
    const [, answer] = (await once(second, 'unexpected-response')) as [unknown, IncomingMessage]
    expect(answer.statusCode).toBe(503)
    answer.destroy()
    first.socket.terminate()
    server.change((config) => ({ ...config, limits: { ...config.limits, maxLive: 100 } }))
  })

  test('plain HTTP without a body is told what belongs here', async () => {
    expect((await server.get('/v1/speech/live')).status).toBe(426)
  })
})

describe('plain HTTP', () => {
  function write(method: string, query = ''): ReturnType<typeof httpRequest> {
    const headers = { 'content-type': 'text/plain' }
    return httpRequest(`${server.url}/v1/speech/live${query}`, { method, headers })
  }

  test.each(['POST', 'PUT'])(
    '%s: audio comes back while text is still being written',
    async (method) => {
      const sent = write(method, '?format=pcm&sampleRate=16000&rate=1')
      sent.write('One two three. Four ')
      const [answer] = (await once(sent, 'response')) as [IncomingMessage]
      expect(answer.statusCode).toBe(200)
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      await expect.poll(() => chunks.length).toBeGreaterThan(0)
      const early = Buffer.concat(chunks).length
      sent.end('five six.')
      await once(answer, 'end')
      expect(Buffer.concat(chunks).length).toBeGreaterThan(early)
    },
  )

  test.each([
    ['?voice=nobody', 'voice'],
    ['?rate=9', 'rate'],
    ['?rate=fast', 'rate'],
    ['?voise=x', 'voise'],
    ['?effects=x', 'effects'],
  ])('%s is refused by its field', async (query, param) => {
    const sent = write('POST', query)
    sent.end('Hello there.')
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    expect(answer.statusCode).toBe(400)
    const body = JSON.parse(Buffer.concat(await answer.toArray()).toString()) as object
    expect(body).toMatchObject({ error: { param } })
  })

  test('a body without a word is refused', async () => {
    const answer = await fetch(`${server.url}/v1/speech/live`, { method: 'POST', body: '  ' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { param: 'text' } })
  })
})
