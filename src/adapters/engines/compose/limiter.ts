import { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Meter } from '../../../ports/meter.ts'
import { alarm } from './alarm.ts'
import { gate, type Gate, type GateRequest } from './gate.ts'
import { serviceTime } from './service-time.ts'

/** How the calls of an engine are limited. */
export interface LimiterOptions {
  /** Id of the engine. */
  readonly engine: string
  /** Calls in flight at most, at least 1. */
  readonly concurrency: number
  /** Calls that may wait before new ones are refused as `overloaded`. */
  readonly queue: number
  /** Calls that may begin within any 60 seconds; 0 sets no bound. */
  readonly requestsPerMinute: number
  /** Longest time all callers are held, in milliseconds; told a longer one, they are refused. */
  readonly longestHoldMs: number
  readonly clock: Clock
  readonly meter?: Meter
}

/** The right to make one call. */
export interface Place {
  /**
   * Gives it back, once: after a call that was served, one that failed so, one that says nothing
   * of the other side (`left`), or none at all (`unused`).
   */
  give(outcome: SpeechError | 'served' | 'left' | 'unused'): void
}

/** One limit for all callers of an engine, which learns from its refusals. */
export interface Limiter {
  /** Waits for a place. Rejects with `overloaded`, `rate_limited` or the signal's reason. */
  take(request: GateRequest): Promise<Place>
  /** Calls that may be in flight just now. */
  readonly size: number
  /** Refuses those waiting, and all who come later, with `error`. */
  close(error: Error): void
}

/** Refusals that say the calls are too many at a time. */
const TOO_MANY: ReadonlySet<string> = new Set(['rate_limited', 'overloaded'])
/** Failures whose `retryAfterMs` concerns whoever would call. */
const HOLDS: ReadonlySet<string> = new Set(['rate_limited', 'overloaded', 'unavailable'])
const MINUTE_MS = 60_000

/**
 * Makes a limiter: additive increase, multiplicative decrease (Chiu and Jain, "Analysis of the
 * increase and decrease algorithms for congestion avoidance in computer networks", 1989) with TCP's
 * figures (RFC 5681): half as many calls after a refusal as `rate_limited` or `overloaded`, at
 * least one, and one more for each round of calls that are served, at most `concurrency`. Refusals
 * of calls that began before the last cut belong to it and cut no further. A `retryAfterMs` holds
 * all callers, not only the one that was told. No 60 seconds see more than `requestsPerMinute`
 * beginnings. Turns are fair between requests.
 */
export function limiter(options: LimiterOptions): Limiter {
  const { engine, concurrency, queue, requestsPerMinute, longestHoldMs, clock, meter } = options
  const times = serviceTime(engine)
  let limit = concurrency
  /** Calls begun so far, and as many as there were at the last cut. */
  let begun = 0
  let cutAt = 0
  let heldUntilMs = -Infinity
  /** When the calls of the last minute began. */
  const beginnings: number[] = []

  const size = (): number => Math.max(1, Math.floor(limit))
  const free: Gate<number> = gate({
    items: Array.from({ length: concurrency }, (_, place) => place),
    queue,
    refuse: (waiting) => times.refusal(waiting, size()),
    admit(busy) {
      if (busy >= size()) return false
      const nowMs = clock.monotonic()
      const readyMs = Math.max(heldUntilMs, minuteReadyMs(nowMs))
      if (readyMs > nowMs) {
        wake.at(readyMs)
        return false
      }
      if (requestsPerMinute > 0) beginnings.push(nowMs)
      return true
    },
    onChange() {
      if (free.waiting === 0) wake.off()
      meter?.pool({ engine, busy: free.busy, waiting: free.waiting, size: size() })
    },
  })
  const wake = alarm(clock, () => free.look())

  /** When the oldest of as many beginnings as a minute may have is a minute old. */
  function minuteReadyMs(nowMs: number): number {
    while ((beginnings[0] ?? Infinity) + MINUTE_MS <= nowMs) beginnings.shift()
    if (requestsPerMinute === 0 || beginnings.length < requestsPerMinute) return nowMs
    return (beginnings[0] ?? nowMs) + MINUTE_MS
  }

  function heldTooLong(): SpeechError | undefined {
    const retryAfterMs = Math.ceil(heldUntilMs - clock.monotonic())
    if (retryAfterMs <= longestHoldMs) return undefined
    const message = `The upstream of ${engine} wants no calls for ${Math.ceil(retryAfterMs / 1000)} s.`
    return new SpeechError('rate_limited', message, { details: { engine, retryAfterMs } })
  }

  function learn(error: SpeechError, number: number): void {
    if (!error.retryable) return
    if (TOO_MANY.has(error.code) && number > cutAt) {
      limit = Math.max(1, limit / 2)
      cutAt = begun
    }
    const askedMs = Number(error.details['retryAfterMs'] ?? 0)
    if (!HOLDS.has(error.code) || !(askedMs > 0)) return
    heldUntilMs = Math.max(heldUntilMs, clock.monotonic() + askedMs)
    const refusal = heldTooLong()
    if (refusal) free.turnAway(refusal)
  }

  return {
    async take(request) {
      request.signal.throwIfAborted()
      const refusal = heldTooLong()
      if (refusal) throw refusal
      const item = await free.take(request)
      const number = ++begun
      const startMs = clock.monotonic()
      return {
        give(outcome) {
          if (outcome === 'served') {
            times.note(clock.monotonic() - startMs)
            limit = Math.min(concurrency, limit + 1 / limit)
          } else if (outcome === 'unused') beginnings.pop()
          else if (outcome !== 'left') learn(outcome, number)
          free.give(item)
        },
      }
    },
    get size() {
      return size()
    },
    close(error) {
      free.close(error)
      wake.off()
    },
  }
}
