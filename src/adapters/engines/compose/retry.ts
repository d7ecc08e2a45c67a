import { SpeechError } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'

/** When and how often a call is made again. */
export interface RetryOptions {
  /** Fires when nobody wants the result any more. */
  readonly signal: AbortSignal
  /** Calls in all, the first included. */
  readonly attempts: number
  /** Longest wait before the second call, in milliseconds; doubled for each later one. */
  readonly backoffMs: number
  /** Longest wait; when the other side asks for a longer one, no further call is made. */
  readonly maxBackoffMs: number
  /** Numbers from 0 to 1. */
  readonly random: () => number
  /** Waits so long. */
  sleep(delayMs: number): Promise<void>
  /** Whether an error may pass. Default: its `retryable`. */
  mayPass?(error: SpeechError): boolean
  /** Told of each failure that is followed by another call. */
  onRetry?(error: SpeechError, waitMs: number): void
}

/**
 * Makes a call again when it failed before its first frame with a retryable error. Each wait is drawn
 * evenly from nothing to a bound that doubles ("full jitter": M. Brooker, "Exponential Backoff And
 * Jitter", AWS Architecture Blog, 2015), and is never shorter than the error's `retryAfterMs`.
 * `work` is told the number of its call, from 1.
 */
export async function* retrying(
  work: (attempt: number) => AsyncIterable<PcmFrame>,
  options: RetryOptions,
): AsyncGenerator<PcmFrame> {
  const { signal, attempts, backoffMs, maxBackoffMs, random } = options
  const mayPass = options.mayPass ?? (({ retryable }) => retryable)
  for (let attempt = 1; ; attempt++) {
    let spoke = false
    try {
      for await (const frame of work(attempt)) {
        spoke = true
        yield frame
      }
      return
    } catch (error) {
      signal.throwIfAborted()
      if (spoke || attempt >= attempts || !SpeechError.is(error) || !mayPass(error)) throw error
      const askedMs = Number(error.details['retryAfterMs'] ?? 0)
      if (askedMs > maxBackoffMs) throw error
      const ownMs = random() * Math.min(maxBackoffMs, backoffMs * 2 ** (attempt - 1))
      const waitMs = Math.max(askedMs, ownMs)
      options.onRetry?.(error, waitMs)
      await options.sleep(waitMs)
    }
  }
}
