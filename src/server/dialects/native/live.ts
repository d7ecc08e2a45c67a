import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import { abortable } from '../../../core/stream.ts'
import type { TextPiece } from '../../../app/rostrum.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { liveStart, toSpeechRequest } from '../../../protocol/speech-request.ts'
import type { ActiveCall } from '../../active.ts'
import { sendBody, whileWaited } from '../../body.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'
import { httpError } from '../../error-status.ts'
import type { LiveSockets } from '../../live-sockets.ts'
import { speechHeaders } from '../../speech-headers.ts'
import { queryObject } from './query-object.ts'
import { serveLiveSocket } from './live-socket.ts'

/** The body as it arrives, decoded. Throws `too_large` and `timeout`. */
async function* writtenText(
  context: ServerContext,
  request: FastifyRequest,
  active: ActiveCall,
): AsyncGenerator<TextPiece> {
  const { maxTextChars, liveIdleMs } = context.settings.current.limits
  const decoder = new TextDecoder()
  const late = (): void =>
    active.abort(new SpeechError('timeout', `Expected text within ${liveIdleMs} ms, got none.`))
  let chars = 0
  // Only while we wait for the client does it count as silent, not while it waits for us.
  let timer = setTimeout(late, liveIdleMs)
  try {
    for await (const chunk of abortable<Buffer>(request.raw, active.signal)) {
      clearTimeout(timer)
      const text = decoder.decode(chunk, { stream: true })
      chars += text.length
      if (chars > maxTextChars)
        throw new SpeechError('too_large', `Expected at most ${maxTextChars} characters of text.`, {
          details: { param: 'text', expected: maxTextChars },
        })
      if (text !== '') yield { text }
      timer = setTimeout(late, liveIdleMs)
    }
    const rest = decoder.decode()
    if (rest !== '') yield { text: rest }
  } finally {
    clearTimeout(timer)
  }
}

async function speakBody(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const config = context.settings.current
  const start = readRequest(liveStart, queryObject(request.query))
  const { text: _, ...wanted } = toSpeechRequest(
    { ...start, text: '' },
    { format: config.format, timeline: 'none' },
  )
  await whileWaited(context, reply, async (active) => {
    const pieces = writtenText(context, request, active)
    const call = { signal: active.signal, requestId: callOf(request).id }
    await using speech = await context.rostrum.speakLive(pieces, wanted, call)
    await sendBody(context, request, reply, speech.bytes, {
      call: active,
      headers: {
        'content-type': speech.mediaType,
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        ...speechHeaders(speech),
      },
    })
  })
}

/** `/speech/live`: a WebSocket, and the same with a chunked body over plain HTTP. */
export function addLive(
  app: FastifyInstance,
  context: ServerContext,
  sockets: LiveSockets,
  path: string,
): void {
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    // The body stays a stream, whatever its type is called.
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    scope.route({
      method: ['POST', 'PUT'],
      url: `${path}/speech/live`,
      config: { slowBody: true },
      bodyLimit: Number.MAX_SAFE_INTEGER,
      handler: async (request, reply) => {
        await speakBody(context, request, reply)
        return reply
      },
    })
    done()
  })
  app.route({
    method: 'GET',
    url: `${path}/speech/live`,
    exposeHeadRoute: false,
    preValidation: (_request, _reply, done) => {
      sockets.admit(context.settings.current.limits.maxLive)
      done()
    },
    handler: (_request, reply) => {
      reply.header('upgrade', 'websocket')
      throw httpError(426, 'invalid_request', 'Expected a WebSocket here, or POST with a text.')
    },
    wsHandler: (socket, request) => serveLiveSocket(context, sockets, socket, callOf(request)),
  })
}
