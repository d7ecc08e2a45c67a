import type { Kysely } from 'kysely'
import type { TaskState } from '../../../core/task.ts'
import type { TaskCounts } from '../../../ports/task-store.ts'
import type { Schema } from './schema.ts'
import { storable } from './task-rows.ts'

/** Counts all tasks, or those of an owner; reads them all. */
export async function countTasks(
  kysely: Kysely<Schema>,
  owner: string | undefined,
): Promise<TaskCounts> {
  const everybody = kysely.selectFrom('rostrum_task')
  const tasks = owner === undefined ? everybody : everybody.where('owner', '=', storable(owner))
  const states = await tasks
    .select(({ fn }) => [
      'state',
      fn.countAll<number>().as('count'),
      // Text in PostgreSQL, whose mean of whole numbers is a decimal of any length.
      fn.avg<number | string | null>('wait_ms').as('wait'),
      fn.avg<number | string | null>('run_ms').as('run'),
    ])
    .groupBy('state')
    .execute()
  const { distinct } = await tasks
    .select(({ fn }) => fn.count<number>('request_hash').distinct().as('distinct'))
    .executeTakeFirstOrThrow()
  const byState: Record<TaskState, number> = {
    queued: 0,
    running: 0,
    succeeded: 0,
    failed: 0,
    cancelled: 0,
  }
  let total = 0
  for (const { state, count } of states) {
    byState[state as TaskState] = count
    total += count
  }
  const done = states.find(({ state }) => state === 'succeeded')
  return {
    byState,
    averageWaitMs: mean(done?.wait),
    averageRunMs: mean(done?.run),
    duplicates: total - distinct,
  }
}

function mean(value: number | string | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value)
}
