import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { sqlJobQueue } from '../../src/adapters/queues/sql/job-queue.ts'
import { sqlCacheIndex } from '../../src/adapters/stores/sql/cache-index.ts'
import { openDatabase, type Database } from '../../src/adapters/stores/sql/database.ts'
import { sqlPracticeStore } from '../../src/adapters/stores/sql/practice-store.ts'
import { sqlRecordingStore } from '../../src/adapters/stores/sql/recording-store.ts'
import { sqlTaskStore } from '../../src/adapters/stores/sql/task-store.ts'
import { sqlWebhookStore } from '../../src/adapters/stores/sql/webhook-store.ts'
import { cacheIndexContract } from '../../src/contracts/cache-index.ts'
import { jobQueueContract } from '../../src/contracts/job-queue.ts'
import type { PracticeProcess } from '../../src/contracts/practice-sample.ts'
import { practiceStoreContract } from '../../src/contracts/practice-store.ts'
import { recordingStoreContract } from '../../src/contracts/recording-store.ts'
import { taskStoreContract } from '../../src/contracts/task-store.ts'
import { webhookStoreContract } from '../../src/contracts/webhook-store.ts'
import type { JobQueue } from '../../src/ports/job-queue.ts'
import { transition, type Task } from '../../src/core/task.ts'
import type { RealServer } from '../support/daemon.ts'
import { postgresMissing, startPostgres } from '../support/postgres.ts'

const pg = createRequire(fileURLToPath(import.meta.url))('pg') as {
  Client: new (options: { connectionString: string }) => {
    connect(): Promise<void>
    query(sql: string): Promise<unknown>
    end(): Promise<void>
  }
}
const { signal } = new AbortController()
const TASK: Task = {
  id: 'a',
  owner: '',
  state: 'queued',
  request: { text: 'Hello.' },
  version: 1,
  attempt: 0,
  priority: 0,
  tags: [],
  progress: { segmentsDone: 0, audioSec: 0 },
  createdMs: 1000,
  updatedMs: 1000,
}

