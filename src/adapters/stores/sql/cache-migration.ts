import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Makes the tables of the cache index. */
export async function cacheTables(
  schema: Transaction<Schema>['schema'],
  big: 'integer' | 'bigint',
): Promise<void> {
  await schema
    .createTable('rostrum_cache')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('size_bytes', big, (column) => column.notNull())
    .addColumn('made_ms', big, (column) => column.notNull())
    .addColumn('used_ms', big, (column) => column.notNull())
    .addColumn('token', 'text')
    .addColumn('beat', big, (column) => column.notNull())
    .execute()
  await schema
    .createTable('rostrum_cache_pin')
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('rostrum_cache_pin_key', ['holder', 'key'])
    .execute()
  await schema
    .createIndex('rostrum_cache_pin_of')
    .on('rostrum_cache_pin')
    .columns(['key'])
    .execute()
  await schema
    .createIndex('rostrum_cache_used')
    .on('rostrum_cache')
    .columns(['used_ms', 'key'])
    .where(sql.ref('token'), 'is', null)
    .execute()
  await schema
    .createIndex('rostrum_cache_claimed')
    .on('rostrum_cache')
    .columns(['token'])
    .where('token', 'is not', null)
    .execute()
}
