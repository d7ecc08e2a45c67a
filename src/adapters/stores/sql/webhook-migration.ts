import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Makes the table of deliveries to web-hooks. */
export async function webhookTables(
  schema: Transaction<Schema>['schema'],
  big: 'integer' | 'bigint',
): Promise<void> {
  await schema
    .createTable('rostrum_webhook')
    .addColumn('sequence', big, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('position', big, (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('ready_ms', big)
    .addColumn('delay_ms', big, (column) => column.notNull())
    .addColumn('token', 'text')
    .addColumn('lease_ms', big, (column) => column.notNull())
    .addColumn('error', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  // A claim asks whether an earlier one of the same task waits.
  await schema
    .createIndex('rostrum_webhook_position')
    .on('rostrum_webhook')
    .columns(['position', 'sequence'])
    .execute()
  await schema
    .createIndex('rostrum_webhook_due')
    .on('rostrum_webhook')
    .columns(['ready_ms', 'sequence'])
    .where('ready_ms', 'is not', null)
    .execute()
  await schema
    .createIndex('rostrum_webhook_leased')
    .on('rostrum_webhook')
    .columns(['token'])
    .where('token', 'is not', null)
    .execute()
}
