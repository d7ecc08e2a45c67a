import type { SpeechEngine } from '../ports/engine.ts'
import type { Logger } from '../ports/logger.ts'
import type { Config } from './config/config.ts'

/**
 * Puts those who are to speak when an engine fails behind it. Put around engines that keep their
 * segments, so that what another one spoke is kept as that one's own.
 */
export async function wireFailover(
  engines: readonly SpeechEngine[],
  { failover: settings }: Pick<Config, 'failover'>,
  logger: Logger | undefined,
): Promise<readonly SpeechEngine[]> {
  const entries = Object.entries(settings)
  if (entries.length === 0) return engines
  const { failover } = await import('../adapters/engines/compose/failover.ts')
  const byId = new Map(engines.map((engine) => [engine.id, engine]))
  const chained = new Map<string, SpeechEngine>()
  for (const [id, { to, on }] of entries) {
    const first = byId.get(id)
    const others = to.flatMap((name) => byId.get(name) ?? absent(`failover.${id}.to`, name, logger))
    if (!first) absent(`failover.${id}`, id, logger)
    const [second, ...rest] = others.filter((it) => it !== first)
    if (first && second) {
      chained.set(id, failover([first, second, ...rest], { on, ...(logger && { logger }) }))
    }
  }
  return engines.map((engine) => chained.get(engine.id) ?? engine)
}

/** Tells of an engine that is not there, which helps nobody: it may have no model or key yet. */
function absent(setting: string, engine: string, logger: Logger | undefined): readonly never[] {
  logger?.warn({ engine, setting }, 'A setting names an engine that is not here.')
  return []
}

/** Tells of languages that are given to an engine that is not there. */
export function checkRouting(
  engines: readonly SpeechEngine[],
  { routing }: Pick<Config, 'routing'>,
  logger: Logger | undefined,
): void {
  for (const [language, id] of Object.entries(routing)) {
    if (!engines.some((engine) => engine.id === id)) absent(`routing.${language}`, id, logger)
  }
}
