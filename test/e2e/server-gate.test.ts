import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULTS } from '../../src/app/config/defaults.ts'
import type { Keyring } from '../../src/app/keys/keyring.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

const KEY = 'secret-key-of-a-test'
const keyring: Keyring = {
  size: 1,
  verify: (presented) =>
    presented === KEY ? { id: 'k1', label: 'test', admin: false } : undefined,
}
const SPEECH = { model: 'tts-1', voice: 'alloy', input: 'Hello there.' }

describe('without keys', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server[Symbol.asyncDispose]())

  test('the root tells a program where things are, and sends a browser to the page', async () => {
    const told = (await (await server.get('/')).json()) as { links: { docs: string } }
    expect(told).toMatchObject({ status: 'ok', version: '1.2.3', timestamp: expect.any(String) })
    const page = await server.get('/', { headers: { accept: 'text/html' }, redirect: 'manual' })
    expect([page.status, page.headers.get('location')]).toEqual([302, '/docs'])
    expect((await fetch(told.links.docs)).status).toBe(200)
  })

  test('the documentation comes from here alone', async () => {
    const page = await server.get('/docs')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    const html = await page.text()
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//)
    for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await server.get(path)).status).toBe(200)
  })

  test('the API description is OpenAPI 3.1 and its references lead somewhere', async () => {
    const text = await (await server.get('/openapi.json')).text()
    const api = JSON.parse(text) as {
      openapi: string
      paths: object
      components: { schemas: object }
    }
    expect(api.openapi).toBe('3.1.0')
    expect(Object.keys(api.paths)).toEqual(
      expect.arrayContaining(['/v1/speech', '/v1/audio/speech', '/v1/voices/{id}/sample']),
    )
    for (const [, name = ''] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(api.components.schemas).toHaveProperty(name)
    const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each([
    ['/livez', 'ok'],
    ['/readyz', 'ready'],
    ['/health', 'ok'],
  ])('%s', async (path, status) => {
    await expect.poll(async () => (await server.get(path)).status, { timeout: 20_000 }).toBe(200)
    expect(await (await server.get(path)).json()).toMatchObject({ status })
  })

  test('health has the style of another server when it is told to', async () => {
    server.change((config) => ({ ...config, health: { style: 'kokoro' } }))
    expect(await (await server.get('/health')).text()).toBe('{"status":"ok"}')
    server.change((config) => ({ ...config, health: { style: 'dictation' } }))
    expect(await (await server.get('/health')).json()).toMatchObject({
      status: 'healthy',
      checks: { service: 'rostrum', version: '1.2.3' },
    })
    server.change((config) => ({ ...config, health: { style: 'rostrum' } }))
  })

  test('a wrong path is told in the shape of its dialect, with a near one', async () => {
    const native = await server.get('/v1/voice')
    expect(native.status).toBe(404)
    expect(await native.json()).toMatchObject({
      error: { code: 'not_found', message: expect.stringContaining('/v1/voices') as unknown },
    })
    const openai = await server.post('/audio/speech', SPEECH)
    expect(openai.status).toBe(404)
    expect(await openai.json()).toMatchObject({
      error: {
        type: 'invalid_request_error',
        message: expect.stringContaining('/v1/audio/speech') as unknown,
      },
    })
  })

  test('a wrong method is told apart from a wrong path', async () => {
    const native = await server.get('/v1/speech')
    expect(native.status).toBe(405)
    expect(native.headers.get('allow')).toBe('POST, OPTIONS')
    expect(await native.json()).toMatchObject({ error: { details: { expected: 'POST' } } })
    const openai = await server.get('/v1/audio/speech')
    expect(openai.status).toBe(405)
    expect(await openai.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
  })

  test('slashes too many at the joint of a base URL do no harm', async () => {
    expect((await server.post('/v1//audio/speech', SPEECH)).status).toBe(200)
    expect((await server.get('/v1/models/')).status).toBe(200)
  })

  test('an id is given back and stands in the log', async () => {
    const own = await server.get('/livez', { headers: { 'x-request-id': 'mine-1' } })
    expect(own.headers.get('x-request-id')).toBe('mine-1')
    await expect.poll(() => server.lines.some((line) => line['requestId'] === 'mine-1')).toBe(true)
    const refused = await server.post('/v1/speech', {}, { headers: { 'x-request-id': 'mine-2' } })
    expect(await refused.json()).toMatchObject({ error: { requestId: 'mine-2' } })
  })

  test('pages of any origin may use speech and voices, and nothing else', async () => {
    const origin = { origin: 'https://app.example' }
    const allowed = async (path: string): Promise<string | null> =>
      (await server.get(path, { headers: origin })).headers.get('access-control-allow-origin')
    expect(await allowed('/v1/voices')).toBe('*')
    expect(await allowed('/v1/audio/voices')).toBe('*')
    expect(await allowed('/v1/engines')).toBeNull()
    expect(await allowed('/health')).toBeNull()
    server.change((config) => ({
      ...config,
      server: { ...config.server, corsOrigins: ['https://app.example'] },
    }))
    expect(await allowed('/health')).toBe('https://app.example')
  })

  test('a preflight is answered 204 before anything else is asked', async () => {
    const answer = await server.get('/v1/audio/speech', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-stainless-retry-count',
      },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-headers')).toContain('x-stainless-retry-count')
  })

  test('a Host that names somebody else is refused', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: 'rebound.example' }
      httpRequest(`${server.url}/v1/voices`, { headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })

  test('metrics are given to this machine, but not through a proxy', async () => {
    await (await server.post('/v1/speech', { text: 'Count me.' })).arrayBuffer()
    await server.post('/v1/speech', { text: '' })
    await expect
      .poll(async () => (await server.get('/metrics')).text())
      .toMatch(/rostrum_errors_total\{route="\/v1\/speech",code="invalid_request"\} [1-9]/)
    const text = await (await server.get('/metrics')).text()
    for (const name of [
      'rostrum_speech_first_byte_seconds_count',
      'rostrum_speech_seconds_count',
      'rostrum_real_time_factor_count',
      'rostrum_http_request_seconds_count',
      'rostrum_http_first_byte_seconds_count',
      'rostrum_http_response_bytes_total',
      'rostrum_event_loop_lag_seconds',
      'rostrum_pool_waiting',
    ])
      expect(text).toContain(name)
    const proxied = await server.get('/metrics', { headers: { 'x-forwarded-for': '1.2.3.4' } })
    expect(proxied.status).toBe(403)
    server.change((config) => ({ ...config, metrics: { ...config.metrics, public: true } }))
    const open = await server.get('/metrics', { headers: { 'x-forwarded-for': '1.2.3.4' } })
    expect(open.status).toBe(200)
  })

  test('an address that asks too often is told when to come again', async () => {
    const perAddress = { perSecond: 0.1, burst: 2 }
    server.change((config) => ({ ...config, limits: { ...config.limits, perAddress } }))
    try {
      const answers = await Promise.all([1, 2, 3].map(() => server.get('/v1/engines')))
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused).toHaveLength(1)
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await server.get('/livez')).status).toBe(200)
      const openai = await server.post('/v1/audio/speech', SPEECH)
      expect(await openai.json()).toMatchObject({ error: { code: 'rate_limit_exceeded' } })
    } finally {
      const off = { perSecond: 0, burst: 0 }
      server.change((config) => ({ ...config, limits: { ...config.limits, perAddress: off } }))
    }
  })

  test('an empty Bearer is no wrong key when no key is asked for', async () => {
    const headers = { authorization: 'Bearer ' }
    const answer = await server.post('/v1/audio/speech', SPEECH, { headers })
    expect(answer.status).toBe(200)
    await answer.arrayBuffer()
  })
})

