import type { TaskState } from '../core/task.ts'
import type { ErrorBody } from './error-body.ts'
import type { LiveStart } from './speech-request.ts'

/** Where what belongs to a task is found. */
export interface TaskLinks {
  readonly self: string
  readonly events: string
  readonly audio: string
  readonly subtitles: {
    readonly srt: string
    readonly vtt: string
    readonly lrc: string
    readonly json: string
  }
}

/** How far a task is. */
export interface TaskProgressEntry {
  readonly segmentsDone: number
  /** Absent until the text has been cut. */
  readonly segmentsTotal?: number
  /** Seconds of speech made so far. */
  readonly audioSec: number
  /** 0 to 1. */
  readonly fraction?: number
  /** Seconds until it is probably done, while it is running. */
  readonly estimateSec?: number
}

/** A task wherever several are shown. Times are in ISO 8601, UTC. */
export interface TaskEntry {
  readonly id: string
  readonly state: TaskState
  readonly batchId?: string
  /** 0 to 9; 9 comes first. */
  readonly priority: number
  readonly tags: readonly string[]
  readonly createdAt: string
  readonly startedAt?: string
  readonly finishedAt?: string
  readonly updatedAt: string
  readonly deadlineAt?: string
  /** Runs so far. */
  readonly attempt: number
  readonly progress: TaskProgressEntry
  /** The request under the names of the wire, with the beginning of its text. */
  readonly request: LiveStart & { readonly textPreview: string }
  /** Who is told of it; its secret is never shown. */
  readonly webhook?: { readonly url: string; readonly events?: readonly TaskState[] }
  readonly result?: {
    readonly durationSec: number
    /** Of the FLAC master. */
    readonly sizeBytes: number
    /** Hertz. */
    readonly sampleRate: number
    readonly voice: string
    readonly engine: string
    readonly model?: string
    /** What the model ran on: `cpu`, `cuda`, … */
    readonly device?: string
    /** Engine that had been asked, where another one spoke. */
    readonly insteadOf?: string
    readonly language: string
    readonly warnings: readonly string[]
  }
  /** Why it failed, or why an attempt did that will be repeated. */
  readonly error?: Pick<ErrorBody['error'], 'code' | 'message'>
  readonly links: TaskLinks
}

/** `GET /v1/tasks/{id}`: a task with its whole text. */
export interface TaskAnswer extends Omit<TaskEntry, 'request'> {
  readonly request: LiveStart & { readonly text: string }
  /** While it waits: how many wait, how many of them come before it, and seconds until it begins. */
  readonly queue?: {
    readonly waiting: number
    readonly ahead?: number
    readonly estimateSec?: number
  }
}

/** `GET /v1/tasks`. */
export interface TaskListAnswer {
  readonly tasks: readonly TaskEntry[]
  /** For the next page; absent on the last. */
  readonly cursor?: string
}

/** Answer to a batch. */
export interface BatchAnswer {
  readonly batchId: string
  readonly tasks: readonly TaskEntry[]
}

/** `GET /v1/batches/{id}`. */
export interface BatchStateAnswer extends BatchAnswer {
  readonly byState: { readonly [State in TaskState]: number }
  /** Nothing more happens to any of them by itself. */
  readonly ended: boolean
}
