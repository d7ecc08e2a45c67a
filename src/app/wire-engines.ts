import os from 'node:os'
import type { Clock } from '../ports/clock.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { Logger } from '../ports/logger.ts'
import type { Meter } from '../ports/meter.ts'
import type { Phonemizer } from '../ports/phonemizer.ts'
import type { Config } from './config/config.ts'
import type { CpuEngineConfig } from './config/engines.ts'
import type { Parts } from './create.ts'
import { networkEngines } from './wire-network-engines.ts'
import { processEngines } from './wire-process-engines.ts'

/** What engines are made with. */
export interface EngineHouse {
  readonly clock: Clock
  readonly logger: Logger | undefined
  readonly meter: Meter | undefined
  /** How many threads of an engine its `prepare()` loads. */
  readonly warm: 'first' | 'all'
  /** Absolute path of the folder for what is kept; undefined: memory. */
  readonly dataDir: string | undefined
  readonly onFatal: Parts['onFatal']
  /** Adds what is to be loaded when a server starts; false adds nothing. */
  preload(load: Preload | false): void
  /** Spells text in IPA, when an engine here can; asked when it is needed. */
  phonemizer(): Phonemizer | undefined
}

/** Loads models ahead of the first call. */
export type Preload = (options: { readonly signal: AbortSignal }) => Promise<void>

/** The engines of the settings, in the order in which they are preferred. */
export interface WiredEngines {
  readonly engines: readonly SpeechEngine[]
  /** What is to be loaded when a server starts. */
  readonly preload: readonly Preload[]
  readonly phonemizer: Phonemizer | undefined
}

/** Makes an engine, or nothing when it cannot be here. */
export type EngineMaker = () => Promise<SpeechEngine | undefined>

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
  given: Omit<EngineHouse, 'phonemizer' | 'preload'> & {
    readonly phonemizer: Phonemizer | undefined
  },
): Promise<WiredEngines> {
  let { phonemizer } = given
  const preload: Preload[] = []
  const house: EngineHouse = {
    ...given,
    phonemizer: () => phonemizer,
    preload: (load) => void (load && preload.push(load)),
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