describe('with keys', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ keyring })
  })
  afterAll(() => server[Symbol.asyncDispose]())

  test.each([
    {},
    { authorization: 'Bearer ' },
    { authorization: 'Bearer wrong' },
    { 'x-api-key': 'w' },
  ])('%j is refused in the shape of each dialect, and no engine is called', async (headers) => {
    const before = server.calls
    const openai = await server.post('/v1/audio/speech', SPEECH, { headers })
    expect(openai.status).toBe(401)
    expect(openai.headers.get('www-authenticate')).toContain('Bearer')
    expect(await openai.json()).toMatchObject({
      error: { type: 'invalid_request_error', code: 'invalid_api_key' },
    })
    const native = await server.post('/v1/speech', { text: 'x' }, { headers })
    expect(await native.json()).toMatchObject({ error: { code: 'unauthorized' } })
    expect(server.calls).toBe(before)
  })

  test.each([
    { authorization: `Bearer ${KEY}` },
    { 'x-api-key': KEY },
    { 'api-key': KEY },
    { 'xi-api-key': KEY },
  ])('%j is let in', async (headers) => {
    const answer = await server.post('/v1/audio/speech', SPEECH, { headers })
    expect(answer.status).toBe(200)
    await answer.arrayBuffer()
  })

  test('some paths are open, and the list can change', async () => {
    for (const path of ['/', '/livez', '/docs', '/openapi.json', '/v1/models', '/v1/audio/voices'])
      expect((await server.get(path)).status, path).toBe(200)
    for (const path of ['/docs/swagger-ui.css', '/docs/start.js'])
      expect((await server.get(path)).status, path).toBe(200)
    expect((await server.get('/v1/voices')).status).toBe(401)
    expect(await (await server.get('/health')).json()).not.toHaveProperty('checks')
    const listed = (open: readonly string[]): void =>
      server.change((config) => ({ ...config, auth: { ...config.auth, open } }))
    listed(['/v1/voices'])
    expect((await server.get('/v1/voices')).status).toBe(200)
    expect((await server.get('/v1/models')).status).toBe(401)
    listed(DEFAULTS.auth.open)
  })

  test('a key that asks too often is held, not its neighbours', async () => {
    const perKey = { perSecond: 0.1, burst: 1 }
    server.change((config) => ({ ...config, limits: { ...config.limits, perKey } }))
    const headers = { 'x-api-key': KEY }
    expect((await server.get('/v1/engines', { headers })).status).toBe(200)
    expect((await server.get('/v1/engines', { headers })).status).toBe(429)
    expect((await server.get('/livez')).status).toBe(200)
  })
})

