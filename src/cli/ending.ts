import type { SpeechError } from '../core/errors.ts'
import type { Logger } from '../ports/logger.ts'

/** When a long-running program is to end: told from outside, or by a part that cannot go on. */
export interface Ending {
  /** Fires for both. */
  readonly signal: AbortSignal
  /** Ends the program with an error, once what is in flight has finished. The first one counts. */
  fail(error: SpeechError): void
  /** Throws the error that ended it, if one did. */
  throwIfFailed(): void
}

/** Adds to the signal from outside a way to end with an error, which is logged at once. */
export function endingOf(outside: AbortSignal, logger: Logger): Ending {
  const failing = new AbortController()
  let failure: SpeechError | undefined
  return {
    signal: AbortSignal.any([outside, failing.signal]),
    fail(error) {
      if (failure) return
      failure = error
      logger.error({ err: error, code: error.code }, 'It cannot go on, and stops.')
      failing.abort(error)
    },
    throwIfFailed() {
      if (failure) throw failure
    },
  }
}