describe.skipIf(postgresMissing !== undefined)(`PostgreSQL ${postgresMissing ?? ''}`, () => {
  let server: RealServer
  let open: Database[] = []
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server[Symbol.asyncDispose]())
  afterEach(async () => {
    for (const database of open) await database.close()
    open = []
  })

  async function opened(url: string): Promise<Database> {
    const database = await openDatabase({ url, clock: systemClock, signal, maxConnections: 4 })
    open.push(database)
    return database
  }

  /** The URL of a new schema in the database, which is as good as an empty database. */
  async function empty(): Promise<string> {
    const name = `t${randomUUID().replaceAll('-', '')}`
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    await client.query(`create schema ${name}`)
    await client.end()
    return `${server.url}?options=${encodeURIComponent(`-c search_path=${name}`)}`
  }

  taskStoreContract({
    describe,
    test,
    name: 'PostgreSQL',
    async create(count) {
      const url = await empty()
      // They make the schema at the same time.
      const all = await Promise.all(Array.from({ length: count }, () => opened(url)))
      return all.map(sqlTaskStore)
    },
  })

  webhookStoreContract({
    describe,
    test,
    name: 'PostgreSQL',
    async create(count, clock) {
      const url = await empty()
      const all = await Promise.all(Array.from({ length: count }, () => opened(url)))
      return all.map((database) => ({
        tasks: sqlTaskStore(database),
        webhooks: sqlWebhookStore(database, clock),
      }))
    },
  })

  async function practising(count: number): Promise<readonly PracticeProcess[]> {
    const url = await empty()
    const all = await Promise.all(Array.from({ length: count }, () => opened(url)))
    return all.map((database) => ({
      practice: sqlPracticeStore(database),
      recordings: sqlRecordingStore(database),
    }))
  }
  practiceStoreContract({ describe, test, name: 'PostgreSQL', create: practising })
  recordingStoreContract({ describe, test, name: 'PostgreSQL', create: practising })

  jobQueueContract({
    describe,
    test,
    name: 'PostgreSQL',
    async create() {
      const url = await empty()
      return {
        async open() {
          const database = await opened(url)
          return sqlJobQueue({ database, clock: systemClock, leaseMs: 2000, pollMs: 20 })
        },
        remove: () => Promise.resolve(),
      }
    },
  })

  cacheIndexContract({
    describe,
    test,
    name: 'PostgreSQL',
    async create() {
      const url = await empty()
      const leaseMs = 500
      return {
        leaseMs,
        async open(clock) {
          return sqlCacheIndex({ database: await opened(url), clock, leaseMs })
        },
        remove: () => Promise.resolve(),
      }
    },
  })

  test('a database of a newer release is refused', async () => {
    const url = await empty()
    const database = await opened(url)
    const newer = { version: 99, applied_ms: 0 }
    await database.write(
      (transaction) => transaction.insertInto('rostrum_migration').values(newer).execute(),
      signal,
    )
    await expect(opened(url)).rejects.toMatchObject({ code: 'unavailable', retryable: false })
  })

  test('nothing is there: said so at once', async () => {
    await expect(opened('postgres://test@127.0.0.1:1/none')).rejects.toMatchObject({
      code: 'unavailable',
    })
  })

  test('connections that are cut are made again, and no lease is lost', async () => {
    const database = await opened(await empty())
    const store = sqlTaskStore(database)
    const queue = sqlJobQueue({ database, clock: systemClock, leaseMs: 1000, pollMs: 20 })
    await store.create([TASK], { signal })
    await queue.enqueue({ taskId: 'a' }, { signal })
    const stopper = new AbortController()
    const leases = queue.consume({ concurrency: 1, signal: stopper.signal })[Symbol.asyncIterator]()
    const { value: lease } = await leases.next()
    for (let round = 0; round < 3; round += 1) {
      await server.cut()
      await systemClock.sleep(100, signal)
    }
    await store.update(transition(TASK, { type: 'start' }, 2000), { signal })
    expect(lease?.signal.aborted).toBe(false)
    await lease?.done()
    expect((await queue.place('a', { signal })).waiting).toBe(0)
    stopper.abort()
    await queue.close()
  })

  test('a server that is gone for a while: calls are unavailable, runners wait and go on', async () => {
    const url = await empty()
    const [database, other] = [await opened(url), await opened(url)]
    const store = sqlTaskStore(database)
    const queue = sqlJobQueue({ database, clock: systemClock, leaseMs: 1500, pollMs: 20 })
    const rival = sqlJobQueue({ database: other, clock: systemClock, leaseMs: 1500, pollMs: 20 })
    await store.create([TASK], { signal })
    for (const taskId of ['a', 'b']) await queue.enqueue({ taskId }, { signal })
    const stopper = new AbortController()
    const options = { concurrency: 2, signal: stopper.signal }
    const leases = queue.consume(options)[Symbol.asyncIterator]()
    const [first, second] = [(await leases.next()).value, (await leases.next()).value]
    const taken: string[] = []
    const watching = (async () => {
      for await (const lease of rival.consume(options)) {
        taken.push(`${lease.job.taskId} ${lease.attempt}`)
        await lease.done()
      }
    })()
    await server.stop()
    await expect(store.get('a', { signal })).rejects.toMatchObject({
      code: 'unavailable',
      retryable: true,
    })
    await expect(queue.enqueue({ taskId: 'c' }, { signal })).rejects.toMatchObject({
      code: 'unavailable',
    })
    // What is finished meanwhile waits for the server.
    const done = first?.done()
    await systemClock.sleep(700, signal)
    await server.start()
    await done
    expect(await store.get('a', { signal })).toEqual(TASK)
    expect((await queue.place('a', { signal })).waiting).toBe(0)
    await systemClock.sleep(2000, signal)
    expect(second?.signal.aborted).toBe(false)
    await second?.done()
    await queue.enqueue({ taskId: 'd' }, { signal })
    // Whoever comes first; the leases that were held were nobody else's.
    const next = leases.next()
    await systemClock.sleep(300, signal)
    stopper.abort()
    await (await next).value?.done()
    await watching
    expect(taken.filter((each) => !each.startsWith('d'))).toEqual([])
    await queue.close()
    await rival.close()
  })

  test('many runners on one queue: each job once', async () => {
    const url = await empty()
    const [database, other] = [await opened(url), await opened(url)]
    const [one, two] = [database, other].map((each) =>
      sqlJobQueue({ database: each, clock: systemClock, pollMs: 20 }),
    ) as [JobQueue, JobQueue]
    const queues = [one, two]
    const ids = Array.from({ length: 200 }, (_, index) => `t${index}`)
    await Promise.all(ids.map((taskId) => one.enqueue({ taskId }, { signal })))
    const stopper = new AbortController()
    const got: string[] = []
    await Promise.all(
      queues.map(async (queue) => {
        for await (const lease of queue.consume({ concurrency: 4, signal: stopper.signal })) {
          got.push(lease.job.taskId)
          void lease.done().then(() => got.length === ids.length && stopper.abort())
        }
      }),
    )
    expect(got.toSorted()).toEqual(ids.toSorted())
    for (const queue of queues) await queue.close()
  })
})
