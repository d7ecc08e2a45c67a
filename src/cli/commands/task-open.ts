import type { Task } from '../../core/task.ts'
import { taskPath } from '../../protocol/task-query.ts'
import { readRequest } from '../../protocol/refusal.ts'
import type { CliContext } from '../context.ts'
import type { Opened } from '../open.ts'

/** Options of every `rostrum task` command. */
export interface TaskOptions {
  readonly data?: string
  readonly config?: string
  readonly json?: boolean
}

/** Opens the platform over the database that a server with the same settings has. */
export function openTasks({ data, config }: TaskOptions, context: CliContext): Promise<Opened> {
  return context.open({
    keeps: true,
    ...(config !== undefined && { file: config }),
    ...(data !== undefined && { flags: [{ flag: '--data', path: 'dataDir', value: data }] }),
  })
}

/** The ids as typed, each once. `invalid_request` for one that can be none. */
export function idsOf(typed: readonly string[]): readonly string[] {
  return [...new Set(typed.map((id) => readRequest(taskPath, { id }).id))]
}

/** One JSON value for standard output. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}

/** A task as `--json` tells it: the names of the wire, times in ISO 8601, no secret. */
export function taskJson(task: Task): { readonly [name: string]: unknown } {
  const { batch, deadlineMs, webhook, createdMs, startedMs, finishedMs, updatedMs } = task
  const { artifact: _, timeline: __, ...result } = task.result ?? {}
  return {
    id: task.id,
    state: task.state,
    ...(batch !== undefined && { batchId: batch }),
    priority: task.priority,
    tags: task.tags,
    createdAt: iso(createdMs),
    ...(startedMs !== undefined && { startedAt: iso(startedMs) }),
    ...(finishedMs !== undefined && { finishedAt: iso(finishedMs) }),
    updatedAt: iso(updatedMs),
    ...(deadlineMs !== undefined && { deadlineAt: iso(deadlineMs) }),
    attempt: task.attempt,
    progress: task.progress,
    request: task.request,
    ...(webhook && {
      webhook: { url: webhook.url, ...(webhook.events && { events: webhook.events }) },
    }),
    ...(task.result && { result }),
    ...(task.error && { error: task.error }),
  }
}
