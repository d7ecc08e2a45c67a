import type { ExportFormat } from '../../../protocol/practice-query.ts'
import type { PracticeCall } from '../practice.ts'

/** What goes out, and as what. */
export interface ExportQuery {
  readonly format: ExportFormat
  /** Items that have all of them. Default: all items. */
  readonly tags?: readonly string[]
  readonly lesson?: string
  /** Whose attempts. Default: those of all learners. */
  readonly user?: string
}

/** A file of practice, made while it is read. */
export interface PracticeFile {
  readonly mediaType: string
  /** File name extension without the dot. */
  readonly extension: string
  /** Items that are not in it because there is no audio of them yet. */
  readonly leftOut: number
  /** May be read once. */
  readonly pieces: AsyncIterable<Uint8Array | string>
}

/** A file that comes in. */
export interface ImportFile {
  readonly text: string
  readonly format: 'json' | 'csv'
  /** Of items that name none: a BCP 47 tag. */
  readonly language: string
  /** Of items that name none. */
  readonly lesson?: string
  /** Added to those of every item. */
  readonly tags?: readonly string[]
}

/** Practice as files, to be kept, looked at, or taken elsewhere. */
export interface PracticeExchange {
  /**
   * Items, oldest first, and the attempts at them that the key may see: at most 100,000 of each,
   * `too_large` beyond. An Anki package has no attempts and only items that are ready; `conflict`
   * when none is.
   */
  export(query: ExportQuery, options?: PracticeCall): Promise<PracticeFile>
  /**
   * Stores what a file has, all or none, under new ids; gives how many. `invalid_request` says where
   * in the file something is wrong: `details.line` and `details.column` of text, `details.param`.
   */
  import(
    file: ImportFile,
    options?: PracticeCall,
  ): Promise<{ readonly items: number; readonly attempts: number }>
}
