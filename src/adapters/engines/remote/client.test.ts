import net from 'node:net'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import {
  startUpstream,
  type Upstream,
  type UpstreamFault,
} from '../../../../test/support/upstream.ts'
import { systemClock } from '../../clock/system.ts'
import { remoteClient, type RemoteClient, type RemoteClientOptions } from './client.ts'

const KEY = 'sk-0123456789abcdef'
const TEXT = 'Nobody but the two of us may know that.'

function clientOf(url: string, options: Partial<RemoteClientOptions> = {}): RemoteClient {
  return remoteClient({
    engine: 'far',
    url,
    apiKey: KEY,
    timeoutMs: 5000,
    stallMs: 5000,
    clock: systemClock,
    ...options,
  })
}

async function read(client: RemoteClient, path = 'say', signal?: AbortSignal): Promise<string> {
  const body = { type: 'application/json', bytes: Buffer.from(JSON.stringify({ input: TEXT })) }
  const answer = await client.call({
    method: 'POST',
    path,
    body,
    texts: [TEXT],
    signal: signal ?? new AbortController().signal,
  })
  const pieces: Uint8Array[] = []
  for await (const piece of answer.body) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

function upstream(fault?: (number: number) => UpstreamFault | undefined): Promise<Upstream> {
  return startUpstream({
    answer: () => ({ body: 'x'.repeat(100_000) }),
    ...(fault && { fault }),
  })
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (error: unknown) => error,
  )
}

