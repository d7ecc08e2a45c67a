import type { SpeechError } from '../../../core/errors.ts'
import type { Voice } from '../../../core/voice.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import type { EngineStatus, SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Meter } from '../../../ports/meter.ts'
import type { NamedModel } from './model-catalog.ts'
import type { SherpaReference } from './model-voices.ts'

/** How models are found and run. */
export interface SherpaOptions {
  /** Finds the folders of models; asked again whenever voices are listed. */
  readonly models: {
    list(options: { readonly signal: AbortSignal }): Promise<readonly NamedModel[]>
  }
  /** Processes of each model, at most. */
  readonly workers: number
  /** Calls that may wait for one before new ones are refused as `overloaded`. */
  readonly queue: number
  readonly clock: Clock
  /** `auto` (the default), `cpu`, `cuda`, … */
  readonly device?: string
  /** Threads of one run; 0, the default: its share of the processor cores, at most 4. */
  readonly threads?: number
  readonly idleUnloadMs?: number
  /** Names of models that are kept once loaded, whatever `idleUnloadMs` says; `*` means all. */
  readonly keep?: readonly string[]
  readonly loadTimeoutMs?: number
  readonly maxMemoryBytes?: number
  readonly graceMs?: number
  readonly onLoadFailure?: (error: SpeechError) => void
  /** Named blends of voices: `{ anna: 'af_heart(2)+af_sky(1)' }`. */
  readonly blends?: { readonly [name: string]: string }
  /** Recordings of voices for models that imitate. */
  readonly references?: readonly SherpaReference[]
  /** Reads the recordings. */
  readonly decode?: readonly AudioDecoder[]
  /** Folder in which eSpeak NG's data may be kept, for models that bring none. */
  readonly keepDir?: string
  /** Package that runs the models, as it is imported. Default `sherpa-onnx-node`. */
  readonly runtime?: string
  readonly logger?: Logger
  readonly meter?: Meter
}

/** The engine of all models that sherpa-onnx runs. */
export interface SherpaEngine extends SpeechEngine {
  status(): EngineStatus
  /**
   * A voice that is not listed under this name: a blend that nobody has named,
   * `sherpa:<model>/af_heart(2)+af_sky(1)`, and both that and any voice without the model,
   * `af_heart`, of the first model that has it. Undefined when there is none; throws
   * `invalid_request` for a blend that the model named does not understand, and `unavailable` with
   * what is wrong for any voice of a model that cannot be loaded.
   */
  resolve(name: string, options: { readonly signal: AbortSignal }): Promise<Voice | undefined>
  /**
   * Loads models by name, `*` for all. One that fails keeps no other from being loaded; then it
   * throws what is wrong with it, `not_found` for one that is not there.
   */
  preload(names: readonly string[], options: { readonly signal: AbortSignal }): Promise<void>
}
