import type { Task } from '../../core/task.ts'
import type { TaskAnswer, TaskEntry } from '../../protocol/task-answer.ts'
import { taskAnswer, taskEntry } from '../../protocol/task-entry.ts'
import { taskPath } from '../../protocol/task-query.ts'
import { readRequest } from '../../protocol/refusal.ts'

/** The ids as typed, each once. `invalid_request` for one that can be none. */
export function idsOf(typed: readonly string[]): readonly string[] {
  return [...new Set(typed.map((id) => readRequest(taskPath, { id }).id))]
}

/** A task as `--json` tells it: what `GET /v1/tasks/{id}` answers, without links. */
export function taskJson(task: Task): Omit<TaskAnswer, 'links'> {
  const { links: _, ...rest } = taskAnswer(task, '')
  return rest
}

/** The same with the beginning of its text alone, for lists. */
export function entryJson(task: Task): Omit<TaskEntry, 'links'> {
  const { links: _, ...rest } = taskEntry(task, '')
  return rest
}
