import type { SpeechError } from '../core/errors.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { CacheIndex } from '../ports/cache-index.ts'
import type { JobQueue } from '../ports/job-queue.ts'
import type { TaskStore } from '../ports/task-store.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { Clock } from '../ports/clock.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { LexiconStore } from '../ports/lexicon-store.ts'
import type { Logger } from '../ports/logger.ts'
import type { Meter } from '../ports/meter.ts'
import type { Phonemizer } from '../ports/phonemizer.ts'
import type { PracticeStore } from '../ports/practice-store.ts'
import type { RecordingStore } from '../ports/recording-store.ts'
import type { Scratch } from '../ports/scratch.ts'
import type { Config } from './config/config.ts'

/** A part of the settings: what is absent keeps its default. */
export type PartialDeep<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: PartialDeep<T[K]> }
    : T

/** Ports handed in ready-made; what is absent is wired from the settings. */
export interface Parts {
  /** Replaces the configured engines; the first is preferred. */
  readonly engines?: readonly SpeechEngine[]
  /** Added to the built-in encoders; wins over one of the same codec. */
  readonly encoders?: readonly AudioEncoder[]
  readonly phonemizer?: Phonemizer
  readonly scratch?: Scratch
  /** Where named lexicons are kept. Default: in `dataDir`, or in memory without one. */
  readonly lexicons?: LexiconStore
  /** Where tasks are kept. Default: the database of the settings. */
  readonly taskStore?: TaskStore
  /** What hands tasks to workers. Default: Redis or the database, as the settings say. */
  readonly jobQueue?: JobQueue
  /** Where finished files are kept. Default: the storage or folder of the settings. */
  readonly artifacts?: ArtifactStore
  /** What is known of the shared cache. Default: the database of the settings. */
  readonly cacheIndex?: CacheIndex
  /** Where what is practised is kept. Default: the database of the settings. */
  readonly practiceStore?: PracticeStore
  /** Where it is known what was spoken for practice. Default: the database of the settings. */
  readonly recordingStore?: RecordingStore
  readonly clock?: Clock
  readonly logger?: Logger
  readonly meter?: Meter
  /**
   * Told when an engine does not load that is not to be done without (`onLoadFailure: shutdown`).
   * Whoever runs the platform is to let work in flight finish and to end. Default: only logged.
   */
  readonly onFatal?: (error: SpeechError) => void
}

/** Settings and ports of `createRostrum()`. */
export interface RostrumOptions {
  readonly config?: PartialDeep<Config>
  readonly parts?: Parts
  /**
   * Absolute path of the folder for what is kept, such as lexicons. Default: the setting `dataDir`;
   * when that is empty too, memory.
   */
  readonly dataDir?: string
  /** Begins to load the preferred engine while the rest is being loaded. Default false. */
  readonly warm?: boolean
}
