import type { DictationRow } from '../../ports/dictation-source.ts'
import { customFileName } from '../practice/file-name.ts'
import { named, textOf, timeOf } from './cell.ts'
import { plannedText } from './items.ts'
import { notesOf, type ImportNote, type RowNotes } from './note.ts'
import type { PlanSettings } from './plan-settings.ts'

/** A converted text as it is imported. */
export interface PlannedConversion {
  /** Of its row in the database. */
  readonly row: string
  readonly id: string
  readonly text: string
  readonly customFilename?: string
  readonly submittedMs: number
  /** Where the database says its audio is. */
  readonly audioFile?: string
}

/** States in which there is audio, or will be. */
const TAKEN: ReadonlySet<string> = new Set(['queued', 'processing', 'completed', 'done'])
const MAX_ID_CHARS = 200

/** The time in an id such as `20250801_123456_1a2b3c4d`. */
function timeOfId(id: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)(\d\d)_/.exec(id)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second] = match
  return timeOf(`${year}-${month}-${day} ${hour}:${minute}:${second}`)
}

function nameOf(row: DictationRow, notes: RowNotes): { readonly customFilename?: string } {
  const name = textOf(row['custom_filename'])
  if (name === undefined || name.trim() === '') return {}
  try {
    customFileName(name)
    return { customFilename: name }
  } catch {
    // Told below.
  }
  notes.repaired(
    'custom_filename',
    'custom_filename cannot name a file of a text; left without one',
  )
  return {}
}

/**
 * Reads the tasks of a database. Those of items are left: items are spoken anew, by the voice of
 * their language; so are those that failed.
 */
export function planConversions(
  rows: readonly DictationRow[],
  settings: PlanSettings,
  allNotes: ImportNote[],
): readonly PlannedConversion[] {
  const seen = new Set<string>()
  const conversions: PlannedConversion[] = []
  for (const row of rows) {
    const rowId = textOf(row['id']) ?? 'NULL'
    const notes = notesOf('tasks', rowId, allNotes)
    const item = row['item_id']
    const status = textOf(row['status']) ?? ''
    const id = textOf(row['task_id']) ?? ''
    if (item !== null && item !== undefined) {
      notes.left('item_id', 'it spoke an item; items are spoken anew')
      continue
    }
    if (status === 'failed') {
      notes.left('status', 'it failed; there is nothing to take')
      continue
    }
    if (!TAKEN.has(status)) {
      notes.refused(
        'status',
        `status is ${status.trim() === '' ? named(row['status']) : 'unknown'}`,
      )
      continue
    }
    if (!/^[\w.-]+$/.test(id) || id.length > MAX_ID_CHARS) {
      notes.refused('task_id', 'task_id is none of the dictation API')
      continue
    }
    if (seen.has(id)) {
      notes.refused('task_id', 'an earlier row has this task_id')
      continue
    }
    const text = plannedText(row, 'original_text', settings, notes)
    if (text === undefined) continue
    seen.add(id)
    const submitted = timeOf(row['submitted_at']) ?? timeOf(row['created_at'])
    if (submitted === undefined)
      notes.repaired('submitted_at', `submitted_at is ${named(row['submitted_at'])}; by its id`)
    const file = textOf(row['output_file_path'])
    conversions.push({
      row: rowId,
      id,
      text,
      ...nameOf(row, notes),
      submittedMs: submitted ?? timeOfId(id) ?? settings.nowMs,
      ...(file !== undefined && file !== '' && { audioFile: file }),
    })
  }
  return conversions
}
