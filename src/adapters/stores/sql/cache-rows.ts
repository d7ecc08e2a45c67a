import { type ExpressionBuilder, type ExpressionWrapper, sql, type SqlBool } from 'kysely'
import type { EvictOptions } from '../../../ports/cache-index.ts'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'

/** Any number will do, as long as every release takes the same one. */
const EVICTION_LOCK = 7_267_473_802

/** A key that somebody makes or removes, or did when he was last heard of. */
export interface ClaimedKey {
  readonly key: string
  /** Names one claim. */
  readonly token: string
  /** Goes up with every sign of life. */
  readonly beat: number
}

/** A key as it is written down. */
export interface FoundKey {
  /** Undefined when it is kept. */
  readonly claimed: ClaimedKey | undefined
  readonly usedMs: number
  readonly pinned: boolean
}

/**
 * The statements of the cache index. Each is one transaction, and none waits for the disk: what a
 * power cut undoes is found damaged, made again or let go.
 */
export interface CacheRows {
  find(key: string, holder: string | undefined, signal: AbortSignal): Promise<FoundKey | undefined>
  /** Pins, and claims what nobody has, or what `orphan` still describes. */
  claim(
    key: string,
    options: {
      readonly holder: string | undefined
      readonly token: string
      readonly nowMs: number
      readonly orphan: ClaimedKey | undefined
    },
    signal: AbortSignal,
  ): Promise<'mine' | FoundKey>
  /** Takes over what somebody claimed who is gone; false when he is not, or it is pinned. */
  takeOver(orphan: ClaimedKey, token: string, signal: AbortSignal): Promise<boolean>
  /** Claims, in no order. */
  claimed(limit: number, signal: AbortSignal): Promise<readonly ClaimedKey[]>
  /** Gives a sign of life; answers with the tokens that are still there. */
  renew(tokens: readonly string[], signal: AbortSignal): Promise<ReadonlySet<string>>
  /** Makes a claim a kept entry; false when the claim is another's. */
  keep(
    { key, token }: Omit<ClaimedKey, 'beat'>,
    options: { readonly sizeBytes: number; readonly nowMs: number },
    signal: AbortSignal,
  ): Promise<boolean>
  /** Removes all that is claimed by these tokens. */
  release(tokens: readonly string[], signal: AbortSignal): Promise<void>
  /** Removes a key that is kept, or claimed by the token. */
  forget(key: string, token: string, signal: AbortSignal): Promise<void>
  touch(keys: readonly string[], nowMs: number, signal: AbortSignal): Promise<void>
  unpin(holder: string, signal: AbortSignal): Promise<void>
  holders(after: string, limit: number, signal: AbortSignal): Promise<readonly string[]>
  /** Claims what is to go under a token. */
  evict(token: string, options: EvictOptions): Promise<readonly string[]>
  totals(signal: AbortSignal): Promise<{ readonly entries: number; readonly sizeBytes: number }>
}

