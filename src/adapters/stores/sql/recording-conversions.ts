import { createHash } from 'node:crypto'
import type { Insertable, Kysely, SelectQueryBuilder, Transaction } from 'kysely'
import type { Conversion, ConversionQuery } from '../../../ports/recording-store.ts'
import type { Page } from '../../../ports/practice-store.ts'
import { takeNumbers } from './counters.ts'
import { placeOf } from './practice-pages.ts'
import { keepRecordings, recordingOf } from './recording-rows.ts'
import type { ConversionTable, RecordingTable, Schema } from './schema.ts'
import { storable } from './task-rows.ts'

const CONVERSIONS = 'rostrum_conversion'
const MAX_PER_PAGE = 1000

/** Conversions and their recordings, as they are read together. */
type ConversionTables = Schema & {
  readonly conversion: ConversionTable
  readonly recording: RecordingTable
}

/** A conversion and its recording, as JSON. */
interface ConversionRead {
  readonly body: string
  readonly speech: string
}

/** Reads conversions with their recordings. */
export function readConversions(
  kysely: Kysely<Schema>,
): SelectQueryBuilder<ConversionTables, 'conversion' | 'recording', ConversionRead> {
  return kysely
    .selectFrom('rostrum_conversion as conversion')
    .innerJoin('rostrum_recording as recording', 'recording.id', 'conversion.recording')
    .select(['conversion.body', 'recording.body as speech'])
}

/** A conversion from what was read. */
export function conversionOf(row: ConversionRead): Conversion {
  return {
    ...(JSON.parse(row.body) as Omit<Conversion, 'recording'>),
    recording: recordingOf(row.speech),
  }
}

/** One page of conversions, newest first, and how many there are. */
export async function listConversions(
  kysely: Kysely<Schema>,
  query: ConversionQuery,
): Promise<Page<Conversion>> {
  const { owner, states } = query
  const { offset, limit } = placeOf(query, MAX_PER_PAGE)
  if (states?.length === 0) return { entries: [], total: 0 }
  let all = kysely
    .selectFrom('rostrum_conversion as conversion')
    .innerJoin('rostrum_recording as recording', 'recording.id', 'conversion.recording')
  if (owner !== undefined) all = all.where('conversion.owner', '=', storable(owner))
  if (states) all = all.where('recording.state', 'in', states)
  const { total } = await all
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await all
    .select(['conversion.body', 'recording.body as speech'])
    .orderBy('conversion.submitted_ms', 'desc')
    .orderBy('conversion.position', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return { entries: rows.map(conversionOf), total }
}

/** Stores conversions, or gives those that are the same. */
export async function addConversions(
  transaction: Transaction<Schema>,
  conversions: readonly Conversion[],
): Promise<readonly Conversion[]> {
  if (conversions.length === 0) return []
  // First of all: whoever holds the counter is alone with names.
  let position = await takeNumbers(transaction, 'conversion', conversions.length)
  const recordings = await keepRecordings(
    transaction,
    conversions.map(({ recording }) => recording),
  )
  const all: Conversion[] = []
  for (const asked of conversions) {
    const recording = recordings.get(asked.recording.id) ?? asked.recording
    const fingerprint = fingerprintOf(asked)
    const same = await readConversions(transaction)
      .select('conversion.position')
      .where('conversion.fingerprint', '=', fingerprint)
      .where('recording.state', '<>', 'failed')
      .orderBy('conversion.position', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (same) {
      await transaction
        .updateTable(CONVERSIONS)
        .set(({ eb }) => ({ handed: eb('handed', '+', 1) }))
        .where('position', '=', same.position)
        .execute()
      all.push(conversionOf(same))
      continue
    }
    const made = { ...asked, ...(await freeNames(transaction, asked)), recording }
    await insertConversion(transaction, made, position++)
    all.push(made)
  }
  return all
}

/**
 * Stores conversions that come from elsewhere, each by itself; `conflict` when an id is taken,
 * unless they get new ones.
 */
export async function takeConversions(
  transaction: Transaction<Schema>,
  conversions: readonly Conversion[],
  newIds: boolean,
): Promise<readonly Conversion[]> {
  if (conversions.length === 0) return []
  let position = await takeNumbers(transaction, 'conversion', conversions.length)
  const recordings = await keepRecordings(
    transaction,
    conversions.map(({ recording }) => recording),
  )
  const all: Conversion[] = []
  for (const asked of conversions) {
    const recording = recordings.get(asked.recording.id) ?? asked.recording
    const names = newIds
      ? await freeNames(transaction, asked)
      : { fileName: await firstFree(transaction, 'file_name', asked.fileName) }
    const made = { ...asked, ...names, recording }
    await insertConversion(transaction, made, position++)
    all.push(made)
  }
  return all
}

async function insertConversion(
  transaction: Transaction<Schema>,
  conversion: Conversion,
  position: number,
): Promise<void> {
  const row = conversionRow(conversion, position, fingerprintOf(conversion))
  await transaction.insertInto(CONVERSIONS).values(row).execute()
}

/** Removes conversions whose recording failed before a time. */
export async function removeFailed(
  transaction: Transaction<Schema>,
  beforeMs: number,
): Promise<number> {
  // Nobody is given meanwhile what goes.
  await takeNumbers(transaction, 'conversion', 0)
  const removed = await transaction
    .deleteFrom(CONVERSIONS)
    .where('recording', 'in', ({ selectFrom }) =>
      selectFrom('rostrum_recording')
        .select('id')
        .where('state', '=', 'failed')
        .where('ended_ms', '<', beforeMs),
    )
    .returning('position')
    .execute()
  return removed.length
}

/** An id and a name of a file that nobody has. */
async function freeNames(
  transaction: Transaction<Schema>,
  { id, fileName, customFilename }: Conversion,
): Promise<Pick<Conversion, 'id' | 'fileName'>> {
  const newId = await firstFree(transaction, 'id', id)
  // A name made of the id goes with it.
  const name = customFilename === undefined ? fileName.replace(id, () => newId) : fileName
  return { id: newId, fileName: await firstFree(transaction, 'file_name', name) }
}

async function firstFree(
  transaction: Transaction<Schema>,
  column: 'id' | 'file_name',
  wanted: string,
): Promise<string> {
  const dot = column === 'id' ? -1 : wanted.lastIndexOf('.')
  const [stem, ending] = dot >= 0 ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, '']
  const nth = (n: number): string => (n === 1 ? wanted : `${stem}_${n}${ending}`)
  const isTaken = async (n: number): Promise<boolean> => {
    const row = await transaction
      .selectFrom(CONVERSIONS)
      .select('position')
      .where(column, '=', storable(nth(n)))
      .executeTakeFirst()
    return row !== undefined
  }
  let taken = 0
  let free = 1
  // Doubling, then halving: many may have asked for the same name.
  while (await isTaken(free)) [taken, free] = [free, free * 2]
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2)
    if (await isTaken(middle)) taken = middle
    else free = middle
  }
  return nth(free)
}

function fingerprintOf({ owner, text, customFilename, recording }: Conversion): string {
  return hashOf(JSON.stringify([owner, text, customFilename ?? null, recording.id]))
}

function conversionRow(
  { recording, ...body }: Conversion,
  position: number,
  fingerprint: string,
): Insertable<ConversionTable> {
  return {
    position,
    id: storable(body.id),
    file_name: storable(body.fileName),
    owner: storable(body.owner),
    recording: storable(recording.id),
    fingerprint,
    text_hash: hashOf(JSON.stringify([body.text])),
    handed: 1,
    submitted_ms: Math.round(body.submittedMs),
    body: JSON.stringify(body),
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
