import { describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { collect, never, speak } from '../../../contracts/spoken.ts'
import { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { systemClock } from '../../clock/system.ts'
import { toneEngine } from '../tone/engine.ts'
import { retry } from './retry.ts'

engineContract({
  describe,
  test,
  name: 'retry',
  create: () => retry(toneEngine(), { clock: systemClock }),
})

const voice = (await toneEngine().voices({ signal: never() }))[0]
if (!voice) throw new Error('no voice')
const segment = segmentOf('one two three', voice)

/** An engine that fails as told, call by call, and then speaks. */
function failing(...errors: unknown[]): SpeechEngine & { readonly calls: () => number } {
  const tones = toneEngine()
  let calls = 0
  return {
    ...tones,
    calls: () => calls,
    async *synthesize(asked, call) {
      const error = errors[calls++]
      if (error) throw error
      yield* tones.synthesize(asked, call)
    },
  }
}

function recordingClock(): Clock & { readonly sleptMs: number[] } {
  const sleptMs: number[] = []
  return { now: () => 0, monotonic: () => 0, sleep: async (ms) => void sleptMs.push(ms), sleptMs }
}

const down = (retryAfterMs?: number) =>
  new SpeechError('unavailable', 'down', { details: retryAfterMs ? { retryAfterMs } : {} })

describe('retry', () => {
  test('waits longer each time, and at least as long as it is told', async () => {
    const clock = recordingClock()
    const engine = failing(down(), down(), down(3000))
    const retried = retry(engine, { clock, attempts: 4, backoffMs: 100, random: () => 0 })
    expect((await speak(retried, segment)).marks).toHaveLength(3)
    expect(clock.sleptMs).toEqual([100, 200, 3000])
  })

  test('gives up after its attempts', async () => {
    const engine = failing(down(), down(), down())
    const retried = retry(engine, { clock: recordingClock(), attempts: 2 })
    await expect(speak(retried, segment)).rejects.toMatchObject({ code: 'unavailable' })
    expect(engine.calls()).toBe(2)
  })

  test.each([
    ['a refusal', new SpeechError('invalid_request', 'no')],
    ['a wait too long', down(60_000)],
    ['a stranger', new Error('bug')],
  ])('does not repeat %s', async (_, error) => {
    const engine = failing(error)
    await expect(speak(retry(engine, { clock: recordingClock() }), segment)).rejects.toBe(error)
    expect(engine.calls()).toBe(1)
  })

  test('does not repeat what was heard in part', async () => {
    const engine = retry(toneEngine({ failAt: 1, failCode: 'unavailable' }), {
      clock: recordingClock(),
    })
    const heard: unknown[] = []
    const reading = (async () => {
      const call = { signal: never(), requestId: 'r' }
      for await (const frame of engine.synthesize(segment, call)) heard.push(frame)
    })()
    await expect(reading).rejects.toMatchObject({ code: 'unavailable' })
    expect(heard).toHaveLength(1)
  })

  test('an abort ends the wait with its reason', async () => {
    const control = new AbortController()
    const reason = new Error('left')
    const clock = { ...recordingClock(), sleep: systemClock.sleep }
    const retried = retry(failing(down()), { clock, backoffMs: 1_000_000, longestMs: 1_000_000 })
    const spoken = collect(retried.synthesize(segment, { signal: control.signal, requestId: 'r' }))
    setImmediate(() => control.abort(reason))
    await expect(spoken).rejects.toBe(reason)
  })
})
