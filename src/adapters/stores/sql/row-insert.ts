import { setImmediate } from 'node:timers/promises'
import { CompiledQuery, type Insertable, type Transaction } from 'kysely'
import type { DatabaseKind } from './migrations.ts'
import type { Schema } from './schema.ts'

/** Rows of one statement, a power of two; far below what the drivers take in parameters. */
const MAX_ROWS = 128
/** So few rows are one statement, whatever their number. */
const FEW_ROWS = 8
/** Statements that were written out, by what they insert. */
const texts = new Map<string, string>()

/**
 * Inserts rows, all with the same columns, in as few statements as may be; `conflict` is SQL such as
 * `on conflict do nothing`. Written out by itself: for rows that are many, or written often, building
 * statements piece by piece costs more than running them. Numbers of rows are powers of two, or at
 * most eight, so that there are few statements and the driver keeps them prepared.
 */
export async function insertRows<Name extends keyof Schema>(
  transaction: Transaction<Schema>,
  into: { readonly kind: DatabaseKind; readonly table: Name; readonly conflict?: string },
  rows: readonly Insertable<Schema[Name]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; ) {
    const left = Math.min(MAX_ROWS, rows.length - from)
    const count = left <= FEW_ROWS ? left : 2 ** Math.floor(Math.log2(left))
    const values: unknown[] = []
    for (let index = from; index < from + count; index++)
      values.push(...Object.values(rows[index] ?? {}))
    const text = textOf(into, Object.keys(rows[from] ?? {}), count)
    await transaction.executeQuery(CompiledQuery.raw(text, values))
    from += count
  }
}

function textOf(
  { kind, table, conflict = '' }: Parameters<typeof insertRows>[1],
  columns: readonly string[],
  count: number,
): string {
  const key = `${kind} ${table} ${columns.join()} ${conflict} ${count}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const sign = (place: number): string => (kind === 'sqlite' ? '?' : `$${place + 1}`)
  const row = (index: number): string =>
    `(${columns.map((_, at) => sign(index * columns.length + at)).join(', ')})`
  const all = Array.from({ length: count }, (_, index) => row(index)).join(', ')
  const text = `insert into ${table} (${columns.join(', ')}) values ${all} ${conflict}`
  texts.set(key, text)
  return text
}

/**
 * Works on runs of at most `size`, one after the other. Between two of them others of this process
 * have their turn: in SQLite nothing else in a long transaction waits.
 */
export async function inTurns<T>(
  all: readonly T[],
  size: number,
  work: (some: readonly T[], from: number) => Promise<void>,
): Promise<void> {
  for (const [index, some] of slices(all, size).entries()) {
    if (index > 0) await setImmediate()
    await work(some, index * size)
  }
}

/** Runs of at most `size`. */
export function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
}
