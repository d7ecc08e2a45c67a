import type { FastifyInstance } from 'fastify'
import { baseUrl } from './base-url.ts'
import type { ServerContext } from './context.ts'
import { sendDictationHealth } from './dialects/dictation/health.ts'
import { mayKnow } from './health.ts'

/**
 * `/`: a browser goes on to the documentation; any other client gets one JSON
 * that says where it is, or how, where `health.style` is that of the dictation API.
 */
export function addHome(app: FastifyInstance, context: ServerContext): void {
  app.get('/', (request, reply) => {
    const config = context.settings.current
    reply.header('vary', 'Accept')
    if (config.docs.enabled && (request.headers.accept ?? '').includes('text/html'))
      return reply.redirect(config.docs.path, 302)
    if (config.health.style === 'dictation')
      return sendDictationHealth(context, reply, { details: mayKnow(context, request) })
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
