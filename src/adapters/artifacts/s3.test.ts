import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import { s3Artifacts, type S3ArtifactOptions } from './s3.ts'

// What the S3 server of test/services does not do: pages, errors in good answers, signatures.

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void
let server: Server
let origin: string
let answer: Answer
let asked: string[]
beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    asked.push(`${request.method} ${url.pathname}${url.search}`)
    request.resume()
    if (!isSigned(request, url)) response.writeHead(403).end()
    else answer(request, response, url)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const SECRET = 'secret/key+with=signs'
const open = (options: Partial<S3ArtifactOptions> = {}): ArtifactStore =>
  s3Artifacts({
    endpoint: `${origin}/bucket`,
    region: 'eu-north-1',
    accessKeyId: 'ID',
    secretAccessKey: SECRET,
    attempts: 1,
    ...options,
  })

/** AWS Signature Version 4, in the headers or in the query. */
function isSigned(request: IncomingMessage, url: URL): boolean {
  const { authorization = '' } = request.headers
  const query = new URLSearchParams(url.search)
  const field = (name: string): string =>
    query.get(`X-Amz-${name}`) ?? new RegExp(`${name}=([^, ]+)`).exec(authorization)?.[1] ?? ''
  const signature = field('Signature')
  query.delete('X-Amz-Signature')
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  const canonical = [
    request.method,
    url.pathname,
    [...query]
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .sort()
      .join('&'),
    ...field('SignedHeaders')
      .split(';')
      .map((name) => `${name}:${String(request.headers[name]).trim()}`),
    '',
    field('SignedHeaders'),
    request.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD',
  ].join('\n')
  const [, ...scope] = field('Credential').split('/')
  const hash = createHash('sha256').update(canonical).digest('hex')
  const date = query.get('X-Amz-Date') ?? request.headers['x-amz-date']
  const toSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), hash].join('\n')
  const key = scope.reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${SECRET}`,
  )
  return createHmac('sha256', key).update(toSign).digest('hex') === signature
}

const { signal } = new AbortController()
const mediaType = 'audio/flac'
const facts = {
  'content-type': mediaType,
  etag: '"e1"',
  'last-modified': 'Sat, 21 Nov 2026 10:00:00 GMT',
}
const MIB = 1024 * 1024

async function* bytes(length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; at += MIB) yield new Uint8Array(Math.min(MIB, length - at))
}

test('lists page after page, whatever else is in the bucket', async () => {
  const all = ['r/a', 'r/a-b', 'r/.hidden', 'r/a/b', 'r/Other', 'r/b', 'r/c']
  answer = (request, response, url) => {
    if (request.method === 'HEAD') {
      response.writeHead(200, { ...facts, 'content-length': 3 }).end()
      return
    }
    expect(url.searchParams.get('prefix')).toBe('r/')
    const from = Number(url.searchParams.get('continuation-token') ?? 0)
    const page = all.slice(from, from + Number(url.searchParams.get('max-keys')))
    const next = from + page.length
    const more = next < all.length
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        `<ListBucketResult><IsTruncated>${more}</IsTruncated>` +
          (more ? `<NextContinuationToken>${next}</NextContinuationToken>` : '') +
          page.map((key) => `<Contents><Key>${key}</Key><Size>3</Size></Contents>`).join('') +
          '</ListBucketResult>',
      )
  }
  const found: string[] = []
  for await (const { key } of open({ prefix: 'r/', pageSize: 2 }).list('', { signal })) {
    found.push(key)
  }
  expect(found).toEqual(['a', 'a-b', 'a/b', 'b', 'c'])
  expect(asked.filter((each) => each.startsWith('GET'))).toHaveLength(4)
})

const begun =
  '<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>'
const xml = { 'content-type': 'application/xml' }

test('an error in a good answer is an error, and the parts are withdrawn', async () => {
  answer = (request, response, url) => {
    if (request.method === 'PUT') response.writeHead(200, { etag: '"p"' }).end()
    else if (request.method === 'DELETE') response.writeHead(204).end()
    else if (url.searchParams.has('uploads')) response.writeHead(200, xml).end(begun)
    else response.writeHead(200, xml).end('<Error><Code>InternalError</Code></Error>')
  }
  const store = open({ partBytes: 5 * MIB })
  await expect(store.put('a', bytes(11 * MIB), { signal, mediaType })).rejects.toMatchObject({
    code: 'unavailable',
  })
  await store.close()
  expect(asked.filter((each) => each.startsWith('PUT'))).toHaveLength(3)
  expect(asked.at(-1)).toBe('DELETE /bucket/a?uploadId=u1')
})

test('a writer that breaks has its parts withdrawn', async () => {
  answer = (request, response) => {
    if (request.method === 'PUT') response.writeHead(200, { etag: '"p"' }).end()
    else if (request.method === 'DELETE') response.writeHead(204).end()
    else response.writeHead(200, xml).end(begun)
  }
  const store = open({ partBytes: 5 * MIB })
  const broken = (async function* () {
    yield* bytes(6 * MIB)
    throw new Error('broke')
  })()
  await expect(store.put('a', broken, { signal, mediaType })).rejects.toThrow('broke')
  await store.close()
  expect(asked.at(-1)).toBe('DELETE /bucket/a?uploadId=u1')
})

test('takes the part it asked for from a server that sends all, and no other file', async () => {
  let get: Answer
  answer = (request, response, url) => {
    if (request.method === 'GET') get(request, response, url)
    else response.writeHead(200, { ...facts, 'content-length': 100 }).end()
  }
  const all = Buffer.from(Array.from({ length: 100 }, (_, i) => i))
  const read = async (): Promise<number[]> => {
    const found = await open().get('a', { signal, range: { start: 40, end: 43 } })
    const values: number[] = []
    for await (const piece of found!.bytes) values.push(...piece)
    return values
  }
  get = (_, response) => response.writeHead(200, facts).end(all)
  expect(await read()).toEqual([40, 41, 42])
  get = (request, response) => {
    expect(request.headers.range).toBe('bytes=40-42')
    const part = { ...facts, 'content-range': 'bytes 40-42/100' }
    response.writeHead(206, part).end(all.subarray(40, 43))
  }
  expect(await read()).toEqual([40, 41, 42])
  get = (_, response) => response.writeHead(200, facts).end(all.subarray(0, 41))
  await expect(read()).rejects.toMatchObject({ code: 'unavailable' })
  get = (_, response) => response.writeHead(200, { ...facts, etag: '"e2"' }).end(all)
  await expect(read()).rejects.toMatchObject({ code: 'conflict' })
  get = (_, response) => response.writeHead(404).end()
  await expect(read()).rejects.toMatchObject({ code: 'not_found' })
})

test('a storage that never answers is given up; who leaves is let go at once', async () => {
  answer = () => {}
  await expect(open({ timeoutMs: 30 }).find('a', { signal })).rejects.toMatchObject({
    code: 'unavailable',
  })
  const reason = new Error('left')
  const controller = new AbortController()
  const finding = open().find('a', { signal: controller.signal })
  await once(server, 'request')
  controller.abort(reason)
  await expect(finding).rejects.toBe(reason)
})

test('a busy storage is asked again, as often as was said', async () => {
  let busy = 2
  answer = (_, response) => {
    if (busy-- > 0) response.writeHead(503).end()
    else response.writeHead(200, { ...facts, 'content-length': 5 }).end()
  }
  expect((await open({ attempts: 3 }).find('a', { signal }))?.sizeBytes).toBe(5)
  busy = 3
  await expect(open({ attempts: 3 }).find('a', { signal })).rejects.toMatchObject({
    code: 'unavailable',
  })
  expect(asked).toHaveLength(6)
})

test('a link is signed for who has no key', async () => {
  answer = (_, response) => response.writeHead(200, facts).end('ok')
  const link = await open({ prefix: 'r/' }).link('a/b.flac', { signal, ttlSec: 90 })
  expect(link?.searchParams.get('X-Amz-Expires')).toBe('90')
  expect(await (await fetch(link!)).text()).toBe('ok')
  expect(asked[0]).toMatch(/^GET [/]bucket[/]r[/]a[/]b[.]flac[?]/)
  link!.searchParams.set('X-Amz-Expires', '9000')
  expect((await fetch(link!)).status).toBe(403)
})

test('a storage out of reach is told by the name of what went wrong', async () => {
  const gone = createServer().listen(0, '127.0.0.1')
  await once(gone, 'listening')
  const { port } = gone.address() as AddressInfo
  gone.close()
  await once(gone, 'close')
  const away = open({ endpoint: `http://127.0.0.1:${port}/bucket`, attempts: 1 })
  await expect(away.find('a', { signal })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(/ECONNREFUSED[.]$/) as unknown,
  })
})
