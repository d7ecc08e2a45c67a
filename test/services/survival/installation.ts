import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RealServer } from '../../support/daemon.ts'
import { freePort } from '../../support/free-port.ts'
import { startPostgres } from '../../support/postgres.ts'
import { startRedis } from '../../support/redis.ts'
import { type Mortal, mortal } from './mortal.ts'

/** What queues tasks, and where they are kept. */
export const QUEUES = ['SQLite', 'PostgreSQL', 'BullMQ'] as const
/** See `QUEUES`. BullMQ has its truth in PostgreSQL. */
export type QueueName = (typeof QUEUES)[number]

/** Servers and workers over one database, queue and store of artifacts. */
export interface Installation extends AsyncDisposable {
  readonly queue: QueueName
  readonly servers: readonly Mortal[]
  readonly workers: readonly Mortal[]
  /** All of them. */
  readonly processes: readonly Mortal[]
  /** Of each server, in order. */
  readonly urls: readonly string[]
  readonly postgres: RealServer | undefined
  readonly redis: RealServer | undefined
  readonly databaseUrl: string
  /** Where finished files are. */
  readonly artifactDir: string
  /** What its processes call their temporary folder. */
  readonly tmp: string
  readonly dataDir: string
  readonly env: { readonly [name: string]: string }
}

/** What an installation is made of. */
export interface InstallationOptions {
  readonly queue: QueueName
  /** Default 1. */
  readonly servers?: number
  /** Workers beside the servers, which then make nothing; 0: the servers do. Default 2. */
  readonly workers?: number
  /** Settings that differ from those below. */
  readonly env?: { readonly [name: string]: string }
  /** Default: in the data folder. */
  readonly artifactDir?: string
  /** Default: a folder of its own. */
  readonly dataDir?: string
}

/** How long a process may be silent, in milliseconds: short, so that tests need not wait. */
export const LEASE_MS = 2000

const SETTINGS = {
  ROSTRUM_TASKS__LEASE_MS: `${LEASE_MS}`,
  ROSTRUM_TASKS__CONCURRENCY: '2',
  // Whoever is killed often is no poison.
  ROSTRUM_TASKS__MAX_ATTEMPTS: '100',
  ROSTRUM_ENGINES__ESPEAK__WORKERS: '1',
  // Lengths are compared; those of the system's library vary more from one time to the next.
  ROSTRUM_ENGINES__ESPEAK__NATIVE: 'never',
  ROSTRUM_ENGINES__FLITE__ENABLED: 'false',
  // A sentence each.
  ROSTRUM_SEGMENTS__FIRST_MAX_CHARS: '80',
  ROSTRUM_SEGMENTS__MAX_CHARS: '80',
  ROSTRUM_MIN_FREE_BYTES: '0',
  ROSTRUM_LOG__LEVEL: 'warn',
  ROSTRUM_LOG__FORMAT: 'json',
}

/** Makes it and starts all its processes. */
export async function install(options: InstallationOptions): Promise<Installation> {
  const { queue, servers: count = 1, workers: workerCount = 2 } = options
  const home = await mkdtemp(path.join(tmpdir(), 'rostrum-survival-'))
  const { dataDir = path.join(home, 'data') } = options
  const tmp = path.join(home, 'tmp')
  const artifactDir = options.artifactDir ?? path.join(dataDir, 'artifacts')
  await mkdir(tmp)
  const ends: (() => Promise<unknown>)[] = [() => rm(home, { recursive: true, force: true })]
  const dispose = async (): Promise<void> => {
    for (const end of ends.splice(0).toReversed()) await end()
  }
  const keep = <T extends AsyncDisposable>(server: T): T => {
    ends.push(async () => server[Symbol.asyncDispose]())
    return server
  }
  try {
    const postgres = queue === 'SQLite' ? undefined : keep(await startPostgres())
    const redis = queue === 'BullMQ' ? keep(await startRedis()) : undefined
    const env = {
      ...SETTINGS,
      TMPDIR: tmp,
      ROSTRUM_ARTIFACT_URL: artifactDir,
      ...(postgres && { ROSTRUM_DATABASE_URL: postgres.url }),
      ...(redis && { ROSTRUM_REDIS_URL: redis.url }),
      ...options.env,
    }
    const ports = await Promise.all(Array.from({ length: count }, freePort))
    // Where the optional packages are.
    const shared = { env, cwd: process.cwd() }
    const data = ['--data', dataDir]
    const mode = workerCount === 0 ? [] : ['--workers', '0']
    const servers = ports.map((port, at) =>
      mortal({
        ...shared,
        name: `server ${at + 1}`,
        args: ['serve', '--port', `${port}`, '--json', ...mode, ...data],
        ready: /"url":/,
      }),
    )
    const workers = Array.from({ length: workerCount }, (_, at) =>
      mortal({
        ...shared,
        name: `worker ${at + 1}`,
        args: ['work', '--json', ...data],
        ready: /"concurrency":/,
      }),
    )
    const processes = [...servers, ...workers]
    ends.push(() => Promise.all(processes.map((each) => each.kill())))
    await Promise.all(processes.map((each) => each.start()))
    for (const { accident } of processes) if (accident) throw new Error(accident)
    return {
      queue,
      servers,
      workers,
      processes,
      urls: ports.map((port) => `http://127.0.0.1:${port}`),
      postgres,
      redis,
      databaseUrl: postgres?.url ?? path.join(dataDir, 'rostrum.db'),
      artifactDir,
      tmp,
      dataDir,
      env,
      [Symbol.asyncDispose]: dispose,
    }
  } catch (error) {
    await dispose()
    throw error
  }
}
