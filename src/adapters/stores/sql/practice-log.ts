import { type Kysely, sql } from 'kysely'
import type {
  ItemPractice,
  Page,
  PageQuery,
  PracticeRange,
  PracticeScope,
} from '../../../ports/practice-store.ts'
import { joined, numbersOf } from './practice-numbers.ts'
import { placeOf } from './practice-pages.ts'
import { type DaySplit, type Span, spanOf, splitRange } from './practice-range.ts'
import { textOf } from './practice-rows.ts'
import { scopesOf } from './practice-scopes.ts'
import { countItems } from './practice-item-count.ts'
import { numbersByItem, practiceOf, totalsOf } from './practice-statistics.ts'
import { attemptsIn, sumOf, sumsIn } from './practice-sums.ts'
import type { ItemNumbers, Schema } from './schema.ts'

type LogQuery = PracticeScope & PracticeRange & PageQuery

const SUMS = ['attempts', 'percentages', 'wers'] as const
const LEAST = ['worst_percentage', 'best_wer', 'first_ms'] as const
const MOST = ['best_percentage', 'worst_wer', 'last_ms'] as const
/** How many days of items are looked at first, and how many more each time that was too few. */
const FIRST_LOOK = 4
const NEXT_LOOK = 8

/** One page of what a scope has practised in a range, what was practised last first. */
export async function practiceLog(
  kysely: Kysely<Schema>,
  query: LogQuery,
): Promise<Page<ItemPractice & { readonly text: string }>> {
  const { offset, limit } = placeOf(query)
  const { attempts } = await sumsIn(kysely, query)
  const total = await countItems(kysely, query, attempts)
  if (offset >= total) return { entries: [], total }
  const open = query.untilMs === undefined || (await lastIn(kysely, query)) <= query.untilMs
  const items = open
    ? await lastItems(kysely, query, offset, limit)
    : (await lastItemsBefore(kysely, query, offset + limit)).slice(offset, offset + limit)
  if (items.length === 0) return { entries: [], total }
  const numbers =
    query.sinceMs === undefined && open
      ? await totalsOf(kysely, query, items)
      : await numbersIn(kysely, query, items)
  const rows = await kysely
    .selectFrom('rostrum_practice_item')
    .select(['id', 'body'])
    .where('id', 'in', items)
    .execute()
  const texts = new Map(rows.map(({ id, body }) => [id, textOf(body)]))
  const entries = items.flatMap((item) => {
    const text = texts.get(item)
    const of = numbers.get(item)
    return text === undefined || !of ? [] : [{ ...practiceOf(item, of), text }]
  })
  return { entries, total }
}

/** What a scope has practised of one item in a range. */
export async function ofItem(
  kysely: Kysely<Schema>,
  item: number,
  query: PracticeScope & PracticeRange,
): Promise<ItemPractice> {
  const always = query.sinceMs === undefined && query.untilMs === undefined
  const numbers = always ? totalsOf(kysely, query, [item]) : numbersIn(kysely, query, [item])
  return practiceOf(item, (await numbers).get(item))
}

/** When a scope has practised last. */
async function lastIn(kysely: Kysely<Schema>, scope: PracticeScope): Promise<number> {
  const { last } = await kysely
    .selectFrom('rostrum_practice_total')
    .select(({ fn }) => fn.max<number | null>('last_ms').as('last'))
    .where('scope', 'in', await scopesOf(kysely, scope))
    .executeTakeFirstOrThrow()
  return last ?? Number.NEGATIVE_INFINITY
}

/** The items of a page when the range goes on to the newest attempt. */
async function lastItems(
  kysely: Kysely<Schema>,
  query: LogQuery,
  offset: number,
  limit: number,
): Promise<readonly number[]> {
  const scopes = await scopesOf(kysely, query)
  const totals = kysely
    .selectFrom('rostrum_practice_total')
    .select('item')
    .where('scope', 'in', scopes)
    .where('last_ms', '>=', spanOf(query).fromMs)
  const sorted =
    scopes.length === 1
      ? totals.orderBy('last_ms', 'desc')
      : totals.groupBy('item').orderBy(({ fn }) => fn.max('last_ms'), 'desc')
  const rows = await sorted.orderBy('item', 'desc').limit(limit).offset(offset).execute()
  return rows.map(({ item }) => item)
}

