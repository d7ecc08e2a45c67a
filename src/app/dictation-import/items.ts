import type { DictationRow } from '../../ports/dictation-source.ts'
import { checkText } from '../../pipeline/check.ts'
import { checkLanguage } from '../practice/checks.ts'
import type { PracticeImport } from '../practice/practice.ts'
import { named, textOf, timeOf, wholeOf, type Cell } from './cell.ts'
import { notesOf, type ImportNote, type RowNotes } from './note.ts'
import type { PlanSettings } from './plan-settings.ts'

/** An item as it is imported, with its id in the database. */
export type PlannedItem = PracticeImport['items'][number] & { readonly id: number }

/** Greatest id that is taken: others could not be counted on from. */
const MAX_ID = 2 ** 50
const MAX_TAGS = 20
const MAX_TAG_CHARS = 50

/** The text of a row; undefined, and noted, when it can be none. */
export function plannedText(
  row: DictationRow,
  column: string,
  { maxTextChars }: Pick<PlanSettings, 'maxTextChars'>,
  notes: RowNotes,
): string | undefined {
  const text = textOf(row[column])
  try {
    checkText(text, maxTextChars)
    return text
  } catch {
    const blank = text === undefined || text.trim() === ''
    const found = blank ? named(row[column]) : `none of 1 to ${maxTextChars} characters`
    notes.refused(column, `${column} is ${found}`)
    return undefined
  }
}

/** The id of a row that nobody before it has; undefined, and noted, when it can be none. */
export function plannedId(
  row: DictationRow,
  seen: ReadonlySet<number>,
  notes: RowNotes,
): number | undefined {
  const id = wholeOf(row['id'], 1, MAX_ID)
  if (id === undefined) notes.refused('id', 'id is no whole number from 1 to 2^50')
  else if (seen.has(id)) notes.refused('id', 'an earlier row has this id')
  else return id
  return undefined
}

function languageOf(cell: Cell, otherwise: string, notes: RowNotes): string {
  const written = (textOf(cell) ?? '').trim()
  try {
    checkLanguage(written)
    return written
  } catch {
    // Told below.
  }
  const found = cell === null || written === '' ? named(cell) : 'no language tag'
  notes.repaired('locale', `locale is ${found}; taken as ${otherwise}`)
  return otherwise
}

function difficultyOf(cell: Cell, notes: RowNotes): { readonly difficulty?: number } {
  if (cell === null || cell === undefined) return {}
  const difficulty = wholeOf(cell, 1, 10)
  if (difficulty !== undefined) return { difficulty }
  notes.repaired('difficulty', `difficulty is ${named(cell)}, not 1 to 10; left without one`)
  return {}
}

function tagList(cell: Cell): readonly unknown[] | undefined {
  if (cell === null || cell === undefined || cell === '') return []
  try {
    const value = JSON.parse(textOf(cell) ?? '') as unknown
    if (value === null) return []
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function tagsOf(cell: Cell, notes: RowNotes): readonly string[] {
  const list = tagList(cell)
  if (!list) {
    notes.repaired('tags_json', 'tags_json is no JSON list; left without tags')
    return []
  }
  const words = list
    .filter((tag) => typeof tag === 'string' || typeof tag === 'number')
    .map(String)
    .filter((tag) => tag.trim() !== '' && !/\p{Cc}/u.test(tag))
  if (words.length < list.length)
    notes.repaired('tags_json', 'tags_json holds what is no tag; left out')
  const cut = words.map((tag) => [...tag].slice(0, MAX_TAG_CHARS).join(''))
  if (cut.some((tag, index) => tag !== words[index]))
    notes.repaired('tags_json', `a tag is longer than ${MAX_TAG_CHARS} characters; cut there`)
  const tags = [...new Set(cut)]
  if (tags.length <= MAX_TAGS) return tags
  notes.repaired('tags_json', `there are ${tags.length} tags; the first ${MAX_TAGS} are taken`)
  return tags.slice(0, MAX_TAGS)
}

/** Reads the items of a database. Of times that cannot be read, one is taken for the other. */
export function planItems(
  rows: readonly DictationRow[],
  settings: PlanSettings,
  allNotes: ImportNote[],
): readonly PlannedItem[] {
  const seen = new Set<number>()
  const items: PlannedItem[] = []
  for (const row of rows) {
    const notes = notesOf('items', textOf(row['id']) ?? 'NULL', allNotes)
    const id = plannedId(row, seen, notes)
    const text = plannedText(row, 'text', settings, notes)
    if (id === undefined || text === undefined) continue
    seen.add(id)
    const created = timeOf(row['created_at'])
    const updated = timeOf(row['updated_at'])
    const createdMs = created ?? updated ?? settings.nowMs
    if (created === undefined) {
      const taken = updated === undefined ? 'the time of the import' : 'updated_at'
      notes.repaired('created_at', `created_at is ${named(row['created_at'])}; taken as ${taken}`)
    }
    if (updated === undefined)
      notes.repaired('updated_at', `updated_at is ${named(row['updated_at'])}; as created_at`)
    items.push({
      id,
      text,
      language: languageOf(row['locale'], settings.language, notes),
      ...difficultyOf(row['difficulty'], notes),
      tags: tagsOf(row['tags_json'], notes),
      createdMs,
      updatedMs: updated ?? createdMs,
    })
  }
  return items
}
