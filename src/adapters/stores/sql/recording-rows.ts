import type { Insertable, Transaction } from 'kysely'
import type { Recording } from '../../../core/practice.ts'
import type { RecordingTable, Schema } from './schema.ts'
import { inTurns } from './row-insert.ts'
import { storable } from './task-rows.ts'

/** Recordings of one statement. */
const MAX_ROWS = 200

/** The row of a recording. */
export function recordingRow(recording: Recording): Insertable<RecordingTable> {
  const { id, version, state, task, audio, finishedMs, updatedMs } = recording
  return {
    id: storable(id),
    version,
    state,
    task: task === undefined ? null : storable(task),
    size_bytes: audio ? Math.round(audio.sizeBytes) : null,
    ended_ms: Math.round(finishedMs ?? updatedMs),
    body: JSON.stringify(recording),
  }
}

/** A recording as it was stored. */
export function recordingOf(body: string): Recording {
  return JSON.parse(body) as Recording
}

/**
 * Stores recordings unless they are known, and gives what is stored under each id. Until the
 * transaction ends none of them can be taken away.
 */
export async function keepRecordings(
  transaction: Transaction<Schema>,
  recordings: readonly Recording[],
): Promise<ReadonlyMap<string, Recording>> {
  // Of those with one id the first, as if they had come one after the other.
  const rows = new Map(
    recordings.toReversed().map((recording) => [recording.id, recordingRow(recording)]),
  )
  // All writers in the same order: two could otherwise wait for each other.
  const sorted = [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const kept = new Map<string, Recording>()
  await inTurns(sorted, MAX_ROWS, async (some) => {
    const stored = await transaction
      .insertInto('rostrum_recording')
      .values(some)
      // Changes nothing, but locks and gives what is there.
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({ state: ref('rostrum_recording.state') })),
      )
      .returning('body')
      .execute()
    for (const { body } of stored) {
      const recording = recordingOf(body)
      kept.set(recording.id, recording)
    }
  })
  return kept
}
