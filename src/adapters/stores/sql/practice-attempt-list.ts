import type { Kysely } from 'kysely'
import type { Attempt } from '../../../core/practice.ts'
import type { AttemptQuery, Page } from '../../../ports/practice-store.ts'
import { placeOf } from './practice-pages.ts'
import { spanOf } from './practice-range.ts'
import { attemptOf } from './practice-rows.ts'
import { attemptsIn, sumsIn } from './practice-sums.ts'
import type { Schema } from './schema.ts'

/** One page of attempts, newest first, and how many there are. */
export async function listAttempts(
  kysely: Kysely<Schema>,
  query: AttemptQuery,
): Promise<Page<Attempt>> {
  const { item } = query
  const { offset, limit } = placeOf(query)
  const { attempts: total } = await sumsIn(kysely, query)
  if (offset >= total) return { entries: [], total }
  const items = item === undefined ? undefined : [item]
  // First which: what is passed over is then read from the index alone.
  const ids = await attemptsIn(kysely, query, spanOf(query), items)
    .select('attempt.id')
    .orderBy('attempt.created_ms', 'desc')
    .orderBy('attempt.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  if (ids.length === 0) return { entries: [], total }
  const rows = await kysely
    .selectFrom('rostrum_practice_attempt')
    .selectAll()
    .where(
      'id',
      'in',
      ids.map(({ id }) => id),
    )
    .execute()
  const attempts = new Map(rows.map((row) => [row.id, attemptOf(row)]))
  return { entries: ids.flatMap(({ id }) => attempts.get(id) ?? []), total }
}
