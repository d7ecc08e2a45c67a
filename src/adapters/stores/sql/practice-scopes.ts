import { createHash } from 'node:crypto'
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { PracticeScope } from '../../../ports/practice-store.ts'
import type { Schema } from './schema.ts'
import { storable } from './task-rows.ts'

/** Longer keys are hashed. */
const MAX_KEY_CHARS = 60
const OWNERS = 'rostrum_practice_owner'

/**
 * What names in the tables of numbers whose they are: a learner of an owner, or all learners of an
 * owner together. A list as JSON, in which `null` is all learners, so that nobody can be called what
 * they are called.
 */
export function scopeKey(owner: string, user: string | undefined): string {
  const key = JSON.stringify([owner, user ?? null])
  if (key.length <= MAX_KEY_CHARS) return key
  return `#${createHash('sha256').update(key).digest('base64url')}`
}

/** Keys of the numbers that a scope sees: one, or as many as there are owners when it sees those of all. */
export async function scopesOf(
  kysely: Kysely<Schema>,
  { owner, user }: PracticeScope,
): Promise<readonly string[]> {
  if (owner !== undefined) return [scopeKey(owner, user)]
  const rows = await kysely.selectFrom(OWNERS).select('owner').execute()
  // None is no list for SQL.
  if (rows.length === 0) return [scopeKey('', user)]
  return rows.map((row) => scopeKey(JSON.parse(row.owner) as string, user))
}

/** Remembers that there are numbers of owners. */
export async function keepOwners(
  transaction: Transaction<Schema>,
  owners: readonly string[],
): Promise<void> {
  if (owners.length === 0) return
  await transaction
    .insertInto(OWNERS)
    .values(owners.map((owner) => ({ owner: JSON.stringify(owner) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** SQL that selects something when a scope has practised `item.id`. Who has an attempt of an item has a card of it. */
export function practicedBy({ owner, user }: PracticeScope): RawBuilder<number | null> {
  if (user !== undefined) {
    const ofOwner = owner === undefined ? sql`` : sql`and card.owner = ${storable(owner)}`
    return sql`(select 1 from rostrum_practice_card as card
      where card.learner = ${storable(user)} and card.item = item.id ${ofOwner} limit 1)`
  }
  const ofOwner = owner === undefined ? sql`` : sql`and total.scope = ${scopeKey(owner, user)}`
  return sql`(select 1 from rostrum_practice_total as total
    where total.item = item.id ${ofOwner} limit 1)`
}
