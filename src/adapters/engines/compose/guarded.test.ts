import { describe, expect, test } from 'vitest'
import { steppedClock, type SteppedClock } from '../../../../test/support/stepped-clock.ts'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { collect, never, speak } from '../../../contracts/spoken.ts'
import { SpeechError, type ErrorCode } from '../../../core/errors.ts'
import type { Voice } from '../../../core/voice.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { systemClock } from '../../clock/system.ts'
import { toneEngine } from '../tone/engine.ts'
import { guarded, type GuardedOptions } from './guarded.ts'

const network = { workload: 'network' as const, concurrency: 4 }
engineContract({
  describe,
  test,
  name: 'guarded',
  create: () =>
    guarded(toneEngine({ capabilities: network }), {
      clock: systemClock,
      queue: 20,
      requestsPerMinute: 10_000,
      maxCharsPerDay: 1_000_000,
    }),
})
{
  let calls = 0
  engineContract({
    describe,
    test,
    name: 'guarded, over an engine that fails every other time',
    create: () =>
      guarded(
        tones(() => (calls++ % 2 === 0 ? failure('unavailable') : undefined)),
        { clock: systemClock, queue: 20, backoffMs: 1 },
      ),
  })
}

const voice = (await toneEngine().voices({ signal: never() }))[0] as Voice
const segment = segmentOf('one two three', voice)
const CHARS = segment.text.length

function failure(code: ErrorCode, details = {}, retryable?: boolean): SpeechError {
  return new SpeechError(code, 'no', { details, ...(retryable !== undefined && { retryable }) })
}

type Fault = SpeechError | 'silence' | undefined

/** An engine whose calls fail as told by their number. */
function tones(fault: (call: number) => Fault): SpeechEngine & { calls: number; most: number } {
  const inner = toneEngine({ capabilities: network })
  let flying = 0
  const engine = {
    ...inner,
    calls: 0,
    most: 0,
    async *synthesize(
      asked: Parameters<SpeechEngine['synthesize']>[0],
      call: Parameters<SpeechEngine['synthesize']>[1],
    ) {
      const failed = fault(engine.calls++)
      engine.most = Math.max(engine.most, ++flying)
      try {
        if (failed === 'silence') {
          await new Promise((_, reject) => {
            call.signal.addEventListener('abort', () => reject(call.signal.reason as Error))
          })
        }
        await Promise.resolve()
        if (failed) throw failed
        yield* inner.synthesize(asked, call)
      } finally {
        flying--
      }
    },
  }
  return engine
}

const guard = (
  engine: SpeechEngine,
  clock: SteppedClock,
  options: Partial<GuardedOptions> = {},
): SpeechEngine => guarded(engine, { clock, random: () => 1, ...options })

