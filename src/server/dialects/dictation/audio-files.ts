import type { FastifyInstance } from 'fastify'
import type { Conversion } from '../../../ports/recording-store.ts'
import type { ServerContext } from '../../context.ts'
import { dispositionOf } from '../../disposition.ts'
import { type KeptAudio, sendKeptAudio } from '../../kept-audio.ts'
import { ownedCall, type OwnedCall } from '../../owner.ts'
import { orMissing } from './call.ts'
import { wordOf } from './conversion-answer.ts'
import { orNoTask } from './conversions.ts'
import { bareError } from './error.ts'

const ENDING = /.\.wav$/i

/** Throws 400 for what names no file here, or one elsewhere. */
function checkedName(name: string): string {
  if (/\.\.|[/\\]|\p{Cc}/u.test(name) || !ENDING.test(name))
    throw bareError(400, 'Invalid filename')
  return name
}

/** The speech of a conversion, from the moment it is made; 400 before. */
async function downloadOf(
  { rostrum }: ServerContext,
  { id, recording }: Conversion,
  call: OwnedCall,
): Promise<KeptAudio> {
  const { state, task } = recording
  if (state === 'ready') return orNoTask(rostrum.practice.conversions.audio(id, call), id)
  if (state === 'made' && task !== undefined) {
    // The task may be another key's, who had the same spoken first.
    const { signal, requestId } = call
    return orNoTask(rostrum.tasks.audio(task, { signal, requestId, codec: 'wav' }), id)
  }
  throw bareError(400, `Task is not completed. Current status: ${wordOf(state)}`)
}

/** `GET …/{id}/download` and `…/audio/{filename}`, with `HEAD`. */
export function addAudioFiles(app: FastifyInstance, context: ServerContext, tts: string): void {
  const { conversions } = context.rostrum.practice

  app.route({
    method: ['GET', 'HEAD'],
    url: `${tts}/:id/download`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { id } = request.params as { readonly id: string }
      let fileName = ''
      await sendKeptAudio(
        context,
        request,
        reply,
        async (signal) => {
          const call = ownedCall(request, signal)
          const conversion = await orNoTask(conversions.get(id, call), id)
          ;({ fileName } = conversion)
          return downloadOf(context, conversion, call)
        },
        () => dispositionOf(fileName, true),
      )
      return reply
    },
  })

  app.route({
    method: ['GET', 'HEAD'],
    // What lies below is refused in the API's words, too.
    url: `${tts}/audio/*`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const name = checkedName((request.params as { readonly '*': string })['*'])
      await sendKeptAudio(
        context,
        request,
        reply,
        (signal) => {
          const file = conversions.file(name, ownedCall(request, signal))
          return orMissing(file, 'Audio file not found')
        },
        () => dispositionOf(name, false),
      )
      return reply
    },
  })
}
