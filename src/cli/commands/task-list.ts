import type { TaskPlace, TaskListQuery } from '../../app/rostrum.ts'
import { TASK_STATES, type Task, type TaskState } from '../../core/task.ts'
import type { CliContext } from '../context.ts'
import { preview } from '../preview.ts'
import { table } from '../table.ts'
import { doneOf } from '../task-progress.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { entryJson, idsOf, taskJson } from './task-open.ts'

/** Options of `rostrum task list`. */
export interface ListTaskOptions extends KeptOptions {
  readonly state?: readonly TaskState[]
  readonly tag?: string
  readonly batch?: string
  readonly search?: string
  readonly limit?: number
  readonly cursor?: string
}

const PREVIEW_CHARS = 40

function percent(task: Task): string {
  return task.state === 'running' ? `${Math.floor(doneOf(task) * 100)} %` : ''
}

/** `rostrum task list`: tasks, newest first. */
export async function listTasksCommand(
  options: ListTaskOptions,
  context: CliContext,
): Promise<void> {
  const { state, tag, batch, search, limit, cursor } = options
  const query: TaskListQuery = {
    ...(state && { states: state }),
    ...(tag !== undefined && { tag }),
    ...(batch !== undefined && { batch }),
    ...(search !== undefined && { q: search }),
    ...(limit !== undefined && { limit }),
    ...(cursor !== undefined && { cursor }),
  }
  const { rostrum } = await openKept(options, context)
  const page = await rostrum.tasks.list(query, { signal: context.signal })
  if (options.json) {
    const next = page.cursor !== undefined && { cursor: page.cursor }
    return context.print(json({ tasks: page.tasks.map(entryJson), ...next }))
  }
  if (page.tasks.length === 0) return context.note('There are no such tasks.')
  const rows = page.tasks.map((task) => [
    task.id,
    task.state,
    percent(task),
    new Date(task.createdMs).toISOString().slice(0, 19),
    task.tags.join(','),
    preview(task.request.text, PREVIEW_CHARS),
  ])
  await context.print(table([['ID', 'STATE', 'DONE', 'CREATED', 'TAGS', 'TEXT'], ...rows]))
  if (page.cursor !== undefined) context.note(`There are more: --cursor ${page.cursor}`)
}

function placeText({ ahead, estimateMs }: TaskPlace): string {
  const soon = estimateMs === undefined ? '' : `, about ${Math.ceil(estimateMs / 1000)} s`
  return `${ahead ?? 0} before it${soon}`
}

function progressText({ progress }: Task): string {
  const { segmentsDone, segmentsTotal, audioSec } = progress
  return `${segmentsDone} of ${segmentsTotal ?? '?'} segments, ${audioSec.toFixed(2)} s`
}

/** `rostrum task show`: everything about one task. */
export async function showTaskCommand(
  typed: string,
  options: KeptOptions,
  context: CliContext,
): Promise<void> {
  const [id = typed] = idsOf([typed])
  const { signal } = context
  const { rostrum } = await openKept(options, context)
  const task = await rostrum.tasks.get(id, { signal })
  const place = task.state === 'queued' ? await rostrum.tasks.place(id, { signal }) : undefined
  if (options.json) {
    const queue = place && {
      waiting: place.waiting,
      ...(place.ahead !== undefined && { ahead: place.ahead }),
    }
    return context.print(json({ ...taskJson(task), ...(queue && { queue }) }))
  }
  const { result, error, batch, startedMs, finishedMs, deadlineMs } = task
  const at = (name: string, ms: number | undefined): string[][] =>
    ms === undefined ? [] : [[name, new Date(ms).toISOString()]]
  const rows = [
    ['id', task.id],
    ['state', task.attempt > 1 ? `${task.state}, run ${task.attempt}` : task.state],
    ['done', progressText(task)],
    ...(place?.ahead === undefined ? [] : [['queue', placeText(place)]]),
    ...at('created', task.createdMs),
    ...at('started', startedMs),
    ...at('finished', finishedMs),
    ...at('deadline', deadlineMs),
    ['priority', String(task.priority)],
    ...(task.tags.length > 0 ? [['tags', task.tags.join(', ')]] : []),
    ...(batch === undefined ? [] : [['batch', batch]]),
    ...(task.webhook ? [['web-hook', task.webhook.url]] : []),
    ...(result
      ? [
          ['voice', result.voice],
          ['speech', `${result.durationSec.toFixed(2)} s`],
        ]
      : []),
    ...(error ? [['error', error.message]] : []),
    ['text', preview(task.request.text, context.stdout.columns)],
  ]
  await context.print(table(rows))
}

/** `rostrum task stats`: how many tasks there are, and how long they took. */
export async function taskStatsCommand(options: KeptOptions, context: CliContext): Promise<void> {
  const { rostrum } = await openKept(options, context)
  const stats = await rostrum.tasks.stats({ signal: context.signal })
  if (options.json) return context.print(json(stats))
  const seconds = (ms: number | undefined): string =>
    ms === undefined ? '-' : `${(ms / 1000).toFixed(2)} s`
  await context.print(
    table([
      ...TASK_STATES.map((state) => [state, String(stats.byState[state])]),
      ['waiting in the queue', stats.waiting === undefined ? 'not reached' : String(stats.waiting)],
      ['average wait', seconds(stats.averageWaitMs)],
      ['average run', seconds(stats.averageRunMs)],
      ['duplicates', String(stats.duplicates)],
    ]),
  )
}
