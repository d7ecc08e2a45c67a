import type { Clock } from '../../../ports/clock.ts'
import type { Logger } from '../../../ports/logger.ts'

/** What every engine that calls an upstream is told. */
export interface RemoteEngineOptions {
  /** Gives audio on as it comes; a call that breaks off then breaks the speech. Default: no. */
  readonly streaming?: boolean
  /** Milliseconds for one call. Default 120,000. */
  readonly timeoutMs?: number
  /** Milliseconds without a byte in the middle of an answer. Default 30,000. */
  readonly stallMs?: number
  readonly clock: Clock
  readonly logger?: Logger
}
