import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { sqlJobQueue } from '../../src/adapters/queues/sql/job-queue.ts'
import { openDatabase, type Database } from '../../src/adapters/stores/sql/database.ts'
import { sqlTaskStore } from '../../src/adapters/stores/sql/task-store.ts'
import { sqlWebhookStore } from '../../src/adapters/stores/sql/webhook-store.ts'
import type { Task } from '../../src/core/task.ts'
import type { RealServer } from '../support/daemon.ts'
import { postgresMissing, startPostgres } from '../support/postgres.ts'

interface Client {
  connect(): Promise<void>
  query(sql: string): Promise<{ readonly rows: readonly { readonly count: number }[] }>
  end(): Promise<void>
}
const pg = createRequire(fileURLToPath(import.meta.url))('pg') as {
  Client: new (options: { connectionString: string }) => Client
}
const { signal } = new AbortController()

/** A task whose beginning somebody is to be told of. */
function told(id: string): Task {
  return {
    id,
    owner: '',
    state: 'queued',
    request: { text: 'Hello.' },
    version: 1,
    attempt: 0,
    priority: 0,
    tags: [],
    webhook: { url: 'https://hooks.example/', events: ['queued'] },
    progress: { segmentsDone: 0, audioSec: 0 },
    createdMs: 1000,
    updatedMs: 1000,
  }
}

// What was measured while there was one row decides how a statement is done when there are many.
describe.skipIf(postgresMissing !== undefined)(`PostgreSQL ${postgresMissing ?? ''}`, () => {
  let server: RealServer
  let database: Database
  let client: Client
  beforeAll(async () => {
    server = await startPostgres()
    database = await openDatabase({ url: server.url, clock: systemClock, signal })
    client = new pg.Client({ connectionString: server.url })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.close()
    await server[Symbol.asyncDispose]()
  })
  const leasesIn = async (table: string): Promise<number | undefined> => {
    const sql = `select count(*)::int as count from ${table} where token is not null`
    return (await client.query(sql)).rows[0]?.count
  }

  test('a claim takes one job, whatever PostgreSQL thinks how many there are', async () => {
    const queue = sqlJobQueue({ database, clock: systemClock })
    await queue.enqueue({ taskId: 'job-0' }, { signal })
    await client.query('analyze rostrum_job')
    for (let job = 1; job < 20; job++) await queue.enqueue({ taskId: `job-${job}` }, { signal })
    const stop = new AbortController()
    for await (const lease of queue.consume({ concurrency: 2, signal: stop.signal })) {
      expect(lease.job.taskId).toBe('job-0')
      expect(await leasesIn('rostrum_job')).toBe(1)
      await lease.done()
      stop.abort()
    }
    await queue.close()
  })

  test('a claim takes one delivery, whatever PostgreSQL thinks how many there are', async () => {
    const tasks = sqlTaskStore(database)
    const webhooks = sqlWebhookStore(database, systemClock)
    await tasks.create([told('task-0')], { signal })
    await client.query('analyze rostrum_webhook')
    await tasks.create(
      Array.from({ length: 19 }, (_, index) => told(`task-${index + 1}`)),
      { signal },
    )
    const held = await webhooks.claim({ leaseMs: 60_000, signal })
    expect(held?.task.id).toBe('task-0')
    expect(await leasesIn('rostrum_webhook')).toBe(1)
  })
})
