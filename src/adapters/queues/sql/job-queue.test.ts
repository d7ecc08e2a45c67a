import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, test } from 'vitest'
import { jobQueueContract } from '../../../contracts/job-queue.ts'
import { systemClock } from '../../clock/system.ts'
import { openDatabase, type Database } from '../../stores/sql/database.ts'
import { sqlJobQueue } from './job-queue.ts'

const { signal } = new AbortController()

jobQueueContract({
  describe,
  test,
  name: 'SQLite',
  async create() {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
    const open: Database[] = []
    return {
      async open() {
        const url = path.join(dir, 'rostrum.db')
        const database = await openDatabase({ url, clock: systemClock, signal })
        open.push(database)
        return sqlJobQueue({ database, clock: systemClock, leaseMs: 2000, pollMs: 20 })
      },
      async remove() {
        for (const database of open) await database.close()
        await rm(dir, { recursive: true })
      },
    }
  },
})
