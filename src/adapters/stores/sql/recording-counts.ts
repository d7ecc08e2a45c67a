import { type Kysely, sql } from 'kysely'
import { RECORDING_STATES, type RecordingState } from '../../../core/practice.ts'
import type { ConversionCounts } from '../../../ports/recording-store.ts'
import type { Schema } from './schema.ts'
import { storable } from './task-rows.ts'

const MAX_DUPLICATES = 100

/** What conversions there are, of one owner or of all. */
export async function countConversions(
  kysely: Kysely<Schema>,
  owner: string | undefined,
): Promise<ConversionCounts> {
  let all = kysely
    .selectFrom('rostrum_conversion as conversion')
    .innerJoin('rostrum_recording as recording', 'recording.id', 'conversion.recording')
  if (owner !== undefined) all = all.where('conversion.owner', '=', storable(owner))
  const states = await all
    .select('recording.state')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.count<number>('recording.size_bytes').as('sized'),
    ])
    .select(
      sql<number>`coalesce(cast(sum(recording.size_bytes) as double precision), 0)`.as('bytes'),
    )
    .groupBy('recording.state')
    .execute()
  const handed = sql<number>`cast(sum(conversion.handed) as double precision)`
  const repeated = await all
    .select(({ fn }) => fn.min('conversion.position').as('position'))
    .select(handed.as('count'))
    .groupBy('conversion.text_hash')
    .having(handed, '>', 1)
    .orderBy(handed, 'desc')
    .orderBy('position')
    .limit(MAX_DUPLICATES)
    .execute()
  const rows =
    repeated.length === 0
      ? []
      : await kysely
          .selectFrom('rostrum_conversion')
          .select(['position', 'body'])
          .where(
            'position',
            'in',
            repeated.map(({ position }) => position),
          )
          .execute()
  const texts = new Map(
    rows.map(({ position, body }) => [position, (JSON.parse(body) as { text: string }).text]),
  )
  const sized = states.reduce((sum, state) => sum + state.sized, 0)
  const bytes = states.reduce((sum, state) => sum + state.bytes, 0)
  const counted = new Map(states.map(({ state, count }) => [state, count]))
  const byState = Object.fromEntries(
    RECORDING_STATES.map((state) => [state, counted.get(state) ?? 0]),
  ) as Record<RecordingState, number>
  return {
    byState,
    averageSizeBytes: sized > 0 ? bytes / sized : undefined,
    duplicates: repeated.flatMap(({ position, count }) => {
      const text = texts.get(position)
      return text === undefined ? [] : [{ text, count }]
    }),
  }
}
