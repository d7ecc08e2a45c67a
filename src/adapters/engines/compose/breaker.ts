import { SpeechError, type ErrorCode } from '../../../core/errors.ts'
import { orAborted } from '../../../core/stream.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Logger } from '../../../ports/logger.ts'

/** When nobody is asked any more, and for how long. */
export interface BreakerOptions {
  /** Id of the engine. */
  readonly engine: string
  /** Failures in a row that open it; 0: it never opens. */
  readonly failures: number
  /** How long it stays open, in milliseconds, before one call may try. */
  readonly openMs: number
  readonly clock: Clock
  readonly logger?: Logger
}

/** What a call that the breaker let through has shown. */
export type Trial = (outcome: SpeechError | 'served' | 'left') => void

/** Keeps calls from an upstream that has failed too often in a row. */
export interface Breaker {
  /**
   * Why nobody may call now, as `unavailable` with the time that is left and, as its cause, the failure
   * that opened it; undefined: go on.
   */
  refusal(): SpeechError | undefined
  /** Begins a call, right after `refusal()` had none; to be told how it ended. */
  begin(): Trial
  /** Resolves when a refusal may be over: a call may try, or one that tried has ended. */
  settled(signal: AbortSignal): Promise<void>
  /** How often it has opened. */
  readonly openings: number
}

/** Failures that say that the other side is out of order, if they may pass. */
const ILL: ReadonlySet<ErrorCode> = new Set(['unavailable', 'timeout', 'engine_failed'])

/**
 * Makes a breaker, closed (M. Nygard, "Release It!", 2007, chapter 5: circuit breaker). It counts
 * failures in a row that may pass: not reached, broken off, too slow, broken speech, status 5xx. What
 * was refused as wrong, or as too much, says that somebody is there, and neither counts nor ends a
 * row. Open, it refuses; after `openMs` one call may try (half-open) and decides for all.
 */
export function breaker({ engine, failures, openMs, clock, logger }: BreakerOptions): Breaker {
  let inRow = 0
  let openings = 0
  let openUntilMs: number | undefined
  let opener: SpeechError | undefined
  let trying: { readonly over: Promise<void>; readonly end: () => void } | undefined

  const close = (): void => {
    inRow = 0
    if (openUntilMs === undefined) return
    openUntilMs = undefined
    opener = undefined
    logger?.info({ engine }, 'The upstream answers again.')
  }
  const open = (cause: SpeechError): void => {
    openings++
    opener = cause
    openUntilMs = clock.monotonic() + openMs
    logger?.warn({ engine, failures: inRow, openMs }, 'The upstream fails; it is left alone.')
  }

  return {
    refusal() {
      if (openUntilMs === undefined) return undefined
      const leftMs = Math.ceil(openUntilMs - clock.monotonic())
      if (leftMs <= 0 && !trying) return undefined
      // While one tries, nobody knows how long that takes.
      const retryAfterMs = leftMs > 0 ? leftMs : Math.min(openMs, 1000)
      const message = `The upstream of ${engine} failed ${inRow} times in a row and is left alone for a while.`
      const details = { engine, retryAfterMs }
      return new SpeechError('unavailable', message, { cause: opener, details })
    },
    begin() {
      let mine: typeof trying
      if (openUntilMs !== undefined && !trying) {
        let end = (): void => {}
        const over = new Promise<void>((resolve) => (end = resolve))
        mine = trying = { over, end }
      }
      return (outcome) => {
        if (mine) trying = undefined
        const ill = outcome !== 'served' && outcome !== 'left' && outcome.retryable
        if (outcome === 'served') close()
        else if (ill && ILL.has(outcome.code)) {
          if (mine || openUntilMs === undefined) inRow++
          if (mine || (openUntilMs === undefined && failures > 0 && inRow >= failures))
            open(outcome)
        } else if (mine && outcome !== 'left') close()
        mine?.end()
      }
    },
    async settled(signal) {
      if (trying) return orAborted(trying.over, signal)
      const leftMs = (openUntilMs ?? -Infinity) - clock.monotonic()
      if (leftMs > 0) await clock.sleep(leftMs, signal)
    },
    get openings() {
      return openings
    },
  }
}
