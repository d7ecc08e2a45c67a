import type { Clock } from '../../../ports/clock.ts'
import type { CacheRows } from './cache-rows.ts'

/** How exact the time of the last use is. */
export const USE_GRAIN_MS = 60_000

/** How long uses wait for others to be written with. */
const DELAY_MS = 1000
/** Uses of one statement. */
const MAX_KEYS = 500
const MAX_WRITTEN = 10_000

/** Uses of keys, written together, and each key's at most once a minute. */
export interface Uses {
  note(key: string): void
  /** Writes what waits. */
  flush(signal: AbortSignal): Promise<void>
  end(): Promise<void>
}

/** Uses that are written a second after the first of them, or by `flush`. */
export function cacheUses(options: {
  readonly rows: CacheRows
  readonly clock: Clock
  readonly trouble: (error: unknown) => void
}): Uses {
  const { rows, clock, trouble } = options
  const { signal: lasting } = new AbortController()
  const waiting = new Set<string>()
  /** When each was last written, by the monotonic clock and by the time of day, which may step. */
  const written = new Map<string, { readonly monotonicMs: number; readonly nowMs: number }>()
  const ending = new AbortController()
  let timer: Promise<void> | undefined

  async function flush(signal: AbortSignal): Promise<void> {
    const keys = [...waiting].slice(0, MAX_KEYS)
    if (keys.length === 0) return
    for (const key of keys) waiting.delete(key)
    const nowMs = Math.round(clock.now())
    await rows.touch(keys, nowMs, signal)
    for (const key of keys) {
      written.delete(key)
      written.set(key, { monotonicMs: clock.monotonic(), nowMs })
    }
    for (const oldest of written.keys()) {
      if (written.size <= MAX_WRITTEN) break
      written.delete(oldest)
    }
    await flush(signal)
  }

  async function later(): Promise<void> {
    try {
      await clock.sleep(DELAY_MS, ending.signal)
    } catch {
      return
    }
    timer = undefined
    // Lost uses do no harm: what they told is told again with the next one.
    await flush(lasting).catch(trouble)
  }

  return {
    note(key) {
      const known = written.get(key)
      const recent =
        known &&
        clock.monotonic() - known.monotonicMs < USE_GRAIN_MS &&
        Math.abs(clock.now() - known.nowMs) < USE_GRAIN_MS
      if (recent || ending.signal.aborted) return
      waiting.add(key)
      timer ??= later()
    },
    flush,
    async end() {
      ending.abort()
      await timer
      await flush(lasting).catch(trouble)
    },
  }
}
