import type { FastifyInstance, FastifyRequest } from 'fastify'
import { callOf } from './call.ts'
import type { ServerContext } from './context.ts'
import { httpError } from './error-status.ts'

function hasBody({ headers }: FastifyRequest): boolean {
  const length = headers['content-length']
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')
}

/**
 * Gives every body `server.bodyTimeoutMs` to arrive, but those of routes with the config
 * `slowBody`, whose text may come as it is written. A body that is late gets 408 and the
 * connection is closed.
 */
export function addBodyDeadline(app: FastifyInstance, context: ServerContext): void {
  app.addHook('preParsing', (request, reply, _payload, done) => {
    const config = request.routeOptions.config as { readonly slowBody?: boolean }
    if (config.slowBody === true || !hasBody(request) || request.raw.complete) {
      done()
      return
    }
    const late = (): void => {
      if (reply.sent) return
      const call = callOf(request)
      const error = httpError(408, 'timeout', 'The body of the request did not arrive in time.')
      const { status, body } = call.dialect.renderError(error, call.id)
      call.errorCode = error.code
      reply.hijack()
      const { raw } = reply
      raw.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
      raw.end(JSON.stringify(body), () => request.raw.destroy())
    }
    const timer = setTimeout(late, context.settings.current.server.bodyTimeoutMs)
    const clear = (): void => clearTimeout(timer)
    request.raw.once('end', clear)
    request.raw.once('close', clear)
    done()
  })
}
