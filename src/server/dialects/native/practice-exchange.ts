import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PracticeExchange } from '../../../app/practice/exchange/exchange.ts'
import { practiceExchange } from '../../../app/wire-exchange.ts'
import { SpeechError } from '../../../core/errors.ts'
import type { ImportAnswer } from '../../../protocol/practice-answer.ts'
import { exportQuery, importQuery } from '../../../protocol/practice-query.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { sendBody, whileWaited } from '../../body.ts'
import { onceOver } from '../../connection.ts'
import type { ServerContext } from '../../context.ts'
import { dispositionOf } from '../../disposition.ts'
import { headerValue } from '../../header-value.ts'
import { ownedCall } from '../../owner.ts'
import { answerWith } from './practice-call.ts'

/** Room for as many items and attempts as a file may have, in bytes. */
const MAX_IMPORT_BYTES = 64 * 1024 * 1024
/** Files that come in at a time: each is whole in memory. */
const MAX_IMPORTS = 8

async function send(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  exchange: PracticeExchange,
): Promise<void> {
  const { format = 'json', tag, lesson, user } = readRequest(exportQuery, request.query)
  const query = {
    format,
    ...(tag && { tags: tag }),
    ...(lesson !== undefined && { lesson }),
    ...(user !== undefined && { user }),
  }
  await whileWaited(context, reply, async (call) => {
    const file = await exchange.export(query, ownedCall(request, call.signal))
    const { mediaType, extension, leftOut, pieces } = file
    const headers = {
      'content-type': mediaType,
      'content-disposition': dispositionOf(`practice.${extension}`, true),
      'cache-control': 'no-store',
      ...(leftOut > 0 && {
        'x-rostrum-warning': headerValue(
          `Items left out, as their audio is not ready: ${leftOut}.`,
        ),
      }),
    }
    await sendBody(context, request, reply, pieces, { call, headers })
  })
}

/** Refuses a file that comes in, before any of it is read, while too many do. */
function boundImports(routes: FastifyInstance): void {
  let coming = 0
  routes.addHook('onRequest', (request, reply, done) => {
    if (coming >= MAX_IMPORTS) {
      const sentence = `Expected at most ${MAX_IMPORTS} imports at a time; try again soon.`
      done(new SpeechError('overloaded', sentence, { details: { retryAfterMs: 1000 } }))
      return
    }
    coming += 1
    onceOver(request.raw, reply.raw, () => {
      coming -= 1
    })
    done()
  })
}

/** `GET /practice/export` and `POST /practice/import`. */
export function addPracticeExchange(
  app: FastifyInstance,
  context: ServerContext,
  path: string,
): void {
  const exchange = practiceExchange(context.rostrum.practice)
  app.get(`${path}/practice/export`, { exposeHeadRoute: false }, async (request, reply) => {
    await send(context, request, reply, exchange)
    return reply
  })
  void app.register((routes, _options, done) => {
    boundImports(routes)
    // The text itself: what is wrong in it is told by line and column.
    routes.removeContentTypeParser('application/json')
    routes.addContentTypeParser(
      ['application/json', 'text/csv'],
      { parseAs: 'string', bodyLimit: MAX_IMPORT_BYTES },
      (_request, body, parsed) => parsed(null, body),
    )
    routes.post(`${path}/practice/import`, (request, reply) => {
      const { tag, lesson, language } = readRequest(importQuery, request.query)
      const type = request.headers['content-type']?.trim().toLowerCase() ?? ''
      const file = {
        text: typeof request.body === 'string' ? request.body : '',
        format: type.startsWith('text/csv') ? ('csv' as const) : ('json' as const),
        language: language ?? context.settings.current.language,
        ...(lesson !== undefined && { lesson }),
        ...(tag && { tags: tag }),
      }
      const work = async (call: ReturnType<typeof ownedCall>): Promise<ImportAnswer> => {
        const stored = await exchange.import(file, call)
        reply.code(202)
        return stored
      }
      return answerWith(context, request, reply, work, { counted: true })
    })
    done()
  })
}
