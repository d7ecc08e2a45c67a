import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { s3Artifacts, type S3ArtifactOptions } from '../../src/adapters/artifacts/s3.ts'
import { artifactStoreContract } from '../../src/contracts/artifact-store.ts'
import type { ArtifactStore } from '../../src/ports/artifact-store.ts'
import { s3Missing, startS3, type RealS3 } from '../support/s3.ts'

let server: RealS3
let stores = 0
beforeAll(async () => {
  if (s3Missing === undefined) server = await startS3()
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
})
beforeEach((context) => {
  context.skip(s3Missing !== undefined, s3Missing)
})

const { signal } = new AbortController()
const mediaType = 'audio/flac'
const MIB = 1024 * 1024

/** A store with nothing in it: each has a part of the bucket to itself. */
function open(options: Partial<S3ArtifactOptions> = {}): ArtifactStore {
  const { url: endpoint, region, accessKeyId, secretAccessKey } = server
  const place = { endpoint, region, accessKeyId, secretAccessKey }
  return s3Artifacts({ ...place, prefix: `store-${stores++}/`, ...options })
}

async function* bytes(length: number, value = 0): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; at += 300_000) {
    yield new Uint8Array(Math.min(300_000, length - at)).fill(value)
  }
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no error',
    (error: { code?: string }) => error.code,
  )
}

artifactStoreContract({ describe, test, name: 'S3, in one request', create: () => open() })
artifactStoreContract({
  describe,
  test,
  name: 'S3, in parts',
  longBytes: 11 * MIB + 1,
  create: () => open({ partBytes: 5 * MIB }),
})

test('a link gives the file, and may name another host', async () => {
  const store = open()
  await store.put('a/b.flac', bytes(1000, 7), { signal, mediaType })
  const link = await store.link('a/b.flac', { signal, ttlSec: 60 })
  expect(link?.searchParams.get('X-Amz-Expires')).toBe('60')
  const response = await fetch(link!)
  expect(response.headers.get('content-type')).toBe(mediaType)
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(1000).fill(7))
  const elsewhere = open({ publicEndpoint: 'https://files.example/bucket' })
  expect((await elsewhere.link('a', { signal, ttlSec: 60 }))?.host).toBe('files.example')
  for (const ttlSec of [0, -1, NaN, 700_000]) {
    expect(await codeOf(store.link('a', { signal, ttlSec }))).toBe('invalid_request')
  }
})

test('a storage that refuses, is away or does not know us is unavailable, and used again', async () => {
  const store = open({ attempts: 2 })
  await store.put('a', bytes(1000), { signal, mediaType })
  const codes = async (of: ArtifactStore): Promise<unknown[]> => [
    await codeOf(of.put('b', bytes(10), { signal, mediaType })),
    await codeOf(of.put('b', bytes(9 * MIB), { signal, mediaType })),
    await codeOf(of.get('a', { signal })),
    await codeOf(of.find('a', { signal })),
    await codeOf(of.delete('a', { signal })),
    await codeOf(of.list('', { signal })[Symbol.asyncIterator]().next()),
  ]
  const none = Array(6).fill('unavailable')
  server.refuse(true)
  expect(await codes(store)).toEqual(none)
  server.refuse(false)
  await server.stop()
  expect(await codes(store)).toEqual(none)
  await server.start()
  expect(await codes(open({ accessKeyId: 'nobody', attempts: 1 }))).toEqual(none)
  expect((await store.find('a', { signal }))?.sizeBytes).toBe(1000)
  expect(await store.find('b', { signal })).toBeUndefined()
})

test('a storage that refuses for a moment is asked again', async () => {
  const store = open({ attempts: 4 })
  server.refuse(true)
  const putting = store.put('a', bytes(1000), { signal, mediaType })
  const timer = setTimeout(() => server.refuse(false), 150)
  expect((await putting).sizeBytes).toBe(1000)
  clearTimeout(timer)
})

test('a storage that is cut off while it sends is unavailable', async () => {
  const store = open()
  await store.put('a', bytes(30 * MIB), { signal, mediaType })
  const found = await store.get('a', { signal })
  const reading = (async () => {
    let cut = false
    for await (const piece of found!.bytes) {
      if (!cut && piece.length > 0) await server.cut()
      cut = true
    }
  })()
  expect(await codeOf(reading)).toBe('unavailable')
})

test('what others keep in the bucket is not listed', async () => {
  const store = open({ prefix: '' })
  const foreign = s3Artifacts({ ...server, endpoint: server.url, prefix: 'Foreign/' })
  await foreign.put('a', bytes(10), { signal, mediaType })
  await store.put('mine', bytes(10), { signal, mediaType })
  const keys: string[] = []
  for await (const { key } of store.list('', { signal })) keys.push(key)
  expect(keys).toContain('mine')
  expect(keys.filter((key) => key.includes('Foreign'))).toEqual([])
})
