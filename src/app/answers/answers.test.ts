import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toneEngine } from '../../adapters/engines/tone/engine.ts'
import { concat } from '../../core/bytes.ts'
import type { SpeechRequest } from '../../core/request.ts'
import type { Speech, SpeechEvent } from '../../pipeline/speech.ts'
import { createRostrum } from '../create-rostrum.ts'
import type { Config } from '../config/config.ts'
import type { Rostrum } from '../rostrum.ts'

const REQUEST: SpeechRequest = {
  text: 'One two three. Four five six.',
  output: { codec: 'wav' },
  timeline: 'word',
}
let dir: string
let open: Rostrum[] = []
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(async () => {
  await Promise.all(open.map((each) => each.close()))
  open = []
  await rm(dir, { recursive: true })
})

async function platform(
  cache: Partial<Config['cache']> = {},
): Promise<{ readonly rostrum: Rostrum; readonly calls: () => number }> {
  const tones = toneEngine()
  let calls = 0
  const engine: typeof tones = {
    ...tones,
    synthesize(segment, call) {
      calls += 1
      return tones.synthesize(segment, call)
    },
  }
  const rostrum = await createRostrum({
    config: { cache },
    dataDir: dir,
    parts: { engines: [engine] },
  })
  open.push(rostrum)
  return { rostrum, calls: () => calls }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
const audio = (events: readonly SpeechEvent[]): Uint8Array =>
  concat(events.flatMap((event) => (event.type === 'audio' ? [event.bytes] : [])))

describe('an answer', () => {
  test('is made for one call alone unless it says otherwise', async () => {
    const { rostrum, calls } = await platform()
    for (const _ of [1, 2]) {
      await using speech = await rostrum.speak(REQUEST)
      expect(speech.cache).toBe('none')
      await speech.buffer()
    }
    expect(calls()).toBe(4)
  })

  test.each(['stream', 'whole'] as const)('read as %s is as one made alone', async (answers) => {
    const { rostrum, calls } = await platform()
    const read = async (speech: Speech) => {
      const bytes = answers === 'whole' ? await speech.buffer() : concat(await all(speech.bytes))
      const { timeline, durationSec, warnings, mediaType, voice, language } = speech
      return { bytes, timeline: [...timeline], durationSec, warnings, mediaType, voice, language }
    }
    const alone = await read(await rostrum.speak(REQUEST))
    const miss = await rostrum.speak(REQUEST, { answers })
    expect(miss.cache).toBe('miss')
    expect(await read(miss)).toEqual(alone)
    const before = calls()
    const hit = await rostrum.speak(REQUEST, { answers })
    expect(hit.cache).toBe('hit')
    expect(hit.whole).toEqual(alone.bytes)
    expect(await read(hit)).toEqual(alone)
    expect(calls()).toBe(before)
  })

  test.each([
    ['short', REQUEST.text],
    ['long', 'One two three. '.repeat(80)],
  ])('does not outlive what its voice is made of: %s', async (_, text) => {
    const tones = toneEngine()
    let revision = 'model 1'
    const engine: typeof tones = {
      ...tones,
      voices: async (call) => (await tones.voices(call)).map((it) => ({ ...it, revision })),
      revision: () => Promise.resolve(revision),
    }
    const rostrum = await createRostrum({ dataDir: dir, parts: { engines: [engine] } })
    open.push(rostrum)
    const caches: string[] = []
    for (const now of ['model 1', 'model 1', 'model 2', 'model 2']) {
      revision = now
      await using speech = await rostrum.speak({ ...REQUEST, text }, { answers: 'whole' })
      caches.push(speech.cache)
      await speech.buffer()
    }
    expect(caches).toEqual(['miss', 'hit', 'miss', 'hit'])
    // It is for keys alone.
    for (const voice of await rostrum.voices()) expect(voice).not.toHaveProperty('revision')
    expect(await rostrum.voice('tone:a')).not.toHaveProperty('revision')
  })

  test('is not kept from others by an engine that cannot tell', async () => {
    const engine = { ...toneEngine(), revision: () => Promise.reject(new Error('No disk.')) }
    const rostrum = await createRostrum({ dataDir: dir, parts: { engines: [engine] } })
    open.push(rostrum)
    for (const cache of ['miss', 'hit']) {
      await using speech = await rostrum.speak(REQUEST, { answers: 'whole' })
      expect(speech.cache).toBe(cache)
      await speech.buffer()
    }
  })

  test('gives its events as they were made', async () => {
    const { rostrum } = await platform()
    const miss = await rostrum.speak(REQUEST, { answers: 'stream' })
    const made = await all(miss.events())
    const hit = await rostrum.speak(REQUEST, { answers: 'stream' })
    expect(await all(hit.events())).toEqual(made)
    expect(hit.timeline).toEqual([])
    expect(audio(made)).toEqual(hit.whole)
  })

  test('is made anew for a reading that it cannot give', async () => {
    const { rostrum } = await platform()
    const exact = await (await rostrum.speak(REQUEST)).buffer()
    for (const _ of [1, 2]) {
      const speech = await rostrum.speak(REQUEST, { answers: 'stream' })
      expect(await speech.buffer()).toEqual(exact)
      const parts = await rostrum.speak(REQUEST, { answers: 'stream' })
      expect((await all(parts.segments())).map(({ text }) => text.trim())).toEqual([
        'One two three.',
        'Four five six.',
      ])
      const kept = await rostrum.speak(REQUEST, { answers: 'stream' })
      expect((await all(kept.bytes)).length).toBeGreaterThan(0)
    }
  })

  test('is read once by each, and not after it was disposed of', async () => {
    const { rostrum } = await platform()
    for (const cache of ['miss', 'hit']) {
      const speech = await rostrum.speak(REQUEST, { answers: 'stream' })
      expect(speech.cache).toBe(cache)
      await all(speech.bytes)
      expect(() => speech.events()).toThrow('once')
      const left = await rostrum.speak(REQUEST, { answers: 'stream' })
      await left[Symbol.asyncDispose]()
      await expect(all(left.bytes)).rejects.toMatchObject({ code: 'conflict' })
    }
  })

  test('that nobody reads is none', async () => {
    const { rostrum } = await platform()
    const left = await rostrum.speak(REQUEST, { answers: 'stream' })
    await left[Symbol.asyncDispose]()
    expect((await rostrum.speak(REQUEST, { answers: 'stream' })).cache).toBe('miss')
  })

  test('ends with its caller’s own reason', async () => {
    const { rostrum } = await platform()
    const reason = new Error('mine')
    const control = new AbortController()
    const slow = { ...REQUEST, engineOptions: { tone: { hang: 'wait', hangAt: 4 } } }
    const options = { answers: 'stream', signal: control.signal } as const
    const speech = await rostrum.speak({ ...slow, text: 'One two. Three four five six.' }, options)
    const reading = all(speech.bytes)
    control.abort(reason)
    await expect(reading).rejects.toBe(reason)
    await expect(rostrum.speak(REQUEST, options)).rejects.toBe(reason)
  })

  test('ends with the platform', async () => {
    const { rostrum } = await platform()
    const request = { ...REQUEST, engineOptions: { tone: { hang: 'wait', hangAt: 0 } } }
    const callers = [1, 2].map(() => rostrum.speak(request, { answers: 'stream' }))
    const ends = Promise.allSettled(callers)
    await rostrum.close()
    for (const end of await ends)
      expect(end).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
  })

  test('of a request that is refused is refused each time, by the same words', async () => {
    const { rostrum, calls } = await platform()
    const request = { ...REQUEST, voice: 'nobody' }
    const said = async (answers?: 'stream'): Promise<unknown> =>
      rostrum.speak(request, { answers }).catch((error: unknown) => String(error))
    const alone = await said()
    expect(alone).toContain('nobody')
    expect([await said('stream'), await said('stream')]).toEqual([alone, alone])
    expect(await rostrum.speak({ text: '...' }, { answers: 'stream' }).catch(String)).toContain(
      'at least one word',
    )
    expect(calls()).toBe(0)
  })

  test('goes when nobody used it for long', async () => {
    let at = 0
    const { answerShelf } = await import('./shelf.ts')
    const shelf = answerShelf({ maxBytes: 1e6, maxAgeMs: 1000, nowMs: () => at })
    const { rostrum } = await platform()
    const speech = await rostrum.speak(REQUEST, { answers: 'whole' })
    const { mediaType, extension, output, voice, spokenBy, language, loudness } = speech
    const facts = { mediaType, extension, output, voice, spokenBy, language, loudness }
    const bytes = (await speech.buffer()).slice(0, 100)
    shelf.keep('a', { facts, bytes, warnings: [], parts: [100], timeline: [], durationSec: 1 })
    at = 900
    expect(shelf.get('a')?.bytes).toEqual(bytes)
    at = 1800
    expect(shelf.get('a')?.bytes).toEqual(bytes)
    at = 2900
    expect(shelf.get('a')).toBeUndefined()
    expect(shelf.sizeBytes).toBe(0)
  })
})

describe('answers of all processes', () => {
  const shared = { requests: 'shared' } as const

  test('are found by another, also when the first is gone', async () => {
    const one = await platform(shared)
    const first = await one.rostrum.speak(REQUEST, { answers: 'stream' })
    expect(first.cache).toBe('miss')
    const bytes = concat(await all(first.bytes))
    await one.rostrum.close()
    const two = await platform(shared)
    const found = await two.rostrum.speak(REQUEST, { answers: 'stream' })
    expect(found.cache).toBe('hit')
    expect(concat(await all(found.bytes))).toEqual(bytes)
    expect(found.timeline).toEqual(first.timeline)
    expect(found.durationSec).toBe(first.durationSec)
    const again = await two.rostrum.speak(REQUEST, { answers: 'stream' })
    expect(again.whole).toEqual(bytes)
    expect(two.calls()).toBe(0)
  })

  test('never wait for each other', async () => {
    const [one, two] = [await platform(shared), await platform(shared)]
    const first = await one.rostrum.speak(REQUEST, { answers: 'stream' })
    const second = await two.rostrum.speak(REQUEST, { answers: 'stream' })
    expect([first.cache, second.cache]).toEqual(['miss', 'miss'])
    const [made, other] = [concat(await all(first.bytes)), concat(await all(second.bytes))]
    // One of them may have found the segments of the other.
    expect(other.length).toBe(made.length)
  })

  test('are made again when their bytes are lost or broken', async () => {
    const one = await platform(shared)
    await all((await one.rostrum.speak(REQUEST, { answers: 'stream' })).bytes)
    await one.rostrum.close()
    const files = await readdir(dir, { recursive: true, withFileTypes: true })
    const kept = files.filter((it) => it.isFile() && /answers/.test(it.parentPath))
    expect(kept.length).toBeGreaterThan(0)
    for (const { parentPath, name } of kept) await rm(path.join(parentPath, name))
    const two = await platform(shared)
    const speech = await two.rostrum.speak(REQUEST, { answers: 'stream' })
    expect(speech.cache).toBe('miss')
    expect((await all(speech.bytes)).length).toBeGreaterThan(0)
  })
})
