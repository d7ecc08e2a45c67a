import type { Kysely, Transaction } from 'kysely'
import { SpeechError } from '../../../core/errors.ts'
import type { Recording } from '../../../core/practice.ts'
import type { Conversion, RecordingStore } from '../../../ports/recording-store.ts'
import type { Database } from './database.ts'
import type { DatabaseKind } from './migrations.ts'
import {
  addConversions,
  conversionOf,
  listConversions,
  readConversions,
  removeFailed,
} from './recording-conversions.ts'
import { countConversions } from './recording-counts.ts'
import { recordingOf, recordingRow } from './recording-rows.ts'
import { slices } from './row-insert.ts'
import type { Schema } from './schema.ts'
import { storable } from './task-rows.ts'

/** Ids of one statement. */
const MAX_IDS = 500
const RECORDINGS = 'rostrum_recording'

/** Keeps recordings and conversions in a SQL database. Its `close` leaves the database to whoever opened it. */
export function sqlRecordingStore(database: Database): RecordingStore {
  let closed = false
  const open = (): Database => {
    if (closed) throw new SpeechError('unavailable', 'The store of recordings is closed.')
    return database
  }
  return {
    async recording(id, { signal }) {
      const row = await open().read(
        (kysely) =>
          kysely
            .selectFrom(RECORDINGS)
            .select('body')
            .where('id', '=', storable(id))
            .executeTakeFirst(),
        signal,
      )
      return row && recordingOf(row.body)
    },

    async update(next, { signal }) {
      await open().write((transaction) => updateRecording(transaction, next), signal)
    },

    async inStates(states, { signal, after = '', limit }) {
      if (states.length === 0) return []
      const rows = await open().read(
        (kysely) =>
          kysely
            .selectFrom(RECORDINGS)
            .select('body')
            .where('state', 'in', states)
            .where('id', '>', storable(after))
            .orderBy('id')
            .limit(limit)
            .execute(),
        signal,
      )
      return rows.map(({ body }) => recordingOf(body))
    },

    async ofTasks(tasks, { signal }) {
      const found: Recording[] = []
      for (const some of slices(tasks.map(storable), MAX_IDS)) {
        const rows = await open().read(
          (kysely) =>
            kysely.selectFrom(RECORDINGS).select('body').where('task', 'in', some).execute(),
          signal,
        )
        found.push(...rows.map(({ body }) => recordingOf(body)))
      }
      return found
    },

    async takeUnused(id, { signal }) {
      return open().write(
        (transaction) => takeUnused(transaction, database.kind, storable(id)),
        signal,
      )
    },

    async unused({ signal, limit }) {
      const rows = await open().read(
        (kysely) => unused(kysely).select('id').orderBy('id').limit(limit).execute(),
        signal,
      )
      return rows.map(({ id }) => id)
    },

    async convert(conversions, { signal }) {
      return open().write((transaction) => addConversions(transaction, conversions), signal)
    },

    async conversion(id, { signal, owner }) {
      return open().read((kysely) => conversionBy(kysely, 'id', id, owner), signal)
    },

    async conversionOfFile(fileName, { signal, owner }) {
      return open().read((kysely) => conversionBy(kysely, 'file_name', fileName, owner), signal)
    },

    async conversions(query, { signal }) {
      return open().read((kysely) => listConversions(kysely, query), signal)
    },

    async counts({ signal, owner }) {
      return open().read((kysely) => countConversions(kysely, owner), signal)
    },

    async removeFailed(beforeMs, { signal }) {
      return open().write((transaction) => removeFailed(transaction, beforeMs), signal)
    },

    close() {
      closed = true
      return Promise.resolve()
    },
  }
}

async function conversionBy(
  kysely: Kysely<Schema>,
  column: 'id' | 'file_name',
  value: string,
  owner: string | undefined,
): Promise<Conversion | undefined> {
  const row = await readConversions(kysely)
    .where(`conversion.${column}`, '=', storable(value))
    .$if(owner !== undefined, (all) => all.where('conversion.owner', '=', storable(owner ?? '')))
    .executeTakeFirst()
  return row && conversionOf(row)
}

async function updateRecording(transaction: Transaction<Schema>, next: Recording): Promise<void> {
  const { id, ...step } = recordingRow(next)
  const written = await transaction
    .updateTable(RECORDINGS)
    .set(step)
    .where('id', '=', id)
    .where('version', '=', next.version - 1)
    .returning('id')
    .executeTakeFirst()
  if (written) return
  throw new SpeechError(
    'conflict',
    `Expected version ${next.version - 1} of the recording to be stored; somebody else changed it.`,
  )
}

/** Recordings that nobody asks for. */
function unused(kysely: Kysely<Schema>) {
  return kysely
    .selectFrom(RECORDINGS)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('rostrum_practice_item as item')
            .select('item.id')
            .whereRef('item.recording', '=', 'rostrum_recording.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('rostrum_conversion as conversion')
            .select('conversion.position')
            .whereRef('conversion.recording', '=', 'rostrum_recording.id'),
        ),
      ),
    )
}

async function takeUnused(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  id: string,
): Promise<Recording | undefined> {
  // By itself: what comes after sees what those did who held it until now.
  if (kind === 'postgres') {
    await transaction
      .selectFrom(RECORDINGS)
      .select('id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
  }
  const row = await unused(transaction).select('body').where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  await transaction.deleteFrom(RECORDINGS).where('id', '=', id).execute()
  return recordingOf(row.body)
}
