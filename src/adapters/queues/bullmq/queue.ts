import { SpeechError } from '../../../core/errors.ts'
import type { JobQueue } from '../../../ports/job-queue.ts'
import { consume } from './consume.ts'
import { holdLease, type HeldLease } from './lease.ts'
import { connect, type BullJob, type RedisClient } from './library.ts'
import { createReach, withoutCommand } from './reach.ts'
import { CANCEL, PLACE } from './scripts.ts'

export interface BullmqQueueOptions {
  /** `redis://` or `rediss://`, with user, password and number of the database as needed. */
  readonly url: string
  /** What the keys begin with; installations that share a Redis need different ones. Default `rostrum`. */
  readonly prefix?: string
  /** How long a runner that is silent keeps its job, in milliseconds. Default 30,000. */
  readonly leaseMs?: number
  /** How long Redis may take to answer, in milliseconds. Default 5,000. */
  readonly answerMs?: number
  /**
   * Whether who runs a job hears at once that it was cancelled, over a connection more; otherwise
   * when its lease is next renewed, three times per `leaseMs`. Default true.
   */
  readonly listens?: boolean
  /** Told of lost connections and the like, which are mended without being told. */
  readonly onError?: (error: unknown) => void
}

const NAME = 'tasks'

/**
 * A queue in Redis, shared by all who use the same address and prefix. Does not wait until Redis
 * can be reached. `unavailable` when BullMQ or ioredis are not installed.
 */
export async function openBullmqQueue(options: BullmqQueueOptions): Promise<JobQueue> {
  const { url, leaseMs = 30_000, answerMs: limitMs = 5000, listens = true } = options
  if (!/^rediss?:\/\//.test(url)) {
    throw new SpeechError('invalid_request', 'Expected an address that begins with redis://.')
  }
  // Braces keep all keys on one node of a cluster.
  const prefix = `{${options.prefix ?? 'rostrum'}}`
  const { bull, redis } = await connect(url)
  let trouble: unknown
  const onError = (error: unknown): void => {
    trouble = withoutCommand(error)
    options.onError?.(trouble)
  }
  redis.on('error', onError)
  redis.on('ready', () => (trouble = undefined))
  const queue = new bull.Queue(NAME, {
    connection: redis,
    prefix,
    streams: { events: { maxLen: 100 } },
  })
  queue.on('error', onError)
  const channel = queue.toKey('cancel')
  const held = new Map<string, HeldLease>()
  let closed = false
  const closing = new AbortController()
  const reach = createReach(
    redis,
    () => closed,
    () => trouble,
  )

  let listening: { readonly client: RedisClient; readonly subscribed: Promise<unknown> } | undefined
  const listen = (): Promise<unknown> => {
    if (!listening) {
      const client = redis.duplicate()
      client.on('error', onError)
      client.on('message', (_, taskId) => held.get(taskId)?.end('cancelled'))
      // What was said while we could not hear is in Redis.
      client.on('ready', () => {
        for (const lease of held.values()) void lease.renew()
      })
      listening = { client, subscribed: client.subscribe(channel).catch(onError) }
    }
    return listening.subscribed
  }
  const hold = (job: BullJob, token: string, onOver: () => void): HeldLease => {
    const { taskId } = job.data
    const lease: HeldLease = holdLease({
      job,
      token,
      leaseMs,
      reach,
      isCancelled: async () => (await redis.hget(queue.toKey(job.id), 'cancelled')) !== null,
      onOver() {
        if (held.get(taskId) === lease) held.delete(taskId)
        onOver()
      },
    })
    held.set(taskId, lease)
    return lease
  }

  return {
    async enqueue({ taskId }, { signal, delayMs = 0, priority = 0 }) {
      if (!Number.isInteger(priority) || priority < 0 || priority > 9) {
        throw new SpeechError('invalid_request', 'Expected a priority from 0 to 9.', {
          details: { param: 'priority' },
        })
      }
      const job = {
        jobId: jobIdOf(taskId),
        // BullMQ runs jobs without a priority, which is 0, before all others, then 1 before 2.
        priority: 10 - priority,
        delay: delayMs,
        removeOnComplete: true,
        removeOnFail: true,
      } as const
      await reach(() => queue.add('task', { taskId }, job), { signal, limitMs })
    },
    async cancel(taskId, { signal }) {
      const jobId = jobIdOf(taskId)
      const key = queue.toKey(jobId)
      const tell = (): Promise<unknown> =>
        redis.eval(CANCEL, 2, key, `${key}:lock`, channel, taskId)
      for (;;) {
        const told = await reach(tell, { signal, limitMs })
        if (told !== 1) return told === 2
        // Somebody may take it in between: then he is told.
        if ((await reach(() => queue.remove(jobId), { signal, limitMs })) === 1) return true
      }
    },
    async *consume({ concurrency, signal: told }) {
      if (closed) throw new SpeechError('unavailable', 'The queue is closed.')
      const signal = AbortSignal.any([told, closing.signal])
      if (listens) await Promise.race([listen(), aborted(signal)])
      if (signal.aborted) return
      const worker = new bull.Worker(NAME, undefined, {
        connection: redis,
        prefix,
        autorun: false,
        lockDuration: leaseMs,
        stalledInterval: Math.ceil(leaseMs / 2),
        // How often a task may be tried is for its runner to say.
        maxStalledCount: 2 ** 31 - 1,
      })
      worker.on('error', onError)
      yield* consume({ worker, concurrency, signal, hold, onError })
    },
    async place(taskId, { signal }) {
      const keys = ['wait', 'prioritized', 'delayed'].map((type) => queue.toKey(type))
      const [waiting, ahead] = (await reach(
        () => redis.eval(PLACE, keys.length, ...keys, jobIdOf(taskId)),
        { signal, limitMs },
      )) as [number, number]
      return { waiting, ahead: ahead < 0 ? undefined : ahead }
    },
    async close() {
      if (closed) return
      closed = true
      closing.abort()
      for (const lease of held.values()) {
        lease.end('stopping')
        lease.leave()
      }
      listening?.client.disconnect()
      await queue.close().catch(onError)
      redis.disconnect()
    },
  }
}

/** BullMQ splits ids at colons, and takes numbers for its own. */
function jobIdOf(taskId: string): string {
  return `t-${encodeURIComponent(taskId)}`
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
