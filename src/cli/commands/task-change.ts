import type { Retention } from '../../app/rostrum.ts'
import type { Task } from '../../core/task.ts'
import type { CliContext } from '../context.ts'
import { EXIT, failureOf, usageError } from '../failure.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { entryJson, idsOf } from './task-open.ts'

const DAY_SEC = 24 * 60 * 60
const HOUR_SEC = 60 * 60
/** As good as no time: 0 is for ever. */
const AT_ONCE_SEC = 0.001

/** Does the same with each task, also when one refuses; gives 1 when one did. */
async function each(
  typed: readonly string[],
  options: KeptOptions,
  context: CliContext,
  work: (id: string) => Promise<Task>,
  said: string,
): Promise<number> {
  const changed: Task[] = []
  let failed = false
  for (const id of idsOf(typed)) {
    try {
      changed.push(await work(id))
      if (!options.json) context.note(`Task ${id} ${said}.`)
    } catch (error) {
      context.signal.throwIfAborted()
      failed = true
      context.note(`rostrum: ${failureOf(error).message}`)
    }
  }
  if (options.json) await context.print(json(changed.map(entryJson)))
  return failed ? EXIT.failed : EXIT.done
}

/** `rostrum task cancel`: nobody wants them any more, wherever they are made. Gives the exit code. */
export async function cancelTaskCommand(
  typed: readonly string[],
  options: KeptOptions,
  context: CliContext,
): Promise<number> {
  const { signal } = context
  const { rostrum } = await openKept(options, context)
  return each(typed, options, context, (id) => rostrum.tasks.cancel(id, { signal }), 'is cancelled')
}

/** `rostrum task retry`: queues failed or cancelled tasks again. Gives the exit code. */
export async function retryTaskCommand(
  typed: readonly string[],
  options: KeptOptions & { readonly failed?: boolean },
  context: CliContext,
): Promise<number> {
  const { failed = false } = options
  if (failed === typed.length > 0)
    throw usageError('Expected ids of tasks, or --failed for all that failed.')
  const { signal } = context
  const { rostrum } = await openKept(options, context)
  if (!failed) {
    const retry = (id: string): Promise<Task> => rostrum.tasks.retry(id, { signal })
    return each(typed, options, context, retry, 'is queued again')
  }
  const retried = await rostrum.tasks.retryFailed({ signal })
  if (options.json) await context.print(json({ retried }))
  else context.note(`${retried} ${retried === 1 ? 'task is' : 'tasks are'} queued again.`)
  return EXIT.done
}

/** Options of `rostrum task cleanup`. */
export interface CleanupTaskOptions extends KeptOptions {
  /** Days. */
  readonly succeededOlder?: number
  /** Days. */
  readonly failedOlder?: number
  /** Days. */
  readonly cancelledOlder?: number
  /** Hours. */
  readonly orphansOlder?: number
}

/** `rostrum task cleanup`: removes ended tasks and forgotten files. */
export async function cleanupTasksCommand(
  options: CleanupTaskOptions,
  context: CliContext,
): Promise<void> {
  const { succeededOlder, failedOlder, cancelledOlder, orphansOlder } = options
  const seconds = (count: number, unitSec: number): number => Math.max(AT_ONCE_SEC, count * unitSec)
  const retention: Partial<Retention> = {
    ...(succeededOlder !== undefined && { succeededSec: seconds(succeededOlder, DAY_SEC) }),
    ...(failedOlder !== undefined && { failedSec: seconds(failedOlder, DAY_SEC) }),
    ...(cancelledOlder !== undefined && { cancelledSec: seconds(cancelledOlder, DAY_SEC) }),
    ...(orphansOlder !== undefined && { orphanSec: seconds(orphansOlder, HOUR_SEC) }),
  }
  const { rostrum } = await openKept(options, context)
  const report = await rostrum.tasks.cleanup(retention, { signal: context.signal })
  if (options.json) return context.print(json(report))
  const { tasks, artifacts, orphans, cached } = report
  const { succeeded, failed, cancelled } = tasks
  await context.print(
    `Removed ${succeeded} succeeded, ${failed} failed and ${cancelled} cancelled tasks with ${artifacts} files, ${orphans} files of no task and ${cached} cached ones.\n`,
  )
}