describe('a client', () => {
  test('posts to a path behind the base URL, with its key and query', async () => {
    await using site = await upstream()
    const client = clientOf(`${site.url}/v1/?api-version=2`)
    expect(await read(client, '/audio/speech')).toHaveLength(100_000)
    const [request] = site.requests
    expect(request).toMatchObject({ method: 'POST', path: '/v1/audio/speech?api-version=2' })
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
    })
    expect(JSON.parse(String(request?.body))).toEqual({ input: TEXT })
    client.close()
  })

  test('keeps its connection, and gives the key to no other origin', async () => {
    await using site = await upstream()
    await using other = await upstream()
    const client = clientOf(site.url)
    for (let time = 0; time < 3; time++) await read(client)
    expect(site.connections.made).toBe(1)
    const answer = await client.call({
      method: 'GET',
      path: new URL('/file.wav', other.url),
      signal: new AbortController().signal,
    })
    answer.release()
    expect(other.requests[0]?.headers.authorization).toBeUndefined()
    client.close()
    await site.when(() => site.connections.open === 0)
  })

  test('sends no key when there is none', async () => {
    await using site = await upstream()
    const client = clientOf(site.url, { apiKey: ' ' })
    await read(client)
    expect(site.requests[0]?.headers.authorization).toBeUndefined()
    client.close()
  })

  test('follows no redirect', async () => {
    await using other = await upstream()
    await using site = await upstream(() => ({
      kind: 'status',
      status: 307,
      answer: { headers: { location: `${other.url}/say` } },
    }))
    const client = clientOf(site.url)
    const failure = await failureOf(read(client))
    expect(failure).toMatchObject({ code: 'unavailable', retryable: false })
    expect(other.requests).toHaveLength(0)
    client.close()
  })

  test('calls again at once when a kept connection had been closed', async () => {
    // The first answer is whole; the connection dies when it is used again.
    await using site = await upstream((number) => (number === 1 ? { kind: 'reset' } : undefined))
    const client = clientOf(site.url)
    await read(client)
    expect(await read(client)).toHaveLength(100_000)
    expect(site.requests).toHaveLength(3)
    client.close()
  })

  test.each<[string, UpstreamFault]>([
    ['a reset before the answer', { kind: 'reset' }],
    ['a reset in the middle of it', { kind: 'reset-late' }],
    ['an answer shorter than its length', { kind: 'cut' }],
    ['an answer without its last chunk', { kind: 'cut', chunked: true }],
    ['an answer that ends behind its headers', { kind: 'cut', bytes: 0 }],
  ])('%s is unavailable', async (_, fault) => {
    await using site = await upstream(() => fault)
    const client = clientOf(site.url)
    expect(await failureOf(read(client))).toMatchObject({ code: 'unavailable', retryable: true })
    client.close()
  })

  test('nobody there is unavailable, and so is somebody who speaks no HTTP', async () => {
    const server = net.createServer((socket) => {
      socket.on('error', () => {})
      socket.resume()
      socket.end('220 mail.example ESMTP\r\n')
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as net.AddressInfo
    const client = clientOf(`http://127.0.0.1:${port}`)
    expect(await failureOf(read(client))).toMatchObject({ code: 'unavailable' })
    await new Promise((resolve) => server.close(resolve))
    const failure = await failureOf(read(client))
    expect(failure).toMatchObject({ code: 'unavailable', retryable: true })
    expect((failure as Error).message).toContain('ECONNREFUSED')
    client.close()
    // Plain HTTP where TLS is expected.
    await using site = await upstream()
    const secure = clientOf(site.url.replace('http:', 'https:'))
    expect(await failureOf(read(secure))).toMatchObject({ code: 'unavailable' })
    secure.close()
  })

  test.each<[string, UpstreamFault, string]>([
    ['never answers', { kind: 'silence' }, 'within 80 ms'],
    ['stops in its answer', { kind: 'stall' }, 'sent nothing for 40 ms'],
  ])('an upstream that %s is given up', async (_, fault, says) => {
    await using site = await upstream(() => fault)
    const client = clientOf(site.url, { timeoutMs: 80, stallMs: 40 })
    const failure = await failureOf(read(client))
    expect(failure).toMatchObject({ code: 'timeout', retryable: true })
    expect((failure as Error).message).toContain(says)
    await site.when(() => site.open === 0)
    client.close()
  })

  test('a slow upstream has the time of the whole call, and no longer', async () => {
    await using site = await upstream(() => ({ kind: 'slow', bytes: 1000, everyMs: 20 }))
    const client = clientOf(site.url, { timeoutMs: 300, stallMs: 200 })
    expect(await failureOf(read(client))).toMatchObject({ code: 'timeout' })
    client.close()
  })

  test('a slow reader costs the upstream nothing', async () => {
    await using site = await upstream(() => ({ kind: 'pieces', bytes: 20_000 }))
    let now = 0
    const clock = { ...systemClock, monotonic: () => now }
    const client = clientOf(site.url, { timeoutMs: 1000, stallMs: 500, clock })
    const { body } = await client.call({
      method: 'GET',
      path: 'say',
      signal: new AbortController().signal,
    })
    let size = 0
    for await (const piece of body) {
      size += piece.length
      now += 10_000
    }
    expect(size).toBe(100_000)
    client.close()
  })

  test.each<[string, UpstreamFault]>([
    ['before the answer', { kind: 'silence' }],
    ['in the middle of it', { kind: 'stall' }],
    ['while it comes for ever', { kind: 'endless' }],
  ])('an abort %s closes the connection', async (_, fault) => {
    await using site = await upstream(() => fault)
    const client = clientOf(site.url)
    const control = new AbortController()
    const reading = failureOf(read(client, 'say', control.signal))
    await site.when(() => site.requests.length === 1)
    const reason = new Error('left')
    control.abort(reason)
    expect(await reading).toBe(reason)
    await site.when(() => site.connections.open === 0)
    client.close()
  })

  test('an answer that is released unread closes the connection', async () => {
    await using site = await upstream(() => ({ kind: 'endless' }))
    const client = clientOf(site.url)
    const { signal } = new AbortController()
    const answer = await client.call({ method: 'GET', path: 'say', signal })
    answer.release()
    answer.release()
    await site.when(() => site.connections.open === 0)
    client.close()
  })

  test('ends its calls when closed, and refuses later ones', async () => {
    await using site = await upstream(() => ({ kind: 'silence' }))
    const client = clientOf(site.url)
    const calls = Array.from({ length: 20 }, () => failureOf(read(client)))
    await site.when(() => site.requests.length === 20)
    client.close()
    client.close()
    for (const call of calls) expect(await call).toMatchObject({ code: 'unavailable' })
    expect(await failureOf(read(client))).toMatchObject({ code: 'unavailable', retryable: false })
    await site.when(() => site.connections.open === 0)
  })

  test('refuses a compressed answer', async () => {
    await using site = await startUpstream({
      answer: () => ({ headers: { 'content-encoding': 'gzip' }, body: 'xxxx' }),
    })
    const client = clientOf(site.url)
    expect(await failureOf(read(client))).toMatchObject({ code: 'engine_failed' })
    client.close()
  })

  test('reads JSON, within bounds', async () => {
    const bodies = ['{"voices":["a"]}', 'nothing of the kind', `"${'x'.repeat(5 * 2 ** 20)}"`]
    let number = 0
    await using site = await startUpstream({ answer: () => ({ body: bodies[number++] ?? '' }) })
    const client = clientOf(site.url)
    const { signal } = new AbortController()
    const ask = (): Promise<unknown> => client.json({ method: 'GET', path: 'voices', signal })
    expect(await ask()).toEqual({ voices: ['a'] })
    for (const what of ['is no JSON', 'does not end']) {
      const failure = await failureOf(ask())
      expect(failure).toMatchObject({ code: 'engine_failed', retryable: false })
      expect((failure as Error).message).toContain(what)
    }
    client.close()
  })

  test.each([
    ['file:///etc/passwd', undefined],
    ['nonsense', undefined],
    ['http://me:secret@127.0.0.1/', undefined],
    ['http://127.0.0.1/', 'two words'],
    ['http://127.0.0.1/', 'line\nbreak'],
  ])('is not made of the URL %j and the key %j', (url, apiKey) => {
    let failure: unknown
    try {
      clientOf(url, { ...(apiKey !== undefined && { apiKey }) })
    } catch (error) {
      failure = error
    }
    expect(failure).toMatchObject({ code: 'invalid_request', details: { engine: 'far' } })
    expect(JSON.stringify(failure)).not.toMatch(/secret|two words|line/)
  })

  test('tells nothing of the text or the key, whatever the upstream repeats', async () => {
    const repeats = [
      { error: { message: `Incorrect API key provided: ${KEY}.` } },
      { detail: `Bearer ${KEY.slice(0, 8)}***` },
      { detail: [{ loc: ['body', 'input'], msg: 'too odd', input: TEXT }] },
      { error: `Cannot say "${TEXT.slice(8, 30)}"` },
    ]
    await using site = await upstream((number) => ({
      kind: 'status',
      status: number % 2 === 0 ? 400 : 401,
      answer: { body: JSON.stringify(repeats[number] ?? {}) },
    }))
    const client = clientOf(site.url)
    for (const repeated of repeats) {
      const failure = await failureOf(read(client))
      const shown = JSON.stringify(failure) + String((failure as Error).stack)
      expect(failure, JSON.stringify(repeated)).toBeInstanceOf(Error)
      expect(shown).not.toContain('0123')
      expect(shown).not.toContain('sk-')
      expect(shown).not.toContain('two of us')
    }
    client.close()
  })
})
