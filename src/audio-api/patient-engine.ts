import { SpeechError } from '../core/errors.ts'
import type { PcmFrame } from '../core/pcm.ts'
import type { Clock } from '../ports/clock.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { AudioConfig } from './config.ts'
import { retrying } from './retrying.ts'

/**
 * An engine whose calls are made again as the settings of this library say: `RETRY_…` and
 * `RATE_LIMIT_RETRY_…`. Each segment comes whole, so that what broke off is not heard.
 */
export function patientEngine(
  engine: SpeechEngine,
  config: AudioConfig,
  clock: Clock,
): SpeechEngine {
  return {
    ...engine,
    async *synthesize(segment, call) {
      const speak = async (): Promise<readonly PcmFrame[]> => {
        const frames: PcmFrame[] = []
        for await (const frame of engine.synthesize(segment, call)) frames.push(frame)
        return frames
      }
      const { signal } = call
      try {
        yield* await retrying(speak, config, { clock, signal })
      } catch (error) {
        signal.throwIfAborted()
        // The platform knows its own errors; they are this library's again when they arrive.
        throw error instanceof Error && SpeechError.is(error.cause) ? final(error.cause) : error
      }
    },
  }
}

/** The error of the last try: a task is not to try as often again. */
function final(error: SpeechError): SpeechError {
  const { code, message, details } = error
  return new SpeechError(code, message, { cause: error, retryable: false, details })
}
