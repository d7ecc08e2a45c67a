import path from 'node:path'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { CacheIndex } from '../ports/cache-index.ts'
import type { Clock } from '../ports/clock.ts'
import type { JobQueue } from '../ports/job-queue.ts'
import type { Logger } from '../ports/logger.ts'
import type { TaskStore } from '../ports/task-store.ts'
import type { Config } from './config/config.ts'
import { artifactPlace } from './artifact-place.ts'
import type { TemporaryFile } from './temporary-file.ts'

/** The ports of what outlives a request. */
export interface Durable {
  readonly store: TaskStore
  readonly queue: JobQueue
  readonly artifacts: ArtifactStore
  readonly index: CacheIndex
  /** Temporary files of this place, of other processes too. */
  leases(): Promise<readonly TemporaryFile[]>
  close(): Promise<void>
}

/** What opening needs beside the settings. */
export interface DurableOptions {
  readonly clock: Clock
  readonly logger: Logger | undefined
  /** Absolute path of the folder for what is kept; without it, memory. */
  readonly dataDir: string | undefined
  readonly signal: AbortSignal
}

/** What is kept in memory for as long as the process lives, in bytes. */
const MEMORY_BYTES = 1024 * 1024 * 1024

/**
 * Opens the database, the queue and the store of artifacts that the settings name: a SQLite file,
 * the database itself and a folder, all in `dataDir`, where they name none. Rejects with
 * `unavailable` when one of them cannot be opened, or needs a package that is not installed.
 */
export async function openDurable(config: Config, options: DurableOptions): Promise<Durable> {
  const { clock, logger, dataDir, signal } = options
  const opened: (() => Promise<void>)[] = []
  const closeAll = async (): Promise<void> => {
    const results: unknown[] = []
    // A queue needs its database to the last.
    for (const close of opened.toReversed()) await close().catch((error) => results.push(error))
    if (results.length > 0) throw results[0]
  }
  const keep = <T extends { close(): Promise<void> }>(part: T): T => {
    opened.push(() => part.close())
    return part
  }
  try {
    const [{ openDatabase }, { sqlTaskStore }, { sqlCacheIndex }] = await Promise.all([
      import('../adapters/stores/sql/database.ts'),
      import('../adapters/stores/sql/task-store.ts'),
      import('../adapters/stores/sql/cache-index.ts'),
    ])
    const url = databaseUrl(config, dataDir)
    const database = keep(await openDatabase({ url, clock, signal }))
    const { artifacts, leases } = await openArtifacts(config, options)
    keep(artifacts)
    const common = { clock, ...(logger && { logger }) }
    const index = keep(sqlCacheIndex({ database, ...common }))
    const store = keep(sqlTaskStore(database))
    const { leaseMs } = config.tasks
    const queue = keep(
      config.redisUrl === ''
        ? await (async () => {
            const { sqlJobQueue } = await import('../adapters/queues/sql/job-queue.ts')
            return sqlJobQueue({ database, leaseMs, ...common })
          })()
        : await (async () => {
            const { openBullmqQueue } = await import('../adapters/queues/bullmq/queue.ts')
            const onError = (error: unknown): void =>
              logger?.warn({ err: error }, 'The connection to Redis is in trouble.')
            return openBullmqQueue({ url: config.redisUrl, leaseMs, onError })
          })(),
    )
    let closing: Promise<void> | undefined
    return { store, queue, artifacts, index, leases, close: () => (closing ??= closeAll()) }
  } catch (error) {
    await closeAll().catch(() => undefined)
    throw error
  }
}

function databaseUrl({ databaseUrl: url }: Config, dataDir: string | undefined): string {
  if (url !== '') return url
  return dataDir === undefined ? ':memory:' : path.join(dataDir, 'rostrum.db')
}

async function openArtifacts(
  { artifactUrl }: Config,
  { logger, dataDir, clock }: DurableOptions,
): Promise<Pick<Durable, 'artifacts' | 'leases'>> {
  const none = (): Promise<readonly TemporaryFile[]> => Promise.resolve([])
  const now = (): number => clock.now()
  const place = artifactPlace(artifactUrl, { dataDir, env: process.env })
  const log = logger && { logger }
  switch (place.kind) {
    case 's3': {
      const { s3Artifacts } = await import('../adapters/artifacts/s3.ts')
      return { artifacts: s3Artifacts({ ...place.options, ...log }), leases: none }
    }
    case 'memory': {
      const { memoryArtifacts } = await import('../adapters/artifacts/memory.ts')
      return { artifacts: memoryArtifacts({ maxBytes: MEMORY_BYTES, now }), leases: none }
    }
    case 'folder': {
      const { openFileArtifacts } = await import('../adapters/artifacts/files.ts')
      const artifacts = await openFileArtifacts({ dir: place.dir, now, ...log })
      return { artifacts, leases: () => artifacts.leases() }
    }
  }
}
