import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { readRequest } from '../../../protocol/refusal.ts'
import { taskSubtitlesQuery } from '../../../protocol/task-query.ts'
import { whileWaited } from '../../body.ts'
import type { ServerContext } from '../../context.ts'
import { dispositionOf } from '../../disposition.ts'
import { matchesEtag } from '../../etag.ts'
import { ownedCall } from '../../owner.ts'
import { idIn } from './task-call.ts'

const TYPES = {
  srt: 'application/x-subrip; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  lrc: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const

const FORMATS = ['srt', 'vtt', 'lrc', 'json'] as const

function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
}

/** `GET /tasks/{id}/subtitles.srt`, `.vtt`, `.lrc` and `.json`. */
export function addTaskSubtitles(app: FastifyInstance, context: ServerContext, path: string): void {
  for (const format of FORMATS) {
    app.get(`${path}/tasks/:id/subtitles.${format}`, async (request, reply) => {
      const id = idIn(request)
      const { karaoke = false, download = false } = readRequest(taskSubtitlesQuery, request.query)
      await whileWaited(context, reply, async ({ signal }) => {
        const call = { ...ownedCall(request, signal), karaoke }
        const text = await context.rostrum.tasks.subtitles(id, format, call)
        const etag = tagOf(text)
        reply
          .header('etag', etag)
          .header('cache-control', 'private, no-cache')
          .header('content-disposition', dispositionOf(`${id}.${format}`, download))
        if (matchesEtag(request.headers['if-none-match'], etag)) void reply.code(304).send()
        else void reply.type(TYPES[format]).send(text)
      })
      return reply
    })
  }
}
