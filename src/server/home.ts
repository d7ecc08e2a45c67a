import type { FastifyInstance } from 'fastify'
import { baseUrl } from './base-url.ts'
import type { ServerContext } from './context.ts'

/** `/`: a browser goes on to the documentation; any other client gets one JSON that says where it is. */
export function addHome(app: FastifyInstance, context: ServerContext): void {
  app.get('/', (request, reply) => {
    const config = context.settings.current
    reply.header('vary', 'Accept')
    if (config.docs.enabled && (request.headers.accept ?? '').includes('text/html'))
      return reply.redirect(config.docs.path, 302)
    const base = baseUrl(request, config)
    return reply.send({
      status: 'ok',
      name: 'rostrum',
      version: context.version,
      timestamp: new Date().toISOString(),
      links: {
        ...(config.native.enabled && {
          speech: `${base}${config.native.path}/speech`,
          voices: `${base}${config.native.path}/voices`,
        }),
        ...(config.openai.enabled && { openai: `${base}${config.openai.path}` }),
        ...(config.docs.enabled && {
          docs: `${base}${config.docs.path}`,
          openapi: `${base}/openapi.json`,
        }),
        health: `${base}/health`,
      },
    })
  })
}
