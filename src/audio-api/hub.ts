import { createHash } from 'node:crypto'
import path from 'node:path'
import { dataDirPath, makeDataDir } from '../app/config/data-dir.ts'
import { loadConfig } from '../app/config/load.ts'
import { createRostrum } from '../app/create-rostrum.ts'
import type { Rostrum } from '../app/rostrum.ts'
import { openTemporaryFolder } from '../app/temporary-folder.ts'
import { systemClock } from '../app/wire-clock.ts'
import { openRedisQueue } from '../app/wire-redis.ts'
import type { Clock } from '../ports/clock.ts'
import type { AudioConfig } from './config.ts'
import { houseOf } from './house.ts'
import type { SpeechBackend } from './speech-backend.ts'
import { WorkerServiceError } from './errors.ts'
import { platformLog } from './platform-log.ts'

/** Seconds the result of a task can be asked for, from its end on. */
export const RESULT_TTL_SEC = 3600

/** Connections to Redis of one group of workers: for commands, and for waiting. */
const FEWEST_CONNECTIONS = 2
/** Those that are there however many groups wait: for commands, and for word of what is cancelled. */
const COMMON_CONNECTIONS = 2
/** Bytes of what was spoken that are kept for tasks to come. */
const KEPT_BYTES = 64 * 1024 * 1024

/** Where tasks wait. */
export interface QueuePlace {
  readonly useRedis: boolean
  readonly config: AudioConfig
  readonly clock: Clock
  /** Who speaks what waits there. */
  readonly backend: SpeechBackend
}

/** One user's hold of a queue; the last to leave closes it. */
export interface HubSeat {
  /** The platform over the queue, opened by who asks first. */
  rostrum(): Promise<Rostrum>
  /** Takes the connections of one more group of workers; call what it gives to let go of them. */
  reserve(): () => void
  /** Safe to call twice. */
  leave(): Promise<void>
}

interface Hub {
  users: number
  groups: number
  opening: Promise<Opened> | undefined
}

interface Opened {
  readonly rostrum: Rostrum
  close(): Promise<void>
}

// All services of a process that are given the same queue stand on one platform: a task that one
// of them queues is seen by the workers of any other.
const hubs = new Map<string, Hub>()
const clocks = new WeakMap<Clock, number>([[systemClock, 0]])
let lastClock = 0

/** What makes two queues one: the place in Redis, or the folder of the files. */
function keyOf({ useRedis, config, clock, backend }: QueuePlace): string {
  if (!clocks.has(clock)) clocks.set(clock, ++lastClock)
  const { redisUrl, redisPoolSize, outputDir } = config
  const place = useRedis ? [redisUrl, redisPoolSize, process.cwd()] : [path.resolve(outputDir)]
  const { geminiApiKey, geminiBaseUrl } = config
  // Keys are compared, not kept.
  const access = createHash('sha256').update(`${geminiApiKey} ${geminiBaseUrl}`).digest('hex')
  const speaker = backend.engine ? [backend.id, access] : []
  return JSON.stringify([useRedis, clocks.get(clock), ...place, ...speaker])
}

/** Takes part in the queue of a place. Opens nothing. */
export function joinHub(place: QueuePlace): HubSeat {
  const key = keyOf(place)
  const hub: Hub = hubs.get(key) ?? { users: 0, groups: 0, opening: undefined }
  hubs.set(key, hub)
  hub.users += 1
  let left: Promise<void> | undefined

  async function leave(): Promise<void> {
    hub.users -= 1
    if (hub.users > 0) return
    hubs.delete(key)
    const opened = await hub.opening?.catch(() => undefined)
    await opened?.close()
  }

  return {
    async rostrum() {
      hub.opening ??= (place.useRedis ? openRedis(place) : openMemory(place)).catch(
        (error: unknown) => {
          // Whoever asks next tries again.
          hub.opening = undefined
          throw error
        },
      )
      return (await hub.opening).rostrum
    },
    reserve() {
      const groups = hub.groups + 1
      const wanted = groups === 1 ? FEWEST_CONNECTIONS : COMMON_CONNECTIONS + groups
      const whom = groups === 1 ? 'workers' : `${groups} groups of workers in one process`
      const { redisPoolSize } = place.config
      if (place.useRedis && wanted > redisPoolSize) {
        throw new WorkerServiceError(
          `Expected REDIS_POOL_SIZE to be at least ${wanted} for ${whom}, got ${redisPoolSize}.`,
          { field: 'REDIS_POOL_SIZE' },
        )
      }
      hub.groups += 1
      let held = true
      return () => {
        if (held) hub.groups -= 1
        held = false
      }
    },
    leave: () => (left ??= leave()),
  }
}

/** Tasks in memory, their speech in a temporary folder; both are gone with the last user. */
async function openMemory(place: QueuePlace): Promise<Opened> {
  const { clock } = place
  const house = await houseOf(place)
  const folder = await openTemporaryFolder()
  const retention = {
    succeededSec: RESULT_TTL_SEC,
    failedSec: RESULT_TTL_SEC,
    cancelledSec: RESULT_TTL_SEC,
    orphanSec: RESULT_TTL_SEC,
  }
  try {
    const rostrum = await createRostrum({
      config: {
        artifactUrl: folder.path,
        cache: { requests: 'off', maxBytes: KEPT_BYTES },
        tasks: { retention },
        ...house.config,
      },
      parts: { clock, logger: platformLog(), ...house.parts },
    })
    return await opened(rostrum, async () => {
      await rostrum.close()
      await folder[Symbol.asyncDispose]()
    })
  } catch (error) {
    await folder[Symbol.asyncDispose]()
    throw error
  }
}

/** Jobs in Redis, tasks and their speech where the settings of the platform keep them. */
async function openRedis(place: QueuePlace): Promise<Opened> {
  const { clock } = place
  const { redisUrl, redisPoolSize } = place.config
  const house = await houseOf(place)
  const cwd = process.cwd()
  const { config } = await loadConfig({ env: process.env, cwd })
  const dataDir = dataDirPath({ configured: config.dataDir, env: process.env, cwd })
  await makeDataDir(dataDir)
  const cache = { ...config.cache, requests: 'off' } as const
  const settings = { ...config, redisUrl, cache, ...house.config }
  const logger = platformLog()
  // Where there is no room for a connection more, what is cancelled is heard of a little later.
  const listens = redisPoolSize > FEWEST_CONNECTIONS
  const jobQueue = await openRedisQueue(settings, { logger, listens })
  const rostrum = await createRostrum({
    config: settings,
    parts: { clock, logger, jobQueue, ...house.parts },
    dataDir,
  }).catch(async (error: unknown) => {
    await jobQueue.close()
    throw error
  })
  return opened(rostrum, async () => {
    try {
      await rostrum.close()
    } finally {
      await jobQueue.close()
    }
  })
}

async function opened(rostrum: Rostrum, close: () => Promise<void>): Promise<Opened> {
  try {
    await rostrum.open()
    return { rostrum, close }
  } catch (error) {
    await close().catch(() => undefined)
    throw error
  }
}
