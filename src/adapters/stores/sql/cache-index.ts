import { randomUUID } from 'node:crypto'
import { SpeechError } from '../../../core/errors.ts'
import { orAborted } from '../../../core/stream.ts'
import type { CacheClaim, CacheFinding, CacheIndex } from '../../../ports/cache-index.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Logger } from '../../../ports/logger.ts'
import { cacheClaims } from './cache-claims.ts'
import { cacheRowsOf, type ClaimedKey } from './cache-rows.ts'
import { cacheUses, USE_GRAIN_MS } from './cache-uses.ts'
import type { Database } from './database.ts'

/** Claims of others that one eviction looks at. */
const MAX_CLAIMS = 1000

/** What the index stands on. */
export interface SqlCacheOptions {
  /** Stays its opener's. */
  readonly database: Database
  readonly clock: Clock
  readonly logger?: Logger
  /** How long whoever claimed something may give no sign of life. Default 15,000. */
  readonly leaseMs?: number
}

/** A cache index in a SQL database, for any number of processes. */
export function sqlCacheIndex(options: SqlCacheOptions): CacheIndex {
  const { database, clock, logger, leaseMs = 15_000 } = options
  const rows = cacheRowsOf(database)
  const trouble = (error: unknown): void =>
    logger?.warn({ err: error }, 'The cache index cannot reach its database.')
  const claims = cacheClaims({ rows, clock, leaseMs, trouble })
  const uses = cacheUses({ rows, clock, trouble })
  // Of what has to be finished though its caller has left.
  const { signal: lasting } = new AbortController()
  const pending = new Set<Promise<unknown>>()
  /** What we have evicted and nobody has forgotten yet: since when, by the monotonic clock. */
  const going = new Map<string, number>()
  const goingToken = randomUUID()
  let closed: Promise<void> | undefined
  const checkOpen = (): void => {
    if (closed) throw new SpeechError('unavailable', 'The cache index is closed.')
  }

  async function asked<T>(work: Promise<T>): Promise<T> {
    pending.add(work)
    try {
      return await work
    } catch (error) {
      if (SpeechError.is(error)) claims.pardon()
      throw error
    } finally {
      pending.delete(work)
    }
  }

  function claimOf(key: string, token: string): CacheClaim {
    const signal = claims.hold(token)
    let over = false
    return {
      signal,
      async keep(sizeBytes) {
        if (over) return
        checkOpen()
        const nowMs = Math.round(clock.now())
        const ours = await asked(rows.keep({ key, token }, { sizeBytes, nowMs }, lasting))
        over = true
        if (ours) claims.drop(token)
        else claims.lose(token)
      },
      async release() {
        if (over) return
        over = true
        // It ends by itself if the database cannot be told.
        claims.drop(token)
        if (!closed) await asked(rows.release([token], lasting))
      },
    }
  }

  /** Claims what nobody has; what was claimed for a caller who has left is given back. */
  async function take(
    key: string,
    holder: string | undefined,
    orphan: ClaimedKey | undefined,
    signal: AbortSignal,
  ): Promise<CacheFinding> {
    const token = randomUUID()
    const nowMs = Math.round(clock.now())
    const claiming = asked(rows.claim(key, { holder, token, nowMs, orphan }, lasting))
    const finding = claiming.then((found): CacheFinding => {
      if (found === 'mine') return { state: 'mine', claim: claimOf(key, token) }
      return { state: found.claimed ? 'busy' : 'kept' }
    })
    try {
      return await orAborted(finding, signal)
    } catch (error) {
      void finding
        .then((late) => (late.state === 'mine' ? late.claim.release() : undefined))
        .catch(() => {})
      throw error
    }
  }

  /** Claims of those who are gone, taken over so that what they may have left is removed. */
  async function orphans(limit: number, signal: AbortSignal): Promise<readonly string[]> {
    const taken: string[] = []
    for (const claimed of await rows.claimed(MAX_CLAIMS, signal)) {
      if (taken.length === limit) break
      if (claimed.token === goingToken || !claims.isGone(claimed)) continue
      if (await rows.takeOver(claimed, goingToken, signal)) taken.push(claimed.key)
    }
    return taken
  }

  /** What was given to a caller who did not come back. */
  function leftOver(limit: number): readonly string[] {
    const nowMs = clock.monotonic()
    const late = [...going].filter(([, sinceMs]) => nowMs - sinceMs >= leaseMs)
    return late.slice(0, limit).map(([key]) => key)
  }

  return {
    async claim(key, { holder, signal }) {
      checkOpen()
      const found = await asked(rows.find(key, holder, signal))
      const pinned = holder === undefined || found?.pinned === true
      const gone = found?.claimed && claims.isGone(found.claimed) ? found.claimed : undefined
      const ageMs = found ? clock.now() - found.usedMs : 0
      if (found && !found.claimed && (ageMs < 0 || ageMs >= USE_GRAIN_MS)) uses.note(key)
      // A look is enough when there is nothing to change.
      if (found && pinned && !gone) return { state: found.claimed ? 'busy' : 'kept' }
      checkOpen()
      return take(key, holder, gone, signal)
    },

    touch(keys, { signal }) {
      checkOpen()
      signal.throwIfAborted()
      for (const key of keys) uses.note(key)
      return Promise.resolve()
    },

    async unpin(holder, { signal }) {
      checkOpen()
      await asked(rows.unpin(holder, signal))
    },

    async holders({ after = '', limit, signal }) {
      checkOpen()
      return asked(rows.holders(after, limit, signal))
    },

    async evict(wanted) {
      checkOpen()
      const { limit, signal } = wanted
      await asked(uses.flush(signal))
      const keys = [...leftOver(limit)]
      const work = async (): Promise<void> => {
        if (keys.length < limit) keys.push(...(await orphans(limit - keys.length, signal)))
        if (keys.length < limit)
          keys.push(...(await rows.evict(goingToken, { ...wanted, limit: limit - keys.length })))
      }
      try {
        await asked(work())
      } finally {
        if (keys.length > 0 && going.size === 0) claims.hold(goingToken)
        for (const key of keys) going.set(key, clock.monotonic())
      }
      return keys
    },

    async forget(key, { signal }) {
      checkOpen()
      await asked(rows.forget(key, goingToken, signal))
      if (going.delete(key) && going.size === 0) claims.drop(goingToken)
    },

    async totals({ signal }) {
      checkOpen()
      return asked(rows.totals(signal))
    },

    close() {
      closed ??= (async () => {
        await Promise.allSettled(pending)
        await uses.end()
        // What was to be removed may still be there: it is given to whoever evicts next.
        const tokens = (await claims.end()).filter((token) => token !== goingToken)
        if (tokens.length > 0) await rows.release(tokens, lasting).catch(trouble)
      })()
      return closed
    },
  }
}
