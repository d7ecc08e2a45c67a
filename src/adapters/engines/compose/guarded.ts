import { SpeechError } from '../../../core/errors.ts'
import { follow, type Follower } from '../../../core/follow.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { CallOptions, EngineStatus, SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Meter } from '../../../ports/meter.ts'
import { engineClosed } from '../thread/failure.ts'
import { breaker } from './breaker.ts'
import { budget } from './budget.ts'
import { limiter } from './limiter.ts'
import { passedOn } from './pass-on.ts'
import { readAhead, type CallEnd } from './read-ahead.ts'
import { retrying } from './retry.ts'

/** How the calls of an engine are limited and made again. */
export interface GuardedOptions {
  readonly clock: Clock
  /** Numbers from 0 to 1, for the waits between calls. Default `Math.random`. */
  readonly random?: () => number
  readonly logger?: Logger
  readonly meter?: Meter
  /** Calls that may wait before new ones are refused as `overloaded`. Default 512. */
  readonly queue?: number
  /** Calls in flight at most. Default: as the engine says. */
  readonly concurrency?: number
  /** Calls for one segment in all. Default 10; an engine that runs on this machine gets 1. */
  readonly attempts?: number
  /** Longest wait before the second call, in milliseconds, doubled with each later one. Default 250. */
  readonly backoffMs?: number
  /** Longest wait between two calls, in milliseconds. Default 10,000. */
  readonly maxBackoffMs?: number
  /** Calls that may begin within any 60 seconds; 0, the default, sets no bound. */
  readonly requestsPerMinute?: number
  /** Failures in a row after which nobody is asked for a while; 0: always ask. Default 20. */
  readonly breakerFailures?: number
  /** How long nobody is asked then, in milliseconds. Default 10,000. */
  readonly breakerOpenMs?: number
  /** Characters spoken a day at most, in UTC; 0, the default, sets no bound. */
  readonly maxCharsPerDay?: number
  /** What a million characters cost, in any currency. Default 0. */
  readonly costPerMillionChars?: number
  /** Cost a day at most, in the same currency; 0, the default, sets no bound. */
  readonly maxCostPerDay?: number
}

/** One of the calls for a segment. */
interface Attempt {
  /** From 1. */
  readonly attempt: number
  /** Which opening of the breaker the segment waits for the end of; it waits for no other. */
  readonly patience: { opening: number | undefined }
}

/**
 * An engine over the network whose calls are repeated, limited and counted, for all callers as one.
 * From outside inwards: each call of a segment (retry) asks the budget and the breaker, waits for a
 * place (limiter), asks both again, since time has passed, and is made. The waits between calls hold
 * no place, nor does a slow reader; a newcomer is refused at once by what is over its bound. A call
 * that had been under way when the breaker opened waits once for the one that tries.
 *
 * The budget is charged for calls that were spoken to their end or in part, and for those given up
 * while they were under way, by the caller or for their time: the other side will have spoken them.
 */
