import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { EngineInfo } from '../app/rostrum.ts'
import { SpeechError } from '../core/errors.ts'
import { callOf } from './call.ts'
import type { ServerContext } from './context.ts'
import { sendDictationHealth } from './dialects/dictation/health.ts'

/** What each part says of itself. */
async function checks(
  context: ServerContext,
  engines: readonly EngineInfo[],
): Promise<{ readonly [name: string]: string }> {
  const kept = await context.rostrum.health()
  const result: { [name: string]: string } = {
    server: context.state.draining ? 'draining' : 'ok',
    prepared: context.state.ready ? 'ok' : 'loading',
    ...kept.checks,
  }
  for (const { id, voices, status } of engines)
    result[`engine.${id}`] = status?.failure ?? (voices > 0 ? 'ok' : 'no voices')
  return result
}

/** With keys on, who has none learns no details. */
export function mayKnow(context: ServerContext, request: FastifyRequest): boolean {
  return (context.keyring?.size ?? 0) === 0 || callOf(request).identity !== undefined
}

/** `/livez` (the process answers), `/readyz` (work is welcome) and `/health` in three styles. */
export function addHealth(app: FastifyInstance, context: ServerContext): void {
  const { state, settings, version } = context
  app.get('/livez', () => ({ status: 'ok' }))
  app.get('/readyz', async () => {
    if (state.draining) throw new SpeechError('unavailable', 'The server is stopping.')
    if (!state.ready) throw new SpeechError('unavailable', 'The engines are still being loaded.')
    const kept = await context.rostrum.health()
    if (kept.ready) return { status: 'ready' }
    const wrong = Object.keys(kept.checks).filter((part) => kept.checks[part] !== 'ok')
    throw new SpeechError('unavailable', `Not ready: ${wrong.join(', ')}.`, {
      // What exactly is wrong is told to those who may know it, by /health.
      details: { parts: wrong },
    })
  })
  app.get('/health', async (request, reply) => {
    const timestamp = new Date().toISOString()
    const { style } = settings.current.health
    if (style === 'kokoro') return { status: 'ok' }
    if (style === 'dictation')
      return sendDictationHealth(context, reply, { details: mayKnow(context, request) })
    const known = { status: 'ok', version, timestamp }
    if (!mayKnow(context, request)) return known
    const uptimeSec = Math.round((Date.now() - state.startedAtMs) / 1000)
    const all = await context.rostrum.engines()
    const engines = Object.fromEntries(
      all.flatMap(({ id, status }) => (status ? [[id, status]] : [])),
    )
    return { ...known, uptimeSec, checks: await checks(context, all), engines }
  })
}
