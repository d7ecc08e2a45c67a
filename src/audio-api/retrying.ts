import { SpeechError } from '../core/errors.ts'
import type { Clock } from '../ports/clock.ts'
import { classifyError } from './classify.ts'
import type { AudioConfig } from './config.ts'
import { TTSAPIError, type TTSError, TTSRateLimitError } from './errors.ts'
import { getLogger } from './logging.ts'

const log = getLogger('rostrum.audio-api.retry')
/** Longest wait that is granted when whoever speaks asks for one, in seconds. */
const LONGEST_ASKED_SEC = 120

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

/** The wait that whoever speaks has asked for (`Retry-After`, `RetryInfo`), in milliseconds. */
function askedWaitMs({ cause }: TTSError): number {
  return SpeechError.is(cause) ? Number(cause.details['retryAfterMs'] ?? 0) : 0
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
      const askedMs = askedWaitMs(error)
      if (askedMs > LONGEST_ASKED_SEC * 1000) throw error
      const waitMs = Math.max(askedMs, waitAfter(tried, patience) * 1000)
      log.info('A call is made again.', { attempt: tried + 1, wait_seconds: waitMs / 1000 })
      await clock.sleep(waitMs, signal)
    }
  }
}
