import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Clock } from '../../ports/clock.ts'
import type { AudioDecoder } from '../../ports/decoder.ts'
import type { AudioEncoder } from '../../ports/encoder.ts'
import type { Logger } from '../../ports/logger.ts'
import type { PracticeStore } from '../../ports/practice-store.ts'
import type { RecordingStore } from '../../ports/recording-store.ts'
import type { Tasks } from '../../tasks/tasks.ts'
import type { Rostrum } from '../rostrum.ts'

/** How practice is kept and spoken. */
export interface PracticeSettings {
  /** Who speaks conversions; empty: the best for `language`, MMS before others. */
  readonly voice: string
  /** BCP 47 tag of conversions. */
  readonly language: string
  /** BCP 47 tag of items that name none. */
  readonly defaultLanguage: string
  /** Unicode code points in one text. */
  readonly maxTextChars: number
  /** The chance, from 0.7 to 0.97, to know an item when it is heard again. */
  readonly requestRetention: number
  readonly maxIntervalDays: number
  /** Seconds after which files that belong to no recording are removed; 0: never. */
  readonly orphanSec: number
}

/** What practice is built on. */
export interface PracticeParts {
  readonly store: PracticeStore
  readonly recordings: RecordingStore
  readonly artifacts: ArtifactStore
  readonly tasks: Pick<Tasks, 'submit' | 'get' | 'cancel' | 'watch'>
  /** Says who would speak a text. */
  readonly plan: Rostrum['plan']
  readonly normalize: Rostrum['normalize']
  readonly voices: Rostrum['voices']
  readonly clock: Clock
  readonly log: Logger
  readonly encoders: ReadonlyMap<string, AudioEncoder>
  /** Of FLAC, in which masters are kept. */
  readonly decoder: AudioDecoder
  readonly settings: PracticeSettings
  /** Hexadecimal. */
  sha256(text: string): string
  /** Hexadecimal. */
  md5(text: string): string
  /** Fires when the house closes: ends what goes on in the background. */
  readonly signal: AbortSignal
}
