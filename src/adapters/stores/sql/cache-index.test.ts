import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, test } from 'vitest'
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
