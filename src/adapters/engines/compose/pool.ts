import { SpeechError } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import { Channel } from '../../../core/stream.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import type { Meter } from '../../../ports/meter.ts'
import { engineClosed, engineFailure } from '../thread/failure.ts'
import { follow } from '../../../core/follow.ts'
import { gate, type Gate } from './gate.ts'

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

/** Weight of the newest call in the mean service time. */
const NEWEST = 0.2
/** Milliseconds a call is thought to take before any was measured. */
const UNMEASURED_MS = 250

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
  let meanMs: number | undefined
  const free: Gate<SpeechEngine> = gate<SpeechEngine>({
    items: slots,
    queue: options.queue,
    refuse: (waiting) => {
      const retryAfterMs = Math.ceil(((meanMs ?? UNMEASURED_MS) * (waiting + 1)) / slots.length)
      const message = `The engine ${first.id} has ${waiting} calls waiting; try again later.`
      return new SpeechError('overloaded', message, { details: { engine: first.id, retryAfterMs } })
    },
    onChange: () =>
      meter?.pool({ engine: first.id, busy: free.busy, waiting: free.waiting, size: free.size }),
  })
  const calls = new Set<Channel<PcmFrame>>()
  let closed = false

  return {
    id: first.id,
    capabilities: {
      ...first.capabilities,
      concurrency: slots.length,
      maxSegmentChars: Math.min(...members.map((it) => it.capabilities.maxSegmentChars)),
    },
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
      const frames = new Channel<PcmFrame>(signal)
      const wanted = follow(signal)
      calls.add(frames)
      let made = false
      const pump = async (): Promise<void> => {
        const startMs = clock.monotonic()
        try {
          const call = { signal: wanted.signal, requestId }
          for await (const frame of member.synthesize(segment, call)) frames.push(frame)
          made = true
          frames.end()
          const tookMs = clock.monotonic() - startMs
          meanMs = meanMs === undefined ? tookMs : meanMs + NEWEST * (tookMs - meanMs)
        } catch (error) {
          frames.fail(engineFailure(first.id, error))
        } finally {
          wanted.release()
          free.give(member)
        }
      }
      void pump()
      try {
        yield* frames
      } finally {
        calls.delete(frames)
        if (!made) wanted.abort(signal.reason)
      }
    },
    async close() {
      if (closed) return
      closed = true
      const error = engineClosed(first.id)
      free.close(error)
      for (const frames of calls) frames.fail(error)
      await Promise.all(members.map((it) => it.close()))
    },
  }
}
