import { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'

/** When and how often a call is made again. */
export interface RetryOptions {
  readonly clock: Clock
  /** Calls in all, the first included. Default 3. */
  readonly attempts?: number
  /** Wait before the second call, in milliseconds; doubled for each later one. Default 200. */
  readonly backoffMs?: number
  /** Longest wait; an engine that asks for a longer one is not called again. Default 10,000. */
  readonly longestMs?: number
  /** From 0 to 1; takes up to half of the wait away, so that callers do not return together. */
  readonly random?: () => number
}

/** An engine that is called again when it failed before its first frame with a retryable error. */
export function retry(engine: SpeechEngine, options: RetryOptions): SpeechEngine {
  const { clock, attempts = 3, backoffMs = 200, longestMs = 10_000, random = Math.random } = options
  return {
    ...engine,
    async *synthesize(segment, call) {
      for (let attempt = 1; ; attempt++) {
        let spoke = false
        try {
          for await (const frame of engine.synthesize(segment, call)) {
            spoke = true
            yield frame
          }
          return
        } catch (error) {
          call.signal.throwIfAborted()
          if (spoke || attempt >= attempts || !SpeechError.is(error) || !error.retryable)
            throw error
          const askedMs = Number(error.details['retryAfterMs'] ?? 0)
          if (askedMs > longestMs) throw error
          const ownMs = Math.min(longestMs, backoffMs * 2 ** (attempt - 1)) * (1 - random() / 2)
          await clock.sleep(Math.max(askedMs, ownMs), call.signal)
        }
      }
    },
  }
}
