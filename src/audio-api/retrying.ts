import type { Clock } from '../ports/clock.ts'
import { classifyError } from './classify.ts'
import type { AudioConfig } from './config.ts'
import { TTSAPIError, TTSRateLimitError } from './errors.ts'

/** How often something is tried, and how long is waited in between, in seconds. */
interface Patience {
  readonly attempts: number
  readonly minWait: number
  readonly maxWait: number
  readonly multiplier: number
}

/** Seconds before try `tried + 1`: doubled with each, within the bounds. */
export function waitAfter(tried: number, { minWait, maxWait, multiplier }: Patience): number {
  return Math.max(minWait, Math.min(maxWait, multiplier * 2 ** (tried - 1)))
}

/** How patient a configuration is with an error; undefined when trying again changes nothing. */
export function patienceWith(error: unknown, config: AudioConfig): Patience | undefined {
  if (error instanceof TTSRateLimitError) {
    return {
      attempts: config.rateLimitRetryAttempts,
      minWait: config.rateLimitRetryMinWait,
      maxWait: config.rateLimitRetryMaxWait,
      multiplier: 2,
    }
  }
  if (!(error instanceof TTSAPIError)) return undefined
  return {
    attempts: config.retryAttempts,
    minWait: config.retryMinWait,
    maxWait: config.retryMaxWait,
    multiplier: 1,
  }
}

/** Does something again while what goes wrong may pass. Rejects with the last `TTSError`, or the signal's reason. */
export async function retrying<T>(
  work: () => Promise<T>,
  config: AudioConfig,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (thrown) {
      if (signal.aborted) throw signal.reason
      const error = classifyError(thrown)
      const patience = patienceWith(error, config)
      if (!patience || tried >= patience.attempts) throw error
      await clock.sleep(waitAfter(tried, patience) * 1000, signal)
    }
  }
}
