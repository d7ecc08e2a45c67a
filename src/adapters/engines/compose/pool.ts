import type { Clock } from '../../../ports/clock.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import type { Meter } from '../../../ports/meter.ts'
import { engineClosed } from '../thread/failure.ts'
import { gate, type Gate } from './gate.ts'
import { passedOn } from './pass-on.ts'
import { readAhead } from './read-ahead.ts'
import { serviceTime } from './service-time.ts'

/** How a pool is made. */
export interface PoolOptions {
  /** Calls that may wait for a member before new ones are refused as `overloaded`. */
  readonly queue: number
  /** Which members `prepare()` loads; the others load on their first call. Default `first`. */
  readonly warm?: 'first' | 'all'
  /** Tells how long calls take, for an honest `retryAfterMs`. */
  readonly clock: Clock
  readonly meter?: Meter
}

/**
 * An engine made of like engines, each given as many calls as it can take. A member is free
 * as soon as it has made its segment, whether the reader has taken it or not.
 */
export function pool(
  members: readonly [SpeechEngine, ...SpeechEngine[]],
  options: PoolOptions,
): SpeechEngine {
  const [first] = members
  const { clock, meter } = options
  const slots: SpeechEngine[] = []
  const most = Math.max(...members.map((it) => it.capabilities.concurrency))
  for (let round = 0; round < most; round++) {
    slots.push(...members.filter((it) => it.capabilities.concurrency > round))
  }
  const times = serviceTime(first.id)
  const free: Gate<SpeechEngine> = gate<SpeechEngine>({
    items: slots,
    queue: options.queue,
    refuse: (waiting) => times.refusal(waiting, slots.length),
    onChange: () =>
      meter?.pool({ engine: first.id, busy: free.busy, waiting: free.waiting, size: free.size }),
  })
  const ahead = readAhead(first.id)
  let closed = false

  return {
    id: first.id,
    capabilities: {
      ...first.capabilities,
      concurrency: slots.length,
      maxSegmentChars: Math.min(...members.map((it) => it.capabilities.maxSegmentChars)),
    },
    ...passedOn(first),
    voices: (call) => first.voices(call),
    async prepare(call) {
      await first.prepare(call)
      if (options.warm === 'all') await Promise.all(members.map((it) => it.prepare(call)))
    },
    async *synthesize(segment, { signal, requestId }) {
      if (closed) throw engineClosed(first.id)
      const member = await free.take({
        signal,
        requestId,
        // A full queue refuses newcomers; it must not break a speech that has begun.
        admitted: segment.index > 0,
      })
      const startMs = clock.monotonic()
      yield* ahead.read({
        make: (wanted) => member.synthesize(segment, { signal: wanted, requestId }),
        signal,
        onEnd({ error, unwanted }) {
          if (!error && !unwanted) times.note(clock.monotonic() - startMs)
          free.give(member)
        },
      })
    },
    async close() {
      if (closed) return
      closed = true
      free.close(engineClosed(first.id))
      ahead.close()
      await Promise.all(members.map((it) => it.close()))
    },
  }
}
