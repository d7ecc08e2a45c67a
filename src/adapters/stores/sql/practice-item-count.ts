import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { PracticeRange, PracticeScope } from '../../../ports/practice-store.ts'
import { spanOf, splitRange } from './practice-range.ts'
import { scopesOf } from './practice-scopes.ts'
import { attemptsIn } from './practice-sums.ts'
import type { Schema } from './schema.ts'
import { storable } from './task-rows.ts'

/** So many rows that lie together are read in the time in which one is found. */
const ROWS_PER_SEARCH = 16

type Query = PracticeScope & PracticeRange

/**
 * How many items a scope has practised in a range of so many attempts. Items whose first or last
 * attempt is in the range are counted by the index of totals alone. Of those that were practised both
 * before and after it, each is looked for in its days; or all there is in the range is read, where
 * that is less.
 */
export async function countItems(
  kysely: Kysely<Schema>,
  query: Query,
  attempts: number,
): Promise<number> {
  if (attempts === 0) return 0
  const scopes = await scopesOf(kysely, query)
  const { fromMs, toMs } = spanOf(query)
  const ranged = query.sinceMs !== undefined || query.untilMs !== undefined
  const around = sql<number>`case when total.first_ms < ${fromMs} and total.last_ms > ${toMs} then 1 else 0 end`
  // An item of several owners may be around for one and not for another: those are read.
  const isOne = scopes.length === 1
  if (isOne || !ranged) {
    const count = isOne ? sql<number>`count(*)` : sql<number>`count(distinct total.item)`
    const { rows } = await sql<{ readonly within: number; readonly around: number }>`
      select cast(${count} as double precision) as within,
        cast(${ranged ? sql`sum(${around})` : sql`0`} as double precision) as around
      from rostrum_practice_total as total
      where total.scope in (${sql.join(scopes)})
      ${ranged ? sql`and total.last_ms >= ${fromMs} and total.first_ms <= ${toMs}` : sql``}
    `.execute(kysely)
    const found = rows[0] ?? { within: 0, around: 0 }
    if (!(found.around > 0)) return found.within
    if (attempts > found.around * ROWS_PER_SEARCH)
      return found.within - found.around + (await searchItems(kysely, query, scopes))
  }
  return readItems(kysely, query, scopes)
}

/** Counts items that were practised before, in and after a range, by looking for each. */
async function searchItems(
  kysely: Kysely<Schema>,
  query: Query,
  scopes: readonly string[],
): Promise<number> {
  const { owner, user } = query
  const { fromMs, toMs } = spanOf(query)
  const { days, edges } = splitRange(query)
  const inDays =
    days &&
    sql`exists (select 1 from rostrum_practice_item_day as numbers
      where numbers.item = total.item and numbers.scope = total.scope
        and numbers.day >= ${days.first} and numbers.day <= ${days.last})`
  const inEdges = edges.map(
    (edge) => sql`exists (select 1 from rostrum_practice_attempt as attempt
      where attempt.item = total.item
        and attempt.created_ms >= ${edge.fromMs} and attempt.created_ms <= ${edge.toMs}
        ${owner === undefined ? sql`` : sql`and attempt.owner || '' = ${storable(owner)}`}
        ${user === undefined ? sql`` : sql`and attempt.learner || '' = ${storable(user)}`})`,
  )
  const places = [...(inDays ? [inDays] : []), ...inEdges]
  if (places.length === 0) return 0
  return countOf(
    kysely,
    sql`select count(distinct total.item) as count from rostrum_practice_total as total
      where total.scope in (${sql.join(scopes)})
        and total.last_ms > ${toMs} and total.first_ms < ${fromMs}
        and (${sql.join(places, sql` or `)})`,
  )
}

/** Counts the items of a range by reading all that is in it. */
async function readItems(
  kysely: Kysely<Schema>,
  query: Query,
  scopes: readonly string[],
): Promise<number> {
  const { days, edges } = splitRange(query)
  const inDays =
    days &&
    sql`select item from rostrum_practice_item_day where scope in (${sql.join(scopes)})
      and day >= ${days.first} and day <= ${days.last}`
  const inEdges = edges.map(
    (edge) => sql`select item from ${attemptsIn(kysely, query, edge).select('item')} as edge`,
  )
  const places = [...(inDays ? [inDays] : []), ...inEdges]
  if (places.length === 0) return 0
  return countOf(
    kysely,
    sql`select count(distinct item) as count from (${sql.join(places, sql` union all `)}) as found`,
  )
}

async function countOf(kysely: Kysely<Schema>, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await (query as RawBuilder<{ readonly count: number }>).execute(kysely)
  return rows[0]?.count ?? 0
}