/** The first `count` items by their last attempt in a range that ends before the newest one. */
async function lastItemsBefore(
  kysely: Kysely<Schema>,
  query: LogQuery,
  count: number,
): Promise<readonly number[]> {
  const { days, edges } = splitRange(query)
  const found = new Set<number>()
  const later = days ? edges.filter(({ fromMs }) => fromMs > spanOf(query).fromMs) : edges
  const earlier = edges.filter((edge) => !later.includes(edge))
  for (const edge of later) await takeEdge(kysely, query, edge, found)
  if (days && found.size < count) await takeDays(kysely, query, days, count, found)
  if (found.size < count) for (const edge of earlier) await takeEdge(kysely, query, edge, found)
  return [...found]
}

async function takeEdge(
  kysely: Kysely<Schema>,
  scope: PracticeScope,
  edge: Span,
  found: Set<number>,
): Promise<void> {
  const rows = await attemptsIn(kysely, scope, edge)
    .select('attempt.item')
    .groupBy('attempt.item')
    .orderBy(({ fn }) => fn.max('attempt.created_ms'), 'desc')
    .orderBy('attempt.item', 'desc')
    .execute()
  for (const { item } of rows) found.add(item)
}

async function takeDays(
  kysely: Kysely<Schema>,
  scope: PracticeScope,
  days: NonNullable<DaySplit['days']>,
  count: number,
  found: Set<number>,
): Promise<void> {
  for (let limit = count * FIRST_LOOK; ; limit *= NEXT_LOOK) {
    const rows = await kysely
      .selectFrom('rostrum_practice_item_day')
      .select('item')
      .where('scope', 'in', await scopesOf(kysely, scope))
      .where('day', '>=', days.first)
      .where('day', '<=', days.last)
      .orderBy('day', 'desc')
      .orderBy('last_ms', 'desc')
      .orderBy('item', 'desc')
      .limit(limit)
      .execute()
    for (const { item } of rows) found.add(item)
    if (found.size >= count || rows.length < limit) return
  }
}

/** Numbers of items in a range: of whole days as they are kept, of the rest from the attempts. */
async function numbersIn(
  kysely: Kysely<Schema>,
  query: PracticeScope & PracticeRange,
  items: readonly number[],
): Promise<ReadonlyMap<number, ItemNumbers>> {
  const { days, edges } = splitRange(query)
  let numbers = new Map<number, ItemNumbers>()
  if (days) {
    const rows = await kysely
      .selectFrom('rostrum_practice_item_day as numbers')
      .select('numbers.item')
      .select(SUMS.map((column) => sumOf(`numbers.${column}`).as(column)))
      .select(({ fn }) => [
        ...LEAST.map((column) => fn.min<number>(`numbers.${column}`).as(column)),
        ...MOST.map((column) => fn.max<number>(`numbers.${column}`).as(column)),
      ])
      .where('numbers.scope', 'in', await scopesOf(kysely, query))
      .where('numbers.item', 'in', items)
      // Not by the index of days: these items are few, and the days may be many.
      .where(sql<number>`numbers.day + 0`, '>=', days.first)
      .where(sql<number>`numbers.day + 0`, '<=', days.last)
      .groupBy('numbers.item')
      .execute()
    numbers = numbersByItem(rows)
  }
  for (const edge of edges) {
    const rows = await attemptsIn(kysely, query, edge, items)
      .select(['attempt.item', 'attempt.percentage', 'attempt.wer', 'attempt.created_ms'])
      .execute()
    for (const { item, ...attempt } of rows)
      numbers.set(item, joined(numbersOf(attempt), numbers.get(item)))
  }
  return numbers
}
