import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { PracticeItem } from '../../../core/practice.ts'
import { SpeechError } from '../../../core/errors.ts'
import type { ItemQuery, Page } from '../../../ports/practice-store.ts'
import { readItems } from './practice-items.ts'
import { placeOf } from './practice-pages.ts'
import { itemOf } from './practice-rows.ts'
import { practicedBy } from './practice-scopes.ts'
import type { PracticeItemTable, Schema } from './schema.ts'
import { patternOf, storable } from './task-rows.ts'

/** UTF-16 units; SQLite's patterns end at 50,000 bytes. */
const MAX_CONTAINING = 1000

/** One page of items, and how many there are. */
export async function listItems(
  kysely: Kysely<Schema>,
  query: ItemQuery,
): Promise<Page<PracticeItem>> {
  const { offset, limit } = placeOf(query)
  if ((query.containing?.length ?? 0) > MAX_CONTAINING) {
    throw new SpeechError(
      'invalid_request',
      `Expected at most ${MAX_CONTAINING} characters to look for.`,
      { details: { param: 'containing' } },
    )
  }
  const { total } = await itemsOf(kysely, query)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  if (offset >= total) return { entries: [], total }
  // First which, then what: whole texts would be sorted along.
  const ids = await sortedIds(itemsOf(kysely, query), query).limit(limit).offset(offset).execute()
  const rows = await readItems(kysely, query)
    .where(
      'item.id',
      'in',
      ids.map(({ id }) => id),
    )
    .execute()
  const items = new Map(rows.map((row) => [row.id, itemOf(row)]))
  const entries = ids.flatMap(({ id }) => items.get(id) ?? [])
  return { entries, total }
}

type Items = SelectQueryBuilder<{ item: PracticeItemTable } & Schema, 'item', object>

function sortedIds(items: Items, { sort, direction }: ItemQuery) {
  const way = direction === 'ascending' ? 'asc' : 'desc'
  const ids = items.select('item.id')
  const newest = (of: typeof ids) =>
    of.orderBy('item.created_ms', 'desc').orderBy('item.id', 'desc')
  if (sort === 'created') return ids.orderBy('item.created_ms', way).orderBy('item.id', way)
  return newest(
    ids
      .orderBy(sql`case when item.difficulty is null then 1 else 0 end`)
      .orderBy('item.difficulty', way),
  )
}

/** Which items a query means. */
export function itemsOf(
  kysely: Kysely<Schema>,
  query: Pick<
    ItemQuery,
    | 'owner'
    | 'user'
    | 'language'
    | 'locale'
    | 'tags'
    | 'difficulty'
    | 'containing'
    | 'practiced'
    | 'lesson'
  >,
): Items {
  const { owner, language, locale, tags = [], difficulty, containing, practiced, lesson } = query
  let items: Items = kysely.selectFrom('rostrum_practice_item as item')
  if (owner !== undefined) items = items.where('item.owner', 'in', [storable(owner), ''])
  if (locale !== undefined) items = items.where('item.locale', '=', storable(locale))
  if (lesson !== undefined) items = items.where('item.lesson', '=', storable(lesson))
  if (language !== undefined) {
    const tag = storable(language.toLowerCase())
    const longer = `${tag.replaceAll(/[\\%_]/g, String.raw`\$&`)}-%`
    items = items.where(({ or, eb }) =>
      or([eb('item.language', '=', tag), sql<boolean>`item.language like ${longer} escape '\\'`]),
    )
  }
  if (difficulty) {
    items = items
      .where('item.difficulty', '>=', difficulty.min)
      .where('item.difficulty', '<=', difficulty.max)
  }
  if (containing !== undefined && containing !== '')
    items = items.where(sql<boolean>`item.search like ${patternOf(containing)} escape '\\'`)
  for (const tag of new Set(tags.map(storable))) {
    items = items.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('rostrum_practice_tag as tagged')
          .select('tagged.item')
          .where('tagged.tag', '=', tag)
          .whereRef('tagged.item', '=', 'item.id'),
      ),
    )
  }
  if (practiced === undefined) return items
  return items.where((eb) => {
    const tried = eb.exists(practicedBy(query))
    return practiced ? tried : eb.not(tried)
  })
}
