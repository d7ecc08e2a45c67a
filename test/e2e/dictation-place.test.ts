import { describe, expect, test } from 'vitest'
import type { Config } from '../../src/app/config/config.ts'
import { keyMac, newSalt } from '../../src/app/keys/key-file.ts'
import { type Keyring, keyringOf } from '../../src/app/keys/keyring.ts'
import type {
  AttemptAnswer,
  ConversionAnswer,
  ConvertAnswer,
  ItemAnswer,
  ItemListAnswer,
  SummaryAnswer,
} from '../../src/protocol/dictation-answer.ts'
import { startDictationServer } from '../support/dictation-server.ts'

/** Where the dictation API is served, to whom, and what it says of its health. */

const NAMES = ['ann', 'bob', 'root'] as const
type Name = (typeof NAMES)[number]
const as = (name: Name): RequestInit => ({ headers: { authorization: `Bearer key-of-${name}` } })

function keys(): Keyring {
  const salt = newSalt()
  return keyringOf({
    salt,
    keys: NAMES.map((name) => ({
      id: name,
      label: name,
      admin: name === 'root',
      mac: keyMac(salt, `key-of-${name}`),
      createdAt: new Date().toISOString(),
    })),
  })
}

const dictation =
  (change: Partial<Config['dictation']>) =>
  (config: Config): Config => ({ ...config, dictation: { ...config.dictation, ...change } })

const style = (config: Config): Config => ({ ...config, health: { style: 'dictation' } })

