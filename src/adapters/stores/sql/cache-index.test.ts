import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { cacheIndexContract } from '../../../contracts/cache-index.ts'
import { systemClock } from '../../clock/system.ts'
import { sqlCacheIndex } from './cache-index.ts'
import { openDatabase, type Database } from './database.ts'

const { signal } = new AbortController()

cacheIndexContract({
  describe,
  test,
  name: 'SQLite',
  async create() {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
    const open: Database[] = []
    const leaseMs = 300
    return {
      leaseMs,
      async open(clock) {
        const url = path.join(dir, 'rostrum.db')
        const database = await openDatabase({ url, clock: systemClock, signal })
        open.push(database)
        return sqlCacheIndex({ database, clock, leaseMs })
      },
      async remove() {
        for (const database of open) await database.close()
        await rm(dir, { recursive: true })
      },
    }
  },
})

test('what a killed process was making is made by another, what it had kept is kept', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
  const url = path.join(dir, 'rostrum.db')
  const built = (name: string): string =>
    JSON.stringify(pathToFileURL(path.resolve('dist', 'adapters', name)).href)
  const program = `
    import { openDatabase } from ${built('stores/sql/database.js')}
    import { sqlCacheIndex } from ${built('stores/sql/cache-index.js')}
    import { systemClock as clock } from ${built('clock/system.js')}
    const { signal } = new AbortController()
    const database = await openDatabase({ url: process.argv[1], clock, signal })
    const index = sqlCacheIndex({ database, clock, leaseMs: 300 })
    const { claim } = await index.claim('kept', { signal, holder: 'task' })
    await claim.keep(10)
    await index.claim('making', { signal, holder: 'task' })
    console.log('ready')
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const database = await openDatabase({ url, clock: systemClock, signal })
  const index = sqlCacheIndex({ database, clock: systemClock, leaseMs: 300 })
  try {
    await once(child.stdout, 'data')
    // It lives, so what it makes is its own for longer than its lease.
    for (let round = 0; round < 10; round += 1) {
      expect((await index.claim('making', { signal })).state).toBe('busy')
      await systemClock.sleep(60, signal)
    }
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    let found = await index.claim('making', { signal })
    while (found.state === 'busy') {
      await systemClock.sleep(30, signal)
      found = await index.claim('making', { signal })
    }
    if (found.state !== 'mine') throw new Error(`Expected it to be ours, got ${found.state}.`)
    await found.claim.keep(20)
    expect((await index.claim('kept', { signal })).state).toBe('kept')
    expect(await index.totals({ signal })).toEqual({ entries: 2, sizeBytes: 30 })
    expect(await index.holders({ limit: 10, signal })).toEqual(['task'])
  } finally {
    child.kill('SIGKILL')
    await index.close()
    await database.close()
    await rm(dir, { recursive: true })
  }
})
