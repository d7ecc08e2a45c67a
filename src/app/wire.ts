import path from 'node:path'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { Clock } from '../ports/clock.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { LexiconStore } from '../ports/lexicon-store.ts'
import type { Logger } from '../ports/logger.ts'
import type { Meter } from '../ports/meter.ts'
import type { Phonemizer } from '../ports/phonemizer.ts'
import type { Scratch } from '../ports/scratch.ts'
import { systemClock } from '../adapters/clock/system.ts'
import { builtInEncoders } from '../adapters/encoders/index.ts'
import type { Config } from './config/config.ts'
import type { Parts } from './create.ts'
import { lazily, type Lazy } from './lazy.ts'
import type { Durable } from './wire-durable.ts'
import type { Preload } from './engine-house.ts'
import { checkRouting, wireFailover } from './wire-failover.ts'
import { keepingEngine } from './wire-kept.ts'

/** The ports a running platform stands on. */
export interface Wired {
  readonly engines: readonly SpeechEngine[]
  /** What `prepare()` loads beside the preferred engine. */
  readonly preload: readonly Preload[]
  readonly encoders: ReadonlyMap<string, AudioEncoder>
  readonly phonemizer: Phonemizer | undefined
  readonly scratch: Scratch
  readonly lexicons: LexiconStore
  readonly clock: Clock
  readonly logger: Logger | undefined
  readonly meter: Meter | undefined
  /** What outlives a request; opened when it is first needed. */
  readonly durable: Lazy<Durable>
  /** Absolute path of the folder for what is kept; undefined: memory. */
  readonly dataDir: string | undefined
  close(): Promise<void>
}

/** What wiring needs beside the settings. */
export interface WireOptions {
  /** How many threads of an engine its `prepare()` loads. Default `all`. */
  readonly warm?: 'first' | 'all'
  /** Absolute path of the folder for what is kept; without it, memory. */
  readonly dataDir?: string
}

/**
 * Makes every port from the settings, or takes those handed in. Engines start no thread and load
 * nothing here; each is imported only when it is enabled. `warm` says how many threads of an
 * engine its `prepare()` loads: the first for one short call, all for a server.
 */
export async function wire(
  config: Config,
  parts: Parts,
  { warm = 'all', dataDir }: WireOptions = {},
): Promise<Wired> {
  const clock = parts.clock ?? systemClock
  const { logger, meter } = parts
  const durable = lazily(async (signal) => {
    const { openDurable } = await import('./wire-durable.ts')
    return openDurable(config, { clock, logger, dataDir, signal, given: parts })
  })
  let { phonemizer } = parts
  let engines = parts.engines
  let preload: readonly Preload[] = []
  if (!engines) {
    const { wireEngines } = await import('./wire-engines.ts')
    const house = { clock, logger, meter, warm, dataDir, phonemizer, onFatal: parts.onFatal }
    ;({ engines, preload, phonemizer } = await wireEngines(config, house))
  }
  const codecs = builtInEncoders()
  const encoders = new Map(
    [...codecs.encoders, ...(parts.encoders ?? [])].map((it) => [it.codec, it]),
  )
  const flac = encoders.get('flac')
  const always = config.cache.requests === 'shared'
  const keeping = engines.map((engine) =>
    flac
      ? keepingEngine(engine, {
          durable,
          encoder: flac,
          clock,
          logger,
          meter,
          always,
          owned: !parts.engines,
        })
      : engine,
  )
  const speaking = await wireFailover(keeping, config, logger)
  checkRouting(speaking, config, logger)
  const scratch = parts.scratch ?? (await lazyScratch())
  const lexicons = parts.lexicons ?? lazyLexicons(dataDir)
  return {
    engines: speaking,
    preload,
    encoders,
    phonemizer,
    scratch,
    lexicons,
    clock,
    logger,
    meter,
    durable,
    dataDir,
    async close() {
      const closed = await Promise.allSettled(speaking.map((it) => it.close()))
      // Then what they kept things with.
      closed.push(...(await Promise.allSettled([codecs.close()])))
      closed.push(...(await Promise.allSettled([durable.close()])))
      for (const it of closed) if (it.status === 'rejected') throw it.reason
    },
  }
}

/** A store that is loaded when somebody asks for a lexicon. */
function lazyLexicons(dataDir: string | undefined): LexiconStore {
  let opened: Promise<LexiconStore> | undefined
  const store = (): Promise<LexiconStore> =>
    (opened ??= (async () => {
      if (dataDir !== undefined) {
        const { fileLexicons } = await import('../adapters/lexicons/files.ts')
        return fileLexicons({ dir: path.resolve(dataDir, 'lexicons') })
      }
      const { memoryLexicons } = await import('../adapters/lexicons/memory.ts')
      return memoryLexicons()
    })())
  return {
    list: async (options) => (await store()).list(options),
    find: async (name, options) => (await store()).find(name, options),
    read: async (name, options) => (await store()).read(name, options),
    write: async (name, text, change) => (await store()).write(name, text, change),
    remove: async (name, change) => (await store()).remove(name, change),
  }
}

async function lazyScratch(): Promise<Scratch> {
  return {
    async open(options) {
      const { fileScratch } = await import('../adapters/scratch/files.ts')
      return fileScratch().open(options)
    },
  }
}
