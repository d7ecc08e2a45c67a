import os from 'node:os'
import type { SpeechEngine } from '../ports/engine.ts'
import type { Phonemizer } from '../ports/phonemizer.ts'
import type { Config } from './config/config.ts'
import type { CpuEngineConfig } from './config/engines.ts'
import type { EngineHouse, EngineMaker, Preload } from './engine-house.ts'
import { networkEngines } from './wire-network-engines.ts'
import { processEngines } from './wire-process-engines.ts'

/** The engines of the settings, in the order in which they are preferred. */
export interface WiredEngines {
  readonly engines: readonly SpeechEngine[]
  /** What is to be loaded when a server starts. */
  readonly preload: readonly Preload[]
  readonly phonemizer: Phonemizer | undefined
}

/** Threads of a CPU engine, one for each core and at most 8 where the settings leave it open. */
function threads({ workers, queue }: CpuEngineConfig): { workers: number; queue: number } {
  return { workers: workers > 0 ? workers : Math.min(8, os.availableParallelism()), queue }
}

/**
 * Makes the engines that the settings switch on. They start no thread and no process, load no
 * model and ask nobody here; each is imported only when it is to be there.
 */
export async function wireEngines(
  config: Config,
  given: Omit<EngineHouse, 'phonemizer' | 'preload' | 'failover'> & {
    readonly phonemizer: Phonemizer | undefined
  },
): Promise<WiredEngines> {
  let { phonemizer } = given
  const preload: Preload[] = []
  const house: EngineHouse = {
    ...given,
    failover: config.failover,
    phonemizer: () => phonemizer,
    preload: (load) => void preload.push(load),
  }
  const { clock, warm, logger, meter } = house
  const common = { clock, warm, ...(logger && { logger }), ...(meter && { meter }) }
  const makers: { readonly [id: string]: EngineMaker } = {
    async espeak() {
      if (!config.engines.espeak.enabled) return undefined
      const { chooseEspeak } = await import('../adapters/engines/espeak/choose.ts')
      const { native } = config.engines.espeak
      const engine = chooseEspeak({ ...threads(config.engines.espeak), ...common, native })
      phonemizer ??= engine?.phonemizer
      if (!engine) {
        logger?.warn(
          { engine: 'espeak' },
          'Engine espeak is not installed; npm install @echogarden/espeak-ng-emscripten adds it.',
        )
      }
      return engine
    },
    async flite() {
      if (!config.engines.flite.enabled) return undefined
      const { fliteThreads } = await import('../adapters/engines/flite/threads.ts')
      return fliteThreads({ ...threads(config.engines.flite), ...common })
    },
    async tone() {
      if (!config.engines.tone.enabled) return undefined
      const { toneThreads } = await import('../adapters/engines/tone/threads.ts')
      return toneThreads({ ...threads(config.engines.tone), ...common })
    },
    ...processEngines(config, house),
    ...networkEngines(config, house),
  }
  const ids = new Set([
    ...config.engineOrder.filter((id) => Object.hasOwn(makers, id)),
    ...Object.keys(makers),
  ])
  const engines: SpeechEngine[] = []
  for (const id of ids) {
    const engine = await makers[id]?.()
    if (engine) engines.push(engine)
  }
  return { engines, preload, phonemizer }
}
