import path from 'node:path'
import { SpeechError } from '../core/errors.ts'
import type { AudioDecoder } from '../ports/decoder.ts'
import type { Config } from './config/config.ts'
import type { ProcessEngineConfig } from './config/engines.ts'
import type { EngineHouse, EngineMaker, Preload } from './engine-house.ts'

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
  const { clock, logger, meter, warm } = house
  const onLoadFailure = loadFailure(settings, house, engine)
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
    ...(onLoadFailure && { onLoadFailure }),
  }
}

/** Failures that were told; a process tells its own before whoever called it hears of it. */
const told = new WeakSet<SpeechError>()

/** Stops what runs here when a model does not load, where the settings want that. */
function loadFailure(
  { onLoadFailure }: ProcessEngineConfig,
  { logger, onFatal }: EngineHouse,
  engine: string,
): ((error: SpeechError) => void) | undefined {
  if (onLoadFailure !== 'shutdown') return undefined
  return (error) => {
    if (told.has(error)) return
    told.add(error)
    logger?.error({ err: error, engine }, 'A model that must not fail to load did.')
    onFatal?.(error)
  }
}

/**
 * Loads models ahead. One that does not load costs only its own calls, unless the settings want
 * an end of it all; then it rejects, too.
 */
function loadAhead(
  load: Preload,
  settings: ProcessEngineConfig,
  house: EngineHouse,
  engine: string,
): void {
  if (settings.preload.length === 0) return
  const stop = loadFailure(settings, house, engine)
  house.preload(async (call) => {
    try {
      await load(call)
    } catch (error) {
      if (call.signal.aborted || !SpeechError.is(error)) throw error
      if (!stop) {
        house.logger?.error({ err: error, engine }, 'A model could not be loaded ahead.')
        return
      }
      stop(error)
      throw error
    }
  })
}

/** Fails for models that are to be loaded where there is none. */
function loadNothing({ preload }: ProcessEngineConfig, setting: string): Preload {
  return () =>
    Promise.reject(
      new SpeechError(
        'not_found',
        `Expected models to load (${preload.join(', ')}) in the folders of ${setting} and the usual ones, found none.`,
      ),
    )
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
      if ((await models.list({ signal })).length === 0) {
        loadAhead(loadNothing(settings, 'engines.sherpa.modelDirs'), settings, house, 'sherpa')
        return undefined
      }
      const { sherpaEngine } = await import('../adapters/engines/sherpa/engine.ts')
      const engine = sherpaEngine({
        ...hosting(settings, house, 'sherpa'),
        models,
        keep: settings.preload,
        blends: settings.voices,
        references: referencesOf(config),
        decode: await recordingDecoders(),
        ...(dataDir !== undefined && { keepDir: path.join(dataDir, 'espeak-ng') }),
      })
      loadAhead((call) => engine.preload(settings.preload, call), settings, house, 'sherpa')
      return engine
    },
    async chatterbox() {
      const settings = config.engines.chatterbox
      if (!settings.enabled) return undefined
      const { chatterboxFolder } = await import('./wire-model-places.ts')
      const dir = chatterboxFolder(config, house.dataDir)
      if (dir === undefined) {
        const setting = 'engines.chatterbox.modelDir'
        loadAhead(loadNothing(settings, setting), settings, house, 'chatterbox')
        return undefined
      }
      const { chatterboxEngine } = await import('../adapters/engines/chatterbox/engine.ts')
      const engine = chatterboxEngine({
        ...hosting(settings, house, 'chatterbox'),
        // What is loaded ahead is kept.
        ...(settings.preload.length > 0 && { idleUnloadMs: 0 }),
        dir,
        references: referencesOf(config),
        decoders: await recordingDecoders(),
      })
      loadAhead((call) => engine.prepare(call), settings, house, 'chatterbox')
      return engine
    },
  }
}
