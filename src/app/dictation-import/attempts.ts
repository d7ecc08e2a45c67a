import type { Attempt } from '../../core/practice.ts'
import type { DictationRow } from '../../ports/dictation-source.ts'
import type { PracticeImport } from '../practice/practice.ts'
import { named, numberOf, textOf, timeOf, wholeOf } from './cell.ts'
import { plannedId, type PlannedItem } from './items.ts'
import { notesOf, type ImportNote, type RowNotes } from './note.ts'
import type { PlanSettings } from './plan-settings.ts'

/** An attempt as it is imported, with its id in the database. */
export type PlannedAttempt = NonNullable<PracticeImport['attempts']>[number] & {
  readonly id: number
}
type Score = Pick<Attempt, 'percentage' | 'wer' | 'wordsRef' | 'wordsCorrect'>

const MAX_WORDS = 1_000_000
/** Code points of an answer. */
const MAX_ANSWER_CHARS = 10_000

/** The score as it stands; undefined, and noted, when a figure of it cannot be. */
function scoreOf(row: DictationRow, notes: RowNotes): Score | undefined {
  const percentage = wholeOf(row['percentage'], 0, 100)
  const wordsRef = wholeOf(row['words_ref'], 0, MAX_WORDS)
  const wordsCorrect = wholeOf(row['words_correct'], 0, wordsRef ?? MAX_WORDS)
  const figure = numberOf(row['wer'])
  const wer = figure !== undefined && figure >= 0 && figure <= 1 ? figure : undefined
  const figures = { percentage, wer, words_ref: wordsRef, words_correct: wordsCorrect }
  for (const [column, value] of Object.entries(figures)) {
    if (value !== undefined) continue
    notes.repaired(column, `${column} is ${named(row[column])}; the answer is scored anew`)
    return undefined
  }
  return { percentage, wer, wordsRef, wordsCorrect } as Score
}

/**
 * Reads the attempts of a database, each with the place of its item. A time that cannot be read is
 * taken from the attempt before it, or from its item.
 */
export function planAttempts(
  rows: readonly DictationRow[],
  items: readonly PlannedItem[],
  { user, nowMs }: PlanSettings,
  allNotes: ImportNote[],
): readonly PlannedAttempt[] {
  const places = new Map(items.map(({ id }, place) => [id, place]))
  const seen = new Set<number>()
  const attempts: PlannedAttempt[] = []
  let lastMs: number | undefined
  for (const row of rows) {
    const notes = notesOf('attempts', textOf(row['id']) ?? 'NULL', allNotes)
    const id = plannedId(row, seen, notes)
    if (id === undefined) continue
    const itemId = numberOf(row['item_id'])
    const item = itemId === undefined ? undefined : places.get(itemId)
    if (item === undefined) {
      notes.refused('item_id', `item_id is ${named(row['item_id'])}: no item is taken from there`)
      continue
    }
    const text = textOf(row['text'])
    if (text === undefined)
      notes.repaired('text', `text is ${named(row['text'])}; taken as an empty answer`)
    else if ([...text].length > MAX_ANSWER_CHARS) {
      notes.refused('text', `text has more than ${MAX_ANSWER_CHARS} characters`)
      continue
    }
    seen.add(id)
    const written = timeOf(row['created_at'])
    if (written === undefined) {
      const from = lastMs === undefined ? 'that of its item' : 'that of the attempt before it'
      notes.repaired('created_at', `created_at is ${named(row['created_at'])}; taken as ${from}`)
    }
    const createdMs = written ?? lastMs ?? items[item]?.createdMs ?? nowMs
    lastMs = createdMs
    const score = scoreOf(row, notes)
    attempts.push({ id, item, user, text: text ?? '', ...(score && { score }), createdMs })
  }
  return attempts
}
