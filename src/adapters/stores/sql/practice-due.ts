import type { Kysely } from 'kysely'
import type { DueItem, DueQuery } from '../../../ports/practice-store.ts'
import { cardOf } from './practice-attempts.ts'
import { itemsOf } from './practice-item-list.ts'
import { readItems } from './practice-items.ts'
import { itemOf } from './practice-rows.ts'
import type { Schema } from './schema.ts'
import { storable } from './task-rows.ts'

const CARDS = 'rostrum_practice_card'

/** What a learner is to hear: what is due longest first, then what they have never heard. */
export async function dueItems(
  kysely: Kysely<Schema>,
  query: DueQuery,
): Promise<readonly DueItem[]> {
  const { owner, user, atMs, limit, fresh } = query
  const learner = storable(user)
  const due =
    limit < 1
      ? []
      : await itemsOf(kysely, query)
          .innerJoin('rostrum_practice_card as card', 'card.item', 'item.id')
          .select(['item.id', 'card.body'])
          .where('card.learner', '=', learner)
          .where('card.due_ms', '<=', Math.floor(atMs))
          .$if(owner !== undefined, (all) => all.where('card.owner', '=', storable(owner ?? '')))
          .orderBy('card.due_ms')
          .orderBy('item.id')
          .limit(limit)
          .execute()
  const unheard =
    fresh < 1
      ? []
      : await itemsOf(kysely, query)
          .select('item.id')
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom(`${CARDS} as heard`)
                  .select('heard.item')
                  .where('heard.learner', '=', learner)
                  .whereRef('heard.item', '=', 'item.id')
                  .$if(owner !== undefined, (all) =>
                    all.where('heard.owner', '=', storable(owner ?? '')),
                  ),
              ),
            ),
          )
          .orderBy('item.created_ms')
          .orderBy('item.id')
          .limit(fresh)
          .execute()
  // Where all owners are meant, a learner may have cards of an item with several: the first counts.
  const cards = new Map<number, string>()
  for (const { id, body } of due) if (!cards.has(id)) cards.set(id, body)
  const ids = [...cards.keys(), ...unheard.map(({ id }) => id)]
  if (ids.length === 0) return []
  const rows = await readItems(kysely, query).where('item.id', 'in', ids).execute()
  const items = new Map(rows.map((row) => [row.id, itemOf(row)]))
  return ids.flatMap((id) => {
    const item = items.get(id)
    const card = cards.get(id)
    if (!item) return []
    return [{ item, ...(card !== undefined && { card: cardOf(card) }) }]
  })
}
