import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { generate } from '../../src/adapters/engines/chatterbox/generation.ts'
import { loadModel } from '../../src/adapters/engines/chatterbox/model.ts'
import { segmentOf } from '../../src/contracts/segment.ts'
import { never, speak } from '../../src/contracts/spoken.ts'
import type { SpeechEngine } from '../../src/ports/engine.ts'
import { chatterboxHouse } from '../support/models/chatterbox-house.ts'

const house = chatterboxHouse()
afterAll(() => house.close())

const SENTENCE =
  'This sentence is long enough to be said by itself, or so I would say, and so it is said. '

async function segment(engine: SpeechEngine, text: string, seed = 7) {
  const [voice] = await engine.voices({ signal: never() })
  if (!voice) throw new Error('no voice')
  return segmentOf(text, voice, { seed })
}

describe('the process of Chatterbox', () => {
  test('is replaced when it dies midway, and nothing is missing or said twice', async () => {
    const pids: number[] = []
    const note = (fields: object) => {
      if ('pid' in fields && !pids.includes(Number(fields.pid))) pids.push(Number(fields.pid))
    }
    const logger = { debug: note, info: note, warn: note, error: note, child: () => logger }
    const engine = house.engine({ logger })
    const text = SENTENCE.repeat(6).trim()
    const whole = await speak(engine, await segment(engine, text))
    const frames = []
    const call = { signal: never(), requestId: 'r' }
    for await (const frame of engine.synthesize(await segment(engine, text), call)) {
      const victim = pids.at(-1)
      if (frames.length === 0 && victim !== undefined) process.kill(victim, 'SIGKILL')
      frames.push(frame)
    }
    const said = (all: readonly { readonly samples: Float32Array }[]) =>
      all.flatMap((it) => [...it.samples])
    expect(said(frames)).toEqual(said(whole.frames))
    expect(engine.status()).toMatchObject({ state: 'ready', crashes: 1 })
    await engine.close()
  })

  test('ends an aborted call after the token it is at, and stays', async () => {
    const engine = house.engine()
    const control = new AbortController()
    const call = { signal: control.signal, requestId: 'r' }
    const spoken = engine.synthesize(await segment(engine, SENTENCE.repeat(6)), call)
    const frames = spoken[Symbol.asyncIterator]()
    await frames.next()
    const reason = new Error('left')
    control.abort(reason)
    await expect(frames.next()).rejects.toBe(reason)
    expect((await speak(engine, await segment(engine, 'Next.'))).durationSec).toBeGreaterThan(0)
    expect(engine.status()).toMatchObject({ processes: 1, crashes: 0 })
    await engine.close()
  })

  test('is ended when nobody calls, and started again by the next call', async () => {
    const engine = house.engine({ idleUnloadMs: 50 })
    await speak(engine, await segment(engine, 'Hello.'))
    await vi.waitFor(() => expect(engine.status().processes).toBe(0), { timeout: 20_000 })
    expect(engine.status()).toMatchObject({ state: 'idle', crashes: 0 })
    expect((await speak(engine, await segment(engine, 'Hello.'))).durationSec).toBeGreaterThan(0)
    await engine.close()
  })

  test('needs no network, neither to load nor to speak', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rostrum-no-network-'))
    const log = path.join(folder, 'reached')
    const preload = pathToFileURL(path.resolve('no-network.mjs')).href
    vi.stubEnv('NODE_OPTIONS', `--import ${preload}`)
    vi.stubEnv('NO_NETWORK_LOG', log)
    const engine = house.engine()
    const spoken = await speak(engine, await segment(engine, SENTENCE))
    vi.unstubAllEnvs()
    await engine.close()
    expect(spoken.durationSec).toBeGreaterThan(1)
    expect(readFileSync(log, 'utf8')).toBe('armed\n')
    rmSync(folder, { recursive: true })
  })
})

test('a call that is not wanted any more makes no further run of the model', async () => {
  const loaded = await loadModel({ dir: house.dir, device: 'cpu', threads: 1 })
  const { Tensor } = loaded.transformers
  const sound = Float32Array.from({ length: 48_000 }, (_, at) => Math.sin(at / 10) / 2)
  const voice = await loaded.model.encode_speech(new Tensor('float32', sound, [1, sound.length]))
  const runs: string[] = []
  const { sessions } = loaded.model as unknown as {
    sessions: Record<string, { run: (...args: unknown[]) => Promise<unknown> }>
  }
  for (const [name, session] of Object.entries(sessions)) {
    const run = session.run.bind(session)
    session.run = (...args) => {
      runs.push(name)
      return run(...args)
    }
  }
  const call = { text: 'Hello there.', voice, exaggeration: 0.5, guidance: 0, temperature: 1 }
  const after = (steps: number) =>
    generate(loaded, {
      ...call,
      seed: 1,
      interrupted: () => runs.filter((it) => it === 'model').length >= steps,
    })
  expect(await after(3)).toBe('interrupted')
  expect(runs.filter((it) => it === 'model')).toHaveLength(3)
  expect(runs).not.toContain('conditional_decoder')
  runs.length = 0
  expect(await after(Infinity)).toBeInstanceOf(Float32Array)
  expect(runs.filter((it) => it === 'conditional_decoder')).toHaveLength(1)
  await loaded.model.dispose()
})
