import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemClock } from '../adapters/clock/system.ts'
import { DEFAULTS } from './config/defaults.ts'
import { freeBytes } from './disk.ts'
import { healthOf } from './health.ts'
import { keptFigures } from './kept-figures.ts'
import { lazily } from './lazy.ts'
import { openDurable } from './wire-durable.ts'

const never = new AbortController().signal
let dataDir = ''

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-health-'))
})

afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true })
})

/** A place in the folder, and what is asked of its health. */
function place({ minFreeBytes = 0 } = {}) {
  const durable = lazily((signal) =>
    openDurable(DEFAULTS, { clock: systemClock, logger: undefined, dataDir, signal }),
  )
  return { durable, health: healthOf({ durable, clock: systemClock, dataDir, minFreeBytes }) }
}

test('is not ready before database, queue and artifacts are open', async () => {
  const { durable, health } = place()
  expect(await health()).toEqual({
    ready: false,
    checks: {
      database: 'It is being opened.',
      queue: 'It is being opened.',
      artifacts: 'It is being opened.',
      disk: 'ok',
    },
  })
  await durable.close()
})

test('says why they could not be opened, not that they soon will be', async () => {
  await writeFile(
    path.join(dataDir, 'rostrum.db'),
    'no database, however one looks at it'.repeat(99),
  )
  const { durable, health } = place()
  await expect(durable.get(never)).rejects.toMatchObject({ code: 'unavailable' })
  const { ready, checks } = await health()
  expect(ready).toBe(false)
  expect(checks['database']).toBe('The database cannot be used: its file is no database.')
  await durable.close()
})

test('is ready when all of them answer, and is not when they are closed', async () => {
  const { durable, health } = place()
  await durable.get(never)
  expect(await health()).toEqual({
    ready: true,
    checks: { database: 'ok', queue: 'ok', artifacts: 'ok', disk: 'ok' },
  })
  await durable.close()
  const after = healthOf({ durable, clock: systemClock, dataDir, minFreeBytes: 0 })
  const { ready, checks } = await after()
  expect(ready).toBe(false)
  expect(checks['database']).toBe('The task store is closed.')
})

test('is not ready when the disk is fuller than allowed', async () => {
  const { durable, health } = place({ minFreeBytes: 2 ** 50 })
  await durable.get(never)
  const { ready, checks } = await health()
  expect(ready).toBe(false)
  expect(checks['disk']).toMatch(/^Expected 1125899906842624 free bytes .* found \d+\.$/)
  await durable.close()
})

test('free bytes of a folder that is not there yet are those of its disk', async () => {
  const free = await freeBytes(path.join(dataDir, 'not', 'there'))
  expect(free).toBeGreaterThan(0)
})

test('figures are told of what is open, and of the disk always', async () => {
  const { durable } = place()
  const nothing = { dataDir, engines: [] }
  expect(Object.keys(await keptFigures({ ...nothing, durable: undefined }))).toEqual([
    'freeBytes',
    'engines',
  ])
  const figures = await keptFigures({ ...nothing, durable: await durable.get(never) })
  expect(figures).toMatchObject({
    waiting: 0,
    temporaryFiles: 0,
    leftOver: 0,
    cacheEntries: 0,
    cacheBytes: 0,
    tasks: { queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0 },
  })
  await durable.close()
})
