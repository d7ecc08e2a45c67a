import { SpeechError } from '../core/errors.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { CacheIndex } from '../ports/cache-index.ts'
import type { Clock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'

/** Keys of one page. */
const PAGE = 200

/** What is to be kept small, and how small. */
export interface SweepCacheOptions {
  readonly index: CacheIndex
  readonly artifacts: Pick<ArtifactStore, 'delete'>
  /** Bytes that may stay beside what tasks under way need. */
  readonly maxBytes: number
  /** Seconds since its last use after which an entry goes. */
  readonly maxAgeSec: number
  readonly clock: Pick<Clock, 'now'>
  readonly logger?: Logger | undefined
}

/**
 * Removes what is too old or too much from the cache, and what dead processes left half made; gives
 * how many entries went. What cannot be deleted is logged with its key, and tried again by a later
 * sweep. Rejects with `unavailable` when the index cannot be reached.
 */
export async function sweepCache(options: SweepCacheOptions, signal: AbortSignal): Promise<number> {
  const { index, artifacts, maxBytes, maxAgeSec, clock, logger } = options
  let removed = 0
  while (true) {
    const usedBeforeMs = clock.now() - maxAgeSec * 1000
    const keys = await index.evict({ maxBytes, usedBeforeMs, limit: PAGE, signal })
    if (keys.length === 0) return removed
    const before = removed
    for (const key of keys) {
      try {
        await artifacts.delete(key, { signal })
      } catch (error) {
        if (signal.aborted) throw signal.reason
        if (!SpeechError.is(error)) throw error
        logger?.warn({ key, err: error }, 'An entry of the cache could not be deleted.')
        continue
      }
      await index.forget(key, { signal })
      removed += 1
    }
    // A store that refuses them all refuses the rest, too, and those again that were given before.
    if (removed === before) return removed
  }
}
