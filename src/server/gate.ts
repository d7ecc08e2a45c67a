import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SpeechError } from '../core/errors.ts'
import type { Call } from './call.ts'
import { callOf, elapsedMs, setCall } from './call.ts'
import { onceOver } from './connection.ts'
import type { ServerContext } from './context.ts'
import { corsHeaders, preflightHeaders } from './cors.ts'
import { subscriberOf } from './address.ts'
import type { Dialect } from './dialect.ts'
import { refuseHost } from './host-check.ts'
import { plainPath } from './plain-path.ts'
import { isOpenPath, presentedKey } from './presented-key.ts'
import { requestIdOf } from './request-id.ts'
import type { RouteList } from './route-list.ts'
import type { TokenBuckets } from './token-bucket.ts'
import { createTokenBuckets } from './token-bucket.ts'

/** Status counted for a client that left before it was answered (as nginx has it). */
const CLIENT_LEFT = 499

/** Paths an orchestrator asks often; they answer also while the server stops. */
const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz'])

/** Counts and logs a request once its answer has ended, whichever way. */
function account(context: ServerContext, request: FastifyRequest, reply: FastifyReply): void {
  const call = callOf(request)
  const { raw } = reply
  const complete = raw.writableFinished
  const status = raw.headersSent || call.bytes > 0 ? raw.statusCode : CLIENT_LEFT
  const told = Number(raw.getHeader('content-length') ?? 0)
  const bytes = call.bytes > 0 ? call.bytes : complete && Number.isFinite(told) ? told : 0
  const route = request.routeOptions.url ?? 'none'
  const totalMs = elapsedMs(call)
  context.telemetry.httpRequest({
    route,
    method: request.method,
    status,
    totalMs,
    bytes,
    ...(call.firstByteMs === undefined ? {} : { firstByteMs: call.firstByteMs }),
    ...(call.errorCode === undefined ? {} : { errorCode: call.errorCode }),
  })
  const fields = {
    requestId: call.id,
    method: request.method,
    path: call.path,
    route,
    status,
    totalMs: Math.round(totalMs),
    ...(call.firstByteMs === undefined ? {} : { firstByteMs: Math.round(call.firstByteMs) }),
    bytes,
    complete,
    ...(call.identity === undefined ? {} : { keyId: call.identity.id }),
    ...(call.errorCode === undefined ? {} : { errorCode: call.errorCode }),
  }
  context.logger.info(fields, 'request')
}

/** Refuses who may not come in; throws. */
function admit(
  context: ServerContext,
  request: FastifyRequest,
  call: Call,
  buckets: TokenBuckets,
): void {
  const { keyring, settings } = context
  const { auth, docs, limits, metrics } = settings.current
  const limited = (name: string, limit: (typeof limits)['perKey']): void => {
    const waitMs = buckets.take(name, limit)
    if (waitMs > 0)
      throw new SpeechError('rate_limited', 'Too many requests; wait before the next one.', {
        details: { retryAfterMs: Math.ceil(waitMs) },
      })
  }
  if (!PROBES.has(call.path)) limited(`address ${subscriberOf(request.ip)}`, limits.perAddress)
  if (keyring === undefined || keyring.size === 0) return
  const presented = presentedKey(request.headers)
  call.identity = presented === undefined ? undefined : keyring.verify(presented)
  if (call.identity !== undefined) {
    limited(`key ${call.identity.id}`, limits.perKey)
    return
  }
  // The files of the documentation go with its page.
  const page = call.path.startsWith(`${docs.path}/`) ? docs.path : call.path
  // The metrics route has a rule of its own: this machine, or a key.
  if (isOpenPath(page, auth.open) || call.path === metrics.path) return
  throw new SpeechError(
    'unauthorized',
    presented === undefined
      ? 'Expected an API key in `Authorization: Bearer`, got none.'
      : 'Expected a valid API key, got one that is unknown or revoked.',
  )
}

/** Lets a request in, or throws why not. False: it was a preflight, and is answered. */
export type Gate = (request: FastifyRequest, reply: FastifyReply) => boolean

/**
 * The one hook every request passes first: gives it an id, checks who asks, and sees to it that
 * the request is counted at its end. Headers go straight on the raw response, so that answers
 * written past fastify carry them too. Gives the same for
 * requests that fastify calls no hook for.
 */
export function addGate(
  app: FastifyInstance,
  context: ServerContext,
  dialectOf: (path: string) => Dialect,
  routes: RouteList,
): Gate {
  const buckets = createTokenBuckets()
  const enter: Gate = (request, reply) => {
    const { raw } = reply
    const path = plainPath(request.raw.url ?? '/')
    const dialect = dialectOf(path)
    const call: Call = {
      id: requestIdOf(request.headers),
      startedMs: performance.now(),
      path,
      dialect,
      identity: undefined,
      bytes: 0,
      firstByteMs: undefined,
      errorCode: undefined,
    }
    setCall(request, call)
    onceOver(request.raw, raw, () => {
      account(context, request, reply)
      // A connection kept alive would hold up the stop until its client lets go.
      if (context.state.draining) setImmediate(() => app.server.closeIdleConnections())
    })
    raw.setHeader('x-request-id', call.id)
    const { server } = context.settings.current
    const rule = { anyOrigin: dialect.openToOrigins(path), origins: server.corsOrigins }
    for (const [name, value] of Object.entries(corsHeaders(request.headers, rule)))
      raw.setHeader(name, value)
    const refused = refuseHost(request.headers.host, server)
    if (refused !== undefined) throw refused
    if (context.state.draining) {
      raw.setHeader('connection', 'close')
      if (!PROBES.has(path))
        throw new SpeechError('unavailable', 'The server is stopping; try again soon.')
    }
    if (request.method === 'OPTIONS') {
      const methods = routes.methodsOf(path)
      void reply
        .code(204)
        .headers(preflightHeaders(request.headers, rule, methods))
        .send()
      return false
    }
    admit(context, request, call, buckets)
    return true
  }
  app.addHook('onRequest', (request, reply, done) => {
    try {
      if (enter(request, reply)) done()
    } catch (error) {
      done(error as Error)
    }
  })
  return enter
}
