import type { Transaction } from 'kysely'
import type { DatabaseKind } from './migrations.ts'
import type { NewAttempt } from '../../../ports/practice-store.ts'
import { scopeKey } from './practice-scopes.ts'
import { insertRows, slices } from './row-insert.ts'
import type {
  AttemptSums,
  AttemptTable,
  ItemNumbers,
  PracticeDayTable,
  PracticeItemDayTable,
  PracticeTotalTable,
  Schema,
} from './schema.ts'

/** A day in UTC, in milliseconds. */
export const DAY_MS = 86_400_000
/** What word error rates are kept in. */
export const WER_UNITS = 1_000_000_000
/** Scopes of one statement. */
const MAX_SCOPES = 200

const TOTAL = 'rostrum_practice_total'
const ITEM_DAY = 'rostrum_practice_item_day'
const DAY = 'rostrum_practice_day'

/** The least or greatest of what is there and what comes; SQLite and PostgreSQL name it differently. */
const chosen = (table: string, column: string, sign: '<' | '>'): string =>
  `${column} = case when excluded.${column} ${sign} ${table}.${column} then excluded.${column} else ${table}.${column} end`
const added = (table: string): readonly string[] =>
  ['attempts', 'percentages', 'wers'].map(
    (column) => `${column} = ${table}.${column} + excluded.${column}`,
  )
const ofItems = (table: string): readonly string[] => [
  ...added(table),
  chosen(table, 'best_percentage', '>'),
  chosen(table, 'worst_percentage', '<'),
  chosen(table, 'best_wer', '<'),
  chosen(table, 'worst_wer', '>'),
  chosen(table, 'first_ms', '<'),
  chosen(table, 'last_ms', '>'),
]
const upsert = (key: string, sets: readonly string[]): string =>
  `on conflict (${key}) do update set ${sets.join(', ')}`
const INTO_TOTAL = { table: TOTAL, conflict: upsert('item, scope', ofItems(TOTAL)) } as const
const INTO_ITEM_DAY = {
  table: ITEM_DAY,
  conflict: upsert('item, scope, day', ofItems(ITEM_DAY)),
} as const
const INTO_DAY = { table: DAY, conflict: upsert('scope, day', added(DAY)) } as const

/** Adds attempts to the numbers of all who see them. */
export async function addNumbers(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  attempts: readonly NewAttempt[],
): Promise<void> {
  const totals = new Map<string, PracticeTotalTable>()
  const itemDays = new Map<string, PracticeItemDayTable>()
  const days = new Map<string, PracticeDayTable>()
  for (const attempt of attempts) {
    const { item, owner, user } = attempt
    const numbers = numbersOf({ ...attempt, created_ms: Math.round(attempt.createdMs) })
    const day = Math.floor(numbers.first_ms / DAY_MS)
    const { attempts: one, percentages, wers } = numbers
    for (const scope of [scopeKey(owner, undefined), scopeKey(owner, user)]) {
      const key = `${item} ${scope}`
      totals.set(key, { scope, item, ...joined(numbers, totals.get(key)) })
      const keyOfDay = `${day} ${key}`
      itemDays.set(keyOfDay, { scope, item, day, ...joined(numbers, itemDays.get(keyOfDay)) })
      const keyOfAll = `${day} ${scope}`
      const sums = summed({ attempts: one, percentages, wers }, days.get(keyOfAll))
      days.set(keyOfAll, { scope, day, ...sums })
    }
  }
  await insertRows(transaction, { kind, ...INTO_TOTAL }, [...totals.values()])
  await insertRows(transaction, { kind, ...INTO_ITEM_DAY }, [...itemDays.values()])
  await insertRows(transaction, { kind, ...INTO_DAY }, [...days.values()])
}

/** Takes the attempts of an item out of all numbers. */
export async function removeNumbers(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  item: number,
): Promise<void> {
  const gone = await transaction
    .deleteFrom(ITEM_DAY)
    .where('item', '=', item)
    .returning(['scope', 'day', 'attempts', 'percentages', 'wers'])
    .execute()
  const less = gone.map(({ scope, day, attempts, percentages, wers }) => ({
    scope,
    day,
    attempts: -attempts,
    percentages: -percentages,
    wers: -wers,
  }))
  await insertRows(transaction, { kind, ...INTO_DAY }, less)
  for (const some of slices([...new Set(gone.map(({ scope }) => scope))], MAX_SCOPES)) {
    await transaction.deleteFrom(DAY).where('scope', 'in', some).where('attempts', '=', 0).execute()
  }
  await transaction.deleteFrom(TOTAL).where('item', '=', item).execute()
}

/** The numbers of one attempt; `created_ms` in whole milliseconds. */
export function numbersOf({
  percentage,
  wer,
  created_ms: atMs,
}: Pick<AttemptTable, 'percentage' | 'wer' | 'created_ms'>): ItemNumbers {
  return {
    attempts: 1,
    percentages: percentage,
    wers: Math.round(wer * WER_UNITS),
    best_percentage: percentage,
    worst_percentage: percentage,
    best_wer: wer,
    worst_wer: wer,
    first_ms: atMs,
    last_ms: atMs,
  }
}

function summed(one: AttemptSums, other: AttemptSums | undefined): AttemptSums {
  return {
    attempts: one.attempts + (other?.attempts ?? 0),
    percentages: one.percentages + (other?.percentages ?? 0),
    wers: one.wers + (other?.wers ?? 0),
  }
}

/** The numbers of two lots of attempts of one item. */
export function joined(one: ItemNumbers, other: ItemNumbers | undefined): ItemNumbers {
  if (!other) return one
  return {
    ...summed(one, other),
    best_percentage: Math.max(one.best_percentage, other.best_percentage),
    worst_percentage: Math.min(one.worst_percentage, other.worst_percentage),
    best_wer: Math.min(one.best_wer, other.best_wer),
    worst_wer: Math.max(one.worst_wer, other.worst_wer),
    first_ms: Math.min(one.first_ms, other.first_ms),
    last_ms: Math.max(one.last_ms, other.last_ms),
  }
}
