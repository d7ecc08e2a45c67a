import type { RecordedAudio, Recording } from '../../core/practice.ts'
import type { Task } from '../../core/task.ts'

/** What of a recording has changed. */
export type RecordingChange =
  /** Its task was stored. */
  | { readonly type: 'submitted'; readonly task: string }
  /** No task could be stored; it may be possible later. */
  | { readonly type: 'postponed'; readonly error: NonNullable<Recording['error']> }
  | { readonly type: 'failed'; readonly error: NonNullable<Recording['error']> }
  /** Its task, or what that had made, is not there any more. */
  | { readonly type: 'lost' }
  /** Somebody wants it again. */
  | { readonly type: 'again' }
  /** Its task, which had come to nothing, was asked for again. */
  | { readonly type: 'revived' }
  | { readonly type: 'kept'; readonly audio: RecordedAudio }

/** The recording after a change at `nowMs`. */
export function changed(recording: Recording, change: RecordingChange, nowMs: number): Recording {
  // A clock that stepped back must not put an end before its beginning.
  const updatedMs = Math.max(nowMs, recording.updatedMs)
  const { error: _, ...clean } = recording
  const next = { ...clean, version: recording.version + 1, updatedMs }
  switch (change.type) {
    case 'submitted':
      return { ...next, state: 'queued', task: change.task }
    case 'postponed':
      return { ...next, error: change.error }
    case 'failed':
      return { ...next, state: 'failed', error: change.error, finishedMs: updatedMs }
    case 'kept':
      return {
        ...next,
        state: 'ready',
        audio: change.audio,
        finishedMs: recording.finishedMs ?? updatedMs,
      }
    case 'lost':
    case 'again':
    case 'revived': {
      const { audio: __, startedMs: ___, finishedMs: ____, ...rest } = next
      return { ...rest, state: change.type === 'revived' ? 'queued' : 'waiting' }
    }
  }
}

/** The recording as its task stands; itself when nothing is new. `task` undefined: it is gone. */
export function followed(recording: Recording, task: Task | undefined, nowMs: number): Recording {
  if (!task) return changed(recording, { type: 'lost' }, nowMs)
  const updatedMs = Math.max(nowMs, recording.updatedMs)
  const started = task.startedMs !== undefined && { startedMs: task.startedMs }
  const finished = task.finishedMs !== undefined && { finishedMs: task.finishedMs }
  const next = { ...recording, version: recording.version + 1, updatedMs, ...started }
  switch (task.state) {
    case 'queued':
      return recording.state === 'queued' ? recording : { ...next, state: 'queued' }
    case 'running':
      return recording.state === 'making' ? recording : { ...next, state: 'making' }
    case 'succeeded':
      return { ...next, ...finished, state: 'made' }
    case 'failed': {
      const error = task.error ?? { code: 'internal', message: 'The task has failed.' }
      return { ...changed(recording, { type: 'failed', error }, nowMs), ...started, ...finished }
    }
    case 'cancelled': {
      const error = { code: 'conflict', message: 'The task was cancelled.' } as const
      return { ...changed(recording, { type: 'failed', error }, nowMs), ...started, ...finished }
    }
  }
}

/** Whether nothing more happens to a recording by itself. */
export function isSettled({ state }: Recording): boolean {
  return state === 'ready' || state === 'failed'
}
