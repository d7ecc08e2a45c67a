import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ItemAnswer, ItemListAnswer } from '../../src/protocol/practice-answer.ts'
import { startPracticeServer, type PracticeServer } from '../support/practice-server.ts'
import { until } from '../support/task-house.ts'

interface Refusal {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly param?: string
    readonly details?: { readonly [name: string]: unknown }
    readonly requestId: string
  }
}

let server: PracticeServer
let item: ItemAnswer
beforeAll(async () => {
  server = await startPracticeServer()
  item = await server.addItem({ text: 'Secret words.', tags: ['kept'], difficulty: 2 })
})
afterAll(() => server[Symbol.asyncDispose]())

async function refused(
  given: ReturnType<PracticeServer['ask']>,
  status: number,
  code: string,
  param?: string,
): Promise<Refusal['error']> {
  const { status: came, headers, body } = await given
  const { error } = body as Refusal
  expect([came, error?.code, error?.param], JSON.stringify(body)).toEqual([status, code, param])
  expect(error.message).toMatch(/^[A-Z].*[.?]$/)
  expect(error.requestId).toBe(headers.get('x-request-id'))
  return error
}

/** Nothing of what was refused is there, and what was there is as it was. */
async function unchanged(): Promise<void> {
  const { body } = await server.ask<ItemListAnswer>('GET', '/items')
  expect(body.items).toEqual([{ ...item, state: expect.any(String) as string }])
  const { body: attempts } = await server.ask<{ total: number }>('GET', '/attempts')
  expect(attempts.total).toBe(0)
}

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index}`)

describe('items', () => {
  test.each<[unknown, number, string | undefined]>([
    [{}, 400, 'text'],
    [{ text: '' }, 400, 'text'],
    [{ text: '   ' }, 400, 'text'],
    [{ text: 7 }, 400, 'text'],
    [{ text: null }, 400, 'text'],
    [{ text: ['x'] }, 400, 'text'],
    [{ text: 'x'.repeat(10_001) }, 413, 'text'],
    [{ text: '💥'.repeat(10_001) }, 413, 'text'],
    [{ txt: 'x' }, 400, 'txt'],
    [{ text: 'x', id: 1 }, 400, 'id'],
    [{ text: 'x', owner: 'root' }, 400, 'owner'],
    [{ text: 'x', language: 7 }, 400, 'language'],
    [{ text: 'x', language: '../../etc' }, 400, 'language'],
    [{ text: 'x', voice: 'nobody' }, 400, 'voice'],
    [{ text: 'x', rate: 0.1 }, 400, 'rate'],
    [{ text: 'x', rate: 'fast' }, 400, 'rate'],
    [{ text: 'x', difficulty: 0 }, 400, 'difficulty'],
    [{ text: 'x', difficulty: 11 }, 400, 'difficulty'],
    [{ text: 'x', difficulty: 2.5 }, 400, 'difficulty'],
    [{ text: 'x', difficulty: '3' }, 400, 'difficulty'],
    [{ text: 'x', tags: 'a' }, 400, 'tags'],
    [{ text: 'x', tags: many(21) }, 400, 'tags'],
    [{ text: 'x', tags: [''] }, 400, 'tags[0]'],
    [{ text: 'x', tags: ['ok', 'x'.repeat(51)] }, 400, 'tags[1]'],
    [{ text: 'x', tags: ['a\nb'] }, 400, 'tags[0]'],
    [{ text: 'x', tags: [7] }, 400, 'tags[0]'],
    [{ text: 'x', scoring: true }, 400, 'scoring'],
    [{ text: 'x', scoring: { accents: true } }, 400, 'scoring.accents'],
    [{ text: 'x', scoring: { case: 'yes' } }, 400, 'scoring.case'],
    [{ text: 'x', scoring: { alternatives: 'x' } }, 400, 'scoring.alternatives'],
    [{ text: 'x', scoring: { alternatives: [''] } }, 400, 'scoring.alternatives[0]'],
    [{ text: 'x', scoring: { alternatives: many(21) } }, 400, 'scoring.alternatives'],
    [{ text: 'x', split: 'words' }, 400, 'split'],
    [{ text: 'x', lesson: 'L' }, 400, 'lesson'],
    [{ text: 'x', split: 'sentences', lesson: '' }, 400, 'lesson'],
    [{ text: 'x', split: 'sentences', lesson: 'x'.repeat(201) }, 400, 'lesson'],
    [{ text: ' ', split: 'sentences' }, 400, 'text'],
    [{ text: 'One. '.repeat(1001), split: 'sentences' }, 400, 'text'],
    [{ text: `${'x'.repeat(10_001)}. Two.`, split: 'sentences' }, 413, 'text'],
    ['[]', 400, undefined],
    ['"x"', 400, undefined],
    ['{"text":', 400, 'body'],
    ['', 400, undefined],
    [`{"text":"x","tags":${'['.repeat(100)}${']'.repeat(100)}}`, 400, undefined],
  ])('number %# is refused', async (body, status, param) => {
    const code = status === 413 ? 'too_large' : 'invalid_request'
    const { message } = await refused(server.ask('POST', '/items', body), status, code, param)
    expect(message.length).toBeLessThan(400)
  })

  test('none of it was stored', unchanged)

  test('what is no JSON', async () => {
    const plain = { 'content-type': 'text/plain' }
    await refused(
      server.ask('POST', '/items', 'text', plain),
      400,
      'invalid_request',
      'Content-Type',
    )
    const form = { 'content-type': 'multipart/form-data; boundary=x' }
    await refused(
      server.ask('POST', '/items', '--x--', form),
      400,
      'invalid_request',
      'Content-Type',
    )
  })
})

describe('changes', () => {
  test.each<[unknown, string | undefined]>([
    [{}, undefined],
    [{ tags: null }, undefined],
    ['[]', undefined],
    ['', undefined],
    [{ text: 'y' }, 'text'],
    [{ language: 'fi' }, 'language'],
    [{ scoring: {} }, 'scoring'],
    [{ difficulty: 11 }, 'difficulty'],
    [{ difficulty: '1' }, 'difficulty'],
    [{ tags: many(21) }, 'tags'],
    [{ tags: ['x'.repeat(51)] }, 'tags[0]'],
    [{ tags: ['ok'], more: 1 }, 'more'],
  ])('number %# is refused', async (body, param) => {
    await refused(server.ask('PATCH', `/items/${item.id}`, body), 400, 'invalid_request', param)
  })

  test('none of it was done', unchanged)
})

describe('ids', () => {
  test.each(['0', '-1', '1.5', 'one', '..%2f..%2fetc', "1'--", '1e3', '9'.repeat(16)])(
    '%s can be none',
    async (id) => {
      for (const [method, path] of [
        ['GET', `/items/${id}`],
        ['PATCH', `/items/${id}`],
        ['DELETE', `/items/${id}`],
        ['POST', `/items/${id}/retry`],
        ['GET', `/items/${id}/audio`],
        ['HEAD', `/items/${id}/audio`],
        ['GET', `/items/${id}/sentences`],
        ['POST', `/items/${id}/attempts`],
        ['GET', `/items/${id}/attempts`],
        ['GET', `/items/${id}/practice`],
        ['GET', `/attempts/${id}`],
      ] as const) {
        const body = method === 'PATCH' || path.endsWith('attempts') ? { text: 'x' } : undefined
        if (method === 'HEAD') expect((await server.ask(method, path)).status).toBe(400)
        else {
          const given = server.ask(method, path, method === 'GET' ? undefined : body)
          await refused(given, 400, 'invalid_request', 'id')
        }
      }
    },
  )

  test('of nothing are 404', async () => {
    for (const id of [item.id + 1, 999_999_999_999_999]) {
      for (const path of ['', '/audio', '/sentences', '/attempts', '/practice'])
        await refused(server.ask('GET', `/items/${id}${path}`), 404, 'not_found')
      await refused(server.ask('DELETE', `/items/${id}`), 404, 'not_found')
      await refused(server.ask('PATCH', `/items/${id}`, { tags: [] }), 404, 'not_found')
      await refused(server.ask('POST', `/items/${id}/retry`), 404, 'not_found')
      await refused(server.ask('POST', `/items/${id}/attempts`, { text: 'x' }), 404, 'not_found')
      await refused(server.ask('GET', `/attempts/${id}`), 404, 'not_found')
    }
  })
})

describe('attempts', () => {
  const send = (
    body: unknown,
    headers?: { [name: string]: string },
  ): ReturnType<typeof server.ask> =>
    server.ask('POST', `/items/${item.id}/attempts`, body, headers)

  test.each<[unknown, string | undefined]>([
    [{}, 'text'],
    [{ text: 7 }, 'text'],
    [{ text: 'x'.repeat(10_001) }, 'text'],
    [{ text: 'x', user: 7 }, 'user'],
    [{ text: 'x', user: 'x'.repeat(201) }, 'user'],
    [{ text: 'x', user: 'a\nb' }, 'user'],
    [{ text: 'x', rating: 'fine' }, 'rating'],
    [{ text: 'x', audioUrl: 'file:///etc/passwd' }, 'audioUrl'],
    [{ text: 'x', audioUrl: 'javascript:alert(1)' }, 'audioUrl'],
    [{ text: 'x', percentage: 100 }, 'percentage'],
    [{ text: 'x', owner: 'root' }, 'owner'],
    ['', undefined],
    ['[1]', undefined],
  ])('number %# is refused', async (body, param) => {
    await refused(send(body), 400, 'invalid_request', param)
  })

  test('that were spoken are not supported yet, however long they are', async () => {
    const form = new FormData()
    form.set('audio', new Blob([new Uint8Array(3_000_000)]), 'a.wav')
    const response = await fetch(`${server.url}/v1/practice/items/${item.id}/attempts`, {
      method: 'POST',
      body: form,
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      error: { code: 'unsupported', param: 'Content-Type' },
    })
    await refused(send('RIFF', { 'content-type': 'audio/wav' }), 422, 'unsupported', 'Content-Type')
    await refused(
      send('x', { 'content-type': 'text/plain' }),
      400,
      'invalid_request',
      'Content-Type',
    )
  })

  test('none of it was stored', unchanged)
})

describe('queries', () => {
  test.each([
    ['/items?page=0', 'page'],
    ['/items?page=x', 'page'],
    ['/items?perPage=0', 'perPage'],
    ['/items?perPage=101', 'perPage'],
    ['/items?per_page=5', 'per_page'],
    ['/items?sort=name', 'sort'],
    ['/items?sort=created_at.desc', 'sort'],
    ['/items?difficulty=0', 'difficulty'],
    ['/items?difficulty=11', 'difficulty'],
    ['/items?difficulty=5..2', 'difficulty'],
    ['/items?difficulty=2..', 'difficulty'],
    ['/items?difficulty=2...5', 'difficulty'],
    ['/items?difficulty=-1', 'difficulty'],
    ['/items?practiced=maybe', 'practiced'],
    ['/items?language=%00', 'language'],
    ['/items?lesson=', 'lesson'],
    [`/items?q=${'x'.repeat(201)}`, 'q'],
    ['/items?tag=', 'tag[0]'],
    [
      `/items?${many(21)
        .map((tag) => `tag=${tag}`)
        .join('&')}`,
      'tag',
    ],
    ['/items?sort=created&sort=difficulty', 'sort'],
    ['/attempts?item=x', 'item'],
    ['/attempts?since=yesterday', 'since'],
    ['/attempts?since=2026-02-30', 'since'],
    ['/attempts?until=2026-13-01', 'until'],
    ['/attempts?since=2026-11-22&until=2026-11-21', 'since'],
    ['/summary?since=2026-11-21T10:00:00Z&until=2026-11-21T10:00:00Z', 'since'],
    ['/log?since=2027-01-01&until=2026-01-01', 'since'],
    ['/log?page=-1', 'page'],
    ['/progress?days=0', 'days'],
    ['/progress?days=366', 'days'],
    ['/progress?item=0', 'item'],
    ['/due?limit=0', 'limit'],
    ['/due?limit=1001', 'limit'],
    ['/due?fresh=-1', 'fresh'],
    ['/due?fresh=1001', 'fresh'],
    ['/due?at=soon', 'at'],
    ['/due?who=Ann', 'who'],
    ['/export?format=xml', 'format'],
    ['/export?tags=x', 'tags'],
  ])('%s', async (path, param) => {
    await refused(server.ask('GET', path), 400, 'invalid_request', param)
  })

  test.each([
    ['tempo=0.2', 'tempo'],
    ['tempo=2.1', 'tempo'],
    ['tempo=fast', 'tempo'],
    ['tempo=1e1', 'tempo'],
    ['wordGapSec=-1', 'wordGapSec'],
    ['wordGapSec=6', 'wordGapSec'],
    ['sentence=-1', 'sentence'],
    ['sentence=a', 'sentence'],
    ['format=exe', 'format'],
    ['speed=1', 'speed'],
  ])('audio?%s', async (query, param) => {
    await refused(
      server.ask('GET', `/items/${item.id}/audio?${query}`),
      400,
      'invalid_request',
      param,
    )
  })

  test('words that mean something to a database mean nothing here', async () => {
    for (const words of ["' OR 1=1 --", '%', '_', '\\', '"', '*', '💥'])
      for (const field of ['q', 'tag', 'lesson']) {
        const query = `${field}=${encodeURIComponent(words)}`
        const { status, body } = await server.ask<ItemListAnswer>('GET', `/items?${query}`)
        expect([query, status, body.total]).toEqual([query, 200, 0])
      }
    const { body } = await server.ask('GET', `/attempts?user=${encodeURIComponent("' OR '1'='1")}`)
    expect(body).toMatchObject({ total: 0, attempts: [] })
  })
})

describe('imports', () => {
  const document = { rostrum: 'practice', version: 1 }
  const csv = { 'content-type': 'text/csv' }

  test.each<[unknown, string | undefined]>([
    [{}, 'rostrum'],
    [[], undefined],
    [{ ...document, version: 2, items: [] }, 'version'],
    [document, 'items'],
    [{ ...document, items: {} }, 'items'],
    [{ ...document, items: [], cards: [] }, 'cards'],
    [{ ...document, items: [{}] }, 'items[0].text'],
    [{ ...document, items: [{ text: 'a' }, { text: '' }] }, 'items[1].text'],
    [{ ...document, items: [{ text: 'a' }, { text: 'b', difficulty: 11 }] }, 'items[1].difficulty'],
    [{ ...document, items: [{ text: 'a', colour: 1 }] }, 'items[0].colour'],
    [{ ...document, items: [{ text: 'a', tags: [''] }] }, 'items[0].tags[0]'],
    [{ ...document, items: [{ text: 'a', language: 'no such tongue' }] }, 'items[0].language'],
    [{ ...document, items: [{ text: 'a', createdAt: 'today' }] }, 'items[0].createdAt'],
    [
      {
        ...document,
        items: [
          { id: 1, text: 'a' },
          { id: 1, text: 'b' },
        ],
      },
      'items[1].id',
    ],
    [
      {
        ...document,
        items: [{ id: 1, text: 'a' }],
        attempts: [{ item: 2, text: 'a', createdAt: '2026-01-01' }],
      },
      'attempts[0].item',
    ],
    [
      { ...document, items: [{ id: 1, text: 'a' }], attempts: [{ item: 1, text: 'a' }] },
      'attempts[0].createdAt',
    ],
    [
      {
        ...document,
        items: [{ id: 1, text: 'a' }],
        attempts: [{ item: 1, text: 'a', createdAt: '2026-01-01', percentage: 50 }],
      },
      'attempts[0].percentage',
    ],
  ])('number %# is refused', async (body, param) => {
    await refused(server.ask('POST', '/import', body), 400, 'invalid_request', param)
  })

  test('tell line and column', async () => {
    const places: [string, string, string | undefined, number, number][] = [
      ['{"rostrum":"practice",\n"version":1,}', 'json', 'body', 2, 13],
      ['', 'json', 'body', 1, 1],
      ['', 'csv', 'body', 1, 1],
      ['word,language\na,fi', 'csv', 'word', 1, 1],
      ['language\nfi', 'csv', 'text', 1, 1],
      ['text,text\na,b', 'csv', 'text', 1, 1],
      ['text,difficulty\na,1\nb,eleven', 'csv', 'difficulty', 3, 3],
      ['text,difficulty\na,1\nb,11', 'csv', 'difficulty', 3, 3],
      ['text,tags\na\nb,c', 'csv', 'body', 2, 1],
      ['text\n"a', 'csv', 'body', 2, 1],
      ['text\na"b"', 'csv', 'body', 2, 2],
      ['text,language\n"a\nb",fi\n,fi', 'csv', 'text', 4, 1],
      ['text,tags\nfine,ok\nx,"a,' + 'b'.repeat(51) + '"', 'csv', 'tags[1]', 3, 3],
      ['record,id,text\nitem,1,a\nthing,2,b', 'csv', 'record', 3, 1],
      ['record,id,item,text,createdAt\nitem,1,,a,\nattempt,1,9,a,2026-01-01', 'csv', 'item', 3, 11],
    ]
    for (const [text, format, param, line, column] of places) {
      const headers = format === 'csv' ? csv : undefined
      const error = await refused(
        server.ask('POST', '/import', text, headers),
        400,
        'invalid_request',
        param,
      )
      expect([text, error.details]).toMatchObject([text, { line, column }])
    }
  })

  test('never show the words that were sent', async () => {
    const rows = 'text,difficulty\nHush-hush,1\nSecret,99'
    const first = await refused(
      server.ask('POST', '/import', rows, csv),
      400,
      'invalid_request',
      'difficulty',
    )
    expect(JSON.stringify(first)).not.toMatch(/hush|secret/i)
    const scoring = { alternatives: ['Hush-hush', ''] }
    const body = { ...document, items: [{ text: 'Secret', scoring }] }
    const { status, body: other } = await server.ask('POST', '/import', body)
    expect(status).toBe(400)
    expect(JSON.stringify(other)).not.toMatch(/hush|secret/i)
  })

  test('of another type, or too large', async () => {
    await refused(
      server.ask('POST', '/import', 'x', { 'content-type': 'application/xml' }),
      400,
      'invalid_request',
      'Content-Type',
    )
    const large = `text\n${'x'.repeat(65 * 1024 * 1024)}`
    await refused(server.ask('POST', '/import', large, csv), 413, 'too_large', 'body')
    const nested = `${'['.repeat(2_000_001)}${']'.repeat(2_000_001)}`
    await refused(server.ask('POST', '/import', nested), 413, 'too_large', 'body')
    const lines = `text\n${'a\n'.repeat(100_001)}`
    await refused(server.ask('POST', '/import', lines, csv), 400, 'invalid_request', 'items')
    const long = { ...document, items: [{ text: 'x'.repeat(10_001) }] }
    await refused(server.ask('POST', '/import', long), 413, 'too_large', 'items[0].text')
  })

  test('none of it was stored', unchanged)
})

test('files that come in at a time are bounded, and those that break off make room', async () => {
  const begun = Array.from({ length: 8 }, () => {
    const upload = request(`${server.url}/v1/practice/import`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'content-length': 1000 },
    })
    upload.on('error', () => undefined)
    upload.write('text\n')
    return upload
  })
  const full = { 'content-type': 'text/csv' }
  const attempted = async (): Promise<number> =>
    (await server.ask('POST', '/import', 'txt\nx\n', full)).status
  await until(async () => (await attempted()) === 503)
  const reply = await server.ask('POST', '/import', 'txt\nx\n', full)
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '1'])
  for (const upload of begun) upload.destroy()
  await until(async () => (await attempted()) === 400)
})

test('nothing else is there', async () => {
  await refused(server.ask('GET', ''), 404, 'not_found')
  await refused(server.ask('GET', '/nothing'), 404, 'not_found')
  const put = await server.ask('PUT', `/items/${item.id}`, {})
  expect(put.status).toBe(405)
  expect(put.headers.get('allow')).toBe('GET, HEAD, PATCH, DELETE, OPTIONS')
})

test('pages of other origins get no answer, and may ask to change only when configured', async () => {
  const headers = { origin: 'https://elsewhere.example' }
  const one = await server.ask('GET', '/items', undefined, headers)
  expect(one.headers.get('access-control-allow-origin')).toBeNull()
  await using open = await startPracticeServer({
    edit: (config) => ({
      ...config,
      server: { ...config.server, corsOrigins: ['https://elsewhere.example'] },
    }),
  })
  const preflight = await open.ask('OPTIONS', '/items/1', undefined, {
    ...headers,
    'access-control-request-method': 'PATCH',
    'access-control-request-headers': 'content-type',
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH')
})

test('every operation of the description is served', async () => {
  const api = (await (await server.get('/openapi.json')).json()) as {
    paths: { [path: string]: { [method: string]: unknown } }
  }
  const about = Object.entries(api.paths).filter(([path]) => path.startsWith('/v1/practice/'))
  expect(about.length).toBeGreaterThan(13)
  const missing = String(item.id + 1000)
  for (const [path, methods] of about)
    for (const method of Object.keys(methods)) {
      const at = path.slice('/v1/practice'.length).replace('{id}', missing)
      const { status, body } = await server.ask(method.toUpperCase(), at)
      expect([method, path, status]).not.toEqual([method, path, 405])
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      expect([method, path, text]).not.toEqual([
        method,
        path,
        expect.stringContaining('nothing at this path') as unknown,
      ])
    }
})
