import { describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { collect, never, speak } from '../../../contracts/spoken.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Voice } from '../../../core/voice.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { toneEngine, type ToneEngineOptions } from '../tone/engine.ts'
import { cached } from './cached.ts'

engineContract({
  describe,
  test,
  name: 'cached',
  create: () => cached(toneEngine(), { maxBytes: 1e7 }),
})
engineContract({
  describe,
  test,
  name: 'cached with no room',
  create: () => cached(toneEngine({ perWordMs: 1 }), { maxBytes: 0 }),
})

const [voice, voiceB] = (await toneEngine().voices({ signal: never() })) as [Voice, Voice]
const segment = (text: string, changes: Partial<Segment> = {}) => segmentOf(text, voice, changes)

function counted(options: ToneEngineOptions = {}): SpeechEngine & { readonly calls: () => number } {
  const tones = toneEngine(options)
  let calls = 0
  return {
    ...tones,
    calls: () => calls,
    synthesize(asked, call) {
      calls++
      return tones.synthesize(asked, call)
    },
  }
}

describe('cached', () => {
  test('makes the same once, wherever it stands in its text', async () => {
    const engine = counted()
    const kept = cached(engine, { maxBytes: 1e7 })
    const first = await speak(kept, segment('one two'))
    const moved = segment('one two')
    const by = 500
    const shift = (it: { start: number; end: number }) => ({
      start: it.start + by,
      end: it.end + by,
    })
    const again = await speak(kept, {
      ...moved,
      index: 7,
      pauseAfterSec: 1,
      source: shift(moved.source),
      words: moved.words.map((it) => ({ ...it, source: shift(it.source) })),
    })
    expect(engine.calls()).toBe(1)
    expect(again.durationSec).toBe(first.durationSec)
    expect(again.marks.map((it) => it.source)).toEqual(
      first.marks.map((it) => it.source && shift(it.source)),
    )
    expect(again.frames.map((it) => [...it.samples])).toEqual(
      first.frames.map((it) => [...it.samples]),
    )
  })

  test.each<Partial<Segment>>([
    { voice: voiceB },
    { voice: { ...voice, revision: 'another recording' } },
    { language: 'de' },
    { rate: 2 },
    { pitchSemitones: 1 },
    { timing: 'none' },
    { seed: 1 },
    { engineOptions: { truncate: 1 } },
    { text: 'one twice' },
  ])('tells apart %j', async (changes) => {
    const engine = counted()
    const kept = cached(engine, { maxBytes: 1e7 })
    await speak(kept, segment('one two'))
    await speak(kept, segment('one two', changes))
    expect(engine.calls()).toBe(2)
  })

  test('forgets what was used longest ago', async () => {
    const engine = counted()
    const { durationSec } = await speak(engine, segment('aa'))
    const kept = cached(engine, { maxBytes: 2.5 * (durationSec * 64_000 + 1000) })
    for (const text of ['aa', 'aa', 'aa']) await speak(kept, segment(text))
    expect(engine.calls()).toBe(2)
    for (const text of ['bb', 'aa', 'cc', 'dd', 'ee', 'ff', 'gg']) await speak(kept, segment(text))
    const before = engine.calls()
    await speak(kept, segment('gg'))
    expect(engine.calls()).toBe(before)
    await speak(kept, segment('bb'))
    expect(engine.calls()).toBe(before + 1)
  })

  test('makes once what several ask for together, and the first may leave', async () => {
    const engine = counted({ latencyMs: 1, perWordMs: 1 })
    const kept = cached(engine, { maxBytes: 1e7 })
    const leader = new AbortController()
    const reason = new Error('left')
    const first = speak(kept, segment('one two three'), leader.signal)
    const others = [1, 2].map(() => speak(kept, segment('one two three')))
    leader.abort(reason)
    await expect(first).rejects.toBe(reason)
    for (const other of await Promise.all(others)) expect(other.marks).toHaveLength(3)
    expect(engine.calls()).toBe(1)
  })

  test('a later reader joins midway and hears it all', async () => {
    const engine = counted({ perWordMs: 1 })
    const kept = cached(engine, { maxBytes: 1e7 })
    const call = { signal: never(), requestId: 'r' }
    const leader = kept.synthesize(segment('one two three'), call)[Symbol.asyncIterator]()
    await leader.next()
    const joined = await speak(kept, segment('one two three'))
    expect(joined.marks).toHaveLength(3)
    expect((await collect({ [Symbol.asyncIterator]: () => leader })).marks).toHaveLength(2)
    expect(engine.calls()).toBe(1)
  })

  test('what all have left is stopped, and not kept', async () => {
    const engine = counted({ hang: 'wait' })
    const kept = cached(engine, { maxBytes: 1e7 })
    const control = new AbortController()
    const readers = [1, 2].map(() => speak(kept, segment('one'), control.signal))
    control.abort(new Error('left'))
    await Promise.allSettled(readers)
    const again = new AbortController()
    const later = speak(kept, segment('one'), again.signal)
    expect(engine.calls()).toBe(2)
    again.abort(new Error('left'))
    await expect(later).rejects.toThrow('left')
  })

  test('a failure reaches all readers, and the next call tries again', async () => {
    const engine = counted({ failAt: 1, failCode: 'unavailable' })
    const kept = cached(engine, { maxBytes: 1e7 })
    const readers = [1, 2].map(() => speak(kept, segment('one two')))
    for (const reader of readers)
      await expect(reader).rejects.toMatchObject({ code: 'unavailable' })
    await expect(speak(kept, segment('one two'))).rejects.toMatchObject({ code: 'unavailable' })
    expect(engine.calls()).toBe(2)
  })
})
