import { expect, test } from 'vitest'
import { memoryArtifacts } from '../adapters/artifacts/memory.ts'
import { memoryCacheIndex } from '../adapters/stores/memory/cache-index.ts'
import { SpeechError } from '../core/errors.ts'
import { sweepCache } from './sweep-cache.ts'

const { signal } = new AbortController()

function cacheOf(): {
  at: number
  keep(key: string, sizeBytes: number, holder?: string): Promise<void>
  sweep(maxBytes: number, maxAgeSec?: number): Promise<number>
  keys(): Promise<string>
  refuse: boolean
  /** What each refusal takes. */
  refusalMs: number
} {
  const cache = {
    at: 1_000_000,
    refuse: false,
    refusalMs: 0,
    async keep(key: string, sizeBytes: number, holder?: string) {
      const found = await index.claim(key, { signal, ...(holder !== undefined && { holder }) })
      if (found.state !== 'mine') throw new Error(`Expected a new key, got ${found.state}.`)
      await artifacts.put(key, only(new Uint8Array(sizeBytes)), { mediaType: 'a/b', signal })
      await found.claim.keep(sizeBytes)
    },
    sweep: (maxBytes: number, maxAgeSec = 1000) =>
      sweepCache({ index, artifacts: store, maxBytes, maxAgeSec, clock }, signal),
    async keys() {
      const keys: string[] = []
      for await (const { key } of artifacts.list('', { signal })) keys.push(key)
      return keys.join(' ')
    },
  }
  const clock = { now: () => cache.at }
  const index = memoryCacheIndex({ clock })
  const artifacts = memoryArtifacts({ maxBytes: 1e6, now: clock.now })
  const store: Pick<typeof artifacts, 'delete'> = {
    async delete(key, options) {
      cache.at += cache.refuse ? cache.refusalMs : 0
      if (cache.refuse) throw new SpeechError('unavailable', 'The store refuses.')
      return artifacts.delete(key, options)
    },
  }
  return cache
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

test('what was used longest ago goes with its bytes until the rest fits', async () => {
  const cache = cacheOf()
  for (const key of ['a', 'b', 'c']) {
    await cache.keep(key, 100)
    cache.at += 1000
  }
  expect(await cache.sweep(250)).toBe(1)
  expect(await cache.keys()).toBe('b c')
  expect(await cache.sweep(250)).toBe(0)
})

test('what nobody used for long goes, and what a task needs stays', async () => {
  const cache = cacheOf()
  await cache.keep('free', 100)
  await cache.keep('needed', 100, 'task')
  cache.at += 1_000_001
  await cache.keep('new', 100)
  expect(await cache.sweep(1000)).toBe(1)
  expect(await cache.keys()).toBe('needed new')
})

test('more than a page goes in one sweep', async () => {
  const cache = cacheOf()
  for (let at = 0; at < 450; at += 1) await cache.keep(`k${at}`, 1)
  expect(await cache.sweep(0)).toBe(450)
  expect(await cache.keys()).toBe('')
})

test('what cannot be deleted is tried again, and nobody makes it anew meanwhile', async () => {
  const cache = cacheOf()
  await cache.keep('a', 100)
  cache.refuse = true
  expect(await cache.sweep(0)).toBe(0)
  await expect(cache.keep('a', 100)).rejects.toThrow('busy')
  cache.refuse = false
  cache.at += 60_000
  expect(await cache.sweep(0)).toBe(1)
  expect(await cache.keys()).toBe('')
  await cache.keep('a', 100)
})

test('a sweep ends though a store takes its time to refuse', async () => {
  const cache = cacheOf()
  for (const key of ['a', 'b']) await cache.keep(key, 100)
  cache.refuse = true
  // By the time of the last, the first would be given again.
  cache.refusalMs = 60_000
  expect(await cache.sweep(0)).toBe(0)
  cache.refuse = false
  expect(await cache.sweep(0)).toBe(2)
})
