import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { segmentOf } from '../../../contracts/segment.ts'
import { never, speak } from '../../../contracts/spoken.ts'
import type { Json } from '../../../core/request.ts'
import { systemClock } from '../../clock/system.ts'
import { join } from '../thread/batch.ts'
import { toneFacts } from '../tone/facts.ts'
import { processPool, type ProcessPoolOptions } from './pool.ts'

const entry = new URL('../../../../test/support/tone-child.mjs', import.meta.url)
const facts = toneFacts({ concurrency: 1 })
const [voice] = facts.voices
if (!voice) throw new Error('no voice')
const segment = (text: string, engineOptions: Json = {}) =>
  segmentOf(text, voice, { engineOptions })
const poolOf = (options: Partial<ProcessPoolOptions> = {}) =>
  processPool({ facts, entry, workers: 1, queue: 20, clock: systemClock, ...options })
const pidOf = async (engine: ReturnType<typeof poolOf>) =>
  Number(await engine.ask('pid', null, { signal: never() }))
const TEXT = 'One two. Three four five. Six. Seven eight nine. Ten eleven.'

/** Whether a process runs; one that has ended and waits for its parent to look does not. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a %s for all processes at once ends none that its own parent still needs',
  async (signal) => {
    const engine = poolOf()
    const pid = await pidOf(engine)
    process.kill(pid, signal)
    expect((await speak(engine, segment(TEXT))).durationSec).toBeGreaterThan(0)
    expect(await pidOf(engine)).toBe(pid)
    expect(engine.status()).toMatchObject({ processes: 1, crashes: 0 })
    await engine.close()
    expect(runs(pid)).toBe(false)
  },
)

describe('a process that is lost', () => {
  test('costs nothing: the call goes on in another, with whole audio and right marks', async () => {
    const engine = poolOf({ workers: 2 })
    const whole = await speak(engine, segment(TEXT))
    let kills = 0
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.boolean(), async (turns, first) => {
        const pid = await pidOf(engine)
        const spoken = speak(engine, segment(TEXT, { perWordMs: 1 }))
        if (!first) for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
        if (runs(pid)) kills += process.kill(pid, 'SIGKILL') ? 1 : 0
        const { marks, durationSec, frames } = await spoken
        expect(marks.map((it) => [it.label, it.source, it.startSec.toFixed(3)])).toEqual(
          whole.marks.map((it) => [it.label, it.source, it.startSec.toFixed(3)]),
        )
        expect(durationSec).toBeCloseTo(whole.durationSec, 6)
        expect(join(frames).samples).toEqual(join(whole.frames).samples)
      }),
      { numRuns: 25, seed: 6, endOnFailure: true },
    )
    expect(engine.status().crashes).toBe(kills)
    expect(kills).toBeGreaterThan(20)
    await engine.close()
  }, 120_000)

  test('twice in one call fails it as retryable, with what ended it', async () => {
    const engine = poolOf()
    const hanging = { hang: 'wait', hangAt: 1 } as const
    const spoken = speak(engine, segment('one two.', hanging))
    const failed = expect(spoken).rejects.toMatchObject({
      code: 'engine_failed',
      retryable: true,
      details: { engine: 'tone', signal: 'SIGKILL' },
    })
    for (let time = 0; time < 2; time++) {
      const last = await pidOf(engine)
      process.kill(last, 'SIGKILL')
      await vi.waitFor(() => expect(engine.status().crashes).toBe(time + 1), { timeout: 10_000 })
    }
    await failed
    // Both died without having served, so the next start waits; it comes all the same.
    expect((await speak(engine, segment('one two'))).marks).toHaveLength(2)
    await engine.close()
  })

  test('is nothing to repeat when the speaker refuses', async () => {
    const engine = poolOf()
    for (const options of [{ failAt: 1 }, { nonsense: 1 }]) {
      await expect(speak(engine, segment('one two', options))).rejects.toMatchObject({
        code: 'failAt' in options ? 'engine_failed' : 'invalid_request',
      })
    }
    expect(engine.status()).toMatchObject({ processes: 1, crashes: 0 })
    await engine.close()
  })
})

test.each(['ignore', 'block'] as const)(
  'a call that hangs (%s) is killed with its process after an abort, and the next one speaks',
  async (hang) => {
    const engine = poolOf({ graceMs: 50 })
    const control = new AbortController()
    const call = { signal: control.signal, requestId: 'r' }
    const spoken = engine.synthesize(segment('one. two.', { hang, hangAt: 1 }), call)
    const frames = spoken[Symbol.asyncIterator]()
    expect((await frames.next()).done).toBe(false)
    control.abort(new Error('left'))
    await expect(frames.next()).rejects.toThrow('left')
    expect((await speak(engine, segment('one two'))).marks).toHaveLength(2)
    expect(engine.status()).toMatchObject({ processes: 1, crashes: 0 })
    await engine.close()
  },
)

test.each(['wait', 'block'])(
  'no child outlives a parent that was killed while it hung (%s)',
  async (hang) => {
    const script = new URL('../../../../test/support/tone-parent.mjs', import.meta.url)
    const parent = spawn(process.execPath, [fileURLToPath(script), hang], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [told] = (await once(parent.stdout, 'data')) as [Buffer]
    const child = Number(told)
    expect(runs(child)).toBe(true)
    const ended = once(parent, 'exit')
    parent.kill('SIGKILL')
    await ended
    // An orphan that has ended may be kept by whoever adopted it; then it has no memory any more.
    const gone = (): boolean => !runs(child) || !existsSync(`/proc/${child}/exe`)
    await vi.waitFor(() => expect(gone()).toBe(true), { timeout: 20_000, interval: 50 })
  },
  30_000,
)

test('close leaves no process, in the midst of calls or not', async () => {
  const engine = poolOf({ workers: 2, graceMs: 200 })
  const pids = new Set<number>()
  await engine.prepare({ signal: never() })
  pids.add(await pidOf(engine))
  const flying = Promise.allSettled([
    speak(engine, segment('one two', { hang: 'block' })),
    speak(engine, segment('one two', { hang: 'wait' })),
  ])
  await vi.waitFor(() => expect(engine.status().processes).toBe(2))
  await engine.close()
  await flying
  for (const pid of pids) expect(runs(pid)).toBe(false)
  expect(engine.status().processes).toBe(0)
})
