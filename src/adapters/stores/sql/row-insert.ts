import { CompiledQuery, type Insertable, type Transaction } from 'kysely'
import type { DatabaseKind } from './migrations.ts'
import type { Schema } from './schema.ts'

/** Rows of one statement; far below what the drivers take in parameters. */
const MAX_ROWS = 200

/**
 * Inserts rows, all with the same columns, in as few statements as may be; `conflict` is SQL such as
 * `on conflict do nothing`. Written out by itself: for rows that are many, or written often, building
 * statements piece by piece costs more than running them.
 */
export async function insertRows<Name extends keyof Schema>(
  transaction: Transaction<Schema>,
  into: { readonly kind: DatabaseKind; readonly table: Name; readonly conflict?: string },
  rows: readonly Insertable<Schema[Name]>[],
): Promise<void> {
  for (const some of slices(rows, MAX_ROWS)) {
    const values = some.flatMap((row) => Object.values(row))
    const columns = Object.keys(some[0] ?? {})
    const width = columns.length
    const row = (index: number): string =>
      `(${columns.map((_, place) => (into.kind === 'sqlite' ? '?' : `$${index * width + place + 1}`)).join(', ')})`
    const text = `insert into ${into.table} (${columns.join(', ')}) values ${some.map((_, index) => row(index)).join(', ')} ${into.conflict ?? ''}`
    await transaction.executeQuery(CompiledQuery.raw(text, values))
  }
}

/** Runs of at most `size`. */
export function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
}
