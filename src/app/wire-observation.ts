import { createLogger, type LevelLogger } from '../adapters/telemetry/pino.ts'
import { createTelemetry } from '../adapters/telemetry/prometheus.ts'
import type { Config } from './config/config.ts'
import type { Telemetry } from '../ports/telemetry.ts'

/** What a long-running program tells of itself. */
export interface Observation {
  /** Writes to standard error; its level can be changed. */
  readonly logger: LevelLogger
  readonly telemetry: Telemetry
}

/** Makes the logger and the counters of a server from its settings. */
export function wireObservation(config: Pick<Config, 'log'>): Observation {
  return { logger: createLogger(config.log), telemetry: createTelemetry() }
}
