import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { SpeechError } from '../../core/errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Config } from '../config/config.ts'
import { DEFAULTS } from '../config/defaults.ts'
import { artifactsCheck } from './artifacts.ts'
import { clockCheck, skewFindings } from './clock.ts'
import { databaseCheck } from './database.ts'
import { enginesCheck } from './engines.ts'
import { carryOut, type Check, type Finding } from './finding.ts'
import { nodeVersionCheck } from './node-version.ts'
import type { DatabaseFacts, RedisFacts } from './probes.ts'
import { redisCheck } from './redis.ts'
import { createRostrum } from '../create-rostrum.ts'
import { memoryArtifacts } from '../../adapters/artifacts/memory.ts'

const { signal } = new AbortController()
const look = (check: Check): Promise<readonly Finding[]> => carryOut(check, signal)
const states = async (check: Check): Promise<string[]> =>
  (await look(check)).map(({ name, state }) => `${name}: ${state}`)

describe('carrying out', () => {
  test('what a check throws is a failure, with its advice', async () => {
    const run = (): never => {
      throw new SpeechError('unavailable', 'It is gone.')
    }
    const check = { name: 'thing', advice: 'Bring it back.', run: async () => run() }
    const wanted = { name: 'thing', state: 'fail', says: 'It is gone.', advice: 'Bring it back.' }
    expect(await look(check)).toEqual([wanted])
  })

  test('a check that does not answer is a failure, and is told to stop', async () => {
    let told: AbortSignal | undefined
    const run = (until: AbortSignal): Promise<never> => {
      told = until
      return new Promise(() => {})
    }
    expect(await look({ name: 'thing', timeoutMs: 20, run })).toMatchObject([
      { state: 'fail', says: 'No answer came within 0.02 seconds.' },
    ])
    expect(told?.aborted).toBe(true)
  })

  test('whoever stops it is told so', async () => {
    const stop = new AbortController()
    const run = (): Promise<never> => new Promise(() => {})
    const carried = carryOut({ name: 'thing', run }, stop.signal)
    stop.abort(new Error('enough'))
    await expect(carried).rejects.toThrow('enough')
  })
})

test.each([
  ['20.19.0', 'ok'],
  ['22.1.0', 'ok'],
  ['20.18.9', 'fail'],
  ['18.20.0', 'fail'],
])('Node %s: %s', async (version, state) => {
  expect(await states(nodeVersionCheck(version))).toEqual([`node: ${state}`])
})

test.each<[Partial<DatabaseFacts> | undefined, string[]]>([
  [undefined, ['database: ok']],
  [{}, ['database: ok']],
  [{ schema: 0 }, ['database: ok']],
  [{ schema: 4 }, ['database: fail']],
  [{ roundTripMs: 900 }, ['database: warn']],
  [{ skewMs: 900 }, ['database: ok']],
  [{ skewMs: -4000 }, ['database: ok', 'clock of the database: warn']],
])('database %j: %j', async (facts, wanted) => {
  const well = { version: 'SQLite 3', schema: 3, known: 3, roundTripMs: 1, skewMs: undefined }
  const database = (): Promise<DatabaseFacts | undefined> =>
    Promise.resolve(facts && { ...well, ...facts })
  expect(await states(databaseCheck('', { database }))).toEqual(wanted)
})

test.each([
  ['', 'the file'],
  ['/srv/tasks.db', 'the file'],
  ['postgres://me@db/speech', 'its user and password'],
  ['postgresql://me@db/speech', 'its user and password'],
])('what to do about a database %j that cannot be used', async (url, advice) => {
  const database = (): Promise<never> => Promise.reject(new Error('It is gone.'))
  const [finding] = await look(databaseCheck(url, { database }))
  expect(finding?.advice).toContain(advice)
})

test.each<[Partial<RedisFacts>, string[]]>([
  [{}, ['redis: ok']],
  [{ maxmemoryPolicy: undefined, persistent: undefined }, ['redis: ok']],
  [{ maxmemoryPolicy: 'allkeys-lru' }, ['redis: ok', 'redis: fail']],
  [{ persistent: false }, ['redis: ok', 'redis: warn']],
  [{ skewMs: 1500 }, ['redis: ok', 'clock of Redis: warn']],
])('Redis %j: %j', async (facts, wanted) => {
  const well: RedisFacts = {
    server: 'Valkey',
    version: '8',
    roundTripMs: 1,
    maxmemoryPolicy: 'noeviction',
    persistent: true,
    skewMs: 0,
  }
  const redis = (): Promise<RedisFacts> => Promise.resolve({ ...well, ...facts })
  expect(await states(redisCheck('redis://there', { redis }))).toEqual(wanted)
})

