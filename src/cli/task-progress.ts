import type { Rostrum } from '../app/rostrum.ts'
import { isEnded, type Task } from '../core/task.ts'
import type { CliContext } from './context.ts'
import { startProgress } from './progress.ts'

/** A bar that follows tasks. */
export interface TaskBar {
  /** Takes the bar away. */
  stop(): Promise<void>
}

/** Follows tasks. */
export interface FollowOptions {
  readonly rostrum: Pick<Rostrum, 'tasks'>
  /** Fires when nobody looks any more. */
  readonly signal: AbortSignal
  readonly quiet: boolean
}

/** How much of a task is done, from 0 to 1. */
export function doneOf({ state, progress }: Pick<Task, 'state' | 'progress'>): number {
  if (isEnded(state)) return 1
  const { segmentsDone, segmentsTotal = 0 } = progress
  return segmentsTotal === 0 ? 0 : segmentsDone / segmentsTotal
}

/** Shows on a terminal how far tasks are, until its signal fires or it is stopped. */
export function followTasks(
  ids: readonly string[],
  { rostrum, signal, quiet }: FollowOptions,
  context: CliContext,
): TaskBar {
  if (quiet || !context.stderr.isTty) return { stop: () => Promise.resolve() }
  const left = new AbortController()
  const bar = startProgress({
    terminal: context.stderr,
    write: (text) => context.draw(text),
    label: ids.length === 1 ? 'Task' : `${ids.length} tasks`,
  })
  const done = new Map(ids.map((id) => [id, 0]))
  const [only] = ids
  const watched = ids.length === 1 && only !== undefined ? { task: only } : {}
  const following = (async () => {
    const until = AbortSignal.any([signal, left.signal])
    for await (const { task } of rostrum.tasks.watch(watched, { signal: until })) {
      if (!done.has(task.id)) continue
      done.set(task.id, doneOf(task))
      bar.update([...done.values()].reduce((sum, each) => sum + each, 0) / done.size)
    }
  })()
  return {
    async stop() {
      bar.stop()
      left.abort()
      // A bar that cannot be drawn is no reason to fail.
      await following.catch(() => undefined)
    },
  }
}
