import { SpeechError } from '../core/errors.ts'
import type { FollowBoth } from './followers.ts'
import type { TasksParts } from './parts.ts'
import { createRecovery } from './recovery.ts'
import { cleanUp } from './retention.ts'
import { runTasks } from './runner.ts'
import type { TaskFiles } from './task-files.ts'
import type { WorkOptions } from './tasks.ts'

/** What a worker needs. */
export interface WorkParts extends TasksParts {
  readonly files: TaskFiles
  readonly followBoth: FollowBoth
}

const MAX_CONCURRENCY = 256
const RECOVER_MS = 30_000
const FIRST_CLEANUP_MS = 300_000
const CLEANUP_MS = 3_600_000
/** Every so many clean-ups all artifacts are compared with all tasks. */
const ORPHANS_EVERY = 24
/** Wait before run `attempt + 1`, doubled with each. */
const FIRST_BACKOFF_MS = 1000
const LONGEST_BACKOFF_MS = 60_000

/** Makes tasks, and looks after all of them, until the signal fires; resolves when the last one is settled. */
export async function workOn(options: WorkOptions, parts: WorkParts): Promise<void> {
  const { clock, log, settings, webhooks, files, index } = parts
  const { concurrency = settings.concurrency, runLimitMs, onBegin, onEnd } = options
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MAX_CONCURRENCY) {
    throw new SpeechError('invalid_request', `Expected 1 to ${MAX_CONCURRENCY} tasks at a time.`, {
      details: { param: 'concurrency' },
    })
  }
  const wanted = parts.followBoth(options.signal)
  const { signal } = wanted
  const recovery = createRecovery(parts)
  let cleanups = 0

  /** Does something now and then; what goes wrong is told, and done again the next time. */
  async function every(
    firstMs: number,
    periodMs: number,
    name: string,
    work: () => Promise<unknown>,
  ): Promise<void> {
    for (let waitMs = firstMs; ; waitMs = periodMs) {
      await clock.sleep(waitMs, signal).catch(() => undefined)
      if (signal.aborted) return
      await work().catch((error: unknown) => {
        if (!signal.aborted) log.warn({ error }, `${name} not done, tried again later`)
      })
    }
  }

  try {
    await Promise.all([
      runTasks(
        {
          ...parts,
          maxAttempts: settings.maxAttempts,
          backoffMs: (runs) => Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (runs - 1)),
          unpin: (id, call) => index.unpin(id, call),
          clear: (task) => files.clear(task),
          runLimitMs,
          onBegin,
          onEnd,
        },
        { concurrency, signal },
      ),
      every(0, RECOVER_MS, 'recovery', () => recovery.round(signal)),
      every(FIRST_CLEANUP_MS, CLEANUP_MS, 'clean-up', () => {
        const orphanSec = cleanups++ % ORPHANS_EVERY === 0 ? settings.retention.orphanSec : 0
        return cleanUp({ ...settings.retention, orphanSec }, parts, signal)
      }),
      webhooks?.deliver(signal).catch((error: unknown) => {
        if (!signal.aborted) log.error({ error }, 'webhooks are not delivered any more')
      }),
    ])
  } finally {
    wanted.release()
  }
}
