import { SpeechError } from '../core/errors.ts'
import type { Task, TaskState } from '../core/task.ts'
import type { TasksParts } from './parts.ts'
import { belongsTo, TASK_FILES, type TaskFiles } from './task-files.ts'
import type { CleanupReport, Retention } from './tasks.ts'

/** What cleaning up needs. */
export interface CleanupParts
  extends Pick<TasksParts, 'store' | 'artifacts' | 'index' | 'clock' | 'log' | 'sweepCache'> {
  readonly files: TaskFiles
}

/** Tasks that are removed at a time. */
const PAGE = 100

const ENDS = ['succeeded', 'failed', 'cancelled'] as const satisfies readonly TaskState[]

/**
 * Removes ended tasks that are older than the retention, with their artifacts, then artifacts that
 * belong to no task, then what the cache has too much of.
 *
 * A task goes before its artifacts: if this is killed in between, what is left is found as
 * belonging to no task, and never is a task seen whose speech is gone.
 */
export async function cleanUp(
  retention: Retention,
  parts: CleanupParts,
  signal: AbortSignal,
): Promise<CleanupReport> {
  for (const [param, seconds] of Object.entries(retention) as [string, number][])
    if (!Number.isFinite(seconds) || seconds < 0) {
      throw new SpeechError('invalid_request', `Expected ${param} to be 0 or more seconds.`, {
        details: { param },
      })
    }
  const tasks = { succeeded: 0, failed: 0, cancelled: 0 }
  let artifacts = 0
  for (const state of ENDS) {
    const seconds = retention[`${state}Sec`]
    if (seconds === 0) continue
    const gone = await removeOld(state, parts.clock.now() - seconds * 1000, parts, signal)
    tasks[state] = gone.tasks
    artifacts += gone.artifacts
  }
  const orphans = retention.orphanSec === 0 ? 0 : await removeOrphans(retention, parts, signal)
  const cached = (await parts.sweepCache?.(signal)) ?? 0
  const report = { tasks, artifacts, orphans, cached }
  parts.log.info(report, 'cleaned up')
  return report
}

async function removeOld(
  state: TaskState,
  beforeMs: number,
  { store, index, log, files }: CleanupParts,
  signal: AbortSignal,
): Promise<{ readonly tasks: number; readonly artifacts: number }> {
  let tasks = 0
  let artifacts = 0
  while (true) {
    const page = await store.endedBefore(state, beforeMs, { limit: PAGE, signal })
    let removed = 0
    for (const { id } of page) {
      // Not if its owner has just asked for it again.
      if (!(await store.remove(id, { signal }))) continue
      removed += 1
      artifacts += await files.clearAll(id)
      await index.unpin(id, { signal }).catch((error: unknown) => {
        log.warn({ task: id, error }, 'pins of a task not removed')
      })
    }
    tasks += removed
    if (page.length < PAGE || removed === 0) return { tasks, artifacts }
  }
}

/** Tasks' artifacts that no task refers to, and that have been there for a while. */
async function removeOrphans(
  { orphanSec }: Retention,
  { store, artifacts, clock, files }: CleanupParts,
  signal: AbortSignal,
): Promise<number> {
  const beforeMs = clock.now() - orphanSec * 1000
  let count = 0
  let asked: { readonly id: string; readonly task: Task | undefined } | undefined
  for await (const { key, createdMs } of artifacts.list(TASK_FILES, { signal })) {
    if (createdMs >= beforeMs) continue
    const id = key.slice(TASK_FILES.length).split('/')[0] as string
    // In order of keys, so those of one task come together.
    if (asked?.id !== id) asked = { id, task: await store.get(id, { signal }) }
    if (asked.task && belongsTo(key, asked.task)) continue
    if (await files.remove(key)) count += 1
  }
  return count
}
