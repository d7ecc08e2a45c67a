import path from 'node:path'
import type { AudioDecoder } from '../ports/decoder.ts'
import type { Config } from './config/config.ts'
import type { ProcessEngineConfig } from './config/engines.ts'
import type { EngineHouse, EngineMaker } from './engine-house.ts'

/** A voice to be imitated, with its file found. */
interface FoundReference {
  readonly name: string
  /** Absolute path. */
  readonly audio: string
  readonly text: string
  /** BCP 47 tag; empty: not known. */
  readonly language: string
}

/** The references of the settings; relative paths start in the working directory. */
export function referencesOf({ references }: Config): readonly FoundReference[] {
  return Object.entries(references).map(([name, { audio, text, language }]) => ({
    name,
    audio: path.resolve(audio),
    text,
    language,
  }))
}

/** The decoders of recordings. */
export async function recordingDecoders(): Promise<readonly AudioDecoder[]> {
  const [{ flacDecoder }, { wavDecoder }] = await Promise.all([
    import('../adapters/decoders/flac/decoder.ts'),
    import('../adapters/decoders/wav/decoder.ts'),
  ])
  return [wavDecoder, flacDecoder]
}

/** What all engines in child processes are told. */
function hosting(settings: ProcessEngineConfig, house: EngineHouse, engine: string) {
  const { workers, queue, device, threads, idleUnloadSec, loadTimeoutMs, maxMemoryBytes } = settings
  const { clock, logger, meter, warm, onFatal } = house
  return {
    workers,
    queue,
    device,
    threads,
    idleUnloadMs: idleUnloadSec * 1000,
    loadTimeoutMs,
    maxMemoryBytes,
    clock,
    warm,
    ...(logger && { logger }),
    ...(meter && { meter }),
    ...(settings.onLoadFailure === 'shutdown' && {
      onLoadFailure: (error: Parameters<NonNullable<typeof onFatal>>[0]) => {
        logger?.error({ err: error, engine }, 'A model that must not fail to load did.')
        onFatal?.(error)
      },
    }),
  }
}

/** Makers of the engines whose models run in child processes, by id. */
export function processEngines(
  config: Config,
  house: EngineHouse,
): { readonly [id: string]: EngineMaker } {
  return {
    async sherpa() {
      const settings = config.engines.sherpa
      if (!settings.enabled) return undefined
      const { wireModelPlaces } = await import('./wire-model-places.ts')
      const { dataDir } = house
      const models = wireModelPlaces(config, { dataDir, env: process.env, cwd: process.cwd() })
      const { signal } = new AbortController()
      // Without any model it is not there at all, and nothing of it is loaded.
      if ((await models.list({ signal })).length === 0) return undefined
      const { sherpaEngine } = await import('../adapters/engines/sherpa/engine.ts')
      const engine = sherpaEngine({
        ...hosting(settings, house, 'sherpa'),
        models,
        blends: settings.voices,
        references: referencesOf(config),
        decode: await recordingDecoders(),
        ...(dataDir !== undefined && { keepDir: path.join(dataDir, 'espeak-ng') }),
      })
      house.preload(
        settings.preload.length > 0 && ((call) => engine.preload(settings.preload, call)),
      )
      return engine
    },
    async chatterbox() {
      const settings = config.engines.chatterbox
      if (!settings.enabled) return undefined
      const { chatterboxFolder } = await import('./wire-model-places.ts')
      const dir = chatterboxFolder(config, house.dataDir)
      if (dir === undefined) return undefined
      const { chatterboxEngine } = await import('../adapters/engines/chatterbox/engine.ts')
      const engine = chatterboxEngine({
        ...hosting(settings, house, 'chatterbox'),
        // What is loaded ahead is kept.
        ...(settings.preload.length > 0 && { idleUnloadMs: 0 }),
        dir,
        references: referencesOf(config),
        decoders: await recordingDecoders(),
      })
      house.preload(settings.preload.length > 0 && ((call) => engine.prepare(call)))
      return engine
    },
  }
}
