import type { z } from 'zod'
import type { Config } from './config.ts'
import { DEFAULTS } from './defaults.ts'
import { choice, flag, secret, section, whole } from './setting.ts'

const MAX_BYTES = 2 ** 40
const MAX_SEC = 100 * 366 * 24 * 60 * 60
const RESTART = { restart: true }

const { cache, tasks, webhooks } = DEFAULTS

function seconds(value: number, description: string) {
  return whole(value, [0, MAX_SEC], description, RESTART)
}

/** The settings of what outlives a request: the cache, tasks, and who is told of them. */
export const DURABLE: {
  readonly [Section in 'cache' | 'tasks' | 'webhooks']: z.ZodType<Config[Section]>
} = {
  cache: section('Speech that is kept, so that it is not made twice.', {
    requests: choice(
      cache.requests,
      ['off', 'memory', 'shared'],
      'Answers to requests: not kept, in the memory of this process, or in the artifact store for all processes.',
      RESTART,
    ),
    memoryBytes: whole(
      cache.memoryBytes,
      [0, MAX_BYTES],
      'Answers kept in memory, in bytes; 0 keeps none.',
      RESTART,
    ),
    maxBytes: whole(
      cache.maxBytes,
      [0, MAX_BYTES],
      'Bytes in the artifact store beyond what tasks under way need; what was used longest ago goes first.',
      RESTART,
    ),
    maxAgeSec: whole(
      cache.maxAgeSec,
      [1, MAX_SEC],
      'Seconds since its last use after which an entry goes.',
      RESTART,
    ),
  }),
  tasks: section('Speech that outlives its connection.', {
    concurrency: whole(
      tasks.concurrency,
      [0, 256],
      'Tasks one process makes at a time; 0 means one for each processor core.',
      RESTART,
    ),
    maxQueued: whole(
      tasks.maxQueued,
      [1, 100_000_000],
      'Tasks that may wait before new ones are refused as overloaded.',
      RESTART,
    ),
    maxAttempts: whole(
      tasks.maxAttempts,
      [1, 100],
      'Runs after which a task fails with its last error.',
      RESTART,
    ),
    leaseMs: whole(
      tasks.leaseMs,
      [1000, 600_000],
      'Milliseconds a worker may give no sign of life before its tasks go to others.',
      RESTART,
    ),
    retention: section('Seconds until what has ended is removed; 0 keeps it for ever.', {
      succeededSec: seconds(tasks.retention.succeededSec, 'Succeeded tasks, with their audio.'),
      failedSec: seconds(tasks.retention.failedSec, 'Failed tasks.'),
      cancelledSec: seconds(tasks.retention.cancelledSec, 'Cancelled tasks.'),
      orphanSec: seconds(tasks.retention.orphanSec, 'Artifacts that belong to no task.'),
    }),
  }),
  webhooks: section('Calls that tell others how tasks end.', {
    secret: secret(
      webhooks.secret,
      'Key of the HMAC-SHA256 signature where a task brings none; empty leaves such calls unsigned.',
      RESTART,
    ),
    allowPrivate: flag(
      webhooks.allowPrivate,
      'Whether addresses of private networks and of this machine may be called.',
      RESTART,
    ),
    timeoutMs: whole(
      webhooks.timeoutMs,
      [100, 600_000],
      'Milliseconds one call may take.',
      RESTART,
    ),
    maxAttempts: whole(
      webhooks.maxAttempts,
      [1, 100],
      'Calls of one event before it is given up.',
      RESTART,
    ),
  }),
}
