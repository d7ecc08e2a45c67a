/** A table of the dictation API's database. */
export type DictationTable = 'tasks' | 'items' | 'attempts'

/** What becomes of a row that is not taken as it is. */
export type NoteAction =
  /** It is taken, but for what the note says. */
  | 'repaired'
  /** It is broken so that it cannot be taken. */
  | 'refused'
  /** It is whole, and Rostrum has no use for it. */
  | 'left'

/** A row that is not taken as it is, and why. */
export interface ImportNote {
  readonly table: DictationTable
  /** As in the database. */
  readonly id: string
  readonly column: string
  readonly action: NoteAction
  /** What was found and what is done about it, in words; never the user's text. */
  readonly message: string
}

/** Takes notes of one row. */
export interface RowNotes {
  repaired(column: string, message: string): void
  refused(column: string, message: string): void
  left(column: string, message: string): void
}

/** Takes notes of the row of an id. */
export function notesOf(table: DictationTable, id: string, notes: ImportNote[]): RowNotes {
  const note =
    (action: NoteAction) =>
    (column: string, message: string): void =>
      void notes.push({ table, id, column, action, message })
  return { repaired: note('repaired'), refused: note('refused'), left: note('left') }
}
