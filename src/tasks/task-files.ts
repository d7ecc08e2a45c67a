import type { Task } from '../core/task.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { Logger } from '../ports/logger.ts'

/** Where the artifacts of all tasks are; those of one are in a folder of its id. */
export const TASK_FILES = 'tasks/'

/** Removes artifacts of tasks that nobody needs. What cannot be removed is logged, and found again by the next clean-up. */
export interface TaskFiles {
  /**
   * Removes what does not belong to a task that has ended; never rejects. Gives how many went. The
   * task may be asked for again meanwhile: files of runs that are newer than what is known stay.
   */
  clear(task: Task): Promise<number>
  /** Removes all artifacts of a task that is not there any more; never rejects. */
  clearAll(id: string): Promise<number>
  /** Removes one; false when that failed or it was not there. */
  remove(key: string): Promise<boolean>
}

/** How long one call to the store may take. */
const CALL_MS = 30_000

/** Removes artifacts of tasks. */
export function createTaskFiles(parts: {
  readonly artifacts: ArtifactStore
  readonly log: Logger
  /** Told of each artifact that could not be removed. */
  onFileFailure?(): void
}): TaskFiles {
  const { artifacts, log } = parts

  async function remove(key: string): Promise<boolean> {
    try {
      return await artifacts.delete(key, { signal: AbortSignal.timeout(CALL_MS) })
    } catch (error) {
      parts.onFileFailure?.()
      log.warn({ key, error }, 'artifact not removed, tried again by the next clean-up')
      return false
    }
  }

  async function removeBut(id: string, isKept: (key: string) => boolean): Promise<number> {
    let count = 0
    const prefix = `${TASK_FILES}${id}/`
    try {
      const all = artifacts.list(prefix, { signal: AbortSignal.timeout(CALL_MS) })
      for await (const { key } of all) if (!isKept(key) && (await remove(key))) count += 1
    } catch (error) {
      log.warn({ key: prefix, error }, 'artifacts of a task not listed')
    }
    return count
  }

  return {
    remove,
    clear: (task) => removeBut(task.id, (key) => belongsTo(key, task) || isOfLaterRun(key, task)),
    clearAll: (id) => removeBut(id, () => false),
  }
}

/**
 * Whether an artifact is one of a task: of one that goes on, any; of one that has succeeded, its
 * master and what lies beside it; of others none.
 */
export function belongsTo(key: string, { state, result }: Task): boolean {
  if (state === 'queued' || state === 'running') return true
  if (state !== 'succeeded' || result === undefined) return false
  if (key === result.artifact || key === result.timeline) return true
  return key.startsWith(result.artifact.slice(0, result.artifact.lastIndexOf('/') + 1))
}

/** Whether an artifact was made by a run that began after a task was as it is known: its folder is named by the version then. */
function isOfLaterRun(key: string, { id, version }: Task): boolean {
  return Number.parseInt(key.slice(TASK_FILES.length + id.length + 1), 10) > version
}
