import { loadPeer } from '../../peers.ts'

/** The part of an ioredis client used here. */
export interface RedisClient {
  readonly status: string
  eval(script: string, keys: number, ...args: readonly string[]): Promise<unknown>
  hget(key: string, field: string): Promise<string | null>
  subscribe(channel: string): Promise<unknown>
  duplicate(): RedisClient
  disconnect(): void
  on(event: 'error', listener: (error: Error) => void): this
  on(event: 'ready', listener: () => void): this
  on(event: 'message', listener: (channel: string, message: string) => void): this
  once(event: 'ready', listener: () => void): this
}

/** A job as BullMQ hands it out. */
export interface BullJob {
  readonly id: string
  readonly data: { readonly taskId: string }
  /** Goes up whenever the job becomes active. */
  readonly attemptsStarted: number
  /** 1 when the lock is still that of `token`. */
  extendLock(token: string, durationMs: number): Promise<number>
  moveToCompleted(result: null, token: string, fetchNext: false): Promise<unknown>
  moveToDelayed(timestampMs: number, token: string): Promise<void>
}

/** What BullMQ is told of a new job. */
export interface BullJobOptions {
  readonly jobId: string
  /** 1 comes first. */
  readonly priority: number
  readonly delay: number
  readonly removeOnComplete: true
  readonly removeOnFail: true
}

/** The part of a BullMQ queue used here. */
export interface BullQueue {
  add(name: string, data: BullJob['data'], options: BullJobOptions): Promise<unknown>
  /** 1 unless somebody holds its lock. */
  remove(jobId: string): Promise<number>
  toKey(type: string): string
  on(event: 'error', listener: (error: Error) => void): this
  close(): Promise<void>
}

/** The part of a BullMQ worker used here: it fetches, and looks for jobs of dead ones. */
export interface BullWorker {
  /** Waits for a job; undefined after some seconds without one, or when closed. */
  getNextJob(token: string): Promise<BullJob | undefined>
  startStalledCheckTimer(): Promise<void>
  on(event: 'error', listener: (error: Error) => void): this
  close(force: boolean): Promise<void>
}

interface BullOptions {
  readonly connection: RedisClient
  readonly prefix: string
}

/** The part of BullMQ used here. */
export interface BullLibrary {
  readonly Queue: new (
    name: string,
    options: BullOptions & { readonly streams: { readonly events: { readonly maxLen: number } } },
  ) => BullQueue
  readonly Worker: new (
    name: string,
    processor: undefined,
    options: BullOptions & {
      readonly autorun: false
      readonly lockDuration: number
      readonly stalledInterval: number
      readonly maxStalledCount: number
    },
  ) => BullWorker
}

interface RedisLibrary {
  readonly Redis: new (
    url: string,
    options: {
      readonly maxRetriesPerRequest: null
      readonly retryStrategy: (times: number) => number
    },
  ) => RedisClient
}

/** Loads BullMQ and ioredis, and connects. Goes on trying for as long as Redis cannot be reached. */
export async function connect(url: string): Promise<{ bull: BullLibrary; redis: RedisClient }> {
  const bull = await loadPeer<BullLibrary>('bullmq')
  const { Redis } = await loadPeer<RedisLibrary>('ioredis')
  const redis = new Redis(url, {
    // BullMQ wants its commands sent again after a cut, however often.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(50 * times, 1000),
  })
  return { bull, redis }
}
