import type { FastifyReply } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import type { Task } from '../../../core/task.ts'
import type { TaskAnswer } from '../../../protocol/task-answer.ts'
import type { OwnedCall } from '../../owner.ts'
import type { Tasks } from './task-call.ts'

/**
 * Where a waiting task stands, also in `X-Queue-Position` (1 is next). A queue that cannot be asked
 * is no reason to withhold the task, which is stored.
 */
export async function queueOf(
  tasks: Tasks,
  task: Task,
  call: OwnedCall,
  reply: FastifyReply,
): Promise<Pick<TaskAnswer, 'queue'>> {
  if (task.state !== 'queued') return {}
  try {
    const { waiting, ahead, estimateMs } = await tasks.place(task.id, call)
    if (ahead !== undefined) reply.header('x-queue-position', ahead + 1)
    return {
      queue: {
        waiting,
        ...(ahead !== undefined && { ahead }),
        ...(estimateMs !== undefined && { estimateSec: Math.ceil(estimateMs / 1000) }),
      },
    }
  } catch (error) {
    if (SpeechError.is(error) && error.code === 'unavailable') return {}
    throw error
  }
}
