import { SpeechError } from '../core/errors.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { Config } from './config/config.ts'
import type { IndexTtsConfig, NetworkEngineConfig, OpenAiConfig } from './config/engines.ts'
import type { EngineHouse, EngineMaker } from './engine-house.ts'
import { recordingDecoders, referencesOf } from './wire-process-engines.ts'

/** Makers of the engines that are reached over the network, by id; none asks anybody yet. */
export function networkEngines(
  config: Config,
  house: EngineHouse,
): { readonly [id: string]: EngineMaker } {
  const { clock, logger } = house
  const common = { clock, ...(logger && { logger }) }
  const { gemini, openai, indextts } = config.engines

  const openAi = (id: string, settings: OpenAiConfig): EngineMaker => {
    return async () => {
      if (!settings.enabled || settings.url === '') return undefined
      const { openAiEngine } = await import('../adapters/engines/openai/engine.ts')
      return guard(openAiEngine({ ...settings, ...common, id }), settings, house)
    }
  }
  const indexTts = (id: string, settings: IndexTtsConfig): EngineMaker => {
    return async () => {
      if (!settings.enabled || settings.url === '') return undefined
      const { indexTtsEngine } = await import('../adapters/engines/indextts/engine.ts')
      const decoders = await recordingDecoders()
      const heard = { references: referencesOf(config), decoders }
      return guard(indexTtsEngine({ ...settings, ...heard, ...common, id }), settings, house)
    }
  }
  const upstreams = Object.entries(config.upstreams).map(([id, settings]) => {
    if (Object.hasOwn(config.engines, id)) throw taken(id)
    return [id, settings.kind === 'openai' ? openAi(id, settings) : indexTts(id, settings)] as const
  })
  return {
    openai: openAi('openai', openai),
    indextts: indexTts('indextts', indextts),
    async gemini() {
      if (!gemini.enabled || gemini.apiKey === '') return undefined
      const { geminiEngine } = await import('../adapters/engines/gemini/engine.ts')
      return guard(geminiEngine({ ...gemini, ...common }), gemini, house)
    },
    ...Object.fromEntries(upstreams),
  }
}

function taken(id: string): SpeechError {
  return new SpeechError(
    'invalid_request',
    `Expected an id of its own for the upstream ${id}: the engine of that name is there already.`,
    { details: { param: `upstreams.${id}` } },
  )
}

/** An engine over the network with patience, limits and a budget around it. */
async function guard(
  engine: SpeechEngine,
  settings: NetworkEngineConfig,
  { clock, logger, meter, failover }: EngineHouse,
): Promise<SpeechEngine> {
  const { guarded } = await import('../adapters/engines/compose/guarded.ts')
  // Where others stand ready, nobody waits for all of its attempts.
  const chain = Object.hasOwn(failover, engine.id) ? failover[engine.id] : undefined
  const attempts = Math.min(settings.attempts, chain?.attempts ?? settings.attempts)
  return guarded(engine, {
    ...settings,
    attempts,
    clock,
    ...(logger && { logger }),
    ...(meter && { meter }),
  })
}
