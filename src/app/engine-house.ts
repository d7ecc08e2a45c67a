import type { Clock } from '../ports/clock.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { Logger } from '../ports/logger.ts'
import type { Meter } from '../ports/meter.ts'
import type { Phonemizer } from '../ports/phonemizer.ts'
import type { Config } from './config/config.ts'
import type { Parts } from './create.ts'

/** Loads models ahead of the first call. */
export type Preload = (options: { readonly signal: AbortSignal }) => Promise<void>

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
  readonly failover: Config['failover']
  /** Adds what is to be loaded when a server starts. */
  preload(load: Preload): void
  /** Spells text in IPA, when an engine here can; asked when it is needed. */
  phonemizer(): Phonemizer | undefined
}

/** Makes an engine, or nothing when it cannot be here. */
export type EngineMaker = () => Promise<SpeechEngine | undefined>