describe('with keys', () => {
  test('nobody comes in without one, and is told in the words of the API', async () => {
    await using server = await startDictationServer({ keyring: keys() })
    for (const [method, path] of [
      ['GET', '/api/v1/tts'],
      ['POST', '/api/v1/tts/convert'],
      ['GET', '/api/v1/tts/audio/item_1.wav'],
      ['GET', '/v1/items'],
      ['GET', '/api/v1/items/1/audio'],
      ['POST', '/v1/attempts'],
      ['GET', '/api/v1/stats/summary'],
    ] as const) {
      const { status, body, headers } = await server.ask(method, path)
      expect([path, status]).toEqual([path, 401])
      expect(body).toEqual({ error: 'Unauthorized', detail: expect.any(String) as unknown })
      expect(headers.get('www-authenticate')).toBe('Bearer realm="rostrum"')
    }
    const other = await server.ask('GET', '/v1/items', undefined, {
      headers: { 'x-api-key': 'key-of-ann' },
    })
    expect(other.status).toBe(200)
  })

  test('each sees its own items and those of everybody, an admin all', async () => {
    await using server = await startDictationServer({ keyring: keys() })
    const add = (name: Name): Promise<ItemAnswer> =>
      server.addItem({ locale: 'en', text: `Of ${name}` }, as(name))
    const [anns, bobs, shared] = [await add('ann'), await add('bob'), await add('root')]
    const seen = async (name: Name): Promise<string[]> =>
      (await server.ask<ItemListAnswer>('GET', '/v1/items', undefined, as(name))).body.items.map(
        ({ text }) => text,
      )
    expect(await seen('ann')).toEqual(['Of root', 'Of ann'])
    expect(await seen('bob')).toEqual(['Of root', 'Of bob'])
    expect(await seen('root')).toEqual(['Of root', 'Of bob', 'Of ann'])
    const status = async (method: string, path: string, name: Name): Promise<number> =>
      (await server.ask(method, path, undefined, as(name))).status
    for (const path of ['', '/audio', '/sentences'])
      expect(await status('GET', `/v1/items/${anns.id}${path}`, 'bob')).toBe(404)
    expect(await status('GET', `/v1/stats/items/${anns.id}`, 'bob')).toBe(404)
    expect(await status('DELETE', `/v1/items/${anns.id}`, 'bob')).toBe(404)
    expect(await status('GET', `/v1/items/${anns.id}`, 'root')).toBe(200)
    // What is for everybody is not everybody's to remove.
    expect(await status('DELETE', `/v1/items/${shared.id}`, 'bob')).toBe(403)
    expect(await status('DELETE', `/v1/items/${shared.id}`, 'root')).toBe(204)
    expect(await status('DELETE', `/v1/items/${bobs.id}`, 'bob')).toBe(204)
  })

  test('each sees its own attempts and numbers', async () => {
    await using server = await startDictationServer({ keyring: keys() })
    const { id } = await server.addItem({ locale: 'en', text: 'For all' }, as('root'))
    const made = await server.attempt(id, 'for all', as('ann'))
    await server.attempt(id, 'for', as('bob'))
    const summary = async (name: Name): Promise<SummaryAnswer> =>
      (await server.ask<SummaryAnswer>('GET', '/v1/stats/summary', undefined, as(name))).body
    expect(await summary('ann')).toMatchObject({ attempts: 1, avg_percentage: 100 })
    expect(await summary('bob')).toMatchObject({ attempts: 1, avg_percentage: 50 })
    expect(await summary('root')).toMatchObject({ attempts: 2, avg_percentage: 75 })
    const path = `/v1/attempts/${made.id}`
    expect((await server.ask('GET', path, undefined, as('bob'))).status).toBe(404)
    expect((await server.ask<AttemptAnswer>('GET', path, undefined, as('root'))).body.id).toBe(
      made.id,
    )
  })

  test('each sees its own conversions and files, and only an admin cleans up', async () => {
    await using server = await startDictationServer({ keyring: keys() })
    const convert = async (name: Name): Promise<ConvertAnswer> => {
      const body = { text: 'Sama teksti', custom_filename: 'sama' }
      return (await server.ask<ConvertAnswer>('POST', '/api/v1/tts/convert', body, as(name))).body
    }
    const [anns, bobs] = [await convert('ann'), await convert('bob')]
    expect(bobs.conversion_id).not.toBe(anns.conversion_id)
    server.work()
    const get = (id: string, name: Name): ReturnType<typeof server.ask<ConversionAnswer>> =>
      server.ask<ConversionAnswer>('GET', `/api/v1/tts/${id}`, undefined, as(name))
    await expect
      .poll(async () => (await get(bobs.conversion_id, 'bob')).body.status, { timeout: 20_000 })
      .toBe('done')
    expect((await get(anns.conversion_id, 'bob')).status).toBe(404)
    const files = [
      (await get(anns.conversion_id, 'ann')).body.output_file_path,
      (await get(bobs.conversion_id, 'bob')).body.output_file_path,
    ]
    expect(files).toEqual(['sama.wav', 'sama_2.wav'])
    const heard = async (file: string, name: Name): Promise<number> =>
      (await server.get(`/api/v1/tts/audio/${file}`, as(name))).status
    expect([await heard('sama.wav', 'ann'), await heard('sama.wav', 'bob')]).toEqual([200, 404])
    const list = async (name: Name): Promise<number> =>
      (await server.ask<[]>('GET', '/api/v1/tts', undefined, as(name))).body.length
    expect([await list('ann'), await list('bob'), await list('root')]).toEqual([1, 1, 2])
    const clean = async (name: Name): Promise<number> =>
      (await server.ask('POST', '/api/v1/tts/cleanup', undefined, as(name))).status
    expect([await clean('ann'), await clean('root')]).toEqual([403, 200])
  })

  test('who asks too often is told when to come again', async () => {
    await using server = await startDictationServer({
      edit: (config) => ({
        ...config,
        limits: { ...config.limits, perAddress: { perSecond: 0.01, burst: 1 } },
      }),
    })
    await server.ask('GET', '/v1/items')
    const { status, body, headers } = await server.ask('GET', '/v1/items')
    expect([status, body]).toEqual([
      429,
      { error: 'Too Many Requests', detail: expect.any(String) as unknown },
    ])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('the place', () => {
  test('may be below a path of its own; links lead there', async () => {
    await using server = await startDictationServer({ edit: dictation({ path: '/dictation' }) })
    const { status, body } = await server.ask<ItemAnswer>('POST', '/dictation/v1/items', {
      locale: 'en',
      text: 'Elsewhere',
    })
    expect(status).toBe(202)
    server.work()
    const read = async (): Promise<string | null> =>
      (await server.ask<ItemAnswer>('GET', `/dictation/api/v1/items/${body.id}`)).body.audio_url
    await expect.poll(read, { timeout: 20_000 }).not.toBeNull()
    expect(await read()).toBe(`${server.url}/dictation/api/v1/tts/audio/item_${body.id}.wav`)
    expect((await fetch((await read()) ?? '')).status).toBe(200)
    expect((await server.get('/v1/items')).status).toBe(404)
  })

  test('is told to clients as it is set', async () => {
    await using server = await startDictationServer({
      edit: (config) => ({
        ...config,
        server: { ...config.server, publicUrl: 'https://learn.example.org/speech/' },
      }),
    })
    server.work()
    const { id } = await server.addItem({ locale: 'en', text: 'Public' })
    expect((await server.ready(id)).audio_url).toBe(
      `https://learn.example.org/speech/api/v1/tts/audio/item_${id}.wav`,
    )
  })

  test('is nowhere when it is switched off', async () => {
    await using server = await startDictationServer({ edit: dictation({ enabled: false }) })
    for (const path of ['/v1/items', '/api/v1/items', '/api/v1/tts', '/v1/stats/summary'])
      expect((await server.get(path)).status).toBe(404)
    const api = await (await server.get('/openapi.json')).text()
    expect(api).not.toContain('/v1/items')
  })

  test('is described, each route once and with its fields', async () => {
    await using server = await startDictationServer()
    const text = await (await server.get('/openapi.json')).text()
    const { paths, components } = JSON.parse(text) as {
      paths: Record<string, Record<string, { requestBody?: { content: object } }>>
      components: { schemas: object }
    }
    for (const path of [
      '/api/v1/tts/convert',
      '/api/v1/tts/convert-multiple',
      '/api/v1/tts',
      '/api/v1/tts/{id}',
      '/api/v1/tts/{id}/download',
      '/api/v1/tts/audio/{filename}',
      ...['/v1', '/api/v1'].flatMap((root) => [
        `${root}/items`,
        `${root}/items/{id}`,
        `${root}/items/{id}/audio`,
        `${root}/items/{id}/attempts`,
        `${root}/attempts`,
        `${root}/attempts/{id}`,
        `${root}/stats/summary`,
        `${root}/stats/practice-log`,
        `${root}/stats/items/{id}`,
        `${root}/stats/progress`,
      ]),
    ])
      expect(paths).toHaveProperty([path])
    expect(paths['/v1/items']?.['post']?.requestBody?.content).toMatchObject({
      'application/json': {
        schema: {
          type: 'object',
          required: ['locale', 'text'],
          properties: {
            locale: { type: 'string', minLength: 2, maxLength: 10 },
            text: { type: 'string', minLength: 1, maxLength: 10_000 },
            difficulty: { type: 'integer', minimum: 1, maximum: 10 },
            tags: { type: 'array', maxItems: 20 },
          },
        },
      },
    })
    const list = paths['/api/v1/tts']?.['get']
    expect(list).toMatchObject({
      parameters: [
        { name: 'status', schema: { enum: expect.arrayContaining(['queued', 'done']) as unknown } },
        { name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 1000 } },
      ],
      responses: {
        200: { content: { 'application/json': { schema: { type: 'array' } } } },
        default: {
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/DictationError' } },
          },
        },
      },
    })
    expect(components.schemas).toMatchObject({
      DictationError: { type: 'object', required: ['detail'] },
      Error: { type: 'object', required: ['error'] },
    })
    for (const [, name = ''] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(components.schemas).toHaveProperty(name)
    const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has no room for a longer text than it is set to have', async () => {
    await using server = await startDictationServer({ edit: dictation({ maxTextChars: 5 }) })
    expect((await server.ask('POST', '/api/v1/tts/convert', { text: '12345' })).status).toBe(201)
    const { status, body } = await server.ask('POST', '/api/v1/tts/convert', { text: '123456' })
    expect(status).toBe(422)
    expect(body).toMatchObject({ detail: [{ ctx: { max_length: 5 } }] })
  })
})

describe('health', () => {
  const HEALTHY = {
    status: 'healthy',
    checks: {
      database: 'healthy',
      audio_directory: 'healthy',
      tts_service: 'healthy',
      task_manager: 'healthy',
      service: 'rostrum',
      version: '1.2.3',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
    },
  }

  test('is told in the shape of the API, also at the root', async () => {
    await using server = await startDictationServer({ edit: style })
    for (const path of ['/health', '/'])
      await expect
        .poll(async () => (await server.ask('GET', path)).body, { timeout: 20_000 })
        .toEqual(HEALTHY)
    const page = await server.get('/', { headers: { accept: 'text/html' }, redirect: 'manual' })
    expect([page.status, page.headers.get('location')]).toEqual([302, '/docs'])
  })

  test('is bad, and says where, when the database is away', async () => {
    await using server = await startDictationServer({
      edit: (config) => ({ ...style(config), databaseUrl: '/dev/null/rostrum.db' }),
    })
    await expect
      .poll(async () => (await server.ask('GET', '/health')).status, { timeout: 20_000 })
      .toBe(503)
    const { body } = await server.ask('GET', '/health')
    expect(body).toMatchObject({
      status: 'unhealthy',
      checks: { database: 'unhealthy', task_manager: 'unhealthy', service: 'rostrum' },
    })
    const refused = await server.ask('POST', '/v1/items', { locale: 'en', text: 'Nowhere' })
    expect([refused.status, refused.body]).toEqual([
      503,
      { error: 'Service Unavailable', detail: expect.any(String) as unknown },
    ])
  })

  test('has no details for who has no key', async () => {
    await using server = await startDictationServer({ edit: style, keyring: keys() })
    await expect
      .poll(async () => (await server.ask('GET', '/health')).body, { timeout: 20_000 })
      .toEqual({
        status: 'healthy',
        checks: { service: 'rostrum', version: '1.2.3', timestamp: expect.any(String) as unknown },
      })
    await expect
      .poll(async () => (await server.ask('GET', '/health', undefined, as('ann'))).body)
      .toEqual(HEALTHY)
  })
})
