// Where simulated tasks are kept and queued: the product's own stores and queues, one set of
// connections for each worker, as if each were a process.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { openBullmqQueue } from '../../dist/adapters/queues/bullmq/queue.js'
import { sqlJobQueue } from '../../dist/adapters/queues/sql/job-queue.js'
import { openDatabase } from '../../dist/adapters/stores/sql/database.js'
import { sqlTaskStore } from '../../dist/adapters/stores/sql/task-store.js'
import { warpClock } from './warp-clock.mjs'

const { signal } = new AbortController()
/** Of one process to PostgreSQL. */
const CONNECTIONS = 3

/** A SQLite file for both. */
export async function sqliteStage() {
  const folder = await mkdtemp(path.join(tmpdir(), 'rostrum-bench-'))
  return sqlStage(path.join(folder, 'rostrum.db'), () =>
    rm(folder, { recursive: true, force: true }),
  )
}

/** A PostgreSQL database for both. It must be empty, and is left so. */
export async function postgresStage({ databaseUrl }) {
  return sqlStage(databaseUrl, () => emptyDatabase(databaseUrl))
}

function sqlStage(url, clear) {
  const clock = warpClock()
  return stage(clock, clear, async () => {
    const database = counted(
      await openDatabase({ url, clock, signal, maxConnections: CONNECTIONS }),
      clock,
    )
    const queue = sqlJobQueue({ database, clock })
    return { store: sqlTaskStore(database), queue, closers: [queue.close, database.close] }
  })
}

/** A PostgreSQL database for the tasks, Redis for the queue. */
export async function bullmqStage({ databaseUrl, redisUrl }) {
  let waiting = 0
  let asking = 0
  // BullMQ has a clock of its own. While a job waits and a free worker asks, it is under way.
  const clock = warpClock(() => waiting > 0 && asking > 0)
  const prefix = `bench-${process.pid}-${Date.now()}`
  const clear = () => emptyDatabase(databaseUrl)
  return stage(clock, clear, async () => {
    const opened = await openDatabase({
      url: databaseUrl,
      clock,
      signal,
      maxConnections: CONNECTIONS,
    })
    const real = await openBullmqQueue({ url: redisUrl, prefix })
    const queue = {
      ...real,
      async enqueue(...given) {
        waiting++
        await clock.work(real.enqueue(...given))
      },
      /** Of one worker with one task at a time: it asks from the end of one to the next. */
      async *consume(options) {
        asking++
        for await (const lease of real.consume(options)) {
          asking--
          waiting--
          const over = async (work) => {
            await clock.work(work)
            asking++
            clock.nudge()
          }
          yield {
            ...lease,
            done: () => over(lease.done()),
            retry(delayMs) {
              waiting++
              return over(lease.retry(delayMs))
            },
          }
        }
      },
    }
    const store = sqlTaskStore(counted(opened, clock))
    return { store, queue, closers: [real.close, opened.close] }
  })
}

function stage(clock, clear, openPlace) {
  const closers = []
  return {
    clock,
    /** The store and the queue of one process. */
    async place() {
      const { closers: own, ...place } = await openPlace()
      closers.push(own)
      return place
    },
    async close() {
      for (const own of closers) for (const close of own) await close()
      await clear()
    },
  }
}

/** A database whose answers are waited for at this machine's pace. */
function counted(database, clock) {
  return {
    ...database,
    read: (...given) => clock.work(database.read(...given)),
    write: (...given) => clock.work(database.write(...given)),
    jot: (...given) => clock.work(database.jot(...given)),
  }
}

async function emptyDatabase(url) {
  const database = await openDatabase({ url, clock: warpClock(), signal, maxConnections: 1 })
  try {
    await database.read(
      (kysely) => sql`drop schema public cascade; create schema public`.execute(kysely),
      signal,
    )
  } finally {
    await database.close()
  }
}
