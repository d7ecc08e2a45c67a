import os from 'node:os'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { Clock } from '../ports/clock.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { Logger } from '../ports/logger.ts'
import type { Meter } from '../ports/meter.ts'
import type { Phonemizer } from '../ports/phonemizer.ts'
import type { Scratch } from '../ports/scratch.ts'
import { systemClock } from '../adapters/clock/system.ts'
import { builtInEncoders } from '../adapters/encoders/index.ts'
import type { Config, CpuEngineConfig } from './config/config.ts'
import type { Parts } from './create.ts'

/** The ports a running platform stands on. */
export interface Wired {
  readonly engines: readonly SpeechEngine[]
  readonly encoders: ReadonlyMap<string, AudioEncoder>
  readonly phonemizer: Phonemizer | undefined
  readonly scratch: Scratch
  readonly clock: Clock
  readonly logger: Logger | undefined
  readonly meter: Meter | undefined
  close(): Promise<void>
}

/** Threads of a CPU engine, one for each core and at most 8 where the settings leave it open. */
function threads({ workers, queue }: CpuEngineConfig): { workers: number; queue: number } {
  return { workers: workers > 0 ? workers : Math.min(8, os.availableParallelism()), queue }
}

/**
 * Makes every port from the settings, or takes those handed in. Engines start no thread and load
 * nothing here; each is imported only when it is enabled. `warm` says how many threads of an
 * engine its `prepare()` loads: the first for one short call, all for a server.
 */
export async function wire(
  config: Config,
  parts: Parts,
  warm: 'first' | 'all' = 'all',
): Promise<Wired> {
  const clock = parts.clock ?? systemClock
  const { logger, meter } = parts
  const engines: SpeechEngine[] = []
  let { phonemizer } = parts
  const common = { clock, warm, ...(logger && { logger }), ...(meter && { meter }) }
  const makers: { readonly [id: string]: () => Promise<SpeechEngine | undefined> } = {
    async espeak() {
      const { espeakInstalled } = await import('../adapters/engines/espeak/installed.ts')
      if (!espeakInstalled()) {
        logger?.warn(
          { engine: 'espeak' },
          'Engine espeak is not installed; npm install @echogarden/espeak-ng-emscripten adds it.',
        )
        return undefined
      }
      const { espeakThreads } = await import('../adapters/engines/espeak/threads.ts')
      const engine = espeakThreads({ ...threads(config.engines.espeak), ...common })
      phonemizer ??= engine.phonemizer
      return engine
    },
    async flite() {
      const { fliteThreads } = await import('../adapters/engines/flite/threads.ts')
      return fliteThreads({ ...threads(config.engines.flite), ...common })
    },
    async tone() {
      const { toneThreads } = await import('../adapters/engines/tone/threads.ts')
      return toneThreads({ ...threads(config.engines.tone), ...common })
    },
  }
  if (parts.engines) engines.push(...parts.engines)
  else {
    for (const id of config.engineOrder) {
      const enabled = config.engines[id as keyof Config['engines']]?.enabled
      const engine = enabled ? await makers[id]?.() : undefined
      if (engine) engines.push(await kept(engine, config.cache.maxBytes))
    }
  }
  const codecs = builtInEncoders()
  const encoders = new Map(
    [...codecs.encoders, ...(parts.encoders ?? [])].map((it) => [it.codec, it]),
  )
  const scratch = parts.scratch ?? (await lazyScratch())
  return {
    engines,
    encoders,
    phonemizer,
    scratch,
    clock,
    logger,
    meter,
    async close() {
      // Engines that were handed in are the giver's to close.
      const own = parts.engines ? [] : engines
      const closed = await Promise.allSettled([...own, codecs].map((it) => it.close()))
      for (const it of closed) if (it.status === 'rejected') throw it.reason
    },
  }
}

async function kept(engine: SpeechEngine, maxBytes: number): Promise<SpeechEngine> {
  if (maxBytes <= 0) return engine
  const { cached } = await import('../adapters/engines/compose/cached.ts')
  return cached(engine, { maxBytes })
}

async function lazyScratch(): Promise<Scratch> {
  return {
    async open(options) {
      const { fileScratch } = await import('../adapters/scratch/files.ts')
      return fileScratch().open(options)
    },
  }
}
