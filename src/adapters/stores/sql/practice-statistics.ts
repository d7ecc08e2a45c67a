import { type Kysely, sql } from 'kysely'
import type {
  DayPractice,
  ItemPractice,
  PracticeRange,
  PracticeScope,
  PracticeSummary,
} from '../../../ports/practice-store.ts'
import { countItems } from './practice-item-count.ts'
import { DAY_MS, joined } from './practice-numbers.ts'
import { spanOf } from './practice-range.ts'
import { scopesOf } from './practice-scopes.ts'
import { meansOf, sumOf, sumsIn } from './practice-sums.ts'
import type { ItemNumbers, Schema } from './schema.ts'

/** Numbers of an item that nobody has practised. */
const NONE: Omit<ItemPractice, 'item'> = {
  attempts: 0,
  firstMs: undefined,
  lastMs: undefined,
  averagePercentage: 0,
  bestPercentage: 0,
  worstPercentage: 0,
  averageWer: 0,
  bestWer: 0,
  worstWer: 0,
}

/** What was practised of an item, from its numbers. */
export function practiceOf(item: number, numbers: ItemNumbers | undefined): ItemPractice {
  if (!numbers) return { item, ...NONE }
  const averages = meansOf(numbers)
  return {
    item,
    attempts: numbers.attempts,
    firstMs: numbers.first_ms,
    lastMs: numbers.last_ms,
    averagePercentage: averages.averagePercentage,
    // What is added up is rounded: it shall not lie beyond the best and the worst.
    averageWer: Math.min(Math.max(averages.averageWer, numbers.best_wer), numbers.worst_wer),
    bestPercentage: numbers.best_percentage,
    worstPercentage: numbers.worst_percentage,
    bestWer: numbers.best_wer,
    worstWer: numbers.worst_wer,
  }
}

/** What a scope has practised in a range. */
export async function summaryOf(
  kysely: Kysely<Schema>,
  query: PracticeScope & PracticeRange,
): Promise<PracticeSummary> {
  const sums = await sumsIn(kysely, query)
  const items = await countItems(kysely, query, sums.attempts)
  return { attempts: sums.attempts, items, ...meansOf(sums) }
}

/** Numbers of items, over all times. */
export async function totalsOf(
  kysely: Kysely<Schema>,
  scope: PracticeScope,
  items: readonly number[],
): Promise<ReadonlyMap<number, ItemNumbers>> {
  const rows = await kysely
    .selectFrom('rostrum_practice_total')
    .selectAll()
    .where('item', 'in', items)
    .where('scope', 'in', await scopesOf(kysely, scope))
    .execute()
  return numbersByItem(rows)
}

/** Adds up what there is of each item. */
export function numbersByItem(
  rows: readonly (ItemNumbers & { readonly item: number })[],
): Map<number, ItemNumbers> {
  const numbers = new Map<number, ItemNumbers>()
  for (const row of rows) numbers.set(row.item, joined(row, numbers.get(row.item)))
  return numbers
}

/** The days on which a scope has practised. */
export async function progressOf(
  kysely: Kysely<Schema>,
  query: PracticeScope & { readonly sinceMs: number; readonly item?: number | undefined },
): Promise<readonly DayPractice[]> {
  const { item, sinceMs } = query
  const since = Math.floor(spanOf({ sinceMs }).fromMs / DAY_MS)
  const scopes = await scopesOf(kysely, query)
  const days = await (
    item === undefined
      ? kysely.selectFrom('rostrum_practice_day as numbers')
      : kysely
          .selectFrom('rostrum_practice_item_day as numbers')
          .where(sql.ref('numbers.item'), '=', item)
  )
    .where(sql.ref('numbers.scope'), 'in', scopes)
    .where(sql.ref('numbers.day'), '>=', since)
    .select(sql<number>`numbers.day`.as('day'))
    .select(sumOf('numbers.attempts').as('attempts'))
    .select(sumOf('numbers.percentages').as('percentages'))
    .select(sumOf('numbers.wers').as('wers'))
    .groupBy(sql`numbers.day`)
    .orderBy(sql`numbers.day`)
    .execute()
  return days.map(({ day, ...sums }) => ({
    date: new Date(day * DAY_MS).toISOString().slice(0, -14),
    attempts: sums.attempts,
    ...meansOf(sums),
  }))
}
