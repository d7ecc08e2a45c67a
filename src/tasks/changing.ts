import { SpeechError } from '../core/errors.ts'
import { type Task, type TaskEvent, transition } from '../core/task.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoreCall, TaskStore } from '../ports/task-store.ts'

/** Tries to write a change that others come before; each one knows more than the last. */
const MOST_WRITES = 20

/** The task, unless it is not there or somebody else's: then `not_found`. */
export function checkSeen(task: Task | undefined, owner?: string): Task {
  if (task === undefined || (owner !== undefined && task.owner !== owner))
    throw new SpeechError('not_found', 'Expected the id of a task; there is none of this id.')
  return task
}

/**
 * Writes what happens to a task over whatever others write meanwhile, and gives the task after it.
 * `conflict`, with the state in `details`, when it cannot happen to it.
 */
export async function change(
  found: Task,
  event: TaskEvent,
  { store, clock }: { readonly store: TaskStore; readonly clock: Clock },
  call: StoreCall,
): Promise<Task> {
  let task = found
  for (let tries = 0; ; tries++) {
    const next = transition(task, event, clock.now())
    try {
      await store.update(next, call)
      return next
    } catch (error) {
      if (!SpeechError.is(error) || error.code !== 'conflict' || tries >= MOST_WRITES) throw error
    }
    task = checkSeen(await store.get(task.id, call))
  }
}
