import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { openFileArtifacts } from '../../../src/adapters/artifacts/files.ts'
import { s3Artifacts } from '../../../src/adapters/artifacts/s3.ts'
import { openDatabase } from '../../../src/adapters/stores/sql/database.ts'
import { sqlTaskStore } from '../../../src/adapters/stores/sql/task-store.ts'
import { systemClock } from '../../../src/adapters/clock/system.ts'
import { artifactPlace } from '../../../src/app/artifact-place.ts'
import type { ArtifactStore } from '../../../src/ports/artifact-store.ts'
import type { TaskChange } from '../../../src/ports/task-store.ts'
import type { Installation } from './installation.ts'

const { signal } = new AbortController()

/** What is left in the places of an installation, seen past its processes. */
export interface Look {
  /** Every step of every task, in order. */
  readonly changes: readonly TaskChange[]
  /** Jobs that wait or are held. */
  readonly jobs: readonly string[]
  /** Tasks for which something is kept in the cache. */
  readonly pins: readonly string[]
  /** Entries of the cache that somebody makes or removes. */
  readonly claims: readonly string[]
  /** Entries of the cache that are kept. */
  readonly cached: number
  /** Keys of all artifacts. */
  readonly artifacts: readonly string[]
  /** Temporary files, of artifacts and others. */
  readonly temporary: readonly string[]
}

/** Looks into database, queue and folders. */
export async function lookInto(installation: Installation): Promise<Look> {
  const database = await openDatabase({
    url: installation.databaseUrl,
    clock: systemClock,
    signal,
    maxConnections: 1,
  })
  try {
    const store = sqlTaskStore(database)
    const changes: TaskChange[] = []
    for (;;) {
      const page = await store.changes(changes.at(-1)?.sequence ?? -1, { limit: 1000, signal })
      if (page.length === 0) break
      changes.push(...page)
    }
    const rows = await database.read(
      async (kysely) => ({
        jobs: await kysely.selectFrom('rostrum_job').select('task_id').execute(),
        pins: await kysely.selectFrom('rostrum_cache_pin').select('holder').distinct().execute(),
        cache: await kysely.selectFrom('rostrum_cache').select(['key', 'token']).execute(),
      }),
      signal,
    )
    const claims = rows.cache.filter(({ token }) => token !== null).map(({ key }) => key)
    return {
      changes,
      jobs: [...rows.jobs.map((row) => row.task_id), ...(await redisJobs(installation))],
      pins: rows.pins.map(({ holder }) => holder),
      claims,
      cached: rows.cache.length - claims.length,
      temporary: await temporaryFiles(installation),
      artifacts: await artifactKeys(installation),
    }
  } finally {
    await database.close()
  }
}

/** The artifacts of an installation, seen past its processes. */
export async function openArtifacts({ env }: Installation): Promise<ArtifactStore> {
  const place = artifactPlace(env['ROSTRUM_ARTIFACT_URL'] ?? '', { dataDir: undefined, env: {} })
  if (place.kind === 's3') return s3Artifacts(place.options)
  if (place.kind === 'folder') return openFileArtifacts({ dir: place.dir })
  throw new Error('Expected a folder or a bucket.')
}

async function artifactKeys(installation: Installation): Promise<string[]> {
  const artifacts = await openArtifacts(installation)
  const keys: string[] = []
  for await (const { key } of artifacts.list('', { signal })) keys.push(key)
  await artifacts.close()
  return keys
}

/** Look for them before the store is opened, which removes those of dead processes. */
async function temporaryFiles({ artifactDir, tmp }: Installation): Promise<string[]> {
  const drafts = path.join(artifactDir, '.drafts')
  return [...(existsSync(drafts) ? await readdir(drafts) : []), ...(await readdir(tmp))]
}

interface RedisClient {
  keys(pattern: string): Promise<string[]>
  disconnect(): void
}

async function redisJobs({ redis }: Installation): Promise<string[]> {
  if (!redis) return []
  const { Redis } = createRequire(path.join(process.cwd(), 'x.js'))('ioredis') as {
    Redis: new (url: string) => RedisClient
  }
  const client = new Redis(redis.url)
  try {
    // Keys of jobs, beside those of the queue itself.
    return await client.keys('{rostrum}:tasks:t-*')
  } finally {
    client.disconnect()
  }
}
