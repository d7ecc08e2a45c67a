import type { Codec, SpeechRequest } from '../core/request.ts'
import type { Task, TaskWebhook } from '../core/task.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { CacheIndex } from '../ports/cache-index.ts'
import type { Clock } from '../ports/clock.ts'
import type { JobQueue } from '../ports/job-queue.ts'
import type { Logger } from '../ports/logger.ts'
import type { Meter } from '../ports/meter.ts'
import type { StoreCall, TaskStore } from '../ports/task-store.ts'
import type { MakeTask } from './attempt.ts'
import type { Retention, TaskAudio } from './tasks.ts'

/** How tasks are to be kept and made. */
export interface TaskSettings {
  /** Tasks at a time in this process; 1 to 256. */
  readonly concurrency: number
  /** Tasks that may wait before new ones are `overloaded`. */
  readonly maxQueued: number
  /** Runs after which a task fails with its last error. */
  readonly maxAttempts: number
  /** How long a runner may give no sign of life. */
  readonly leaseMs: number
  readonly retention: Retention
  /** Bytes that must be free for new tasks; needs `freeBytes`. Default 0. */
  readonly minFreeBytes?: number
  /** Least time between two looks at the changes of other processes, while somebody watches. Default 250. */
  readonly pollMs?: number
}

/** Calls others when tasks change. */
export interface TaskWebhooks {
  /** Refuses with `invalid_request`, `details.param` being a field of the webhook, or none for the whole. */
  check(webhook: TaskWebhook): void
  /** Calls until the signal fires; waits for what it cannot reach. */
  deliver(signal: AbortSignal): Promise<void>
}

/** What tasks are built on. */
export interface TasksParts {
  readonly store: TaskStore
  readonly queue: JobQueue
  readonly artifacts: ArtifactStore
  readonly index: CacheIndex
  readonly clock: Clock
  readonly log: Logger
  readonly meter?: Pick<Meter, 'task'> | undefined
  readonly settings: TaskSettings
  /** Fires when the house closes: ends what watches, waits or is to be done later. */
  readonly signal: AbortSignal
  readonly make: MakeTask
  /** The speech of a task; `conflict`, with the state in `details`, unless it has succeeded. */
  audio(task: Task, options: StoreCall & { readonly codec?: Codec | undefined }): Promise<TaskAudio>
  /** The subtitles of a task; `conflict`, with the state in `details`, unless it has succeeded. */
  subtitles(
    task: Task,
    format: 'srt' | 'vtt' | 'lrc' | 'json',
    options: StoreCall & { readonly karaoke?: boolean | undefined },
  ): Promise<string>
  /** Refuses what `speak()` would refuse, in the same way. */
  check(request: SpeechRequest, options: StoreCall): Promise<void>
  /** A new id; see `sortableId`. */
  newId(prefix: string): string
  /** Hexadecimal. */
  sha256(text: string): string
  /** Absent: submissions with a webhook are `unsupported`. */
  readonly webhooks?: TaskWebhooks | undefined
  /** Brings the cache into its bounds; gives how many entries went. */
  sweepCache?(signal: AbortSignal): Promise<number>
  /** Bytes that are free where artifacts are written. */
  freeBytes?(): Promise<number>
  /** Told of each artifact that could not be removed. */
  onFileFailure?(): void
}
