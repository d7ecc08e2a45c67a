import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newSalt, keyMac } from '../../src/app/keys/key-file.ts'
import { keyringOf } from '../../src/app/keys/keyring.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server[Symbol.asyncDispose]())

const put = (name: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/v1/lexicons/${encodeURIComponent(name)}`, {
    method: 'PUT',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
const lexicon = (alias: string): string =>
  JSON.stringify({
    entries: [
      { word: 'nginx', alias, examples: [{ text: 'Start nginx.', expect: `start ${alias}` }] },
    ],
  })
async function read(response: Response): Promise<{ readonly [field: string]: unknown }> {
  return (await response.json()) as { readonly [field: string]: unknown }
}
async function said(lexicons: readonly string[]): Promise<unknown> {
  const response = await server.post(
    '/v1/speech',
    { text: 'Start nginx now.', lexicons, format: 'wav' },
    { headers: { accept: 'application/json' } },
  )
  const { normalized, error } = await read(response)
  return normalized ?? error
}

test('a lexicon is made, listed, read, used, changed and removed', async () => {
  const made = await put('web servers', lexicon('engine ex'))
  expect(made.status).toBe(201)
  expect(await read(made)).toMatchObject({ name: 'web servers', entries: 1 })
  const list = await read(await server.get('/v1/lexicons'))
  expect(list['lexicons']).toMatchObject([{ name: 'web servers' }])
  const shown = await server.get('/v1/lexicons/web%20servers')
  expect(shown.headers.get('etag')).toBe(made.headers.get('etag'))
  expect(await read(shown)).toMatchObject({ name: 'web servers', entries: [{ word: 'nginx' }] })
  expect(await said(['web servers'])).toBe('Start engine ex now.')
  const changed = await put('web servers', lexicon('en gin icks'))
  expect(changed.status).toBe(200)
  expect(await said(['web servers'])).toBe('Start en gin icks now.')
  const gone = await fetch(`${server.url}/v1/lexicons/web%20servers`, { method: 'DELETE' })
  expect(gone.status).toBe(204)
  expect(await said(['web servers'])).toMatchObject({ code: 'invalid_request', param: 'lexicons' })
  expect((await server.get('/v1/lexicons/web%20servers')).status).toBe(404)
})

test('an answer that a client has is stale once a lexicon is another', async () => {
  await put('a', lexicon('one'))
  const ask = (headers: Record<string, string> = {}): Promise<Response> =>
    server.post('/v1/speech', { text: 'nginx', lexicons: ['a'], format: 'wav' }, { headers })
  const first = await ask()
  await first.arrayBuffer()
  const known = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await ask(known)).status).toBe(304)
  await put('a', lexicon('two'))
  const again = await ask(known)
  await again.arrayBuffer()
  expect(again.status).toBe(200)
})

test('an unknown name is refused with near ones, before any engine call', async () => {
  await put('products', lexicon('x'))
  const response = await server.post('/v1/speech', { text: 'Hi', lexicons: ['product'] })
  expect(response.status).toBe(400)
  expect(await read(response)).toMatchObject({
    error: { param: 'lexicons', details: { suggestions: ['products'] } },
  })
  expect(server.calls).toBe(0)
})

test('conditions keep writers apart', async () => {
  const made = await put('a', lexicon('one'), { 'if-none-match': '*' })
  expect(made.status).toBe(201)
  const etag = made.headers.get('etag') ?? ''
  expect((await put('a', lexicon('two'), { 'if-none-match': '*' })).status).toBe(412)
  expect((await put('a', lexicon('two'), { 'if-match': etag })).status).toBe(200)
  expect((await put('a', lexicon('three'), { 'if-match': etag })).status).toBe(412)
  const remove = await fetch(`${server.url}/v1/lexicons/a`, {
    method: 'DELETE',
    headers: { 'if-match': etag },
  })
  expect(remove.status).toBe(412)
  const shown = await server.get('/v1/lexicons/a')
  for (const known of [shown.headers.get('etag') ?? '', '*']) {
    const same = await server.get('/v1/lexicons/a', { headers: { 'if-none-match': known } })
    expect(same.status).toBe(304)
  }
})

describe('formats', () => {
  const pls = `<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme><grapheme>tomato</grapheme><phoneme>təˈmɑːtəʊ</phoneme></lexeme>
</lexicon>`
  test.each([
    ['application/yaml', 'entries:\n  - word: nginx\n    alias: engine ex\n'],
    ['application/pls+xml; charset=utf-8', pls],
    ['application/xml', pls],
  ])('%s is taken', async (type, text) => {
    const made = await put('a', text, { 'content-type': type })
    expect(made.status).toBe(201)
  })
  test('PLS goes out, and says what it cannot hold', async () => {
    const entries = [
      { word: 'tomato', ipa: 'təˈmɑːtəʊ' },
      { regex: 'v(.)', alias: '$1' },
    ]
    await put('a', JSON.stringify({ language: 'en', entries }))
    const out = await server.get('/v1/lexicons/a', { headers: { accept: 'application/pls+xml' } })
    expect(out.headers.get('content-type')).toMatch('application/pls+xml')
    expect(out.headers.get('x-rostrum-warning')).toMatch('1 entries')
    const back = await put('b', await out.text(), { 'content-type': 'application/pls+xml' })
    expect(await read(back)).toMatchObject({ entries: 1 })
  })
  test.each([
    ['application/json', '{"entries": [\n {"word": "a", "alias": 1}\n]}', 2],
    ['application/json', '{"entries": [\n}', 2],
    ['application/yaml', 'entries:\n  - word: a\n    alias: [', 3],
    ['application/yaml', 'entries:\n  - word: a b\n    alias: x', 2],
    ['application/pls+xml', '<lexicon>\n<lexeme>\n</wrong>', 3],
    ['application/pls+xml', '<!DOCTYPE a [<!ENTITY b "c">]>\n<lexicon/>', 1],
  ])('what is wrong in %s is told with its line', async (type, text, line) => {
    const response = await put('a', text, { 'content-type': type })
    expect(response.status).toBe(400)
    expect(await read(response)).toMatchObject({
      error: { code: 'invalid_request', details: { line } },
    })
  })
  test('other types are refused', async () => {
    expect((await put('a', 'x', { 'content-type': 'text/csv' })).status).toBe(400)
  })
})

test('examples are read by the front end', async () => {
  await put('a', lexicon('engine ex'))
  const text = JSON.stringify({
    entries: [{ word: 'SQL', ipa: 'ˈsiːkwəl', example: { text: 'SQL 3', expect: 'S Q L three' } }],
  })
  await put('b', text)
  const good = await server.post('/v1/lexicons/a/test', {})
  expect(await read(good)).toMatchObject({ passed: 1, failed: 0 })
  const bad = await read(await server.post('/v1/lexicons/b/test', {}))
  expect(bad).toMatchObject({ passed: 0, failed: 1, results: [{ said: '/ˈsiːkwəl/ three' }] })
  expect((await server.post('/v1/lexicons/c/test', {})).status).toBe(404)
})

test('names that are none are refused', async () => {
  for (const name of ['..', '../a', '.a', 'a/b', ' ', 'x'.repeat(129)]) {
    const response = await put(name, lexicon('x'))
    expect([name, response.status >= 400 && response.status < 500]).toEqual([name, true])
  }
  expect(await read(await server.get('/v1/lexicons'))).toEqual({ lexicons: [] })
})

test('with keys on any key reads and an admin key writes', async () => {
  const salt = newSalt()
  const key = (id: string, admin: boolean) => ({
    id,
    mac: keyMac(salt, `${id}-secret`),
    admin,
    createdAt: '',
    label: '',
  })
  const keyring = keyringOf({ salt, keys: [key('user', false), key('boss', true)] })
  await using guarded = await startTestServer({ keyring })
  const ask = (method: string, who?: string): Promise<Response> =>
    fetch(`${guarded.url}/v1/lexicons/a`, {
      method,
      headers: {
        ...(method === 'PUT' && { 'content-type': 'application/json' }),
        ...(who !== undefined && { authorization: `Bearer ${who}-secret` }),
      },
      ...(method === 'PUT' && { body: lexicon('x') }),
    })
  expect((await ask('PUT')).status).toBe(401)
  expect((await ask('PUT', 'user')).status).toBe(403)
  expect((await ask('PUT', 'boss')).status).toBe(201)
  expect((await ask('GET', 'user')).status).toBe(200)
  expect((await ask('DELETE', 'user')).status).toBe(403)
  expect((await ask('DELETE', 'boss')).status).toBe(204)
})
