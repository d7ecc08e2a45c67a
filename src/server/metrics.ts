import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isLoopback } from './address.ts'
import { callOf } from './call.ts'
import type { ServerContext } from './context.ts'
import { httpError } from './error-status.ts'

/**
 * True when the request began on this machine. One that a proxy we were not told of has passed on
 * comes from loopback too, but carries the proxy's headers.
 */
function isLocal(request: FastifyRequest, trusted: boolean): boolean {
  const { headers } = request
  const forwarded = headers['x-forwarded-for'] ?? headers['forwarded'] ?? headers['x-real-ip']
  return isLoopback(request.ip) && (trusted || forwarded === undefined)
}

/** The metrics page: open to this machine, to a valid key, and to all when `metrics.public` says so. */
export function addMetrics(app: FastifyInstance, context: ServerContext): void {
  const { metrics, server } = context.settings.current
  if (!metrics.enabled) return
  app.get(metrics.path, async (request, reply) => {
    const open = context.settings.current.metrics.public
    const trusted = server.trustProxy.length > 0
    if (!open && callOf(request).identity === undefined && !isLocal(request, trusted))
      throw httpError(403, 'unauthorized', 'Metrics are given to this machine only.')
    const text = await context.telemetry.metrics()
    return reply.type(context.telemetry.contentType).send(text)
  })
}
