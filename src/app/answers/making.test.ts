import { describe, expect, test } from 'vitest'
import { toneEngine } from '../../adapters/engines/tone/engine.ts'
import type { Speech, SpeechEvent } from '../../pipeline/speech.ts'
import { createRostrum } from '../create-rostrum.ts'
import type { Answer } from './answer.ts'
import { makeAnswer, type Making } from './making.ts'

const { signal } = new AbortController()
const CHUNK = 64 * 1024

/** A speech of chunks that are counted as they are asked for. */
async function chunks(count: number, failure?: Error): Promise<Speech & { asked: number }> {
  await using rostrum = await createRostrum({ parts: { engines: [toneEngine()] } })
  await using real = await rostrum.speak({ text: 'One.' })
  const speech = {
    ...real,
    asked: 0,
    warnings: [],
    async *events(): AsyncGenerator<SpeechEvent> {
      while (speech.asked < count) {
        speech.asked += 1
        yield { type: 'audio', bytes: new Uint8Array(CHUNK).fill(speech.asked) }
      }
      if (failure) throw failure
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
  return speech
}

function making(
  speech: Speech,
  room = Number.POSITIVE_INFINITY,
): Making & { readonly kept: Promise<Answer | undefined>; reserved(): number } {
  let resolve: ((answer: Answer | undefined) => void) | undefined
  const kept = new Promise<Answer | undefined>((done) => (resolve = done))
  let reserved = 0
  const made = makeAnswer({
    reading: 'stream',
    begin: () => Promise.resolve(speech),
    reserve(bytes, total) {
      if (total > room || reserved + bytes > 2 * room) return false
      reserved += bytes
      return true
    },
    free: (bytes) => (reserved -= bytes),
    ended: (answer) => resolve?.(answer),
  })
  return Object.assign(made, { kept, reserved: () => reserved })
}

/** Lets everything that can happen now happen. */
const settle = (): Promise<void> =>
  new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

async function read(events: AsyncIterable<SpeechEvent>): Promise<number[]> {
  const values: number[] = []
  for await (const event of events) if (event.type === 'audio') values.push(event.bytes[0] ?? 0)
  return values
}

describe('an answer under way', () => {
  test('is not made before it is read, nor far ahead of who reads', async () => {
    const speech = await chunks(100)
    const made = making(speech)
    const reader = made.join(signal)
    await made.opening
    await settle()
    expect(speech.asked).toBe(0)
    const events = reader.events()
    await events.next()
    await settle()
    const ahead = speech.asked
    expect(ahead).toBeGreaterThan(1)
    expect(ahead).toBeLessThan(10)
    for (let at = 0; at < 20; at += 1) await events.next()
    await settle()
    expect(speech.asked).toBe(ahead + 20)
    reader.leave()
    expect(await made.kept).toBeUndefined()
    expect(made.reserved()).toBe(0)
  })

  test('goes at the pace of the fastest; the slow one reads on where he was', async () => {
    const speech = await chunks(100)
    const made = making(speech)
    const [quick, slow] = [made.join(signal), made.join(signal)]
    const behind = slow.events()
    await behind.next()
    const all = await read(quick.events())
    expect(all).toEqual(Array.from({ length: 100 }, (_, at) => at + 1))
    expect((await made.kept)?.bytes.length).toBe(100 * CHUNK)
    const rest = await read(behind)
    expect(rest).toEqual(all.slice(1))
  })

  test('that is too large passes, waits for the slowest, and is kept for nobody', async () => {
    const speech = await chunks(100)
    const made = making(speech, 10 * CHUNK)
    const [quick, slow] = [made.join(signal), made.join(signal)]
    const behind = slow.events()
    await behind.next()
    const whole = read(quick.events())
    await settle()
    expect(made.open).toBe(false)
    // What there is room for, and what he may be behind beyond it.
    expect(speech.asked).toBeGreaterThan(20)
    expect(speech.asked).toBeLessThan(60)
    const rest = await read(behind)
    expect(rest.length).toBe(99)
    expect((await whole).length).toBe(100)
    expect(await made.kept).toBeUndefined()
    expect(made.reserved()).toBe(0)
  })

  test('goes on for those who stay', async () => {
    const made = making(await chunks(100), 10 * CHUNK)
    const [gone, stays] = [made.join(signal), made.join(signal)]
    const left = gone.events()
    await left.next()
    const whole = read(stays.events())
    await settle()
    await left.return(undefined)
    expect((await whole).length).toBe(100)
  })

  test('gives its failure to all, after what was made', async () => {
    const failure = new Error('broken')
    const made = making(await chunks(3, failure))
    const readers = [made.join(signal), made.join(signal)]
    for (const reader of readers) {
      const seen: number[] = []
      const reading = (async () => {
        for await (const event of reader.events())
          if (event.type === 'audio') seen.push(event.bytes[0] ?? 0)
      })()
      await expect(reading).rejects.toBe(failure)
      expect(seen).toEqual([1, 2, 3])
    }
    expect(await made.kept).toBeUndefined()
  })
})
