import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../../../test/support/stepped-clock.ts'
import { SpeechError, type ErrorCode } from '../../../core/errors.ts'
import { limiter, type Limiter, type LimiterOptions, type Place } from './limiter.ts'

const clock = steppedClock()
const limit = (options: Partial<LimiterOptions> = {}): Limiter =>
  limiter({
    engine: 'far',
    concurrency: 8,
    queue: 100,
    requestsPerMinute: 0,
    longestHoldMs: 10_000,
    clock,
    ...options,
  })
const request = (requestId = 'r', signal = new AbortController().signal) => ({ requestId, signal })
const refused = (code: ErrorCode, retryAfterMs?: number): SpeechError =>
  new SpeechError(code, 'no', { details: retryAfterMs ? { retryAfterMs } : {} })
const taking = (limits: Limiter, places: number): Promise<Place[]> =>
  Promise.all(Array.from({ length: places }, () => limits.take(request())))

/** Whether a promise has settled by now. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let over = false
  promise.then(
    () => (over = true),
    () => (over = true),
  )
  await clock.step(0)
  return over
}

describe('limiter', () => {
  test('halves at a refusal, once for all that were in flight, and grows by one each round', async () => {
    const limits = limit()
    const flying = await taking(limits, 8)
    for (const place of flying.slice(0, 5)) place.give(refused('rate_limited'))
    expect(limits.size).toBe(4)
    for (const place of flying.slice(5)) place.give(refused('overloaded'))
    expect(limits.size).toBe(4)
    // A round of as many calls as the limit makes it one more.
    for (const place of await taking(limits, 4)) place.give('served')
    for (const place of await taking(limits, 1)) place.give('served')
    expect(limits.size).toBe(5)
    for (let call = 0; call < 60; call++) (await limits.take(request())).give('served')
    expect(limits.size).toBe(8)
  })

  test('never falls below one, and what is not too much does not cut it', async () => {
    const limits = limit({ concurrency: 3 })
    for (const outcome of [refused('unavailable'), refused('timeout'), 'left', 'unused'] as const)
      (await limits.take(request())).give(outcome)
    const spent = new SpeechError('rate_limited', 'spent', { retryable: false })
    ;(await limits.take(request())).give(spent)
    expect(limits.size).toBe(3)
    for (let call = 0; call < 9; call++)
      (await limits.take(request())).give(refused('rate_limited'))
    expect(limits.size).toBe(1)
    const only = await limits.take(request())
    const next = limits.take(request())
    expect(await settled(next)).toBe(false)
    only.give('served')
    expect(await settled(next)).toBe(true)
  })

  test('one who is told to wait holds all', async () => {
    const limits = limit()
    ;(await limits.take(request())).give(refused('rate_limited', 3000))
    const others = taking(limits, 3)
    await clock.step(2999)
    expect(await settled(others)).toBe(false)
    await clock.step(1)
    expect(await settled(others)).toBe(true)
    expect(clock.sleeping).toBe(0)
  })

  test('a wait too long refuses those who wait and those who come, until it is short enough', async () => {
    const limits = limit({ concurrency: 1 })
    const place = await limits.take(request())
    const waiting = limits.take(request())
    waiting.catch(() => {})
    place.give(refused('rate_limited', 60_000))
    const expected = { code: 'rate_limited', retryable: true, details: { retryAfterMs: 60_000 } }
    await expect(waiting).rejects.toMatchObject(expected)
    await expect(limits.take(request())).rejects.toMatchObject(expected)
    await clock.step(50_000)
    const later = limits.take(request())
    expect(await settled(later)).toBe(false)
    await clock.step(10_000)
    expect(await settled(later)).toBe(true)
  })

  test('no minute sees more beginnings than it may', async () => {
    const limits = limit({ requestsPerMinute: 5, concurrency: 100 })
    const begunMs: number[] = []
    const all = Promise.all(
      Array.from({ length: 17 }, async () => {
        const place = await limits.take(request())
        begunMs.push(clock.monotonic())
        await clock.sleep(1700, new AbortController().signal)
        place.give('served')
      }),
    )
    await clock.until(all)
    for (const from of begunMs)
      expect(begunMs.filter((it) => it >= from && it < from + 60_000).length).toBeLessThanOrEqual(5)
    expect(Math.max(...begunMs) - Math.min(...begunMs)).toBe(180_000)
  })

  test('a place that was not used costs nothing of the minute', async () => {
    const limits = limit({ requestsPerMinute: 1 })
    ;(await limits.take(request())).give('unused')
    ;(await limits.take(request())).give('served')
    const next = limits.take(request())
    expect(await settled(next)).toBe(false)
    limits.close(new Error('closed'))
    await expect(next).rejects.toThrow('closed')
    expect(clock.sleeping).toBe(0)
  })

  test('a full queue refuses newcomers with an honest wait, and not what has begun', async () => {
    const limits = limit({ concurrency: 2, queue: 1 })
    const places = await taking(limits, 2)
    const waiting = limits.take(request())
    await expect(limits.take(request())).rejects.toMatchObject({
      code: 'overloaded',
      details: { engine: 'far', retryAfterMs: 250 },
    })
    const admitted = limits.take({ ...request(), admitted: true })
    for (const place of places) place.give('served')
    await expect(Promise.all([waiting, admitted])).resolves.toHaveLength(2)
  })

  test('one who waits and leaves lets the process end', async () => {
    const limits = limit()
    ;(await limits.take(request())).give(refused('rate_limited', 5000))
    const control = new AbortController()
    const waiting = limits.take(request('r', control.signal))
    expect(await settled(waiting)).toBe(false)
    expect(clock.sleeping).toBe(1)
    control.abort(new Error('left'))
    await expect(waiting).rejects.toThrow('left')
    expect(clock.sleeping).toBe(0)
  })

  test('turns go round between requests while it is held', async () => {
    const limits = limit({ concurrency: 1 })
    ;(await limits.take(request())).give(refused('rate_limited', 1000))
    const order: string[] = []
    const calls = ['many', 'many', 'many', 'one'].map(async (id) => {
      const place = await limits.take(request(id))
      order.push(id)
      place.give('served')
    })
    await clock.until(Promise.all(calls))
    expect(order).toEqual(['many', 'one', 'many', 'many'])
  })
})
