import type { Transaction } from 'kysely'
import { SpeechError } from '../../../core/errors.ts'
import type { Conversion, PracticeItem } from '../../../core/practice.ts'
import type { Arrivals, PracticeStore } from '../../../ports/practice-store.ts'
import { takeNumbers } from './counters.ts'
import type { DatabaseKind } from './migrations.ts'
import { addAttempts } from './practice-attempts.ts'
import { addItems } from './practice-items.ts'
import { takeConversions } from './recording-conversions.ts'
import { keepRecordings } from './recording-rows.ts'
import type { Schema } from './schema.ts'

/** Stores items, attempts and conversions that come from elsewhere. */
export async function takeOver(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  { items, attempts, conversions, newIds = false }: Arrivals,
  schedule: Parameters<PracticeStore['takeOver']>[1],
): Promise<{
  readonly items: readonly PracticeItem[]
  readonly conversions: readonly Conversion[]
}> {
  // All counters, then all recordings, before anything else: writers that take some of them could
  // otherwise wait for each other.
  for (const name of ['conversion', 'practice_item', 'practice_attempt'] as const)
    await takeNumbers(transaction, name, 0)
  const recordings = await keepRecordings(
    transaction,
    [...items, ...conversions].map(({ recording }) => recording),
  )
  const stored = await addItems(transaction, kind, items, recordings)
  const practised = attempts.map((attempt) => {
    const item = stored[attempt.item]
    if (item) return { ...attempt, item: item.id }
    throw new SpeechError('not_found', 'Expected an attempt of an item that comes with it.', {
      details: { param: 'item' },
    })
  })
  await addAttempts(transaction, kind, practised, schedule)
  return { items: stored, conversions: await takeConversions(transaction, conversions, newIds) }
}