/** The statements of the cache index over a database. */
export function cacheRowsOf(database: Database): CacheRows {
  const postgres = database.kind === 'postgres'

  return {
    async find(key, holder, signal) {
      const row = await database.read(
        (kysely) =>
          kysely
            .selectFrom('rostrum_cache')
            .leftJoin('rostrum_cache_pin', (join) =>
              join
                .onRef('rostrum_cache_pin.key', '=', 'rostrum_cache.key')
                .on('rostrum_cache_pin.holder', '=', holder ?? ''),
            )
            .select(['rostrum_cache.token', 'rostrum_cache.beat', 'rostrum_cache.used_ms'])
            .select('rostrum_cache_pin.key as pin')
            .where('rostrum_cache.key', '=', key)
            .executeTakeFirst(),
        signal,
      )
      return row && foundOf(key, row, row.pin !== null)
    },

    claim(key, { holder, token, nowMs, orphan }, signal) {
      return database.jot(async (transaction) => {
        const locked = (): Promise<FoundKey | undefined> => {
          const one = transaction
            .selectFrom('rostrum_cache')
            .select(['token', 'beat', 'used_ms'])
            .where('key', '=', key)
          // Whoever evicts sees the pin, or has been here before.
          return (postgres ? one.forUpdate() : one)
            .executeTakeFirst()
            .then((row) => row && foundOf(key, row, holder !== undefined))
        }
        if (holder !== undefined) {
          await transaction
            .insertInto('rostrum_cache_pin')
            .values({ holder, key })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        }
        while (true) {
          const found = await locked()
          if (found) {
            const { claimed } = found
            if (!claimed || claimed.token !== orphan?.token || claimed.beat !== orphan.beat)
              return found
            await transaction
              .updateTable('rostrum_cache')
              .set({ token, beat: 0 })
              .where('key', '=', key)
              .execute()
            return 'mine'
          }
          const inserted = await transaction
            .insertInto('rostrum_cache')
            .values({ key, size_bytes: 0, made_ms: nowMs, used_ms: nowMs, token, beat: 0 })
            .onConflict((conflict) => conflict.doNothing())
            .returning('key')
            .executeTakeFirst()
          if (inserted) return 'mine'
        }
      }, signal)
    },

    async takeOver(orphan, token, signal) {
      const taken = await database.jot(
        (transaction) =>
          transaction
            .updateTable('rostrum_cache')
            .set({ token, beat: 0 })
            .where('key', '=', orphan.key)
            .where('token', '=', orphan.token)
            .where('beat', '=', orphan.beat)
            .where(isFree)
            .returning('key')
            .executeTakeFirst(),
        signal,
      )
      return taken !== undefined
    },

    async claimed(limit, signal) {
      const rows = await database.read(
        (kysely) =>
          kysely
            .selectFrom('rostrum_cache')
            .select(['key', 'token', 'beat'])
            .where('token', 'is not', null)
            .limit(limit)
            .execute(),
        signal,
      )
      return rows.map(({ key, token, beat }) => ({ key, token: token ?? '', beat }))
    },

    async renew(tokens, signal) {
      const rows = await database.jot(
        (transaction) =>
          transaction
            .updateTable('rostrum_cache')
            .set(({ eb }) => ({ beat: eb('beat', '+', 1) }))
            .where('token', 'in', tokens)
            .returning('token')
            .execute(),
        signal,
      )
      return new Set(rows.map(({ token }) => token ?? ''))
    },

    keep({ key, token }, { sizeBytes, nowMs }, signal) {
      const kept = { size_bytes: sizeBytes, made_ms: nowMs, used_ms: nowMs, token: null, beat: 0 }
      return database.jot(async (transaction) => {
        const changed = await transaction
          .updateTable('rostrum_cache')
          .set(kept)
          .where('key', '=', key)
          .where('token', '=', token)
          .returning('key')
          .executeTakeFirst()
        if (changed) return true
        // Forgotten meanwhile: the bytes are there all the same, and must not be there unknown.
        const inserted = await transaction
          .insertInto('rostrum_cache')
          .values({ key, ...kept })
          .onConflict((conflict) => conflict.doNothing())
          .returning('key')
          .executeTakeFirst()
        return inserted !== undefined
      }, signal)
    },

    async release(tokens, signal) {
      await database.jot(
        (transaction) =>
          transaction.deleteFrom('rostrum_cache').where('token', 'in', tokens).execute(),
        signal,
      )
    },

    async forget(key, token, signal) {
      await database.jot(
        (transaction) =>
          transaction
            .deleteFrom('rostrum_cache')
            .where('key', '=', key)
            .where((row) => row.or([row('token', 'is', null), row('token', '=', token)]))
            .execute(),
        signal,
      )
    },

    async touch(keys, nowMs, signal) {
      await database.jot((transaction) => {
        const all = transaction
          .selectFrom('rostrum_cache')
          .select('key')
          .where('key', 'in', keys)
          .where('token', 'is', null)
        return (
          transaction
            .updateTable('rostrum_cache')
            .set({ used_ms: nowMs })
            // Two who touch the same keys in another order do not wait for each other.
            .where('key', 'in', postgres ? all.forUpdate().skipLocked() : all)
            .execute()
        )
      }, signal)
    },

    async unpin(holder, signal) {
      await database.jot(
        (transaction) =>
          transaction.deleteFrom('rostrum_cache_pin').where('holder', '=', holder).execute(),
        signal,
      )
    },

    async holders(after, limit, signal) {
      const rows = await database.read(
        (kysely) =>
          kysely
            .selectFrom('rostrum_cache_pin')
            .select('holder')
            .distinct()
            .where('holder', '>', after)
            .orderBy('holder')
            .limit(limit)
            .execute(),
        signal,
      )
      return rows.map(({ holder }) => holder)
    },

    evict(token, { maxBytes, usedBeforeMs, limit, signal }) {
      return database.jot(async (transaction) => {
        // One at a time: two that see the same excess would take twice as much.
        if (postgres)
          await sql`select pg_advisory_xact_lock(${sql.lit(EVICTION_LOCK)})`.execute(transaction)
        const oldest = (count: number, aged: boolean): Promise<{ key: string; size: number }[]> => {
          const some = transaction
            .selectFrom('rostrum_cache')
            .select(['key', 'size_bytes as size'])
            .where('token', 'is', null)
            .where(isFree)
            .where('used_ms', aged ? '<' : '>=', usedBeforeMs)
            .orderBy('used_ms')
            .orderBy('key')
            .limit(count)
          return (postgres ? some.forUpdate().skipLocked() : some).execute()
        }
        const chosen = await oldest(limit, true)
        if (chosen.length < limit) {
          const { size } = await transaction
            .selectFrom('rostrum_cache')
            .select(sql<number>`cast(coalesce(sum(size_bytes), 0) as bigint)`.as('size'))
            .where('token', 'is', null)
            .where(isFree)
            .executeTakeFirstOrThrow()
          let over = chosen.reduce((rest, row) => rest - row.size, size - maxBytes)
          if (over > 0) {
            for (const row of await oldest(limit - chosen.length, false)) {
              if (over <= 0) break
              chosen.push(row)
              over -= row.size
            }
          }
        }
        if (chosen.length === 0) return []
        const taken = await transaction
          .updateTable('rostrum_cache')
          .set({ token, beat: 0 })
          .where(
            'key',
            'in',
            chosen.map(({ key }) => key),
          )
          .where('token', 'is', null)
          .where(isFree)
          .returning('key')
          .execute()
        return taken.map(({ key }) => key)
      }, signal)
    },

    async totals(signal) {
      return database.read(
        (kysely) =>
          kysely
            .selectFrom('rostrum_cache')
            .select(({ fn }) => fn.countAll<number>().as('entries'))
            .select(sql<number>`cast(coalesce(sum(size_bytes), 0) as bigint)`.as('sizeBytes'))
            .where('token', 'is', null)
            .executeTakeFirstOrThrow(),
        signal,
      )
    },
  }
}

function isFree(
  row: ExpressionBuilder<Schema, 'rostrum_cache'>,
): ExpressionWrapper<Schema, 'rostrum_cache', SqlBool> {
  return row.not(
    row.exists(
      row
        .selectFrom('rostrum_cache_pin')
        .select('rostrum_cache_pin.key')
        .whereRef('rostrum_cache_pin.key', '=', 'rostrum_cache.key'),
    ),
  )
}

function foundOf(
  key: string,
  row: { readonly token: string | null; readonly beat: number; readonly used_ms: number },
  pinned: boolean,
): FoundKey {
  const { token, beat, used_ms: usedMs } = row
  return { claimed: token === null ? undefined : { key, token, beat }, usedMs, pinned }
}
