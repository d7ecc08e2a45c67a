import type { FastifyInstance, FastifyRequest } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import type { RecordingState } from '../../../core/practice.ts'
import type { ItemSentenceAnswer } from '../../../protocol/dictation-answer.ts'
import { itemAudioQuery } from '../../../protocol/dictation-query.ts'
import type { ServerContext } from '../../context.ts'
import { dispositionOf } from '../../disposition.ts'
import { sendKeptAudio } from '../../kept-audio.ts'
import { ownedCall } from '../../owner.ts'
import { answer, idIn, orMissing, queryOf } from './call.ts'
import { bareError, placedError } from './error.ts'
import { statusOf } from './item-answer.ts'
import { NO_ITEM } from './items.ts'

/** The same, but what is not there, or not yet, is told in the words of the API. */
async function orNotHeard<T>(found: Promise<T>, request: FastifyRequest): Promise<T> {
  try {
    return await orMissing(found, NO_ITEM)
  } catch (error) {
    if (!SpeechError.is(error) || error.code !== 'conflict') throw placedError(error, request)
    const status = statusOf(error.details['state'] as RecordingState)
    throw bareError(400, `Audio not ready. Current status: ${status}`)
  }
}

/** `GET` and `HEAD` of `…/items/{id}/audio`, and `GET …/items/{id}/sentences`. */
export function addItemAudio(app: FastifyInstance, context: ServerContext, root: string): void {
  const { practice } = context.rostrum

  app.route({
    method: ['GET', 'HEAD'],
    url: `${root}/items/:id/audio`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const id = idIn(request, 'item_id', NO_ITEM)
      const { tempo, sentence, word_gap: wordGapSec } = queryOf(itemAudioQuery, request)
      await sendKeptAudio(
        context,
        request,
        reply,
        (signal) => {
          const options = {
            ...ownedCall(request, signal),
            ...(tempo !== undefined && { tempo }),
            ...(sentence !== undefined && { sentence }),
            ...(wordGapSec !== undefined && { wordGapSec }),
          }
          return orNotHeard(practice.audio(id, options), request)
        },
        () => dispositionOf(`item_${id}.wav`, false),
      )
      return reply
    },
  })

  app.get(`${root}/items/:id/sentences`, (request, reply) => {
    const id = idIn(request, 'item_id', NO_ITEM)
    return answer({ context, request, reply }, async (call) => {
      const sentences = await orNotHeard(practice.sentences(id, call), request)
      const shown = sentences.map(({ startSec, endSec, ...rest }): ItemSentenceAnswer => {
        return { ...rest, start_sec: startSec, end_sec: endSec }
      })
      return { sentences: shown }
    })
  })
}
