import type { Config } from '../app/config/config.ts'
import type { Keyring } from '../app/keys/keyring.ts'
import type { Rostrum } from '../app/rostrum.ts'
import type { Telemetry } from '../ports/telemetry.ts'
import type { Logger } from '../ports/logger.ts'
import type { ActiveCalls } from './active.ts'

/** Settings that may change while the server runs; readers look at `current` each time. */
export interface LiveSettings {
  readonly current: Config
  /** Tells of each change; the result ends that. */
  subscribe(listener: (config: Config) => void): () => void
}

/** What `startServer()` is given. */
export interface ServerOptions {
  readonly rostrum: Rostrum
  readonly settings: LiveSettings
  /** Keys are asked for when it holds any. */
  readonly keyring?: Keyring
  readonly logger: Logger
  readonly telemetry: Telemetry
  /** Of the package, told in `/health` and the API description. */
  readonly version: string
}

/** What routes share. */
export interface ServerContext extends ServerOptions {
  readonly active: ActiveCalls
  readonly state: ServerState
}

/** Where the server stands in its life. */
export interface ServerState {
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number
  /** Engines are loaded. */
  ready: boolean
  /** No new work is taken. */
  draining: boolean
}
