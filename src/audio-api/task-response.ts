import type { Task } from '../core/task.ts'
import { isEnded } from '../core/task.ts'
import { AudioResponse } from './audio-response.ts'
import { classifyFailure, classifyError, failureMessage } from './classify.ts'
import { TTSError } from './errors.ts'
import { logErrorWithContext, getLogger } from './logging.ts'
import { deliverTask, type TaskFileParts } from './task-file.ts'

const log = getLogger('rostrum.audio-api.queue')

/** What is told of a task as it stands. The file of one that has succeeded is there then. */
export async function responseOf(
  task: Task,
  fileName: string,
  parts: TaskFileParts,
): Promise<AudioResponse> {
  if (!isEnded(task.state))
    return new AudioResponse({ success: false, message: `Task ${task.id} is still pending` })
  const processingTime = secondsOf(task)
  if (task.result === undefined || task.state !== 'succeeded')
    return new AudioResponse({ success: false, ...failureOf(task), processingTime })
  try {
    const filePath = await deliverTask(task, fileName, parts)
    const { durationSec: duration } = task.result
    const message = 'Audio generated successfully'
    return new AudioResponse({ success: true, message, filePath, duration, processingTime })
  } catch (thrown) {
    if (parts.signal?.aborted) throw thrown
    const error = classifyError(thrown)
    logErrorWithContext(log, error, { task: task.id })
    const message = failureMessage(error)
    return new AudioResponse({ success: false, message, error: error.message, processingTime })
  }
}

function secondsOf({ startedMs, finishedMs }: Task): number | undefined {
  if (startedMs === undefined || finishedMs === undefined) return undefined
  return (finishedMs - startedMs) / 1000
}

function failureOf({ error, state }: Task): { readonly message: string; readonly error: string } {
  if (state === 'cancelled' || !error)
    return { message: 'Failed to generate audio', error: `The task was ${state}.` }
  if (error.code === 'timeout') return { message: 'Task processing timeout', error: error.message }
  // Of its details nothing is kept with a task, but in the words of its message.
  const details = { quota: /has no quota left|wants to be paid first/.test(error.message) }
  const kind = classifyFailure({ ...error, details }) ?? TTSError
  return { message: failureMessage(new kind(error.message)), error: error.message }
}
