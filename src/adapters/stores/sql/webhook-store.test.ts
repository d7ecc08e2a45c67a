import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, test } from 'vitest'
import { webhookStoreContract } from '../../../contracts/webhook-store.ts'
import { systemClock } from '../../clock/system.ts'
import { openDatabase, type Database } from './database.ts'
import { sqlTaskStore } from './task-store.ts'
import { sqlWebhookStore } from './webhook-store.ts'

const { signal } = new AbortController()
let dir: string
let open: Database[] = []
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(async () => {
  for (const database of open) await database.close()
  open = []
  await rm(dir, { recursive: true, force: true })
})

webhookStoreContract({
  describe,
  test,
  name: 'SQLite',
  async create(count, clock) {
    const url = path.join(dir, 'rostrum.db')
    // Its own waits are real.
    const opening = Array.from({ length: count }, () =>
      openDatabase({ url, clock: systemClock, signal }),
    )
    open = await Promise.all(opening)
    return open.map((database) => ({
      tasks: sqlTaskStore(database),
      webhooks: sqlWebhookStore(database, clock),
    }))
  },
})