test('a body that does not arrive in time is given up', async () => {
  await using server = await startTestServer({
    edit: (config) => ({ ...config, server: { ...config.server, bodyTimeoutMs: 50 } }),
  })
  const socket = connect(server.running.port, '127.0.0.1')
  socket.write(
    'POST /v1/audio/speech HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
      'Content-Length: 100\r\n\r\n{"input":',
  )
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
  await once(socket, 'close')
  expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  expect(answer).toContain('"invalid_request_error"')
  expect(server.calls).toBe(0)
})

test('a body over its limit is 413, in the shape of the dialect', async () => {
  await using server = await startTestServer({
    edit: (config) => ({ ...config, server: { ...config.server, bodyLimitBytes: 1000 } }),
  })
  const text = 'x'.repeat(2000)
  const native = await server.post('/v1/speech', { text })
  expect([native.status, await native.json()]).toMatchObject([
    413,
    { error: { code: 'too_large' } },
  ])
  const openai = await server.post('/v1/audio/speech', { ...SPEECH, input: text })
  expect([openai.status, await openai.json()]).toMatchObject([
    413,
    { error: { type: 'invalid_request_error' } },
  ])
})

test('requests sent ahead on one connection end when their client leaves', async () => {
  await using server = await startTestServer()
  const inFlight = async (): Promise<string | undefined> => {
    const text = await (await server.get('/metrics')).text()
    return /^rostrum_http_requests_in_flight (\d+)$/m.exec(text)?.[1]
  }
  const body = JSON.stringify({ text: 'One.', engineOptions: { tone: { hang: 'wait' } } })
  const socket = connect(server.running.port, '127.0.0.1')
  const request =
    'POST /v1/speech HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
    `Content-Length: ${body.length}\r\n\r\n${body}`
  socket.write(request.repeat(3))
  await expect.poll(inFlight).toBe('3')
  socket.destroy()
  await expect.poll(inFlight).toBe('0')
  expect(server.open).toBe(0)
  const told = (): number => server.lines.filter(({ status }) => status === 499).length
  await expect.poll(told).toBe(3)
})

describe('what comes to no route', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server[Symbol.asyncDispose]())

  /** The whole answer to bytes that are sent as they stand. */
  async function send(bytes: string): Promise<string> {
    const socket = connect(server.running.port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    socket.write(bytes)
    await once(socket, 'close')
    return answer
  }

  test('a path that cannot be decoded is told in the shape of its dialect', async () => {
    const headers = { 'x-request-id': 'mine-3' }
    const native = await server.get('/v1/voices/%E0%A4%A', { headers })
    expect([native.status, native.headers.get('x-request-id')]).toEqual([400, 'mine-3'])
    expect(await native.json()).toMatchObject({
      error: { code: 'invalid_request', requestId: 'mine-3' },
    })
    const openai = await server.get('/v1/models/%E0%A4%A')
    expect(await openai.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
    await expect.poll(() => server.lines.some((line) => line['requestId'] === 'mine-3')).toBe(true)
  })

  test.each([
    ['a malformed header', '/v1/voices', 'bad header\r\n\r\n', 400, '"code":"invalid_request"'],
    [
      'headers too large',
      '/v1/voices',
      `a: ${'x'.repeat(70_000)}\r\n\r\n`,
      431,
      '"code":"too_large"',
    ],
    [
      'of the other dialect',
      '/v1/models',
      'bad header\r\n\r\n',
      400,
      '"type":"invalid_request_error"',
    ],
  ])('%s', async (_name, path, header, status, shape) => {
    const answer = await send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${header}`)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain(shape)
    const id = /x-request-id: (\S+)/.exec(answer)?.[1]
    expect(server.lines.some((line) => line['requestId'] === id)).toBe(true)
  })

  test('with keys on, a path that cannot be decoded tells nothing', async () => {
    await using locked = await startTestServer({ keyring })
    expect((await locked.get('/v1/voices/%E0%A4%A')).status).toBe(401)
  })
})
