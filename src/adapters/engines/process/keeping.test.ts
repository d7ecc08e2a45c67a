import { describe, expect, test, vi } from 'vitest'
import { segmentOf } from '../../../contracts/segment.ts'
import { never, speak } from '../../../contracts/spoken.ts'
import { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Logger } from '../../../ports/logger.ts'
import { systemClock } from '../../clock/system.ts'
import { hostedEngine } from '../thread/hosted.ts'
import { toneFacts } from '../tone/facts.ts'
import { startProcess } from './child.ts'
import { processCrew, type ProcessCrewOptions } from './crew.ts'
import { processPool, type ProcessPoolOptions } from './pool.ts'

const entry = new URL('../../../../test/support/tone-child.mjs', import.meta.url)
const facts = toneFacts({ concurrency: 1 })
const [voice] = facts.voices
if (!voice) throw new Error('no voice')
const segment = (text: string, engineOptions: Json = {}) =>
  segmentOf(text, voice, { engineOptions })
const poolOf = (data: Json, options: Partial<ProcessPoolOptions> = {}) =>
  processPool({ facts, entry, data, workers: 1, queue: 20, clock: systemClock, ...options })

/** A clock that stands, and tells what is waited for. */
function standing(): Clock & { readonly waits: number[]; step(byMs: number): void } {
  let nowMs = 0
  const waits: number[] = []
  return {
    waits,
    step: (byMs) => void (nowMs += byMs),
    now: () => nowMs,
    monotonic: () => nowMs,
    async sleep(delayMs, signal) {
      signal.throwIfAborted()
      waits.push(delayMs)
      nowMs += delayMs
    },
  }
}

/** Processes that are looked after when the test says so. */
function keeping(data: Json, options: Partial<ProcessCrewOptions> = {}) {
  const clock = standing()
  const failures: SpeechError[] = []
  const host = { engine: 'tone', entry, data, graceMs: 2000, startMs: 20_000 }
  const crew = processCrew({
    engine: 'tone',
    concurrency: 1,
    workers: 1,
    clock,
    graceMs: 2000,
    idleUnloadMs: 0,
    maxMemoryBytes: 0,
    onLoadFailure: (error) => void failures.push(error),
    start: () => startProcess(host),
    ...options,
  })
  return { clock, crew, failures, engine: hostedEngine({ facts, crew, resumes: 1 }) }
}

test('a run that never ends is killed, and costs its own call alone', async () => {
  const engine = poolOf({}, { silenceMs: 500 })
  const hanging = speak(engine, segment('one. two. three.', { hang: 'ignore', hangAt: 2 }))
  await expect(hanging).rejects.toMatchObject({
    code: 'timeout',
    retryable: false,
    message: 'Expected the engine tone to speak a sentence within 500 ms; it did not.',
  })
  expect((await speak(engine, segment('one. two. three.'))).durationSec).toBeGreaterThan(0)
  expect(engine.status()).toMatchObject({ state: 'ready', processes: 1 })
  await engine.close()
})

describe('status', () => {
  test('tells what runs, on what, and with how much memory', async () => {
    const { engine, crew } = keeping({ device: 'cuda' })
    expect(crew.status()).toEqual({ state: 'idle', processes: 0, crashes: 0 })
    const prepared = engine.prepare({ signal: never() })
    await vi.waitFor(() => expect(crew.status()).toMatchObject({ state: 'loading', processes: 1 }))
    await prepared
    await crew.sweep()
    const status = crew.status()
    expect(status).toMatchObject({ state: 'ready', device: 'cuda', processes: 1, crashes: 0 })
    expect(status.memoryBytes).toBeGreaterThan(10_000_000)
    const { frames } = await speak(engine, segment('one. two.'))
    expect(frames.map((it) => it.spokenBy)).toEqual([
      { engine: 'tone', voice: voice.id, device: 'cuda' },
      undefined,
    ])
    await engine.close()
  })

  test('a process tells its memory itself where it cannot be looked up', async () => {
    const host = startProcess({
      engine: 'tone', entry, data: {}, graceMs: 2000, startMs: 20_000, tellsMemory: true,
    }) // prettier-ignore
    await vi.waitFor(async () => expect(await host.memory()).toBeGreaterThan(10_000_000), {
      timeout: 20_000,
    })
    await host.close(new SpeechError('unavailable', 'Closed.'), 2000)
  })
})

describe('idle processes', () => {
  test('are ended after their time, not a moment before, and started again by a call', async () => {
    const { engine, crew, clock } = keeping({}, { idleUnloadMs: 1000 })
    await speak(engine, segment('one'))
    clock.step(999)
    await crew.sweep()
    expect(crew.status().processes).toBe(1)
    clock.step(1)
    await crew.sweep()
    expect(crew.status()).toEqual({ state: 'idle', processes: 0, crashes: 0 })
    expect((await speak(engine, segment('one two'))).marks).toHaveLength(2)
    await engine.close()
  })

  test('are not idle while a call or a preparation uses them', async () => {
    const { engine, crew, clock } = keeping({ tone: { hang: 'wait' } }, { idleUnloadMs: 1000 })
    const prepared = engine.prepare({ signal: never() })
    await vi.waitFor(() => expect(crew.status().processes).toBe(1))
    clock.step(5000)
    await crew.sweep()
    expect(crew.status().processes).toBe(1)
    await prepared
    const control = new AbortController()
    const flying = speak(engine, segment('one'), control.signal)
    flying.catch(() => {})
    await vi.waitFor(async () => {
      const lease = await crew.lease(never())
      const { calls } = lease.host
      lease.release()
      expect(calls).toBe(1)
    })
    clock.step(5000)
    await crew.sweep()
    expect(crew.status().processes).toBe(1)
    control.abort(new Error('left'))
    await expect(flying).rejects.toThrow('left')
    await engine.close()
  })
})

