import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { collect, never, speak } from '../../../contracts/spoken.ts'
import type { Json } from '../../../core/request.ts'
import { systemClock } from '../../clock/system.ts'
import { join } from '../thread/batch.ts'
import { toneEngine } from './engine.ts'
import { toneFacts } from './facts.ts'
import { recognizeTones, tonesOf } from './recognize.ts'
import { toneThreads } from './threads.ts'

const [voice] = toneFacts().voices
if (!voice) throw new Error('The tone engine has no voice.')
const segment = (text: string, engineOptions?: Json) =>
  segmentOf(text, voice, engineOptions === undefined ? {} : { engineOptions })

engineContract({ describe, test, name: 'tone', create: () => toneEngine() })
engineContract({
  describe,
  test,
  name: 'tone with latency and controls',
  create: () =>
    toneEngine({
      latencyMs: 2,
      perWordMs: 1,
      capabilities: {
        controls: { rate: { min: 0.5, max: 2 }, pitchSemitones: { min: -12, max: 12 } },
      },
    }),
})
engineContract({
  describe,
  test,
  name: 'tone in threads',
  create: () => toneThreads({ workers: 2, queue: 8, clock: systemClock }),
})

describe('tones', () => {
  test('tell which words were spoken', async () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 12 }), async (words) => {
        const engine = toneEngine({ sampleRate: 22_050 })
        const { samples, format } = join((await speak(engine, segment(words.join(' ')))).frames)
        expect(recognizeTones(samples, format)).toEqual(tonesOf(words))
      }),
      { numRuns: 50 },
    )
  })

  test('silence has none', () => {
    expect(recognizeTones(new Float32Array(1000), { sampleRate: 8000, channels: 1 })).toEqual([])
  })
})

describe('what the tone engine is told to do', () => {
  const engine = toneEngine()

  test('fails at a word, after those before it', async () => {
    const frames = engine.synthesize(segment('one two three', { failAt: 1, failCode: 'timeout' }), {
      signal: never(),
      requestId: 'r',
    })
    const iterator = frames[Symbol.asyncIterator]()
    expect((await iterator.next()).value.marks[0].label).toBe('one')
    await expect(iterator.next()).rejects.toMatchObject({ code: 'timeout', retryable: true })
  })

  test('leaves words out', async () => {
    const { marks } = await speak(engine, segment('one two three', { truncate: 2 }))
    expect(marks.map((it) => it.label)).toEqual(['one', 'two'])
  })

  test('hangs until aborted', async () => {
    const control = new AbortController()
    const reason = new Error('left')
    const spoken = collect(
      engine.synthesize(segment('one', { hang: 'wait' }), {
        signal: control.signal,
        requestId: 'r',
      }),
    )
    control.abort(reason)
    await expect(spoken).rejects.toBe(reason)
  })

  test.each([
    [{ volume: 11 }, 'engineOptions.tone.volume'],
    [{ failAt: -1 }, 'engineOptions.tone.failAt'],
    [{ hang: 'maybe' }, 'engineOptions.tone.hang'],
    [{ sampleRate: 1 }, 'engineOptions.tone.sampleRate'],
    [{ failCode: 'oops' }, 'engineOptions.tone.failCode'],
    [[1], 'engineOptions.tone'],
  ])('refuses %j', async (options, param) => {
    await expect(speak(engine, segment('one', options as Json))).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param },
    })
  })
})