test('a Redis that nobody asked for is not looked for', async () => {
  const redis = (): never => {
    throw new Error('asked')
  }
  expect(await states(redisCheck('', { redis }))).toEqual(['redis: ok'])
})

describe('artifacts', () => {
  const HOUR_MS = 3_600_000
  const file = (owner: 'alive' | 'dead' | 'elsewhere', ageMs: number, leftOver = false) => ({
    file: '/somewhere/draft',
    pid: 1,
    owner,
    sizeBytes: 1,
    updatedMs: 10 * HOUR_MS - ageMs,
    leftOver,
  })

  test.each([
    [[], 'ok'],
    [[file('alive', 2 * HOUR_MS)], 'ok'],
    [[file('elsewhere', 1000)], 'ok'],
    [[file('elsewhere', 2 * HOUR_MS)], 'warn'],
    [[file('dead', 1000)], 'warn'],
    [[file('alive', 1000, true)], 'warn'],
  ])('temporary files %#: %s', async (leases, state) => {
    const artifacts = memoryArtifacts({ maxBytes: 1000, now: Date.now })
    const check = artifactsCheck(
      { artifacts: (run) => run({ artifacts, leases: () => Promise.resolve(leases) }) },
      () => 10 * HOUR_MS,
    )
    expect(await states(check)).toEqual(['artifacts: ok', `temporary files: ${state}`])
    const left: unknown[] = []
    for await (const each of artifacts.list('', { signal })) left.push(each)
    expect(left).toEqual([])
  })

  test('a store that gives back something else is no store', async () => {
    const artifacts = memoryArtifacts({ maxBytes: 1000, now: Date.now })
    const wrong: typeof artifacts = {
      ...artifacts,
      put: (key, _, options) =>
        artifacts.put(
          key,
          (async function* () {
            yield new Uint8Array(3)
          })(),
          options,
        ),
    }
    const leases = (): Promise<never[]> => Promise.resolve([])
    const check = artifactsCheck(
      { artifacts: (run) => run({ artifacts: wrong, leases }) },
      Date.now,
    )
    expect(await states(check)).toEqual(['artifacts: fail'])
  })
})

test.each([
  ['that runs', 0, Date.UTC(2026, 5), 'ok'],
  ['that is set while we look', 5000, Date.UTC(2026, 5), 'warn'],
  ['of 1970', 0, 0, 'fail'],
])('a clock %s', async (_, stepMs, begunMs, state) => {
  let reads = 0
  const clock: Clock = {
    now: () => begunMs + reads++ * stepMs,
    monotonic: () => performance.now(),
    sleep: (delayMs, until) => sleep(delayMs, undefined, { signal: until }),
  }
  expect(await states(clockCheck(clock))).toEqual([`clock: ${state}`])
})

test('a skew is told with its direction', () => {
  expect(skewFindings('clock', 1000)).toEqual([])
  expect(skewFindings('clock', 2500)[0]?.says).toBe('It is 2.5 s ahead of this machine.')
  expect(skewFindings('clock', -2500)[0]?.says).toBe('It is 2.5 s behind this machine.')
})

/** The settings with no engine but this one. */
function enginesOf({ tone }: { readonly tone: boolean }): Config {
  const { espeak, flite } = DEFAULTS.engines
  const engines = {
    ...DEFAULTS.engines,
    espeak: { ...espeak, enabled: false },
    flite: { ...flite, enabled: false },
    tone: { enabled: tone, workers: 1, queue: 8 },
  }
  return { ...DEFAULTS, engines }
}

test('an engine says a word; a voice that is not there is told', async () => {
  const config = { ...enginesOf({ tone: true }), voice: 'nobody' }
  const check = enginesCheck(config, () => createRostrum({ config: { ...config, voice: '' } }))
  expect(await states(check)).toEqual(['engine tone: ok', 'voice: fail'])
})

test('no engine at all is a failure', async () => {
  const config = enginesOf({ tone: false })
  const check = enginesCheck(config, () => createRostrum({ config }))
  expect(await states(check)).toEqual(['engines: fail'])
})
