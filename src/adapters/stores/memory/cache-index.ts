import { SpeechError } from '../../../core/errors.ts'
import type { CacheClaim, CacheIndex } from '../../../ports/cache-index.ts'
import type { Clock } from '../../../ports/clock.ts'

/** After this time what is still not forgotten is given to be removed again. */
const REMOVAL_MS = 15_000

interface Entry {
  sizeBytes: number
  usedMs: number
  /** Absent when it is kept. */
  claimed?: 'made' | 'removed' | undefined
}

/** A cache index of one process. Claims are never lost, as whoever claims lives as long as the index. */
export function memoryCacheIndex({ clock }: { readonly clock: Pick<Clock, 'now'> }): CacheIndex {
  const entries = new Map<string, Entry>()
  const pins = new Map<string, Set<string>>()
  let closed = false
  const check = (signal: AbortSignal): void => {
    signal.throwIfAborted()
    if (closed) throw new SpeechError('unavailable', 'The cache index is closed.')
  }

  function claimOf(key: string, entry: Entry): CacheClaim {
    const { signal } = new AbortController()
    let over = false
    return {
      signal,
      async keep(sizeBytes) {
        if (over) return
        check(signal)
        over = true
        entry.sizeBytes = sizeBytes
        entry.usedMs = clock.now()
        entry.claimed = undefined
      },
      async release() {
        if (over) return
        over = true
        if (entries.get(key) === entry) entries.delete(key)
      },
    }
  }

  return {
    async claim(key, { signal, holder }) {
      check(signal)
      if (holder !== undefined) {
        const pinned = pins.get(holder) ?? new Set()
        pins.set(holder, pinned.add(key))
      }
      const known = entries.get(key)
      if (known?.claimed) return { state: 'busy' }
      if (known) {
        known.usedMs = clock.now()
        return { state: 'kept' }
      }
      const entry: Entry = { sizeBytes: 0, usedMs: clock.now(), claimed: 'made' }
      entries.set(key, entry)
      return { state: 'mine', claim: claimOf(key, entry) }
    },

    async touch(keys, { signal }) {
      check(signal)
      for (const key of keys) {
        const entry = entries.get(key)
        if (entry && !entry.claimed) entry.usedMs = clock.now()
      }
    },

    async unpin(holder, { signal }) {
      check(signal)
      pins.delete(holder)
    },

    async holders({ after = '', limit, signal }) {
      check(signal)
      const all = [...pins.keys()].filter((holder) => holder > after)
      return all.toSorted((a, b) => (a < b ? -1 : 1)).slice(0, limit)
    },

    async evict({ maxBytes, usedBeforeMs, limit, signal }) {
      check(signal)
      const pinned = new Set([...pins.values()].flatMap((keys) => [...keys]))
      const nowMs = clock.now()
      const free = [...entries].filter(([key, { claimed, usedMs }]) => {
        if (claimed === 'removed') return nowMs - usedMs >= REMOVAL_MS
        return !claimed && !pinned.has(key)
      })
      free.sort(([, a], [, b]) => a.usedMs - b.usedMs)
      let total = free.reduce((sum, [, { sizeBytes }]) => sum + sizeBytes, 0)
      const gone: string[] = []
      for (const [key, entry] of free) {
        if (gone.length === limit) break
        if (!entry.claimed && entry.usedMs >= usedBeforeMs && total <= maxBytes) continue
        total -= entry.sizeBytes
        Object.assign(entry, { claimed: 'removed', usedMs: nowMs, sizeBytes: 0 })
        gone.push(key)
      }
      return gone
    },

    async forget(key, { signal }) {
      check(signal)
      if (entries.get(key)?.claimed !== 'made') entries.delete(key)
    },

    async totals({ signal }) {
      check(signal)
      const kept = [...entries.values()].filter(({ claimed }) => !claimed)
      return {
        entries: kept.length,
        sizeBytes: kept.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      }
    },

    async close() {
      closed = true
      entries.clear()
      pins.clear()
    },
  }
}
