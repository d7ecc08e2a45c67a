import type { JobQueue } from '../ports/job-queue.ts'
import type { Logger } from '../ports/logger.ts'
import type { Config } from './config/config.ts'

/** What opening a queue in Redis needs beside the settings. */
export interface RedisQueueOptions {
  readonly logger: Logger | undefined
  /**
   * Whether workers hear at once of tasks that are cancelled, over a connection more; otherwise
   * when they next renew their hold of them, three times per `leaseMs`. Default true.
   */
  readonly listens?: boolean
}

/**
 * Opens the queue in the Redis of the settings, without waiting until it can be reached. It
 * has one connection, and one more for each who takes tasks.
 */
export async function openRedisQueue(
  { redisUrl: url, tasks: { leaseMs } }: Config,
  { logger, listens = true }: RedisQueueOptions,
): Promise<JobQueue> {
  const { openBullmqQueue } = await import('../adapters/queues/bullmq/queue.ts')
  const onError = (error: unknown): void =>
    logger?.warn({ err: error }, 'The connection to Redis is in trouble.')
  return openBullmqQueue({ url, leaseMs, onError, listens })
}
