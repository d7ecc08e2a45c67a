import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { PracticeRange, PracticeScope } from '../../../ports/practice-store.ts'
import { WER_UNITS } from './practice-numbers.ts'
import { type Span, splitRange } from './practice-range.ts'
import { scopesOf } from './practice-scopes.ts'
import type { AttemptSums, AttemptTable, Schema } from './schema.ts'
import { storable } from './task-rows.ts'

/** Attempts of a scope in a span of time, found by the index that fits best. */
export function attemptsIn(
  kysely: Kysely<Schema>,
  { owner, user }: PracticeScope,
  { fromMs, toMs }: Span,
  items?: readonly number[],
): SelectQueryBuilder<{ attempt: AttemptTable } & Schema, 'attempt', object> {
  let found: SelectQueryBuilder<{ attempt: AttemptTable } & Schema, 'attempt', object> = kysely
    .selectFrom('rostrum_practice_attempt as attempt')
    .where('attempt.created_ms', '>=', fromMs)
    .where('attempt.created_ms', '<=', toMs)
  if (items) found = found.where('attempt.item', 'in', items)
  // What is concatenated is no column any more: SQLite has no numbers by which to choose an index.
  if (user !== undefined) {
    const learner = items ? sql<string>`attempt.learner || ''` : sql.ref<string>('attempt.learner')
    found = found.where(learner, '=', storable(user))
  }
  if (owner !== undefined) {
    const by =
      items || user !== undefined
        ? sql<string>`attempt.owner || ''`
        : sql.ref<string>('attempt.owner')
    found = found.where(by, '=', storable(owner))
  }
  return found
}

const ZERO: AttemptSums = { attempts: 0, percentages: 0, wers: 0 }
/** A sum that comes as a number, whatever the database adds up in. */
export const sumOf = (column: string): RawBuilder<number> =>
  sql<number>`coalesce(cast(sum(${sql.ref(column)}) as double precision), 0)`

/**
 * The rate of an attempt as it was added up. Numeric, since PostgreSQL rounds halves of doubles to
 * the even number, and those of `numeric` up, as JavaScript does.
 */
const werUnits = sql<number>`round(cast(attempt.wer * ${sql.lit(WER_UNITS)} as numeric))`

/** Sums over the attempts of a scope in a range, of one item or of all. */
export async function sumsIn(
  kysely: Kysely<Schema>,
  query: PracticeScope & PracticeRange & { readonly item?: number | undefined },
): Promise<AttemptSums> {
  const { item } = query
  const { days, edges } = splitRange(query)
  let sums = ZERO
  if (days) {
    const table =
      item === undefined
        ? kysely.selectFrom('rostrum_practice_day as numbers')
        : kysely
            .selectFrom('rostrum_practice_item_day as numbers')
            .where(sql.ref('numbers.item'), '=', item)
    const whole = await table
      .where(sql.ref('numbers.scope'), 'in', await scopesOf(kysely, query))
      .where(sql.ref('numbers.day'), '>=', days.first)
      .where(sql.ref('numbers.day'), '<=', days.last)
      .select(sumOf('numbers.attempts').as('attempts'))
      .select(sumOf('numbers.percentages').as('percentages'))
      .select(sumOf('numbers.wers').as('wers'))
      .executeTakeFirstOrThrow()
    sums = whole
  }
  for (const edge of edges) {
    const part = await attemptsIn(kysely, query, edge, item === undefined ? undefined : [item])
      .select(sql<number>`cast(count(*) as double precision)`.as('attempts'))
      .select(sumOf('attempt.percentage').as('percentages'))
      .select(sql<number>`coalesce(cast(sum(${werUnits}) as double precision), 0)`.as('wers'))
      .executeTakeFirstOrThrow()
    sums = {
      attempts: sums.attempts + part.attempts,
      percentages: sums.percentages + part.percentages,
      wers: sums.wers + part.wers,
    }
  }
  return sums
}

/** Means of sums; 0 when there are none. */
export function meansOf({ attempts, percentages, wers }: AttemptSums): {
  readonly averagePercentage: number
  readonly averageWer: number
} {
  if (attempts === 0) return { averagePercentage: 0, averageWer: 0 }
  return {
    averagePercentage: percentages / attempts,
    averageWer: wers / WER_UNITS / attempts,
  }
}
