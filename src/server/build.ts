import helmet from '@fastify/helmet'
import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fastify } from 'fastify'
import { createActiveCalls } from './active.ts'
import { addBodyDeadline } from './body-deadline.ts'
import { ClientLeft } from './body.ts'
import { callOf } from './call.ts'
import type { ServerContext, ServerOptions } from './context.ts'
import type { Dialect } from './dialect.ts'
import { dictationDialect } from './dialects/dictation/dialect.ts'
import { nativeDialect } from './dialects/native/dialect.ts'
import { openAiDialect } from './dialects/openai/dialect.ts'
import { addDocs } from './docs.ts'
import { httpError, retryHeaders, toSpeechError } from './error-status.ts'
import { addGate } from './gate.ts'
import { addHealth } from './health.ts'
import { addHome } from './home.ts'
import type { LiveSockets } from './live-sockets.ts'
import { createLiveSockets } from './live-sockets.ts'
import { addMetrics } from './metrics.ts'
import { listRoutes } from './route-list.ts'
import { refuseUnreadable } from './unreadable.ts'

/** Most bytes of one message on a live socket. */
const MAX_MESSAGE_BYTES = 1024 * 1024

/** A server that is put together but does not listen yet. */
export interface BuiltServer {
  readonly app: FastifyInstance
  readonly context: ServerContext
  readonly live: LiveSockets
}

/** Renders every error in the shape of the dialect whose path it is. */
function answerErrors(
  context: ServerContext,
): (thrown: unknown, request: FastifyRequest, reply: FastifyReply) => void {
  return (thrown, request, reply) => {
    const call = callOf(request)
    if (thrown instanceof ClientLeft) {
      reply.hijack()
      reply.raw.destroy()
      return
    }
    const error = toSpeechError(thrown, request.headers['content-type'])
    const { status, body } = call.dialect.renderError(error, call.id)
    call.errorCode = error.code
    if (status >= 500) {
      const fields = { requestId: call.id, errorCode: error.code, err: error }
      context.logger[error.code === 'internal' ? 'error' : 'warn'](fields, 'request failed')
    }
    if (status === 401) reply.header('www-authenticate', 'Bearer realm="rostrum"')
    // What is left of the body will not be read: nobody may take it for the next request.
    if (!request.raw.complete) reply.header('connection', 'close')
    void reply.code(status).headers(retryHeaders(error)).send(body)
  }
}

/** Puts the server together: gate, dialects, and what belongs to none of them. */
export async function buildServer(options: ServerOptions): Promise<BuiltServer> {
  const { settings, telemetry } = options
  const config = settings.current
  const context: ServerContext = {
    ...options,
    active: createActiveCalls((inFlight) => telemetry.requestsInFlight(inFlight)),
    state: { startedAtMs: Date.now(), ready: false, draining: false },
  }
  const live = createLiveSockets(telemetry)
  const native = nativeDialect(context, live)
  const openai = openAiDialect(context)
  const dialects: readonly Dialect[] = [
    ...(config.openai.enabled ? [openai] : []),
    ...(config.dictation.enabled ? [dictationDialect(context)] : []),
    ...(config.native.enabled ? [native] : []),
  ]
  const dialectOf = (path: string): Dialect => dialects.find(({ owns }) => owns(path)) ?? native
  const answerError = answerErrors(context)
  const app = fastify({
    logger: false,
    bodyLimit: config.server.bodyLimitBytes,
    // Bodies have a deadline of their own: live text may take as long as its writer.
    requestTimeout: 0,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // Bad paths come to no hook.
    frameworkErrors: (error, request, reply) => {
      try {
        if (enter(request, reply)) throw error
      } catch (thrown) {
        answerError(thrown, request, reply)
      }
    },
    clientErrorHandler: refuseUnreadable(context, dialectOf),
    trustProxy: config.server.trustProxy.length > 0 ? [...config.server.trustProxy] : false,
    routerOptions: {
      ignoreTrailingSlash: true,
      ignoreDuplicateSlashes: true,
      maxParamLength: 500,
    },
  })
  app.server.headersTimeout = config.server.headersTimeoutMs
  const routes = listRoutes(app)
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    // A plain http server must not bind its name to https for a year.
    strictTransportSecurity: false,
    // Pages of any origin may use speech and voices; CORS says which answers they may read.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
  await app.register(websocket, {
    options: { maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false },
    preClose: (done) => done(),
    errorHandler: (_error, socket) => socket.terminate(),
  })
  const enter = addGate(app, context, dialectOf, routes)
  addBodyDeadline(app, context)
  app.setErrorHandler(answerError)
  app.removeContentTypeParser('text/plain')
  app.setNotFoundHandler((request, reply) => {
    const { path } = callOf(request)
    const methods = routes.methodsOf(path)
    if (methods.length === 0) {
      const near = routes.nearestTo(path)
      const hint = near === undefined ? '' : ` Did you mean ${near}?`
      throw httpError(404, 'not_found', `There is nothing at this path.${hint}`)
    }
    const allowed = methods.join(', ')
    reply.header('allow', [...methods, 'OPTIONS'].join(', '))
    throw httpError(405, 'invalid_request', `Expected one of ${allowed}, got ${request.method}.`, {
      param: 'method',
      expected: allowed,
    })
  })
  for (const dialect of dialects) dialect.register(app)
  addHealth(app, context)
  addMetrics(app, context)
  addDocs(app, context, dialects)
  addHome(app, context)
  return { app, context, live }
}
