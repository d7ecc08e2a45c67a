import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DEFAULTS } from '../../src/app/config/defaults.ts'
import type { Config } from '../../src/app/config/config.ts'
import type { Finding } from '../../src/app/doctor/finding.ts'
import { diagnose } from '../../src/app/wire-doctor.ts'
import { postgresMissing, startPostgres } from '../support/postgres.ts'
import { redisMissing, startRedis } from '../support/redis.ts'

interface Client {
  config(command: 'SET', name: string, value: string): Promise<unknown>
  disconnect(): void
}
const { Redis } = createRequire(import.meta.url)('ioredis') as {
  Redis: new (url: string) => Client
}

const { signal } = new AbortController()
const off = { enabled: false, workers: 1, queue: 8 }
let cwd = ''

beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'rostrum-doctor-'))
})
afterEach(async () => {
  await rm(cwd, { recursive: true })
})

/** What is found under a name with these settings, and nothing else that is wrong. */
async function found(name: string, settings: Partial<Config>): Promise<readonly Finding[]> {
  const config = {
    ...DEFAULTS,
    server: { ...DEFAULTS.server, port: 0 },
    engines: {
      ...DEFAULTS.engines,
      espeak: { ...DEFAULTS.engines.espeak, enabled: false },
      flite: off,
      tone: { ...off, enabled: true },
    },
    ...settings,
  }
  const all = await diagnose({ config, dataDir: cwd, cwd, signal })
  const others = all.filter((finding) => finding.name !== name && finding.state !== 'ok')
  expect(others).toEqual([])
  return all.filter((finding) => finding.name === name)
}

describe.skipIf(redisMissing !== undefined)(`Redis ${redisMissing ?? ''}`, () => {
  test('one that keeps everything is well; others are told', async () => {
    await using server = await startRedis()
    const { url } = server
    const look = (): Promise<readonly Finding[]> => found('redis', { redisUrl: url })
    expect(await look()).toMatchObject([
      { state: 'ok', says: expect.stringMatching(/^Redis \d\S* answers in /) as string },
    ])
    const client = new Redis(url)
    try {
      await client.config('SET', 'maxmemory-policy', 'allkeys-lru')
      await client.config('SET', 'appendonly', 'no')
      expect((await look()).map(({ state }) => state)).toEqual(['ok', 'fail', 'warn'])
      await client.config('SET', 'save', '3600 1')
      expect((await look()).map(({ state }) => state)).toEqual(['ok', 'fail'])
      await client.config('SET', 'requirepass', 'hidden')
    } finally {
      client.disconnect()
    }
    expect(await look()).toMatchObject([{ state: 'fail', says: 'Redis cannot be used: NOAUTH.' }])
    const wrong = url.replace('redis://', 'redis://:not-hidden@')
    const refused = await found('redis', { redisUrl: wrong })
    expect(refused).toMatchObject([{ state: 'fail', says: 'Redis cannot be used: WRONGPASS.' }])
    expect(JSON.stringify(refused)).not.toContain('not-hidden')
    await server.stop()
    expect(await look()).toMatchObject([
      { state: 'fail', says: 'Redis cannot be used: ECONNREFUSED.' },
    ])
  })
})

describe.skipIf(postgresMissing !== undefined)(`PostgreSQL ${postgresMissing ?? ''}`, () => {
  test('one that answers is well and stays empty; one that is stopped is told', async () => {
    await using server = await startPostgres()
    const look = (): Promise<readonly Finding[]> => found('database', { databaseUrl: server.url })
    for (let time = 0; time < 2; time++) {
      expect(await look()).toMatchObject([
        {
          state: 'ok',
          says: expect.stringMatching(
            /^PostgreSQL \d.* schema 0 becomes \d+ at the next/,
          ) as string,
        },
      ])
    }
    await server.stop()
    expect(await look()).toMatchObject([{ state: 'fail' }])
  })
})
