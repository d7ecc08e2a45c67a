import type { FastifyInstance } from 'fastify'
import { itemAudioQuery } from '../../../protocol/practice-query.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import type { ServerContext } from '../../context.ts'
import { dispositionOf } from '../../disposition.ts'
import { sendKeptAudio } from '../../kept-audio.ts'
import { ownedCall } from '../../owner.ts'
import { idIn } from './practice-call.ts'

/** `GET` and `HEAD /practice/items/{id}/audio`: an item, or a sentence of it, as fast as is wanted. */
export function addPracticeAudio(app: FastifyInstance, context: ServerContext, path: string): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: `${path}/practice/items/:id/audio`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const id = idIn(request)
      const query = readRequest(itemAudioQuery, request.query)
      const { format, download = false, ...manner } = query
      const codec = format ?? context.settings.current.format
      const name = `item-${id}${query.sentence === undefined ? '' : `-sentence-${query.sentence}`}`
      await sendKeptAudio(
        context,
        request,
        reply,
        (signal) =>
          context.rostrum.practice.audio(id, { ...ownedCall(request, signal), ...manner, codec }),
        ({ extension }) => dispositionOf(`${name}.${extension}`, download),
      )
      return reply
    },
  })
}