describe('guarded', () => {
  test('asks again what may pass, up to its attempts', async () => {
    const clock = steppedClock()
    const engine = tones((call) => (call < 9 ? failure('unavailable') : undefined))
    const spoken = await clock.until(speak(guard(engine, clock), segment))
    expect([spoken.marks.length, engine.calls]).toEqual([3, 10])
    // 250 ms doubled up to 10 s, nine times.
    expect(clock.monotonic()).toBe(250 + 500 + 1000 + 2000 + 4000 + 8000 + 3 * 10_000)
  })

  test.each<[ErrorCode, boolean]>([
    ['invalid_request', false],
    ['unauthorized', false],
    ['engine_failed', false],
    ['rate_limited', false],
  ])('a permanent failure costs one call: %s', async (code, retryable) => {
    const clock = steppedClock()
    const engine = tones(() => failure(code, {}, retryable))
    const spoken = clock.until(speak(guard(engine, clock), segment))
    await expect(spoken).rejects.toMatchObject({ code })
    expect([engine.calls, clock.monotonic()]).toEqual([1, 0])
  })

  test('never repeats what this machine makes', async () => {
    const clock = steppedClock()
    const engine = tones(() => failure('unavailable'))
    const local = { ...engine, capabilities: { ...engine.capabilities, workload: 'cpu' as const } }
    await expect(clock.until(speak(guard(local, clock), segment))).rejects.toMatchObject({
      code: 'unavailable',
    })
    expect(engine.calls).toBe(1)
  })

  test('does not repeat what was heard in part', async () => {
    const clock = steppedClock()
    const inner = toneEngine({ capabilities: network, failAt: 1, failCode: 'unavailable' })
    await expect(clock.until(speak(guard(inner, clock), segment))).rejects.toMatchObject({
      code: 'unavailable',
    })
    expect(clock.monotonic()).toBe(0)
  })

  test('fifty callers have one limit, and waits between calls hold no place', async () => {
    const clock = steppedClock()
    const engine = tones((call) => (call % 3 === 0 ? failure('unavailable') : undefined))
    const one = guard(engine, clock, { concurrency: 4 })
    const all = Array.from({ length: 50 }, () => speak(one, segment))
    const spoken = await clock.until(Promise.all(all))
    expect(spoken.every(({ marks }) => marks.length === 3)).toBe(true)
    expect(engine.most).toBe(4)
  })

  test('one who is told to wait makes all wait', async () => {
    const clock = steppedClock()
    const at: number[] = []
    const engine = tones((call) => {
      at.push(clock.monotonic())
      return call === 0 ? failure('rate_limited', { retryAfterMs: 3000 }) : undefined
    })
    const one = guard(engine, clock, { concurrency: 1 })
    await clock.until(Promise.all([1, 2, 3].map(() => speak(one, segment))))
    expect(at).toEqual([0, 3000, 3000, 3000])
  })

  test('a slow reader holds no place', async () => {
    const clock = steppedClock()
    const one = guard(
      tones(() => undefined),
      clock,
      { concurrency: 1 },
    )
    const reader = one.synthesize(segment, { signal: never(), requestId: 'slow' })
    const frames = reader[Symbol.asyncIterator]()
    await frames.next()
    expect((await clock.until(speak(one, segment))).marks).toHaveLength(3)
    expect((await collect({ [Symbol.asyncIterator]: () => frames })).frames).toHaveLength(2)
  })

  test('a full queue refuses a newcomer at once, and waits for a speech that has begun', async () => {
    const clock = steppedClock()
    const engine = tones((call) => (call === 0 ? 'silence' : undefined))
    const one = guard(engine, clock, { concurrency: 1, queue: 0 })
    const control = new AbortController()
    const first = speak(one, segment, control.signal)
    first.catch(() => {})
    await clock.step(0)
    await expect(speak(one, segment)).rejects.toMatchObject({ code: 'overloaded' })
    const later = speak(one, { ...segment, index: 1 })
    control.abort(new Error('left'))
    expect((await clock.until(later)).marks).toHaveLength(3)
    expect(engine.calls).toBe(2)
  })

  test('while the breaker is open newcomers fail at once, and one then tries', async () => {
    const clock = steppedClock()
    let dead = true
    const engine = tones(() => (dead ? failure('unavailable') : undefined))
    const one = guard(engine, clock, { attempts: 1, breakerFailures: 3 })
    for (let call = 0; call < 3; call++) await speak(one, segment).catch(() => {})
    await expect(speak(one, segment)).rejects.toMatchObject({
      code: 'unavailable',
      details: { retryAfterMs: 10_000 },
      cause: { code: 'unavailable', message: 'no' },
    })
    expect(one.status?.()).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('3 times in a row'),
    })
    expect(engine.calls).toBe(3)
    await clock.step(10_000)
    dead = false
    const spoken = await clock.until(speak(one, segment))
    expect(spoken.marks).toHaveLength(3)
    expect(one.status?.()).toEqual({ state: 'ready' })
  })

  test('calls under way live through an outage that ends while the breaker is open', async () => {
    const clock = steppedClock()
    const engine = tones(() => (clock.monotonic() < 9000 ? failure('unavailable') : undefined))
    const one = guard(engine, clock, { breakerFailures: 10 })
    const all = Promise.all(Array.from({ length: 8 }, () => speak(one, segment)))
    expect(await clock.until(all)).toHaveLength(8)
    // Eight at first, as many as were let through, and one each in the end.
    expect(engine.calls).toBeLessThan(8 + 8 + 8)
  })

  test('calls under way fail when the one who tries does', async () => {
    const clock = steppedClock()
    const engine = tones(() => failure('unavailable'))
    const one = guard(engine, clock, { breakerFailures: 10 })
    const all = Array.from({ length: 8 }, () =>
      speak(one, segment).catch((error: unknown) => error),
    )
    const errors = await clock.until(Promise.all(all))
    for (const error of errors as readonly SpeechError[]) {
      expect(error).toMatchObject({ code: 'unavailable' })
      // Whoever was refused in the end is told what went wrong before.
      expect((error.cause ?? error) as SpeechError).toMatchObject({ message: 'no' })
    }
    expect(clock.monotonic()).toBeLessThan(12_000)
    expect(engine.calls).toBeLessThan(20)
  })

  test('speaks no more characters a day than it may, and costs nothing beyond them', async () => {
    const clock = steppedClock(Date.UTC(2026, 0, 1, 12))
    const engine = tones(() => undefined)
    const one = guard(engine, clock, { maxCharsPerDay: 2 * CHARS })
    await clock.until(Promise.all([speak(one, segment), speak(one, segment)]))
    await expect(speak(one, segment)).rejects.toMatchObject({
      code: 'rate_limited',
      retryable: false,
      details: { budget: 'characters', retryAfterMs: 12 * 3_600_000 },
    })
    expect(engine.calls).toBe(2)
    expect(one.status?.()).toMatchObject({ state: 'failed' })
    await clock.step(12 * 3_600_000)
    expect((await speak(one, segment)).marks).toHaveLength(3)
  })

  test('what failed is not charged, what was given up is', async () => {
    const clock = steppedClock()
    const faults: Fault[] = [failure('unavailable'), failure('timeout'), 'silence']
    const engine = tones((call) => faults[call])
    const one = guard(engine, clock, { maxCharsPerDay: 3 * CHARS, attempts: 1 })
    await expect(speak(one, segment)).rejects.toMatchObject({ code: 'unavailable' })
    await expect(speak(one, segment)).rejects.toMatchObject({ code: 'timeout' })
    const control = new AbortController()
    const left = speak(one, segment, control.signal)
    left.catch(() => {})
    await clock.step(0)
    control.abort(new Error('left'))
    await expect(left).rejects.toThrow('left')
    expect((await clock.until(speak(one, segment))).marks).toHaveLength(3)
    await expect(speak(one, segment)).rejects.toMatchObject({ code: 'rate_limited' })
  })

  test('passes on what the engine knows of itself and of who spoke', async () => {
    const inner: SpeechEngine = {
      ...toneEngine({ capabilities: network }),
      status: () => ({ state: 'ready', device: 'cpu' }),
      resolve: async (name) => ({ ...voice, name }),
      async *synthesize(asked, call) {
        const by = { engine: 'tone', voice: asked.voice.id, model: 'm' }
        for await (const frame of toneEngine().synthesize(asked, call))
          yield { ...frame, spokenBy: by }
      },
    }
    const one = guard(inner, steppedClock())
    expect(one.status?.()).toEqual({ state: 'ready', device: 'cpu' })
    expect(await one.resolve?.('x', { signal: never() })).toMatchObject({ name: 'x' })
    expect((await speak(one, segment)).frames[0]?.spokenBy).toMatchObject({ model: 'm' })
  })

  test('closing ends waits between calls', async () => {
    const clock = steppedClock()
    const one = guard(
      tones(() => failure('unavailable')),
      clock,
    )
    const spoken = speak(one, segment)
    spoken.catch(() => {})
    await clock.step(100)
    expect(clock.sleeping).toBe(1)
    await one.close()
    await expect(spoken).rejects.toMatchObject({ code: 'unavailable', retryable: false })
    expect(clock.sleeping).toBe(0)
  })

  test('an abort ends a wait with its reason', async () => {
    const clock = steppedClock()
    const one = guard(
      tones(() => failure('unavailable')),
      clock,
    )
    const control = new AbortController()
    const reason = new Error('left')
    const spoken = speak(one, segment, control.signal)
    spoken.catch(() => {})
    await clock.step(100)
    control.abort(reason)
    await expect(spoken).rejects.toBe(reason)
    expect(clock.sleeping).toBe(0)
  })
})
