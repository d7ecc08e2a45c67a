import type { CallContext } from '../core/call-context.ts'
import type { Codec, Json, SpeechRequest } from '../core/request.ts'
import type { Task, TaskState, TaskWebhook } from '../core/task.ts'
import type { ByteRange } from '../ports/artifact-store.ts'
import type { TaskChange, TaskCounts } from '../ports/task-store.ts'

/** Options of every call about tasks. */
export interface TaskCall extends CallContext {
  /** Id of the API key whose tasks are meant: those of others are `not_found`. Default: all tasks. */
  readonly owner?: string | undefined
}

/** One task to be made. */
export interface TaskSubmission {
  readonly request: SpeechRequest
  /** 0 to 9; 9 comes first. Default 0. */
  readonly priority?: number
  /** Seconds from now after which it is of no use; it then fails with `timeout`. Above 0. */
  readonly deadlineSec?: number
  /** At most 20, of 1 to 64 characters each. */
  readonly tags?: readonly string[]
  readonly webhook?: TaskWebhook
  /** Comes back as `Task.data`; at most 8 KiB as JSON. */
  readonly data?: Json
}

/** Options of a submission. */
export interface SubmitOptions extends TaskCall {
  /** The same submission under the same key gives the same tasks; another one is a `conflict`. 1 to 255 characters. */
  readonly idempotencyKey?: string
}

/** Which tasks to list; all conditions must hold. */
export interface TaskListQuery {
  readonly states?: readonly TaskState[]
  readonly tag?: string
  readonly batch?: string
  /** Found in the text, whatever the case. */
  readonly q?: string
  /** From the page before. */
  readonly cursor?: string
  /** 1 to 1,000. Default 50. A page of long texts may end before. */
  readonly limit?: number
}

/** Tasks, newest first, and where the next page begins. */
export interface TaskPage {
  readonly tasks: readonly Task[]
  readonly cursor?: string
}

/** Tasks that were submitted together. */
export interface TaskBatch {
  readonly id: string
  /** In the order in which they were submitted. */
  readonly tasks: readonly Task[]
  readonly byState: { readonly [State in TaskState]: number }
  /** Whether nothing more happens to any of them by itself. */
  readonly ended: boolean
}

/** Where a waiting task stands. */
export interface TaskPlace {
  readonly waiting: number
  /** How many come before it; undefined when it does not wait. */
  readonly ahead: number | undefined
  /** Milliseconds until it probably begins, by the mean of what was made; undefined when nothing was. */
  readonly estimateMs: number | undefined
}

/** Which changes to watch. */
export interface WatchQuery {
  /** Only those of one task; ends with its end. */
  readonly task?: string
  /** Only those of one batch; ends when all its tasks have ended. */
  readonly batch?: string
  /** Begin after this `TaskChange.sequence`; -1 means with the oldest known. Default: with what comes from now on. */
  readonly after?: number
}

/** A finished file of a task. */
export interface TaskAudio {
  readonly mediaType: string
  /** File name extension without the dot. */
  readonly extension: string
  readonly sizeBytes: number
  /** A strong validator. */
  readonly etag: string
  readonly durationSec: number
  /** The bytes, or a part of them; may be called more than once. */
  open(options?: CallContext & { readonly range?: ByteRange }): AsyncIterable<Uint8Array>
}

/** What tasks there are, and what they took. */
export interface TaskStats extends TaskCounts {
  /** Jobs that wait; undefined when the queue cannot be reached. */
  readonly waiting: number | undefined
}

/** How long ended tasks stay, in seconds since their end; 0 for ever. */
export interface Retention {
  readonly succeededSec: number
  readonly failedSec: number
  readonly cancelledSec: number
  /** Artifacts that belong to no task, since they were written. */
  readonly orphanSec: number
}

/** What a clean-up has removed. */
export interface CleanupReport {
  readonly tasks: { readonly [State in 'succeeded' | 'failed' | 'cancelled']: number }
  /** Artifacts of tasks, those of no task, and entries of the cache. */
  readonly artifacts: number
  readonly orphans: number
  readonly cached: number
}

/** How a worker works. */
export interface WorkOptions {
  /** Tasks at a time. Default: the setting `tasks.concurrency`. */
  readonly concurrency?: number
  /** Fires when no more tasks are to be taken; those under way are given back. */
  readonly signal: AbortSignal
  /** Longest time of one run in milliseconds; the task then fails with `timeout`. Default: none. */
  readonly runLimitMs?: number
  /** Told of each task that begins here, before its run. */
  onBegin?(task: Task): void
  /** Told of each of these when its run is over, as it is then; the worker ends after it. */
  onEnd?(task: Task): Promise<void> | void
}

/** Speech that outlives its caller. */
export interface Tasks {
  /** Stores a task and queues it. Refuses what `speak()` would refuse; `overloaded` when too many wait. */
  submit(submission: TaskSubmission, options?: SubmitOptions): Promise<Task>
  /** Stores 1 to 1,000 tasks, all or none; `details.param` names the one that was refused. */
  submitBatch(
    submissions: readonly TaskSubmission[],
    options?: SubmitOptions,
  ): Promise<{ readonly id: string; readonly tasks: readonly Task[] }>
  /** `not_found` when there is none. */
  get(id: string, options?: TaskCall): Promise<Task>
  list(query?: TaskListQuery, options?: TaskCall): Promise<TaskPage>
  batch(id: string, options?: TaskCall): Promise<TaskBatch>
  /** The task, cancelled; `conflict` when it has ended. */
  cancel(id: string, options?: TaskCall): Promise<Task>
  /** The task, queued again; `conflict` unless it has failed or was cancelled. */
  retry(id: string, options?: TaskCall): Promise<Task>
  /** Queues all failed tasks again; gives how many. */
  retryFailed(options?: TaskCall): Promise<number>
  place(id: string, options?: TaskCall): Promise<TaskPlace>
  /**
   * Changes of state and progress, each once and in order, until the signal fires. `onOpen` is told,
   * once and before the first change, the sequence number after which they begin: whatever happens
   * from then on comes.
   */
  watch(
    query?: WatchQuery,
    options?: TaskCall & { readonly onOpen?: (after: number) => void },
  ): AsyncIterable<TaskChange>
  /** Resolves with the task when it has ended. */
  wait(id: string, options?: TaskCall): Promise<Task>
  /** The speech of a task in a format. Default: the one of its request. `conflict`, with the state in `details`, before it is there. */
  audio(id: string, options?: TaskCall & { readonly codec?: Codec }): Promise<TaskAudio>
  /** The subtitles of a task. `conflict`, with the state in `details`, before they are there. */
  subtitles(
    id: string,
    format: 'srt' | 'vtt' | 'lrc' | 'json',
    options?: TaskCall & { readonly karaoke?: boolean },
  ): Promise<string>
  stats(options?: TaskCall): Promise<TaskStats>
  /** Removes what is older than the retention, with its artifacts. Default: the configured one. */
  cleanup(retention?: Partial<Retention>, options?: CallContext): Promise<CleanupReport>
  /** Makes tasks until the signal fires. */
  work(options: WorkOptions): Promise<void>
}
