import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TaskAnswer } from '../../src/protocol/task-answer.ts'
import { startTaskServer, type TaskServer } from '../support/task-server.ts'

interface Refusal {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly param?: string
    readonly details?: { readonly [name: string]: unknown }
    readonly requestId: string
  }
}

let server: TaskServer
let task: TaskAnswer
beforeAll(async () => {
  server = await startTaskServer()
  task = await server.submit({ text: 'One.' })
})
afterAll(() => server[Symbol.asyncDispose]())

async function refused(
  response: Response,
  status: number,
  param?: string,
): Promise<Refusal['error']> {
  const { error } = (await response.json()) as Refusal
  expect([response.status, error?.param], JSON.stringify(error)).toEqual([status, param])
  expect(error.message).toMatch(/^[A-Z].*[.?]$/)
  expect(error.requestId).toBe(response.headers.get('x-request-id'))
  return error
}

/** A request whose path nobody has tidied up; gives status and body. */
async function raw(method: string, path: string): Promise<{ status: number; body: string }> {
  const socket = connect(server.running.port, '127.0.0.1')
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const close = once(socket, 'close')
  socket.write(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`)
  await close
  return { status: Number(text.split(' ')[1]), body: text.slice(text.indexOf('\r\n\r\n') + 4) }
}

const TRICKS = [
  '..',
  '.',
  '%2e%2e',
  '%2e%2e%2f',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%5c..%5cwindows',
  'a%00b',
  'a%0d%0aX-Evil:%201',
  '%252e%252e',
  'T1UPPER',
  'a.b',
  'a%20b',
  '-a',
  '%c3%a4',
  'a'.repeat(65),
  'a'.repeat(600),
  "1'%20OR%20'1'='1",
]

describe('ids that can be none are 400, wherever they stand', () => {
  test.each(TRICKS.map((id) => [id.slice(0, 40), id]))('%s', async (_name, id) => {
    const requests: [string, string][] = [
      ['GET', `/v1/tasks/${id}`],
      ['DELETE', `/v1/tasks/${id}`],
      ['POST', `/v1/tasks/${id}/retry`],
      ['GET', `/v1/tasks/${id}/audio`],
      ['GET', `/v1/tasks/${id}/events`],
      ['GET', `/v1/tasks/${id}/subtitles.srt`],
      ['GET', `/v1/batches/${id}`],
    ]
    for (const [method, path] of requests) {
      const { status, body } = await raw(method, path)
      expect([method, path, status], body).toEqual([method, path, 400])
      expect(JSON.parse(body)).toMatchObject({
        error: {
          code: 'invalid_request',
          param: 'id',
          message: expect.stringContaining('lower-case letters, digits, - and _') as unknown,
        },
      })
    }
  })

  test.each([
    '/v1/tasks/../../etc/passwd',
    '/v1/tasks/a/../../b',
    '/v1/tasks/a/%2e%2e/audio',
    '/v1/tasks/../audio/x',
    '/v1/tasks/a/b%5c..%5cc/d',
    '/v1/batches/../tasks',
  ])('%s', async (path) => {
    const { status, body } = await raw('GET', path)
    expect(status, body).toBe(400)
    expect(body).not.toContain('root:')
  })

  test('a path in no valid encoding', async () => {
    expect((await raw('GET', '/v1/tasks/%zz')).status).toBe(400)
    expect((await raw('GET', '/v1/tasks/%ff/audio')).status).toBe(400)
  })
})

describe('what is not there is 404', () => {
  const id = 't0000000000000000000000000'
  test.each([
    ['GET', `/v1/tasks/${id}`],
    ['DELETE', `/v1/tasks/${id}`],
    ['POST', `/v1/tasks/${id}/retry`],
    ['GET', `/v1/tasks/${id}/audio`],
    ['GET', `/v1/tasks/${id}/events`],
    ['GET', `/v1/tasks/${id}/subtitles.vtt`],
    ['GET', `/v1/batches/${id}`],
    ['GET', `/v1/tasks/events?batch=${id}`],
    ['GET', `/v1/tasks/${id}/nothing`],
    ['GET', `/v1/tasks/${id}/audio/more`],
  ])('%s %s', async (method, path) => {
    const error = await refused(await server.get(path, { method }), 404)
    expect(error.code).toBe('not_found')
  })

  test('an event feed that is refused is no feed', async () => {
    const response = await server.get(`/v1/tasks/${id}/events`)
    expect(response.headers.get('content-type')).toContain('application/json')
  })
})

test.each([
  ['PUT', '/v1/tasks', 'GET'],
  ['PUT', '/v1/tasks/abc', 'DELETE'],
  ['POST', '/v1/tasks/abc', 'DELETE'],
  ['GET', '/v1/tasks/abc/retry', 'POST'],
  ['DELETE', '/v1/tasks/abc/audio', 'GET'],
  ['POST', '/v1/tasks/abc/events', 'GET'],
  ['HEAD', '/v1/tasks/abc/events', 'GET'],
  ['DELETE', '/v1/batches/abc', 'GET'],
])('%s %s is 405 and says what is allowed', async (method, path, allowed) => {
  const response = await server.get(path, { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toContain(allowed)
})

describe('submissions', () => {
  const many = (count: number): object[] => Array.from({ length: count }, () => ({ text: 'x' }))
  test.each([
    [{}, 400, 'text'],
    [{ text: ' ' }, 400, 'text'],
    [{ text: 'x', priority: 11 }, 400, 'priority'],
    [{ text: 'x', deadlineSec: -1 }, 400, 'deadlineSec'],
    [{ text: 'x', tags: [''] }, 400, 'tags[0]'],
    [{ text: 'x', webhook: { url: 'file:///etc/passwd' } }, 400, 'webhook.url'],
    [{ text: 'x', webhook: { url: 'http://127.0.0.1/' } }, 400, 'webhook.url'],
    [{ text: 'x', webhook: { url: 'http://[::1]/' } }, 400, 'webhook.url'],
    [{ text: 'x', webhook: { url: 'http://169.254.169.254/' } }, 400, 'webhook.url'],
    [{ text: 'x', state: 'succeeded' }, 400, 'state'],
    [{ text: 'x', owner: 'root' }, 400, 'owner'],
    [{ text: 'x', id: 'mine' }, 400, 'id'],
    [{ requests: [] }, 400, 'requests'],
    [{ requests: many(1001) }, 400, 'requests'],
    [{ requests: 'x' }, 400, 'requests'],
    [{ requests: [{ text: 'x' }, { text: 'y', voice: 'nobody' }] }, 400, 'requests[1].voice'],
    [{ requests: [{ text: 'x' }, { text: 'y', rate: 99 }] }, 400, 'requests[1].rate'],
    [{ requests: [{ text: 'x', colour: 1 }] }, 400, 'requests[0].colour'],
    [{ requests: many(1), defaults: { rate: 99 } }, 400, 'defaults.rate'],
    [{ requests: many(1), text: 'x' }, 400, 'text'],
  ])('number %#', async (body, status, param) => {
    await refused(await server.post('/v1/tasks', body), status, param)
  })

  test('what is no JSON, of another type, or too large', async () => {
    await refused(await server.post('/v1/tasks', '{"text":'), 400, 'body')
    const form = { headers: { 'content-type': 'text/plain' } }
    await refused(await server.post('/v1/tasks', 'text', form), 400, 'Content-Type')
    await refused(await server.post('/v1/tasks', '[]'), 400)
    const long = { text: 'word '.repeat(200_001) }
    expect((await refused(await server.post('/v1/tasks', long), 413, 'text')).code).toBe(
      'too_large',
    )
    const large = JSON.stringify({ requests: [{ text: 'x'.repeat(11 * 1024 * 1024) }] })
    await refused(await server.post('/v1/tasks', large), 413, 'body')
  })

  test.each([[''], [' '], ['x'.repeat(256)]])('the idempotency key %j', async (key) => {
    const response = await server.post(
      '/v1/tasks',
      { text: 'x' },
      {
        headers: { 'idempotency-key': key },
      },
    )
    await refused(response, 400, 'Idempotency-Key')
  })

  test('nothing of it was kept', async () => {
    const { tasks } = (await (await server.get('/v1/tasks')).json()) as { tasks: TaskAnswer[] }
    expect(tasks.map(({ id }) => id)).toEqual([task.id])
  })
})

describe('queries', () => {
  test.each([
    ['/v1/tasks?cursor=x', 'cursor'],
    ['/v1/tasks?cursor=', 'cursor'],
    [`/v1/tasks?cursor=${Buffer.from('{"a":1}').toString('base64url')}`, 'cursor'],
    ['/v1/tasks?cursor=%00', 'cursor'],
    [`/v1/tasks?cursor=${'x'.repeat(401)}`, 'cursor'],
    ['/v1/tasks?limit=0', 'limit'],
    ['/v1/tasks?limit=1001', 'limit'],
    ['/v1/tasks?limit=-1', 'limit'],
    ['/v1/tasks?limit=ten', 'limit'],
    ['/v1/tasks?state=done', 'state'],
    ['/v1/tasks?state=queued,', 'state'],
    ['/v1/tasks?stat=queued', 'stat'],
    ['/v1/tasks?batch=../x', 'batch'],
    ['/v1/tasks/events?after=x', 'after'],
    ['/v1/tasks/events?after=-2', 'after'],
    ['/v1/tasks/events?batch=..', 'batch'],
    ['/v1/tasks/events?since=1', 'since'],
  ])('%s', async (path, param) => {
    await refused(await server.get(path), 400, param)
  })

  test('words that mean something to a database mean nothing here', async () => {
    for (const words of ["' OR 1=1 --", '%', '_', '\\', '"', '*', '💥'])
      for (const field of ['q', 'tag']) {
        const response = await server.get(`/v1/tasks?${field}=${encodeURIComponent(words)}`)
        expect([field, words, response.status, await response.json()]).toEqual([
          field,
          words,
          200,
          { tasks: [] },
        ])
      }
  })

  test('an event number that is none', async () => {
    for (const path of ['/v1/tasks/events', `/v1/tasks/${task.id}/events`]) {
      const response = await server.get(path, { headers: { 'last-event-id': 'abc' } })
      await refused(response, 400, 'Last-Event-ID')
    }
  })

  test('a retention that is none', async () => {
    await refused(await server.post('/v1/tasks/cleanup', { failedSec: -1 }), 400, 'failedSec')
    await refused(await server.post('/v1/tasks/cleanup', { failed: 1 }), 400, 'failed')
  })
})

test('pages of other origins get no answer about tasks', async () => {
  const headers = { origin: 'https://elsewhere.example' }
  for (const path of ['/v1/tasks', `/v1/tasks/${task.id}`, '/v1/leases']) {
    const response = await server.get(path, { headers })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  }
  const preflight = await server.get('/v1/tasks', {
    method: 'OPTIONS',
    headers: { ...headers, 'access-control-request-method': 'POST' },
  })
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
})

test('every reference of the description leads somewhere', async () => {
  const api: unknown = await (await server.get('/openapi.json')).json()
  const references = [...JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to)
  expect(references.length).toBeGreaterThan(30)
  for (const reference of new Set(references)) {
    expect(reference).toMatch(/^#\/components\/schemas\/\w+$/)
    const path = reference!.slice(2).split('/')
    const found = path.reduce<unknown>(
      (here, key) => (here as { readonly [key: string]: unknown } | undefined)?.[key],
      api,
    )
    expect(found, reference).toBeDefined()
    expect(found, reference).not.toEqual({ $ref: reference })
  }
})

test('every operation of the description is served', async () => {
  const api = (await (await server.get('/openapi.json')).json()) as {
    paths: { [path: string]: { [method: string]: unknown } }
  }
  const about = Object.entries(api.paths).filter(([path]) =>
    /^\/v1\/(tasks|batches|leases)/.test(path),
  )
  expect(about.length).toBeGreaterThan(12)
  for (const [path, methods] of about)
    for (const method of Object.keys(methods)) {
      if (path.endsWith('/events')) continue
      const response = await server.get(path.replace('{id}', 'none'), {
        method: method.toUpperCase(),
      })
      const text = await response.text()
      expect([method, path, text]).not.toEqual([
        method,
        path,
        expect.stringContaining('nothing at this path') as unknown,
      ])
      expect([method, path, response.status]).not.toEqual([method, path, 405])
    }
})
