import { type Kysely, sql, type Transaction } from 'kysely'
import { SpeechError } from '../../../core/errors.ts'
import { cacheTables } from './cache-migration.ts'
import { practiceTables } from './practice-migration.ts'
import type { Schema } from './schema.ts'
import { webhookTables } from './webhook-migration.ts'

/** A database that is spoken to. */
export type DatabaseKind = 'sqlite' | 'postgres'

type Migration = (schema: Transaction<Schema>['schema'], big: 'integer' | 'bigint') => Promise<void>

/** Any number will do, as long as every release takes the same one. */
const ADVISORY_LOCK = 7_267_473_801

/** The steps from an empty database to this release's. Published ones never change. */
const MIGRATIONS: readonly Migration[] = [tasksAndJobs, cacheTables, webhookTables, practiceTables]

/** Number of the schema of this release. */
export const SCHEMA_VERSION: number = MIGRATIONS.length

/**
 * Brings a database to the schema of this release, one process at a time; the others wait.
 * `unavailable` for a database that a newer release has written.
 */
export async function migrate(
  kysely: Kysely<Schema>,
  kind: DatabaseKind,
  nowMs: number,
): Promise<void> {
  // In SQLite every transaction is the only writer from its beginning.
  await kysely.transaction().execute(async (transaction) => {
    if (kind === 'postgres')
      await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(transaction)
    const big = kind === 'sqlite' ? 'integer' : 'bigint'
    await transaction.schema
      .createTable('rostrum_migration')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.primaryKey())
      .addColumn('applied_ms', big, (column) => column.notNull())
      .execute()
    const { version } = await transaction
      .selectFrom('rostrum_migration')
      .select(({ fn }) => fn.max<number | null>('version').as('version'))
      .executeTakeFirstOrThrow()
    const applied = version ?? 0
    if (applied > MIGRATIONS.length) {
      throw new SpeechError(
        'unavailable',
        `Expected a database of schema ${MIGRATIONS.length} or older, got schema ${applied}: a newer Rostrum has written it. Run that one, or name another database.`,
        { retryable: false, details: { schema: applied, known: MIGRATIONS.length } },
      )
    }
    for (const [index, step] of MIGRATIONS.entries()) {
      if (index < applied) continue
      await step(transaction.schema, big)
      await transaction
        .insertInto('rostrum_migration')
        .values({ version: index + 1, applied_ms: nowMs })
        .execute()
    }
    await transaction
      .insertInto('rostrum_counter')
      .values({ name: 'sequence', value: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
}

async function tasksAndJobs(
  schema: Transaction<Schema>['schema'],
  big: 'integer' | 'bigint',
): Promise<void> {
  await schema
    .createTable('rostrum_counter')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', big, (column) => column.notNull())
    .execute()
  await schema
    .createTable('rostrum_task')
    .addColumn('position', big, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('batch', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('updated_ms', big, (column) => column.notNull())
    .addColumn('wait_ms', big)
    .addColumn('run_ms', big)
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('submission', big, (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('rostrum_request')
    .addColumn('position', big, (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('rostrum_tag')
    .addColumn('tag', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('position', big, (column) => column.notNull())
    .addPrimaryKeyConstraint('rostrum_tag_key', ['tag', 'position'])
    .execute()
  await schema
    .createTable('rostrum_change')
    .addColumn('sequence', big, (column) => column.primaryKey())
    .addColumn('position', big, (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('rostrum_idempotency')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('submission', big, (column) => column.notNull())
    .addPrimaryKeyConstraint('rostrum_idempotency_key', ['owner', 'key'])
    .execute()
  await schema
    .createTable('rostrum_job')
    .addColumn('task_id', 'text', (column) => column.primaryKey())
    .addColumn('rank', 'integer', (column) => column.notNull())
    .addColumn('position', big, (column) => column.notNull())
    .addColumn('ready_ms', big, (column) => column.notNull())
    .addColumn('delay_ms', big, (column) => column.notNull())
    .addColumn('token', 'text')
    .addColumn('beat', big, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .execute()
  const times = ['wait_ms', 'run_ms']
  const indexes: readonly (readonly [name: string, table: string, columns: string[]])[] = [
    ['rostrum_task_owner', 'rostrum_task', ['owner', 'position']],
    // The last two let counting read these indexes alone.
    ['rostrum_task_owner_state', 'rostrum_task', ['owner', 'state', 'position', ...times]],
    ['rostrum_task_state', 'rostrum_task', ['state', 'position', ...times]],
    ['rostrum_task_request', 'rostrum_task', ['request_hash', 'owner']],
    ['rostrum_task_batch', 'rostrum_task', ['batch', 'position']],
    ['rostrum_task_ended', 'rostrum_task', ['state', 'updated_ms']],
    ['rostrum_task_submission', 'rostrum_task', ['submission']],
    ['rostrum_tag_owner', 'rostrum_tag', ['owner', 'tag', 'position']],
    ['rostrum_tag_position', 'rostrum_tag', ['position']],
    ['rostrum_change_position', 'rostrum_change', ['position']],
    ['rostrum_change_owner', 'rostrum_change', ['owner', 'sequence']],
    ['rostrum_idempotency_submission', 'rostrum_idempotency', ['submission']],
    ['rostrum_job_place', 'rostrum_job', ['position']],
  ]
  for (const [name, table, columns] of indexes)
    await schema.createIndex(name).on(table).columns(columns).execute()
  await schema
    .createIndex('rostrum_job_waiting')
    .on('rostrum_job')
    .columns(['rank', 'position', 'task_id'])
    .where(sql.ref('token'), 'is', null)
    .execute()
  await schema
    .createIndex('rostrum_job_leased')
    .on('rostrum_job')
    .columns(['token'])
    .where('token', 'is not', null)
    .execute()
}
