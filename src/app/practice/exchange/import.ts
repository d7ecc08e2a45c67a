import { SpeechError } from '../../../core/errors.ts'
import type { DocumentAttempt, DocumentItem } from '../../../protocol/practice-document.ts'
import type { Practice, PracticeCall, PracticeImport } from '../practice.ts'
import type { ImportFile, PracticeExchange } from './exchange.ts'
import { fieldFault, type Incoming } from './incoming.ts'
import { readCsvTable } from './read-csv.ts'
import { readJson } from './read-json.ts'

type NewItem = PracticeImport['items'][number]
type NewAttempt = NonNullable<PracticeImport['attempts']>[number]

function itemOf(item: DocumentItem, { language, lesson, tags = [] }: ImportFile): NewItem {
  const { id: _, createdAt, updatedAt, ...rest } = item
  const all = new Set([...(item.tags ?? []), ...tags])
  return {
    ...(lesson !== undefined && { lesson }),
    ...rest,
    language: item.language ?? language,
    tags: [...all],
    ...(createdAt !== undefined && { createdMs: createdAt }),
    ...(updatedAt !== undefined && { updatedMs: updatedAt }),
  }
}

function attemptOf(attempt: DocumentAttempt, item: number): NewAttempt {
  const { user, text, audioUrl, percentage, wer, wordsRef, wordsCorrect, createdAt } = attempt
  const isScored =
    percentage !== undefined &&
    wer !== undefined &&
    wordsRef !== undefined &&
    wordsCorrect !== undefined
  return {
    item,
    ...(user !== undefined && { user }),
    text,
    ...(audioUrl !== undefined && { audioUrl }),
    ...(isScored && { score: { percentage, wer, wordsRef, wordsCorrect } }),
    createdMs: createdAt,
  }
}

/** The place of each item by its id in the document; throws for an id that is there twice. */
function placesById({ items, placed }: Incoming): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (const [place, { id }] of items.entries()) {
    if (id === undefined) continue
    if (places.has(id))
      throw placed(fieldFault('id', 'Expected an id that no other item has.'), 'item', place)
    places.set(id, place)
  }
  return places
}

/** Attempts with the places where they stood, oldest first: cards are made of them in that order. */
function attemptsOf(incoming: Incoming): readonly (readonly [NewAttempt, number])[] {
  const places = placesById(incoming)
  const found = incoming.attempts.map((attempt, index) => {
    const place = places.get(attempt.item)
    if (place !== undefined) return [attemptOf(attempt, place), index] as const
    const fault = fieldFault('item', 'Expected `item` to be the id of an item in the same file.')
    throw incoming.placed(fault, 'attempt', index)
  })
  // Those of one moment stand newest first, as they are written.
  return found.toSorted(([a, i], [b, j]) => a.createdMs - b.createdMs || j - i)
}

const ENTRY = /^(item|attempt)s\[(\d+)\](?:[.](.+))?$/

/** An error about an entry that was handed on, told by where that stood. */
function retold(
  error: unknown,
  { placed }: Incoming,
  attempts: readonly (readonly [NewAttempt, number])[],
): unknown {
  if (!SpeechError.is(error)) return error
  const { param } = error.details
  const [, kind, place, field] = ENTRY.exec(typeof param === 'string' ? param : '') ?? []
  if (kind === undefined) return error
  const { param: _, ...rest } = error.details
  const details = { ...rest, ...(field !== undefined && { param: field }) }
  const bare = new SpeechError(error.code, error.message, { details, cause: error })
  if (kind === 'item') return placed(bare, 'item', Number(place))
  return placed(bare, 'attempt', attempts[Number(place)]?.[1] ?? 0)
}

/** Stores what a file has, all or none. */
export async function importFile(
  practice: Practice,
  file: ImportFile,
  call: PracticeCall,
): Promise<Awaited<ReturnType<PracticeExchange['import']>>> {
  const read = file.format === 'json' ? readJson : readCsvTable
  const incoming = await read(file.text, call.signal)
  const attempts = attemptsOf(incoming)
  const data: PracticeImport = {
    items: incoming.items.map((item) => itemOf(item, file)),
    attempts: attempts.map(([attempt]) => attempt),
  }
  try {
    const stored = await practice.import(data, call)
    return { items: stored.items.length, attempts: stored.attempts }
  } catch (error) {
    throw retold(error, incoming, attempts)
  }
}
