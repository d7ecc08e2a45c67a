import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../../../test/support/stepped-clock.ts'
import { SpeechError } from '../../../core/errors.ts'
import { silence, type PcmFrame } from '../../../core/pcm.ts'
import { retrying, type RetryOptions } from './retry.ts'

const frame = silence({ sampleRate: 8000, channels: 1 }, 0.1)
const down = (retryAfterMs?: number): SpeechError =>
  new SpeechError('unavailable', 'down', { details: retryAfterMs ? { retryAfterMs } : {} })

/** Fails as told, call by call, and then speaks; `sleptMs` are the waits. */
function trial(errors: readonly unknown[], changes: Partial<RetryOptions> = {}) {
  const sleptMs: number[] = []
  let calls = 0
  const signal = changes.signal ?? new AbortController().signal
  async function* work(): AsyncGenerator<PcmFrame> {
    const error = errors[calls++]
    if (error !== undefined) throw error
    yield frame
  }
  const frames = retrying(work, {
    signal,
    attempts: 4,
    backoffMs: 100,
    maxBackoffMs: 10_000,
    random: () => 1,
    sleep: async (ms) => void sleptMs.push(ms),
    ...changes,
  })
  return { frames, sleptMs, calls: () => calls }
}

async function count(frames: AsyncIterable<PcmFrame>): Promise<number> {
  let all = 0
  for await (const _ of frames) all++
  return all
}

describe('retrying', () => {
  test('waits up to twice as long each time, and at least as long as it is told', async () => {
    const { frames, sleptMs } = trial([down(), down(), down(3000)])
    expect(await count(frames)).toBe(1)
    expect(sleptMs).toEqual([100, 200, 3000])
  })

  test('draws each wait from nothing to its bound', async () => {
    const draws = [0, 0.5, 0.25]
    const { frames, sleptMs } = trial([down(), down(), down()], {
      maxBackoffMs: 150,
      random: () => draws.shift() ?? 1,
    })
    expect(await count(frames)).toBe(1)
    expect(sleptMs).toEqual([0, 75, 37.5])
  })

  test('gives up after its attempts, with the last failure', async () => {
    const last = down()
    const { frames, calls } = trial([down(), last, down()], { attempts: 2 })
    await expect(count(frames)).rejects.toBe(last)
    expect(calls()).toBe(2)
  })

  test.each([
    ['a refusal', new SpeechError('invalid_request', 'no')],
    ['a final failure', new SpeechError('engine_failed', 'no')],
    ['a wait too long', down(60_000)],
    ['a stranger', new Error('bug')],
  ])('does not repeat %s', async (_, error) => {
    const { frames, calls, sleptMs } = trial([error])
    await expect(count(frames)).rejects.toBe(error)
    expect([calls(), sleptMs]).toEqual([1, []])
  })

  test('does not repeat what was heard in part', async () => {
    let calls = 0
    async function* broken(): AsyncGenerator<PcmFrame> {
      calls++
      yield frame
      throw down()
    }
    const options = { attempts: 4, backoffMs: 1, maxBackoffMs: 1, random: () => 1 }
    const { signal } = new AbortController()
    const frames = retrying(broken, { ...options, signal, sleep: async () => {} })
    await expect(count(frames)).rejects.toMatchObject({ code: 'unavailable' })
    expect(calls).toBe(1)
  })

  test('an abort ends the wait with its reason', async () => {
    const control = new AbortController()
    const clock = steppedClock()
    const reason = new Error('left')
    const { frames, calls } = trial([down()], {
      signal: control.signal,
      sleep: (ms) => clock.sleep(ms, control.signal),
    })
    const counted = count(frames)
    await clock.step(99)
    expect(clock.sleeping).toBe(1)
    control.abort(reason)
    await expect(counted).rejects.toBe(reason)
    expect([calls(), clock.sleeping]).toEqual([1, 0])
  })
})
