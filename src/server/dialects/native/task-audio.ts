import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readRequest } from '../../../protocol/refusal.ts'
import { taskAudioQuery } from '../../../protocol/task-query.ts'
import { sendBody, whileWaited } from '../../body.ts'
import { byteRange } from '../../byte-range.ts'
import type { ServerContext } from '../../context.ts'
import { matchesEtag } from '../../etag.ts'
import { unsatisfiable } from '../../unsatisfiable.ts'
import { idIn, taskCall, type Tasks } from './task-call.ts'
import { dispositionOf } from './task-file.ts'

type Audio = Awaited<ReturnType<Tasks['audio']>>

/** The range that is wanted, if what `If-Range` names is what we have: a strong tag alone can say so. */
function rangeOf(
  { headers, method }: FastifyRequest,
  etag: string,
  sizeBytes: number,
): ReturnType<typeof byteRange> {
  const { 'if-range': ifRange, range } = headers
  if (method !== 'GET' || (ifRange !== undefined && ifRange !== etag)) return undefined
  return byteRange(range, sizeBytes)
}

async function send(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  audio: Audio,
  common: { readonly [name: string]: string; readonly etag: string },
): Promise<void> {
  const { mediaType, sizeBytes } = audio
  const range = rangeOf(request, common.etag, sizeBytes)
  if (range === 'unsatisfiable') throw unsatisfiable(reply, sizeBytes)
  const { start, end } = range ?? { start: 0, end: sizeBytes }
  const headers = {
    ...common,
    'content-type': mediaType,
    'content-length': end - start,
    ...(range && { 'content-range': `bytes ${start}-${end - 1}/${sizeBytes}` }),
  }
  if (request.method === 'HEAD') {
    reply.hijack()
    reply.raw.writeHead(200, headers)
    reply.raw.end()
    return
  }
  // Sending what is there keeps no engine busy.
  const work = async (call: Parameters<Parameters<typeof whileWaited>[2]>[0]): Promise<void> => {
    const { signal } = call
    const bytes = audio.open({ signal, ...(range && { range }) })
    await sendBody(context, request, reply, bytes, { call, headers, status: range ? 206 : 200 })
  }
  await whileWaited(context, reply, work, { counted: false })
}

/** `GET` and `HEAD /tasks/{id}/audio`: the speech in any format, whole or a range of it. */
export function addTaskAudio(app: FastifyInstance, context: ServerContext, path: string): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: `${path}/tasks/:id/audio`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const id = idIn(request)
      const { format, download = false } = readRequest(taskAudioQuery, request.query)
      const found: { audio?: Audio } = {}
      await whileWaited(context, reply, async ({ signal }) => {
        const call = { ...taskCall(request, signal), ...(format && { codec: format }) }
        found.audio = await context.rostrum.tasks.audio(id, call)
      })
      const { audio } = found
      if (audio === undefined) return reply
      const etag = `"${audio.etag}"`
      const common = {
        etag,
        'accept-ranges': 'bytes',
        'cache-control': 'private, no-cache',
        'content-disposition': dispositionOf(`${id}.${audio.extension}`, download),
      }
      if (matchesEtag(request.headers['if-none-match'], etag)) {
        return reply.code(304).headers(common).send()
      }
      await send(context, request, reply, audio, common)
      return reply
    },
  })
}
