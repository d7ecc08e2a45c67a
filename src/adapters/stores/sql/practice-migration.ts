import { type CreateTableBuilder, sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Makes the tables of practice: items, attempts, their numbers, recordings and conversions. */
export async function practiceTables(
  schema: Transaction<Schema>['schema'],
  big: 'integer' | 'bigint',
): Promise<void> {
  await itemTables(schema, big)
  await attemptTables(schema, big)
  await numberTables(schema, big)
  await recordingTables(schema, big)
}

type Builder = Transaction<Schema>['schema']
type Big = 'integer' | 'bigint'

async function itemTables(schema: Builder, big: Big): Promise<void> {
  await schema
    .createTable('rostrum_practice_item')
    .addColumn('id', big, (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('difficulty', 'integer')
    .addColumn('lesson', 'text')
    .addColumn('recording', 'text', (column) => column.notNull())
    .addColumn('created_ms', big, (column) => column.notNull())
    .addColumn('updated_ms', big, (column) => column.notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  const tags = schema
    .createTable('rostrum_practice_tag')
    .addColumn('tag', 'text', (column) => column.notNull())
    .addColumn('item', big, (column) => column.notNull())
    .addPrimaryKeyConstraint('rostrum_practice_tag_key', ['tag', 'item'])
  await byKey(tags, big).execute()
  await indexes(schema, [
    ['rostrum_practice_item_created', 'rostrum_practice_item', ['created_ms', 'id']],
    ['rostrum_practice_item_recording', 'rostrum_practice_item', ['recording']],
    ['rostrum_practice_item_lesson', 'rostrum_practice_item', ['lesson', 'created_ms']],
    ['rostrum_practice_tag_item', 'rostrum_practice_tag', ['item']],
  ])
}

async function attemptTables(schema: Builder, big: Big): Promise<void> {
  await schema
    .createTable('rostrum_practice_attempt')
    .addColumn('id', big, (column) => column.primaryKey())
    .addColumn('item', big, (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('learner', 'text', (column) => column.notNull())
    .addColumn('created_ms', big, (column) => column.notNull())
    .addColumn('percentage', 'integer', (column) => column.notNull())
    .addColumn('wer', 'double precision', (column) => column.notNull())
    .addColumn('words_ref', 'integer', (column) => column.notNull())
    .addColumn('words_correct', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  const cards = schema
    .createTable('rostrum_practice_card')
    .addColumn('learner', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('item', big, (column) => column.notNull())
    .addColumn('due_ms', big, (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('rostrum_practice_card_key', ['learner', 'item', 'owner'])
  await byKey(cards, big).execute()
  const table = 'rostrum_practice_attempt'
  await indexes(schema, [
    ['rostrum_practice_attempt_created', table, ['created_ms', 'id']],
    ['rostrum_practice_attempt_owner', table, ['owner', 'created_ms', 'id']],
    ['rostrum_practice_attempt_learner', table, ['learner', 'created_ms', 'id']],
    ['rostrum_practice_attempt_item', table, ['item', 'created_ms', 'id']],
    ['rostrum_practice_card_due', 'rostrum_practice_card', ['learner', 'due_ms']],
    ['rostrum_practice_card_item', 'rostrum_practice_card', ['item']],
  ])
}

async function numberTables(schema: Builder, big: Big): Promise<void> {
  await schema
    .createTable('rostrum_practice_owner')
    .addColumn('owner', 'text', (column) => column.primaryKey())
    .execute()
  const total = schema
    .createTable('rostrum_practice_total')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('item', big, (column) => column.notNull())
    .addPrimaryKeyConstraint('rostrum_practice_total_key', ['item', 'scope'])
  await byKey(itemNumbers(sums(total, big), big), big).execute()
  const itemDay = schema
    .createTable('rostrum_practice_item_day')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('item', big, (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('rostrum_practice_item_day_key', ['item', 'scope', 'day'])
  await byKey(itemNumbers(sums(itemDay, big), big), big).execute()
  const day = schema
    .createTable('rostrum_practice_day')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('rostrum_practice_day_key', ['scope', 'day'])
  await byKey(sums(day, big), big).execute()
  await indexes(schema, [
    // With the first time, so that items of a time are counted by this index alone.
    [
      'rostrum_practice_total_last',
      'rostrum_practice_total',
      ['scope', 'last_ms', 'item', 'first_ms'],
    ],
    // In the order in which items were practised, which is that of the log.
    [
      'rostrum_practice_item_day_last',
      'rostrum_practice_item_day',
      ['scope', 'day', 'last_ms', 'item'],
    ],
  ])
}

async function recordingTables(schema: Builder, big: Big): Promise<void> {
  await schema
    .createTable('rostrum_recording')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('task', 'text')
    .addColumn('size_bytes', big)
    .addColumn('ended_ms', big, (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('rostrum_conversion')
    .addColumn('position', big, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('file_name', 'text', (column) => column.notNull().unique())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('recording', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('handed', 'integer', (column) => column.notNull())
    .addColumn('submitted_ms', big, (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await indexes(schema, [
    ['rostrum_recording_state', 'rostrum_recording', ['state', 'id']],
    ['rostrum_recording_task', 'rostrum_recording', ['task']],
    ['rostrum_conversion_recording', 'rostrum_conversion', ['recording']],
    ['rostrum_conversion_same', 'rostrum_conversion', ['fingerprint']],
    ['rostrum_conversion_text', 'rostrum_conversion', ['text_hash']],
    ['rostrum_conversion_submitted', 'rostrum_conversion', ['submitted_ms', 'position']],
  ])
}

type Table = CreateTableBuilder<string, string>

function sums(table: Table, big: Big): Table {
  return table
    .addColumn('attempts', big, (column) => column.notNull())
    .addColumn('percentages', big, (column) => column.notNull())
    .addColumn('wers', big, (column) => column.notNull())
}

function itemNumbers(table: Table, big: Big): Table {
  return table
    .addColumn('best_percentage', 'integer', (column) => column.notNull())
    .addColumn('worst_percentage', 'integer', (column) => column.notNull())
    .addColumn('best_wer', 'double precision', (column) => column.notNull())
    .addColumn('worst_wer', 'double precision', (column) => column.notNull())
    .addColumn('first_ms', big, (column) => column.notNull())
    .addColumn('last_ms', big, (column) => column.notNull())
}

/** SQLite then keeps rows in the index of their key, and writes each once. */
function byKey(table: Table, big: Big): Table {
  return big === 'integer' ? table.modifyEnd(sql`without rowid`) : table
}

async function indexes(
  schema: Builder,
  all: readonly (readonly [name: string, table: string, columns: string[]])[],
): Promise<void> {
  for (const [name, table, columns] of all)
    await schema.createIndex(name).on(table).columns(columns).execute()
}
