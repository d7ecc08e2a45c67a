import { SpeechError } from '../core/errors.ts'
import { isEnded, type Task } from '../core/task.ts'
import type { StoreCall } from '../ports/task-store.ts'
import { TOO_LATE } from './attempt.ts'
import { change } from './changing.ts'
import type { TasksParts } from './parts.ts'
import type { TaskFiles } from './task-files.ts'

/** What recovery needs. */
export interface RecoveryParts
  extends Pick<TasksParts, 'store' | 'queue' | 'index' | 'clock' | 'log' | 'settings'> {
  readonly files: TaskFiles
}

/** What a round of recovery has looked at and mended. */
export interface RecoveryReport {
  /** Tasks whose jobs were added, if they were not there. */
  readonly offered: number
  /** Tasks that were too late while they waited. */
  readonly late: number
  /** Ended tasks for which something was still kept in the cache. */
  readonly unpinned: number
}

/** Mends what was left half done by those who died or could not reach each other. */
export interface Recovery {
  /** One round; the next one goes on where it stopped. Any number of processes may do it at once. */
  round(signal: AbortSignal): Promise<RecoveryReport>
}

const PAGE = 100
/** Pages of one round: what is beyond waits for the next, so that memory and load stay flat. */
const PAGES = 10

/** Recovery over all tasks. */
export function createRecovery(parts: RecoveryParts): Recovery {
  const { store, queue, index, clock, log, settings } = parts
  let cursor: string | undefined
  let holder: string | undefined

  /** Unchanged for longer than any lease lasts, or changed in a time that is yet to come again. */
  const isOld = ({ updatedMs }: Task): boolean =>
    Math.abs(clock.now() - updatedMs) > 2 * settings.leaseMs

  /** Adds the job of a task; one that is there, waiting or held, stays as it is. */
  async function offer(task: Task, { signal }: StoreCall): Promise<number> {
    if (!isOld(task)) return 0
    await queue.enqueue({ taskId: task.id }, { priority: task.priority, signal })
    return 1
  }

  async function fail(task: Task, call: StoreCall): Promise<number> {
    try {
      const failed = await change(task, { type: 'fail', error: TOO_LATE }, parts, call)
      await queue.cancel(task.id, call)
      await index.unpin(task.id, call)
      await parts.files.clear(failed)
      return 1
    } catch (error) {
      // It has ended, or was removed, without us.
      if (SpeechError.is(error) && ['conflict', 'not_found'].includes(error.code)) return 0
      throw error
    }
  }

  return {
    async round(signal) {
      const call = { signal }
      let offered = 0
      let late = 0
      let unpinned = 0
      let next: string | undefined
      for (let page = 0; page < PAGES; page++) {
        const running = await store.list({ states: ['running'], limit: PAGE, cursor: next }, call)
        for (const task of running.tasks) offered += await offer(task, call)
        next = running.cursor
        if (next === undefined) break
      }
      for (let page = 0; page < PAGES; page++) {
        const queued = await store.list({ states: ['queued'], limit: PAGE, cursor }, call)
        for (const task of queued.tasks) {
          if (task.deadlineMs !== undefined && task.deadlineMs <= clock.now())
            late += await fail(task, call)
          else offered += await offer(task, call)
        }
        cursor = queued.cursor
        if (cursor === undefined) break
      }
      for (let page = 0; page < PAGES; page++) {
        const holders = await index.holders({ after: holder, limit: PAGE, signal })
        for (const id of holders) {
          const task = await store.get(id, call)
          if (task && !isEnded(task.state)) continue
          await index.unpin(id, call)
          unpinned += 1
        }
        holder = holders.length < PAGE ? undefined : holders.at(-1)
        if (holder === undefined) break
      }
      const report = { offered, late, unpinned }
      log.debug(report, 'looked after tasks')
      return report
    },
  }
}
