import type { PcmFrame } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import { segmentKey } from '../../../core/segment-key.ts'
import type { CallOptions, SpeechEngine } from '../../../ports/engine.ts'
import { broadcast, ownFrame, type Broadcast } from './broadcast.ts'
import { shift, shifted } from './shift.ts'

/** How much is kept. */
export interface CacheOptions {
  /** Samples, marks and keys together; what was used longest ago goes first. */
  readonly maxBytes: number
}

interface Entry {
  readonly frames: readonly PcmFrame[]
  readonly bytes: number
}

/** Bytes a mark is thought to take. */
const MARK_BYTES = 200

/**
 * An engine that keeps what it has spoken, and makes what several ask for at the same time
 * once. A segment is the same when everything that the engine hears is the same, wherever it
 * stands in its text.
 *
 * A call with a `holder` joins only calls of the same holder and takes nothing that is kept here:
 * the engine inside hears of each holder, and it is that engine which keeps things for one.
 */
export function cached(engine: SpeechEngine, { maxBytes }: CacheOptions): SpeechEngine {
  // A Map keeps its order: an entry is put at the end when it is used.
  const entries = new Map<string, Entry>()
  const making = new Map<string, Broadcast>()
  let total = 0

  const drop = (key: string): void => {
    total -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }
  const keep = (key: string, frames: readonly PcmFrame[]): void => {
    const bytes = sizeOf(frames) + 2 * key.length
    if (bytes > maxBytes) return
    drop(key)
    entries.set(key, { frames, bytes })
    total += bytes
    for (const oldest of entries.keys()) {
      if (total <= maxBytes) break
      drop(oldest)
    }
  }
  const make = (key: string, segment: Segment, call: CallOptions): Broadcast => {
    const { holder } = call
    const made: Broadcast = broadcast({
      // Kept with places counted from the segment's own, so that it fits anywhere.
      make: (signal) =>
        shifted(engine.synthesize(segment, { ...call, signal }), -segment.source.start),
      onEnd(frames) {
        if (making.get(key) === made) making.delete(key)
        if (frames && holder === undefined) keep(key, frames)
      },
    })
    making.set(key, made)
    return made
  }

  return {
    ...engine,
    async *synthesize(segment, call) {
      const { signal, holder } = call
      signal.throwIfAborted()
      const plain = segmentKey(engine.id, segment)
      const key = holder === undefined ? plain : `${holder} ${plain}`
      const entry = entries.get(key)
      if (entry) {
        entries.delete(key)
        entries.set(key, entry)
        for (const frame of entry.frames) {
          signal.throwIfAborted()
          yield shift(ownFrame(frame), segment.source.start)
        }
        return
      }
      const running = making.get(key)
      const made = running?.open ? running : make(key, segment, call)
      yield* shifted(made.read(signal), segment.source.start)
    },
    async close() {
      entries.clear()
      total = 0
      await engine.close()
    },
  }
}

function sizeOf(frames: readonly PcmFrame[]): number {
  let bytes = 0
  for (const frame of frames) bytes += frame.samples.byteLength + MARK_BYTES * frame.marks.length
  return bytes
}