describe('too much memory', () => {
  const MAX = 180 * 2 ** 20

  test('ends a process that has nothing in flight, and says how much it was', async () => {
    const lines: object[] = []
    const write = (fields: object) => void lines.push(fields)
    const logger: Logger = { debug() {}, info() {}, warn: write, error() {}, child: () => logger }
    const { engine, crew } = keeping({ holdBytes: 2 * MAX }, { maxMemoryBytes: MAX, logger })
    await engine.prepare({ signal: never() })
    await crew.sweep()
    expect(crew.status()).toMatchObject({ processes: 0, crashes: 0 })
    expect(lines).toContainEqual(
      expect.objectContaining({ maxBytes: MAX, bytes: expect.any(Number) as number }),
    )
    await engine.close()
  })

  test('lets a call in flight end within the grace time', async () => {
    const { engine, crew } = keeping({ holdBytes: 2 * MAX }, { maxMemoryBytes: MAX })
    await engine.prepare({ signal: never() })
    const spoken = speak(engine, segment('one two three', { perWordMs: 20 }))
    await crew.sweep()
    expect((await spoken).marks).toHaveLength(3)
    await vi.waitFor(() => expect(crew.status().processes).toBe(0))
    await engine.close()
  })

  test('kills what does not end; its call is given to another, and fails when that is no better', async () => {
    const { engine, crew, clock } = keeping({ holdBytes: 2 * MAX }, { maxMemoryBytes: MAX })
    await engine.prepare({ signal: never() })
    const spoken = speak(engine, segment('one', { hang: 'ignore' }))
    const failed = expect(spoken).rejects.toMatchObject({
      code: 'engine_failed',
      retryable: true,
      message: expect.stringContaining(`${MAX} bytes`) as string,
      details: { engine: 'tone', maxBytes: MAX },
    })
    let ended = false
    void spoken.catch(() => {}).finally(() => (ended = true))
    while (!ended) {
      await crew.sweep()
      clock.step(2000)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await failed
    await engine.close()
  })
})

describe('what does not load', () => {
  test('fails its calls as unavailable, is told, and is started again later and later', async () => {
    const { engine, crew, clock, failures } = keeping({ load: 'fail' })
    const fails = () =>
      expect(speak(engine, segment('one'))).rejects.toMatchObject({ code: 'unavailable' })
    for (let time = 0; time < 4; time++) await fails()
    expect(clock.waits).toEqual([500, 1000])
    expect(failures).toHaveLength(4)
    expect(crew.status()).toMatchObject({ state: 'failed', processes: 0, crashes: 0 })
    expect(crew.status().failure).toContain('could not be loaded')
    await fails()
    await expect(speak(engine, segment('one'))).rejects.toMatchObject({
      code: 'unavailable',
      details: { retryAfterMs: 4000 },
    })
    clock.step(1000)
    await expect(speak(engine, segment('one'))).rejects.toMatchObject({
      details: { retryAfterMs: 3000 },
    })
    await engine.close()
  })

  test('because its process ends is tried once more, with what it said in the log', async () => {
    const { engine, crew, failures } = keeping({ load: 'exit' })
    const error = await speak(engine, segment('one')).catch((it: unknown) => it)
    expect(error).toMatchObject({ code: 'unavailable', details: { exitCode: 3 } })
    expect(String((error as Error).cause)).toContain('the model is broken')
    expect(crew.status()).toMatchObject({ state: 'failed', crashes: 2 })
    expect(failures).toEqual([error])
    await engine.close()
  })

  test('in its time is given up, at once and once', async () => {
    const failures: SpeechError[] = []
    const engine = poolOf(
      { load: 'hang' },
      { loadTimeoutMs: 300, onLoadFailure: (error) => void failures.push(error) },
    )
    await expect(speak(engine, segment('one'))).rejects.toMatchObject({
      code: 'unavailable',
      details: { engine: 'tone', timeoutMs: 300 },
    })
    expect(failures).toHaveLength(1)
    expect(engine.status()).toMatchObject({ state: 'failed', processes: 0 })
    await engine.close()
  })
})

test('settings that cannot be sent fail the call and leave no process', async () => {
  const running = (): number =>
    process.getActiveResourcesInfo().filter((it) => it === 'ProcessWrap').length
  const before = running()
  const cannotBeSent: unknown = { size: 1n }
  const engine = poolOf(cannotBeSent as Json)
  await expect(speak(engine, segment('one.'))).rejects.toMatchObject({ code: 'engine_failed' })
  expect(engine.status()).toMatchObject({ processes: 0 })
  await vi.waitFor(() => expect(running()).toBeLessThanOrEqual(before), { timeout: 10_000 })
  await engine.close()
})

test('a flood of output is read, and costs neither memory nor lines', async () => {
  let lines = 0
  let longest = 0
  const debug = ({ line = '' }: { readonly line?: string }) => {
    if (line.startsWith('x')) lines++
    longest = Math.max(longest, line.length)
  }
  const logger = { debug, info() {}, warn() {}, error() {}, child: () => logger } as Logger
  const engine = poolOf({ flood: 20_000 }, { logger })
  await engine.prepare({ signal: never() })
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  expect((await speak(engine, segment('one two'))).marks).toHaveLength(2)
  // Forty million characters went by.
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * 2 ** 20)
  expect(lines).toBeGreaterThan(0)
  expect(lines).toBeLessThan(2000)
  expect(longest).toBeLessThanOrEqual(500)
  await engine.close()
}, 60_000)
