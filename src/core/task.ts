import { type ErrorCode, SpeechError } from './errors.ts'
import type { Json, SpeechRequest } from './request.ts'

/** Every state of a task. */
export const TASK_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const
/** `queued` waits for a runner; the last three are ends. */
export type TaskState = (typeof TASK_STATES)[number]

/** How far a task is. It never falls within an attempt. */
export interface TaskProgress {
  readonly segmentsDone: number
  /** Undefined until the text has been cut. */
  readonly segmentsTotal?: number
  /** Seconds of speech made so far; in the end all of them, pauses included. */
  readonly audioSec: number
}

/** What a task has made. */
export interface TaskResult {
  /** Key of the FLAC master in the artifact store. */
  readonly artifact: string
  /** Key of the timeline in the artifact store; absent when none was asked for. */
  readonly timeline?: string
  readonly sizeBytes: number
  readonly durationSec: number
  readonly sampleRate: number
  /** `Voice.id` of who spoke first. */
  readonly voice: string
  readonly engine: string
  /** Name of the model that spoke first, where its engine tells. */
  readonly model?: string
  /** What that ran on: `cpu`, `cuda`, …, where its engine tells. */
  readonly device?: string
  /** Id of the engine that had been asked, where another one spoke. */
  readonly insteadOf?: string
  readonly language: string
  readonly warnings: readonly string[]
}

/** Who is told of a task over HTTP, and of which of its states. */
export interface TaskWebhook {
  readonly url: string
  /** Key of the HMAC-SHA256 signature. Default: the configured one. */
  readonly secret?: string
  /** Default: the three ends. */
  readonly events?: readonly TaskState[]
}

/** Why a task failed, as its owner is told. */
export interface TaskFailure {
  readonly code: ErrorCode
  readonly message: string
}

/** A request that outlives its connection. Plain data; `transition` is the only way it changes. Times are in milliseconds since the epoch. */
export interface Task {
  readonly id: string
  /** Id of the API key that made it; empty when keys are off. */
  readonly owner: string
  /** The batch it belongs to. */
  readonly batch?: string
  readonly state: TaskState
  readonly request: SpeechRequest
  /** Goes up by one with every change; the store compares it before it writes. */
  readonly version: number
  /** Runs started since it was last submitted; those that were stopped without an error do not count. */
  readonly attempt: number
  /** 0 to 9; 9 comes first. */
  readonly priority: number
  readonly tags: readonly string[]
  /** When it is too late to be of use. */
  readonly deadlineMs?: number
  readonly webhook?: TaskWebhook
  /** What its submitter wants to have back with it; nothing here reads it. */
  readonly data?: Json
  readonly progress: TaskProgress
  /** There when it succeeded. */
  readonly result?: TaskResult
  /** There when it failed, and from an attempt that will be repeated. */
  readonly error?: TaskFailure
  readonly createdMs: number
  /** When the last attempt began. */
  readonly startedMs?: number
  readonly finishedMs?: number
  readonly updatedMs: number
}

/** What may happen to a task. */
export type TaskEvent =
  /** A runner takes it. */
  | { readonly type: 'start' }
  | { readonly type: 'progress'; readonly progress: TaskProgress }
  /** `progress`: how far the run had come at last, when it tells. */
  | { readonly type: 'succeed'; readonly result: TaskResult; readonly progress?: TaskProgress }
  | { readonly type: 'fail'; readonly error: TaskFailure }
  | { readonly type: 'cancel' }
  /** The runner gives it back; `error` says why when the attempt failed. */
  | { readonly type: 'requeue'; readonly error?: TaskFailure }
  /** Its owner wants it again. */
  | { readonly type: 'retry' }

const FROM: { readonly [Type in TaskEvent['type']]: readonly TaskState[] } = {
  // Running: the runner before lost its lease.
  start: ['queued', 'running'],
  progress: ['running'],
  succeed: ['running'],
  fail: ['queued', 'running'],
  cancel: ['queued', 'running'],
  requeue: ['running'],
  retry: ['failed', 'cancelled'],
}

const NO_PROGRESS: TaskProgress = { segmentsDone: 0, audioSec: 0 }

/** Whether nothing more happens to a task by itself. */
export function isEnded(state: TaskState): boolean {
  return state === 'succeeded' || state === 'failed' || state === 'cancelled'
}

/** The task after an event at `nowMs`. Throws `conflict`, with the state in `details`, when the event cannot follow its state. */
export function transition(task: Task, event: TaskEvent, nowMs: number): Task {
  if (!FROM[event.type].includes(task.state)) {
    throw new SpeechError(
      'conflict',
      `Expected a task that is ${FROM[event.type].join(' or ')}, got one that is ${task.state}.`,
      {
        details: { state: task.state },
      },
    )
  }
  // A clock that stepped back must not put an end before its beginning.
  const updatedMs = Math.max(nowMs, task.updatedMs)
  const next = { ...task, version: task.version + 1, updatedMs }
  switch (event.type) {
    case 'start':
      return { ...next, state: 'running', attempt: task.attempt + 1, startedMs: updatedMs }
    case 'progress':
      return { ...next, progress: forward(task.progress, event.progress) }
    case 'succeed': {
      const { error: _, ...rest } = next
      const { result } = event
      const last = event.progress ? forward(task.progress, event.progress) : task.progress
      const { segmentsTotal = last.segmentsDone } = last
      const progress = {
        ...last,
        segmentsDone: segmentsTotal,
        audioSec: result.durationSec,
      }
      return { ...rest, state: 'succeeded', result, progress, finishedMs: updatedMs }
    }
    case 'fail':
      return { ...next, state: 'failed', error: event.error, finishedMs: updatedMs }
    case 'cancel':
      return { ...next, state: 'cancelled', finishedMs: updatedMs }
    case 'requeue':
      if (event.error) return { ...next, state: 'queued', error: event.error }
      // Whoever stops its runners now and then must not use up the attempts of long tasks.
      return { ...next, state: 'queued', attempt: Math.max(0, task.attempt - 1) }
    case 'retry': {
      const { error: _, finishedMs: __, startedMs: ___, ...rest } = next
      return { ...rest, state: 'queued', attempt: 0, progress: NO_PROGRESS }
    }
  }
}

function forward(before: TaskProgress, after: TaskProgress): TaskProgress {
  const total = after.segmentsTotal ?? before.segmentsTotal
  return {
    segmentsDone: Math.max(before.segmentsDone, after.segmentsDone),
    audioSec: Math.max(before.audioSec, after.audioSec),
    ...(total !== undefined && { segmentsTotal: total }),
  }
}
