import { describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { collect, never, speak } from '../../../contracts/spoken.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { systemClock } from '../../clock/system.ts'
import { toneEngine } from '../tone/engine.ts'
import { pool } from './pool.ts'

const one = { concurrency: 1 }
const tones = (options = {}): SpeechEngine => toneEngine({ capabilities: one, ...options })
const voice = (await tones().voices({ signal: never() }))[0]
if (!voice) throw new Error('no voice')
const segment = (text: string, engineOptions = {}) => segmentOf(text, voice, { engineOptions })

engineContract({
  describe,
  test,
  name: 'pool',
  create: () => pool([tones(), tones(), tones()], { queue: 20, clock: systemClock }),
})

/** A clock that a test moves. */
function steppedClock(): Clock & { step(byMs: number): void } {
  let nowMs = 0
  return {
    now: () => nowMs,
    monotonic: () => nowMs,
    sleep: async () => {},
    step: (byMs) => void (nowMs += byMs),
  }
}

describe('pool', () => {
  test('two readers who stop reading do not delay a third', async () => {
    const engine = pool([tones(), tones()], { queue: 10, clock: systemClock })
    const readers = []
    for (const requestId of ['slow', 'slower']) {
      const frames = engine.synthesize(segment('one two three four'), {
        signal: never(),
        requestId,
      })
      const reader = frames[Symbol.asyncIterator]()
      await reader.next()
      readers.push(reader)
    }
    expect((await speak(engine, segment('five six seven'))).marks).toHaveLength(3)
    for (const reader of readers) {
      expect((await collect({ [Symbol.asyncIterator]: () => reader })).marks).toHaveLength(3)
    }
    await engine.close()
  })

  test('a full queue refuses with the time the calls before take', async () => {
    const clock = steppedClock()
    const events: unknown[] = []
    const meter = { pool: (event: unknown) => void events.push(event), segment() {}, speech() {} }
    const member = tones()
    const engine = pool(
      [
        {
          ...member,
          synthesize(asked, call) {
            clock.step(400)
            return member.synthesize(asked, call)
          },
        },
      ],
      { queue: 2, clock, meter },
    )
    await speak(engine, segment('one'))
    const control = new AbortController()
    const call = { signal: control.signal, requestId: 'r' }
    const held = [0, 1, 2].map(() =>
      collect(engine.synthesize(segment('one', { hang: 'wait' }), call)),
    )
    await expect(speak(engine, segment('one'))).rejects.toMatchObject({
      code: 'overloaded',
      retryable: true,
      details: { retryAfterMs: 1200 },
    })
    expect(events.at(-1)).toEqual({ engine: 'tone', busy: 1, waiting: 2, size: 1 })
    control.abort(new Error('left'))
    await Promise.allSettled(held)
    await speak(engine, segment('one'))
    expect(events.at(-1)).toEqual({ engine: 'tone', busy: 0, waiting: 0, size: 1 })
  })

  test('a caller who left does not wait for a member that hangs, and others use the rest', async () => {
    const engine = pool([tones(), tones()], { queue: 2, clock: systemClock })
    const control = new AbortController()
    const call = { signal: control.signal, requestId: 'r' }
    const hanging = collect(engine.synthesize(segment('one', { hang: 'ignore' }), call))
    control.abort(new Error('left'))
    await expect(hanging).rejects.toThrow('left')
    expect((await speak(engine, segment('two'))).marks).toHaveLength(1)
  })

  test('members are used side by side, each as often as it can', async () => {
    const members = [tones(), toneEngine({ capabilities: { concurrency: 2 } })] as const
    const engine = pool(members, { queue: 0, clock: systemClock })
    expect(engine.capabilities.concurrency).toBe(3)
    const control = new AbortController()
    const call = { signal: control.signal, requestId: 'r' }
    const held = [0, 1, 2].map(() =>
      collect(engine.synthesize(segment('one', { hang: 'wait' }), call)),
    )
    await expect(speak(engine, segment('one'))).rejects.toMatchObject({ code: 'overloaded' })
    control.abort(new Error('left'))
    await Promise.allSettled(held)
  })

  test('a request with many segments waits for one with few', async () => {
    const engine = pool([tones()], { queue: 20, clock: systemClock })
    const done: string[] = []
    const say = async (requestId: string) => {
      await collect(engine.synthesize(segment('one'), { signal: never(), requestId }))
      done.push(requestId)
    }
    await Promise.all(['book', 'book', 'book', 'book', 'short'].map(say))
    expect(done.indexOf('short')).toBeLessThan(3)
  })

  test('prepares the first member, or all', async () => {
    const prepared: number[] = []
    const member = (index: number): SpeechEngine => ({
      ...tones(),
      prepare: async () => void prepared.push(index),
    })
    const members = [member(0), member(1)] as const
    await pool(members, { queue: 0, clock: systemClock }).prepare({ signal: never() })
    expect(prepared).toEqual([0])
    await pool(members, { queue: 0, clock: systemClock, warm: 'all' }).prepare({ signal: never() })
    expect(prepared).toEqual([0, 0, 0, 1])
  })
})
