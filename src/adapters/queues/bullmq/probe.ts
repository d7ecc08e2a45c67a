import { SpeechError } from '../../../core/errors.ts'
import { loadPeer } from '../../peers.ts'
import { withoutCommand } from './reach.ts'

/** What a Redis says of itself. */
export interface RedisFacts {
  /** `Redis` or `Valkey`. */
  readonly server: string
  readonly version: string
  readonly roundTripMs: number
  /** Undefined when it does not tell. */
  readonly maxmemoryPolicy: string | undefined
  /** Whether it writes to its disk; undefined when it does not tell. */
  readonly persistent: boolean | undefined
  /** Its time less ours, in milliseconds. */
  readonly skewMs: number
}

interface Redis {
  connect(): Promise<void>
  info(section: string): Promise<string>
  time(): Promise<readonly (string | number)[]>
  config(verb: 'GET', name: string): Promise<readonly string[]>
  disconnect(): void
  on(event: 'error', listener: (error: unknown) => void): void
}

interface RedisLibrary {
  readonly Redis: new (
    url: string,
    options: {
      readonly lazyConnect: true
      readonly maxRetriesPerRequest: 0
      readonly retryStrategy: () => null
    },
  ) => Redis
}

/**
 * Looks at a Redis, once. `unavailable` when it cannot be reached, or when BullMQ or ioredis are
 * not installed.
 */
export async function probeRedis(options: {
  readonly url: string
  readonly signal: AbortSignal
}): Promise<RedisFacts> {
  const { url, signal } = options
  await loadPeer('bullmq')
  const { Redis } = await loadPeer<RedisLibrary>('ioredis')
  signal.throwIfAborted()
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  let trouble: unknown
  redis.on('error', (error) => (trouble = withoutCommand(error)))
  const leave = (): void => redis.disconnect()
  signal.addEventListener('abort', leave, { once: true })
  try {
    await redis.connect()
    const info = fieldsOf(await redis.info('everything'))
    const begun = performance.now()
    const [sec = 0, microSec = 0] = (await redis.time()).map(Number)
    const roundTripMs = performance.now() - begun
    const skewMs = sec * 1000 + microSec / 1000 - (Date.now() - roundTripMs / 2)
    const valkey = info.get('valkey_version')
    return {
      server: valkey === undefined ? 'Redis' : 'Valkey',
      version: valkey ?? info.get('redis_version') ?? 'of unknown version',
      roundTripMs,
      maxmemoryPolicy: info.get('maxmemory_policy'),
      persistent: await isPersistent(redis, info),
      skewMs,
    }
  } catch (error) {
    signal.throwIfAborted()
    const cause = trouble ?? withoutCommand(error)
    const { code, message } = cause as NodeJS.ErrnoException
    // What Redis answers begins with the kind of error: `WRONGPASS`, `NOAUTH`, `NOPERM`.
    const why = code ?? /^[A-Z]+(?= )/.exec(message)?.[0] ?? 'the connection is gone'
    throw new SpeechError('unavailable', `Redis cannot be used: ${why}.`, { cause })
  } finally {
    signal.removeEventListener('abort', leave)
    redis.disconnect()
  }
}

/** `name:value` lines of INFO. */
function fieldsOf(info: string): ReadonlyMap<string, string> {
  return new Map(
    info.split(/\r?\n/).flatMap((line) => {
      const colon = line.indexOf(':')
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1)] as const] : []
    }),
  )
}

async function isPersistent(
  redis: Redis,
  info: ReadonlyMap<string, string>,
): Promise<boolean | undefined> {
  if (info.get('aof_enabled') === '1') return true
  // Services that others run often refuse CONFIG.
  const [, save] = await redis.config('GET', 'save').catch(() => [])
  return save === undefined ? undefined : save !== ''
}
