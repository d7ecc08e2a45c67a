/** A value as a database written by the dictation API has it. */
export type DictationValue = string | number | bigint | null | Uint8Array

/** A row by the names of its columns. */
export interface DictationRow {
  readonly [column: string]: DictationValue
}

/** All rows of a database written by the dictation API, each table in the order of ids. */
export interface DictationRows {
  readonly tasks: readonly DictationRow[]
  readonly items: readonly DictationRow[]
  readonly attempts: readonly DictationRow[]
  /** Other tables that hold something. */
  readonly others: readonly { readonly table: string; readonly rows: number }[]
  /** Absolute path of the file, from which relative names of audio files start too. */
  readonly file: string
}

/** How a database of the dictation API is read. */
export interface DictationReadOptions {
  /** Where relative paths start. */
  readonly cwd: string
  /** Most rows of one table; a database with more is `too_large`. */
  readonly maxRows: number
  readonly signal: AbortSignal
}

/**
 * Reads a database written by the dictation API, by its path or as its settings name it
 * (`sqlite:///dictation.db`), and never writes into it, nor beside it. Rejects with
 * `invalid_request` when it is no such database, or damaged.
 */
export type ReadDictation = (url: string, options: DictationReadOptions) => Promise<DictationRows>
