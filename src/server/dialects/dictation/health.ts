import type { FastifyReply } from 'fastify'
import type { ServerContext } from '../../context.ts'

/** How a part is. */
type Part = 'healthy' | 'unhealthy' | 'not_initialized'

const partOf = (fine: boolean): Part => (fine ? 'healthy' : 'unhealthy')

/** Whether there is somebody to speak. */
async function speech({ rostrum, state }: ServerContext): Promise<Part> {
  if (!state.ready) return 'not_initialized'
  return partOf((await rostrum.engines()).some(({ voices }) => voices > 0))
}

/**
 * Answers how the server is in the shape of the dictation API: 503 when a part is out of order; an
 * engine that is still being loaded is none. Who may not know it (`details`) learns no parts.
 */
export async function sendDictationHealth(
  context: ServerContext,
  reply: FastifyReply,
  { details }: { readonly details: boolean },
): Promise<FastifyReply> {
  const [{ checks: kept }, ttsService] = await Promise.all([
    context.rostrum.health(),
    speech(context),
  ])
  const isFine = (part: string): boolean => kept[part] === 'ok'
  const parts = {
    database: partOf(isFine('database')),
    audio_directory: partOf(isFine('artifacts') && isFine('disk')),
    tts_service: ttsService,
    task_manager: partOf(isFine('queue') && !context.state.draining),
  }
  const healthy = !Object.values(parts).includes('unhealthy')
  return reply.code(healthy ? 200 : 503).send({
    status: partOf(healthy),
    checks: {
      ...(details && parts),
      service: 'rostrum',
      version: context.version,
      timestamp: new Date().toISOString(),
    },
  })
}
