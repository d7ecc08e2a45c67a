import path from 'node:path'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { CacheIndex } from '../ports/cache-index.ts'
import type { Clock } from '../ports/clock.ts'
import type { JobQueue } from '../ports/job-queue.ts'
import type { Logger } from '../ports/logger.ts'
import type { PracticeStore } from '../ports/practice-store.ts'
import type { RecordingStore } from '../ports/recording-store.ts'
import type { TaskStore } from '../ports/task-store.ts'
import type { WebhookStore } from '../ports/webhook-store.ts'
import { artifactPlace } from './artifact-place.ts'
import type { Config } from './config/config.ts'
import type { Parts } from './create.ts'
import type { TemporaryFile } from './temporary-file.ts'

/** The ports of what outlives a request. */
export interface Durable {
  readonly store: TaskStore
  readonly queue: JobQueue
  readonly artifacts: ArtifactStore
  readonly index: CacheIndex
  readonly webhooks: WebhookStore
  readonly practice: PracticeStore
  readonly recordings: RecordingStore
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
  /** Ports handed in ready-made; they stay their giver's to close. */
  readonly given?: Pick<
    Parts,
    'taskStore' | 'jobQueue' | 'artifacts' | 'cacheIndex' | 'practiceStore' | 'recordingStore'
  >
}

/** Artifacts of a platform that keeps nothing on disk, in bytes. */
const MEMORY_BYTES = 1024 * 1024 * 1024

type Keep = <T extends { close(): Promise<void> }>(part: T) => T

/**
 * Opens the database, the queue and the store of artifacts that the settings name: a SQLite file,
 * the database itself and a folder, all in `dataDir`, where they name none. Rejects with
 * `unavailable` when one of them cannot be opened, or needs a package that is not installed.
 */
export async function openDurable(config: Config, options: DurableOptions): Promise<Durable> {
  const { given = {} } = options
  const opened: { close(): Promise<void> }[] = []
  const keep: Keep = (part) => {
    opened.push(part)
    return part
  }
  const closeAll = async (): Promise<void> => {
    const failures: unknown[] = []
    // Latest first: a queue needs its database to the last.
    for (const part of opened.toReversed()) await part.close().catch((it) => failures.push(it))
    if (failures.length > 0) throw failures[0]
  }
  let closing: Promise<void> | undefined
  try {
    const { artifacts, leases } = given.artifacts
      ? { artifacts: given.artifacts, leases: noLeases }
      : await openArtifacts(config, options)
    if (!given.artifacts) keep(artifacts)
    const sql = await openSql(config, options, keep)
    const index = given.cacheIndex ?? keep(sql.index())
    const store = given.taskStore ?? keep(sql.store())
    const webhooks = keep(sql.webhooks())
    const practice = given.practiceStore ?? keep(sql.practice())
    const recordings = given.recordingStore ?? keep(sql.recordings())
    const queue =
      given.jobQueue ??
      keep(config.redisUrl === '' ? await sql.queue() : await openRedis(config, options))
    return {
      store,
      queue,
      artifacts,
      index,
      webhooks,
      practice,
      recordings,
      leases,
      close: () => (closing ??= closeAll()),
    }
  } catch (error) {
    await closeAll().catch(() => undefined)
    throw error
  }
}

/** Where the database is: as the settings say, else a file of the data folder, else memory. */
export function databaseUrl(
  { databaseUrl: url }: Pick<Config, 'databaseUrl'>,
  dataDir: string | undefined,
): string {
  if (url !== '') return url
  return dataDir === undefined ? ':memory:' : path.join(dataDir, 'rostrum.db')
}

/** Makes what lives in the database. */
interface Sql {
  index(): CacheIndex
  store(): TaskStore
  webhooks(): WebhookStore
  practice(): PracticeStore
  recordings(): RecordingStore
  queue(): Promise<JobQueue>
}

async function openSql(config: Config, options: DurableOptions, keep: Keep): Promise<Sql> {
  const { clock, logger, dataDir, signal } = options
  const [
    { openDatabase },
    { sqlTaskStore },
    { sqlCacheIndex },
    { sqlWebhookStore },
    { sqlPracticeStore },
    { sqlRecordingStore },
  ] = await Promise.all([
    import('../adapters/stores/sql/database.ts'),
    import('../adapters/stores/sql/task-store.ts'),
    import('../adapters/stores/sql/cache-index.ts'),
    import('../adapters/stores/sql/webhook-store.ts'),
    import('../adapters/stores/sql/practice-store.ts'),
    import('../adapters/stores/sql/recording-store.ts'),
  ])
  const url = databaseUrl(config, dataDir)
  const database = keep(await openDatabase({ url, clock, signal }))
  const common = { database, clock, ...(logger && { logger }) }
  return {
    index: () => sqlCacheIndex(common),
    store: () => sqlTaskStore(database),
    webhooks: () => sqlWebhookStore(database, clock),
    practice: () => sqlPracticeStore(database),
    recordings: () => sqlRecordingStore(database),
    async queue() {
      const { sqlJobQueue } = await import('../adapters/queues/sql/job-queue.ts')
      return sqlJobQueue({ ...common, leaseMs: config.tasks.leaseMs })
    },
  }
}

async function openRedis(config: Config, options: DurableOptions): Promise<JobQueue> {
  const { openRedisQueue } = await import('./wire-redis.ts')
  return openRedisQueue(config, options)
}

/** Opens the store of artifacts of the settings; whoever asked closes it. */
export async function openArtifacts(
  { artifactUrl }: Pick<Config, 'artifactUrl'>,
  { logger, dataDir, clock }: Pick<DurableOptions, 'logger' | 'dataDir' | 'clock'>,
): Promise<Pick<Durable, 'artifacts' | 'leases'>> {
  const place = artifactPlace(artifactUrl, { dataDir, env: process.env })
  const now = (): number => clock.now()
  const log = logger && { logger }
  switch (place.kind) {
    case 's3': {
      const { s3Artifacts } = await import('../adapters/artifacts/s3.ts')
      return { artifacts: s3Artifacts({ ...place.options, ...log }), leases: noLeases }
    }
    case 'memory': {
      const { memoryArtifacts } = await import('../adapters/artifacts/memory.ts')
      return { artifacts: memoryArtifacts({ maxBytes: MEMORY_BYTES, now }), leases: noLeases }
    }
    case 'folder': {
      const { openFileArtifacts } = await import('../adapters/artifacts/files.ts')
      const artifacts = await openFileArtifacts({ dir: place.dir, now, ...log })
      return { artifacts, leases: () => artifacts.leases() }
    }
  }
}

/** A storage or a port that was handed in has no temporary files here. */
function noLeases(): Promise<readonly TemporaryFile[]> {
  return Promise.resolve([])
}
