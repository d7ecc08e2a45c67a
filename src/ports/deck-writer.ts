import type { StoreCall } from './task-store.ts'

/** A text to be learned by heart, with its speech. */
export interface DeckNote {
  /** Whole, above 0; no two notes of a deck have the same. */
  readonly id: number
  /** The same for the same note wherever and whenever it is written. At most 64 ASCII letters, digits, `-` and `_`. */
  readonly guid: string
  /** Plain, not HTML. */
  readonly text: string
  readonly tags: readonly string[]
  /** Which part of the deck it belongs to. Default: none in particular. */
  readonly part?: string
  /** Milliseconds since the epoch. */
  readonly createdMs: number
  readonly updatedMs: number
  readonly audio: {
    /** Name of the file: letters, digits, `-`, `_`, and a stop before its ending. Notes may share one. */
    readonly name: string
    /** The bytes; read at most once for each name. */
    open(options: StoreCall): AsyncIterable<Uint8Array>
  }
}

/** Writes notes as a file that a program for learning by heart takes in. */
export interface DeckWriter {
  readonly mediaType: string
  /** File name extension without the dot. */
  readonly extension: string
  /** Most notes of one file. */
  readonly maxNotes: number
  /**
   * The file, as it is made; nothing is left of it when the signal fires or its reader stops.
   * Rejects with `too_large` beyond what the format holds.
   */
  write(notes: AsyncIterable<DeckNote>, options: StoreCall): AsyncIterable<Uint8Array>
}
