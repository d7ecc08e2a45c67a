import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Schema } from './schema.ts'

/** What is counted. */
export type CounterName = 'sequence' | 'practice_item' | 'practice_attempt' | 'conversion'

/**
 * The first of `count` new numbers, all greater than those given out before and than `above`. Others
 * who want some of the same counter wait until this transaction ends, so that what they do then sees
 * all that came before.
 */
export async function takeNumbers(
  transaction: Transaction<Schema>,
  name: CounterName,
  count: number,
  above = 0,
): Promise<number> {
  const { rows } = await sql<{ readonly value: number }>`
    insert into rostrum_counter (name, value) values (${name}, ${above + count})
    on conflict (name) do update set value = ${count} +
      case when rostrum_counter.value > ${above} then rostrum_counter.value else ${above} end
    returning value`.execute(transaction)
  return (rows[0]?.value ?? 0) - count + 1
}
