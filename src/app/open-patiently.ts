import { setTimeout as sleep } from 'node:timers/promises'
import { SpeechError } from '../core/errors.ts'
import type { Logger } from '../ports/logger.ts'
import type { Rostrum } from './rostrum.ts'

/** How to wait for what is to be opened. */
export interface OpenPatientlyOptions {
  readonly logger: Logger
  readonly signal: AbortSignal
}

/** First wait after a failed opening, doubled up to the longest. */
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 5000

/**
 * Opens database, queue and artifacts, and waits for those that cannot be reached yet. Rejects with
 * trouble that does not pass by itself, such as a database of a newer release, and with the
 * signal's reason.
 */
export async function openPatiently(
  rostrum: Rostrum,
  { logger, signal }: OpenPatientlyOptions,
): Promise<void> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2)) {
    try {
      await rostrum.open({ signal })
      return
    } catch (error) {
      signal.throwIfAborted()
      if (!SpeechError.is(error) || !error.retryable) throw error
      logger.warn({ err: error, waitMs }, 'What outlives a request cannot be opened yet.')
      await sleep(waitMs, undefined, { signal })
    }
  }
}
