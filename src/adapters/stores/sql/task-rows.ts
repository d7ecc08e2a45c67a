import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Json } from '../../../core/request.ts'
import type { Task } from '../../../core/task.ts'
import type { RequestTable, TagTable, TaskTable } from './schema.ts'

/** What changes in the row of a task with each of its steps. */
export type TaskStep = Pick<
  Insertable<TaskTable>,
  'state' | 'version' | 'updated_ms' | 'wait_ms' | 'run_ms' | 'body'
>

/** The changing columns of a task. */
export function stepOf(task: Task): TaskStep {
  const { request: _, ...body } = task
  const { startedMs, finishedMs } = task
  const timed = task.state === 'succeeded' && startedMs !== undefined && finishedMs !== undefined
  return {
    state: task.state,
    version: task.version,
    updated_ms: Math.round(task.updatedMs),
    wait_ms: timed ? Math.round(startedMs - task.createdMs) : null,
    run_ms: timed ? Math.round(finishedMs - startedMs) : null,
    body: JSON.stringify(body),
  }
}

/** The rows of a new task. */
export function rowsOf(
  task: Task,
  position: number,
  submission: number,
): {
  readonly task: Insertable<TaskTable>
  readonly request: Insertable<RequestTable>
  readonly tags: readonly Insertable<TagTable>[]
} {
  return {
    task: {
      ...stepOf(task),
      position,
      submission,
      id: task.id,
      owner: storable(task.owner),
      batch: task.batch === undefined ? null : storable(task.batch),
      request_hash: createHash('sha256')
        .update(canonical(task.request))
        .digest()
        .subarray(0, 16)
        .toString('base64url'),
    },
    request: {
      position,
      body: JSON.stringify(task.request),
      search: folded(task.request.text),
    },
    tags: [...new Set(task.tags.map(storable))].map((tag) => ({
      tag,
      owner: storable(task.owner),
      position,
    })),
  }
}

/** A task from its two halves. */
export function taskOf(row: { readonly body: string; readonly request: string }): Task {
  return taskWith(row.body, requestOf(row.request))
}

/** A task of which the request is read already. */
export function taskWith(body: string, request: Task['request']): Task {
  return { ...(JSON.parse(body) as Omit<Task, 'request'>), request }
}

/** A request as it is stored. */
export function requestOf(body: string): Task['request'] {
  return JSON.parse(body) as Task['request']
}

/** PostgreSQL's text has no NUL; it is stored, and looked for, as its picture. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\u{2400}')
}

/** Text in which case, and how its characters are put together, do not matter. */
export function folded(text: string): string {
  return storable(text.normalize('NFKC').toUpperCase())
}

/** What SQL's `like … escape '\\'` finds folded text by that contains a text. */
export function patternOf(containing: string): string {
  return `%${folded(containing).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}

/** JSON in which the order of keys does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: Json) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
