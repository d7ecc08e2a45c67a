import { mkdir } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { silent } from '../../src/app/silent-log.ts'
import type { Logger } from '../../src/ports/logger.ts'
import { start, type Running } from '../support/command-line.ts'
import { cutFile } from '../support/models/broken.ts'
import { writeTinyMms } from '../support/models/vits.ts'
import { sherpaHouse } from '../support/sherpa-house.ts'

const house = sherpaHouse()
const running: Running[] = []

beforeAll(async () => {
  await writeTinyMms(house.path('models/broken'))
  await cutFile(house.path('models/broken/model.onnx'))
  await writeTinyMms(house.path('models/mms-tts-fin'))
  await mkdir(house.path('none'))
})
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})
afterAll(() => house.close())

/** Starts a server that is to load `preload`, with models in the folder `dir`. */
function serve(dir: string, preload: string, onLoadFailure: string): Running {
  const env = {
    ROSTRUM_ENGINES__SHERPA__MODEL_DIRS: house.path(dir),
    ROSTRUM_ENGINES__SHERPA__PRELOAD: preload,
    ROSTRUM_ENGINES__SHERPA__ON_LOAD_FAILURE: onLoadFailure,
  }
  const args = ['serve', '--port', '0', '--data', house.path('data')]
  const server = start(args, { cwd: house.path('none'), env })
  running.push(server)
  return server
}

test.each([
  ['whose folder is wrong', 'models', 'broken', 'The model broken cannot be loaded. model.onnx:'],
  ['that is not there', 'models', 'absent', 'Expected one of the models of sherpa (broken, mms-'],
  ['where there is none', 'none', 'absent', 'Expected models to load (absent) in the folders of'],
])('a server that must load a model %s ends, with the reason', async (_, dir, preload, reason) => {
  const { code, err } = await serve(dir, preload, 'shutdown').ended
  expect(code).toBe(1)
  expect(err.trimEnd().split('\n').at(-1)).toContain(`rostrum: ${reason}`)
  expect(err).toContain('"msg":"stopped"')
  expect(err.split('A model that must not fail to load did.')).toHaveLength(2)
})

test('elsewhere one that does not load costs only its own calls', async () => {
  const { child } = serve('models', '*,absent', 'unavailable')
  let said = ''
  child.stderr.on('data', (text: string) => (said += text))
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', () => {
      const ready = /"url":"([^"]+)","msg":"ready"/.exec(said)
      if (ready?.[1]) resolve(ready[1])
    })
    child.once('exit', () => reject(new Error(said)))
  })
  expect(said).toContain('The model broken cannot be loaded. model.onnx:')
  expect(said).toContain(
    'Expected one of the models of sherpa (broken, mms-tts-fin), got \\"absent\\".',
  )
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  const { engines } = (await (await fetch(`${url}/health`)).json()) as {
    engines: { sherpa: { state: string; models: unknown } }
  }
  expect(engines.sherpa).toMatchObject({
    state: 'ready',
    models: { broken: { state: 'failed' }, 'mms-tts-fin': { state: 'ready' } },
  })
  const speak = (voice: string): Promise<Response> =>
    fetch(`${url}/v1/speech`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Hyvää.', voice, format: 'wav' }),
    })
  expect((await speak('sherpa:mms-tts-fin/fi')).status).toBe(200)
  const refused = await speak('sherpa:broken/fi')
  expect(refused.status).toBe(503)
  expect(await refused.json()).toMatchObject({
    error: {
      code: 'unavailable',
      message: expect.stringContaining('model.onnx: expected an ONNX model') as string,
      details: { problems: [{ file: 'model.onnx' }] },
    },
  })
})

test('what is loaded ahead is kept', async () => {
  let nowMs = 0
  const engine = house.engine([], {
    models: {
      list: async () =>
        ['kept', 'mms-tts-fin'].map((name) => ({ name, dir: house.path('models/mms-tts-fin') })),
    },
    clock: { ...systemClock, monotonic: () => nowMs },
    idleUnloadMs: 1000,
    keep: ['Kept'],
  })
  const signal = new AbortController().signal
  try {
    await engine.preload(['*'], { signal })
    expect(engine.status().processes).toBe(2)
    nowMs = 60_000
    const states = () => engine.status().models
    await expect
      .poll(() => states(), { timeout: 10_000 })
      .toMatchObject({ 'mms-tts-fin': { processes: 0 } })
    expect(states()).toMatchObject({ kept: { state: 'ready', processes: 1 } })
  } finally {
    await engine.close()
  }
})

test('the process of a model that is no longer there ends', async () => {
  const pids: number[] = []
  const debug = ({ pid }: { readonly pid?: number }, message: string): void => {
    if (message === 'engine process started' && pid !== undefined) pids.push(pid)
  }
  const logger: Logger = { ...silent, debug, child: () => logger }
  let there = ['kept', 'mms-tts-fin']
  let nowMs = 0
  const engine = house.engine([], {
    models: {
      list: async () => there.map((name) => ({ name, dir: house.path('models/mms-tts-fin') })),
    },
    clock: { ...systemClock, monotonic: () => nowMs },
    logger,
  })
  const { signal } = new AbortController()
  const runs = (): number[] =>
    pids.filter((pid) => {
      try {
        return process.kill(pid, 0)
      } catch {
        return false
      }
    })
  try {
    await engine.preload(['kept'], { signal })
    await engine.preload(['mms-tts-fin'], { signal })
    const [, left = 0] = pids
    expect(runs()).toHaveLength(2)
    there = ['mms-tts-fin']
    nowMs = 10_000
    expect(await engine.voices({ signal })).toHaveLength(1)
    await expect.poll(runs, { timeout: 10_000 }).toEqual([left])
  } finally {
    await engine.close()
  }
})