export function guarded(engine: SpeechEngine, options: GuardedOptions): SpeechEngine {
  const { id } = engine
  const { clock, logger, meter, random = Math.random, queue = 512 } = options
  const { backoffMs = 250, maxBackoffMs = 10_000, breakerOpenMs = 10_000 } = options
  const concurrency = Math.max(1, options.concurrency ?? engine.capabilities.concurrency)
  const attempts = engine.capabilities.workload === 'cpu' ? 1 : (options.attempts ?? 10)
  const observed = { ...(logger && { logger }), ...(meter && { meter }) }
  const limits = limiter({
    engine: id,
    concurrency,
    queue,
    requestsPerMinute: options.requestsPerMinute ?? 0,
    longestHoldMs: maxBackoffMs,
    clock,
    ...observed,
  })
  const fuse = breaker({
    engine: id,
    failures: options.breakerFailures ?? 20,
    openMs: breakerOpenMs,
    clock,
    ...observed,
  })
  const account = budget({
    engine: id,
    maxCharsPerDay: options.maxCharsPerDay ?? 0,
    costPerMillionChars: options.costPerMillionChars ?? 0,
    maxCostPerDay: options.maxCostPerDay ?? 0,
    clock,
  })
  const ahead = readAhead(id)
  const waits = new Set<Follower>()
  /** What was refused here, before a call was made; made again at once it would be refused again. */
  const refusals = new WeakSet<SpeechError>()
  let served = false
  let closed = false

  /** Waits for something that `close()` ends with `unavailable`. */
  async function wait(signal: AbortSignal, what: (signal: AbortSignal) => Promise<void>) {
    if (closed) throw engineClosed(id)
    const until = follow(signal)
    waits.add(until)
    try {
      await what(until.signal)
    } finally {
      waits.delete(until)
      until.release()
    }
  }

  /** Waits until nothing speaks against a call, and begins it; to be told how it ended. */
  async function enter(
    segment: Segment,
    { signal, requestId }: CallOptions,
    { attempt, patience }: Attempt,
  ): Promise<(end: CallEnd) => void> {
    const chars = segment.text.length
    const unaffordable = (): SpeechError | undefined => account.refusal(chars)
    for (;;) {
      if (closed) throw engineClosed(id)
      const refusal = unaffordable() ?? fuse.refusal()
      if (refusal) {
        patience.opening ??= fuse.openings
        const same = patience.opening === fuse.openings
        const waits = attempt > 1 && breakerOpenMs <= maxBackoffMs && same
        if (unaffordable() || !waits) throw refusal
        await wait(signal, (until) => fuse.settled(until))
        continue
      }
      const place = await limits.take({
        signal,
        requestId,
        // A full queue refuses newcomers; it must not break a speech that has begun.
        admitted: segment.index > 0 || attempt > 1,
      })
      if (closed || signal.aborted || unaffordable() || fuse.refusal()) {
        place.give('unused')
        signal.throwIfAborted()
        continue
      }
      const charge = account.begin(chars)
      const trial = fuse.begin()
      return (end) => {
        const outcome = end.unwanted ? 'left' : (end.error ?? 'served')
        served ||= outcome === 'served'
        charge(isCharged(end))
        trial(outcome)
        place.give(outcome)
      }
    }
  }

  async function* once(
    segment: Segment,
    call: CallOptions,
    attempt: Attempt,
  ): AsyncGenerator<PcmFrame> {
    const entered = enter(segment, call, attempt)
    const onEnd = await entered.catch((error: unknown) => {
      if (SpeechError.is(error)) refusals.add(error)
      throw error
    })
    yield* ahead.read({
      make: (signal) => engine.synthesize(segment, { ...call, signal }),
      signal: call.signal,
      onEnd,
    })
  }

  return {
    id,
    capabilities: { ...engine.capabilities, concurrency },
    ...passedOn(engine),
    voices: (call) => engine.voices(call),
    prepare: (call) => engine.prepare(call),
    async *synthesize(segment, call) {
      const { signal, requestId } = call
      signal.throwIfAborted()
      if (closed) throw engineClosed(id)
      const patience: Attempt['patience'] = { opening: undefined }
      yield* retrying((attempt) => once(segment, call, { attempt, patience }), {
        signal,
        attempts,
        backoffMs,
        maxBackoffMs,
        random,
        sleep: (waitMs) => wait(signal, (until) => clock.sleep(waitMs, until)),
        mayPass: (error) => error.retryable && !refusals.has(error),
        onRetry(error, waitMs) {
          const fields = { engine: id, requestId, code: error.code, waitMs: Math.round(waitMs) }
          logger?.debug(fields, 'The upstream failed; it is asked again.')
        },
      })
    },
    status(): EngineStatus {
      const inner = engine.status?.() ?? { state: served ? 'ready' : 'idle' }
      const wrong = fuse.refusal() ?? account.refusal(1)
      return wrong ? { ...inner, state: 'failed', failure: wrong.message } : inner
    },
    async close() {
      if (closed) return
      closed = true
      const error = engineClosed(id)
      limits.close(error)
      for (const until of waits) until.abort(error)
      ahead.close()
      await engine.close()
    },
  }
}

function isCharged({ error, unwanted, begun }: CallEnd): boolean {
  if (!error || unwanted || begun) return true
  return error.code === 'timeout' && error.details['status'] === undefined
}
