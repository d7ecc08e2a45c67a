import type { FastifyInstance } from 'fastify'
import { readRequest } from '../../../protocol/refusal.ts'
import { taskAudioQuery } from '../../../protocol/task-query.ts'
import type { ServerContext } from '../../context.ts'
import { dispositionOf } from '../../disposition.ts'
import { sendKeptAudio } from '../../kept-audio.ts'
import { ownedCall } from '../../owner.ts'
import { idIn } from './task-call.ts'

/** `GET` and `HEAD /tasks/{id}/audio`: the speech in any format, whole or a range of it. */
export function addTaskAudio(app: FastifyInstance, context: ServerContext, path: string): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: `${path}/tasks/:id/audio`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const id = idIn(request)
      const { format, download = false } = readRequest(taskAudioQuery, request.query)
      await sendKeptAudio(
        context,
        request,
        reply,
        (signal) => {
          const call = { ...ownedCall(request, signal), ...(format && { codec: format }) }
          return context.rostrum.tasks.audio(id, call)
        },
        ({ extension }) => dispositionOf(`${id}.${extension}`, download),
      )
      return reply
    },
  })
}
