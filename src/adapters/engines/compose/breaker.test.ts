import { describe, expect, test } from 'vitest'
import { steppedClock, type SteppedClock } from '../../../../test/support/stepped-clock.ts'
import { seededRandom } from '../../../../test/support/random.ts'
import { SpeechError, type ErrorCode } from '../../../core/errors.ts'
import { breaker, type Breaker } from './breaker.ts'

const failure = (code: ErrorCode): SpeechError =>
  new SpeechError(code, 'no', { retryable: code !== 'invalid_request' })
function opened(clock: SteppedClock): Breaker {
  const fuse = breaker({ engine: 'far', failures: 3, openMs: 10_000, clock })
  for (let call = 0; call < 3; call++) fuse.begin()(failure('unavailable'))
  return fuse
}

describe('breaker', () => {
  test('opens after failures in a row, and says until when', async () => {
    const clock = steppedClock()
    const fuse = opened(clock)
    expect(fuse.refusal()).toMatchObject({
      code: 'unavailable',
      retryable: true,
      details: { engine: 'far', retryAfterMs: 10_000 },
    })
    await clock.step(4000)
    expect(fuse.refusal()?.details['retryAfterMs']).toBe(6000)
    await clock.step(6000)
    expect(fuse.refusal()).toBeUndefined()
  })

  test('tells the failure that opened it as the cause, the last one when several did', async () => {
    const clock = steppedClock()
    const fuse = breaker({ engine: 'far', failures: 2, openMs: 10_000, clock })
    const [first, second, third] = [failure('unavailable'), failure('timeout'), failure('timeout')]
    fuse.begin()(first)
    fuse.begin()(second)
    expect(fuse.refusal()?.cause).toBe(second)
    await clock.step(10_000)
    fuse.begin()(third)
    expect(fuse.refusal()?.cause).toBe(third)
  })

  test('lets one try, and closes when that is served', async () => {
    const clock = steppedClock()
    const fuse = opened(clock)
    await clock.step(10_000)
    const trial = fuse.begin()
    expect(fuse.refusal()?.details['retryAfterMs']).toBe(1000)
    const waiting = fuse.settled(new AbortController().signal)
    trial('served')
    await waiting
    expect(fuse.refusal()).toBeUndefined()
    fuse.begin()(failure('timeout'))
    expect(fuse.refusal()).toBeUndefined()
    expect(fuse.openings).toBe(1)
  })

  test('opens again when the one who tries fails, and at once lets another when he leaves', async () => {
    const clock = steppedClock()
    const fuse = opened(clock)
    await clock.step(10_000)
    fuse.begin()('left')
    expect(fuse.refusal()).toBeUndefined()
    fuse.begin()(failure('timeout'))
    expect(fuse.refusal()?.details['retryAfterMs']).toBe(10_000)
    expect(fuse.openings).toBe(2)
  })

  test('what says that somebody is there neither counts nor ends a row', () => {
    const fuse = breaker({ engine: 'far', failures: 2, openMs: 10_000, clock: steppedClock() })
    fuse.begin()(failure('unavailable'))
    for (const code of ['invalid_request', 'rate_limited', 'overloaded'] as const)
      for (let call = 0; call < 5; call++) fuse.begin()(failure(code))
    expect(fuse.refusal()).toBeUndefined()
    fuse.begin()(failure('engine_failed'))
    expect(fuse.refusal()).toBeDefined()
  })

  test('an answer to a call from before closes it', () => {
    const fuse = breaker({ engine: 'far', failures: 1, openMs: 10_000, clock: steppedClock() })
    const slow = fuse.begin()
    fuse.begin()(failure('unavailable'))
    expect(fuse.refusal()).toBeDefined()
    slow('served')
    expect(fuse.refusal()).toBeUndefined()
  })

  test('does not open on faults at random, three calls of ten', () => {
    const fuse = breaker({ engine: 'far', failures: 20, openMs: 10_000, clock: steppedClock() })
    const random = seededRandom(6)
    for (let call = 0; call < 100_000; call++)
      fuse.begin()(random() < 0.3 ? failure('unavailable') : 'served')
    expect(fuse.openings).toBe(0)
  })

  test('of no failures never opens', () => {
    const fuse = breaker({ engine: 'far', failures: 0, openMs: 10_000, clock: steppedClock() })
    for (let call = 0; call < 100; call++) fuse.begin()(failure('unavailable'))
    expect(fuse.refusal()).toBeUndefined()
  })
})
