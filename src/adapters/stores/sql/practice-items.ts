import { type Kysely, type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import { SpeechError } from '../../../core/errors.ts'
import type { PracticeItem, Recording } from '../../../core/practice.ts'
import type { NewItem, PracticeScope, PracticeStore } from '../../../ports/practice-store.ts'
import { takeNumbers } from './counters.ts'
import type { DatabaseKind } from './migrations.ts'
import { removeNumbers } from './practice-numbers.ts'
import { itemOf, itemRow, type ItemRead, withTags } from './practice-rows.ts'
import { practicedBy } from './practice-scopes.ts'
import { keepRecordings } from './recording-rows.ts'
import { inTurns, insertRows } from './row-insert.ts'
import type { PracticeItemTable, RecordingTable, Schema } from './schema.ts'
import { storable } from './task-rows.ts'

/** Greater ones could not be counted on from. */
const MAX_ID = 2 ** 50
/** Items that are written until others of this process may go on. */
const MAX_ROWS = 256
const ITEMS = 'rostrum_practice_item'
const TAGS = 'rostrum_practice_tag'

/** Stores items with their tags and recordings. */
export async function addItems(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  items: readonly NewItem[],
  /** Their recordings, by id, where these were kept before. */
  known?: ReadonlyMap<string, Recording>,
): Promise<readonly PracticeItem[]> {
  if (items.length === 0) return []
  const given = items.flatMap(({ id }) => (id === undefined ? [] : [id]))
  checkIds(given)
  const above = given.reduce((most, id) => Math.max(most, id), 0)
  const count = items.length - given.length
  let next = await takeNumbers(transaction, 'practice_item', count, above)
  const wanted = items.map(({ recording }) => recording)
  const recordings = known ?? (await keepRecordings(transaction, wanted))
  const stored: PracticeItem[] = []
  await inTurns(items, MAX_ROWS, async (some) => {
    const rows = some.map((item) => itemRow(item, item.id ?? next++))
    await insertRows(transaction, { kind, table: ITEMS }, rows)
    const tags = rows.flatMap(({ id }, index) => tagRows(id, some[index]?.tags ?? []))
    await insertRows(transaction, { kind, table: TAGS }, tags)
    for (const [index, row] of rows.entries()) {
      const recording = recordings.get(some[index]?.recording.id ?? '')
      const { difficulty = null } = row
      const speech = JSON.stringify(recording)
      stored.push(itemOf({ ...row, difficulty, speech, practiced: null }))
    }
  })
  return stored
}

/** Refuses ids after which there would soon be no others. */
export function checkIds(ids: readonly number[]): void {
  const bad = ids.find((id) => !Number.isInteger(id) || id < 1 || id > MAX_ID)
  if (bad === undefined) return
  throw new SpeechError('invalid_request', `Expected whole ids of 1 to 2^50, got ${bad}.`, {
    details: { param: 'id' },
  })
}

/** Items and their recordings, as they are read together. */
type ItemTables = Schema & {
  readonly item: PracticeItemTable
  readonly recording: RecordingTable
}

/** Reads items with their recordings; `practiced` is the scope's. */
export function readItems(
  kysely: Kysely<Schema>,
  scope: PracticeScope,
): SelectQueryBuilder<ItemTables, 'item' | 'recording', ItemRead> {
  return kysely
    .selectFrom('rostrum_practice_item as item')
    .innerJoin('rostrum_recording as recording', 'recording.id', 'item.recording')
    .select(['item.id', 'item.difficulty', 'item.created_ms', 'item.updated_ms', 'item.body'])
    .select('recording.body as speech')
    .select(practicedBy(scope).as('practiced'))
}

/** An item that a scope sees. */
export async function itemIn(
  kysely: Kysely<Schema>,
  id: number,
  scope: PracticeScope,
): Promise<PracticeItem | undefined> {
  const { owner } = scope
  const row = await readItems(kysely, scope)
    .where('item.id', '=', id)
    .$if(owner !== undefined, (all) => all.where('item.owner', 'in', [storable(owner ?? ''), '']))
    .executeTakeFirst()
  return row && itemOf(row)
}

/** Changes an item. */
export async function changeItem(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  id: number,
  change: Parameters<PracticeStore['changeItem']>[1],
): Promise<PracticeItem | undefined> {
  const { tags, difficulty, recording, updatedMs } = change
  if (recording) await keepRecordings(transaction, [recording])
  const row = await transaction
    .selectFrom(ITEMS)
    .select('body')
    .where('id', '=', id)
    .$if(kind === 'postgres', (one) => one.forUpdate())
    .executeTakeFirst()
  if (!row) return undefined
  await transaction
    .updateTable(ITEMS)
    .set({
      updated_ms: Math.round(updatedMs),
      ...(tags && { body: withTags(row.body, tags) }),
      ...(difficulty !== undefined && { difficulty }),
      ...(recording && { recording: storable(recording.id) }),
    })
    .where('id', '=', id)
    .execute()
  if (tags) {
    await transaction.deleteFrom(TAGS).where('item', '=', id).execute()
    await insertRows(transaction, { kind, table: TAGS }, tagRows(id, tags))
  }
  return itemIn(transaction, id, {})
}

/** Removes an item with all that is known of it. */
export async function removeItem(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  id: number,
): Promise<boolean> {
  // No attempt comes meanwhile.
  await takeNumbers(transaction, 'practice_attempt', 0)
  const removed = await transaction
    .deleteFrom(ITEMS)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (!removed) return false
  for (const table of [TAGS, 'rostrum_practice_attempt', 'rostrum_practice_card'] as const)
    await transaction.deleteFrom(table).where(sql.ref('item'), '=', id).execute()
  await removeNumbers(transaction, kind, id)
  return true
}

function tagRows(item: number, tags: readonly string[]): { tag: string; item: number }[] {
  return [...new Set(tags.map(storable))].map((tag) => ({ tag, item }))
}
