import type { SourceWriter } from '../source-map.ts'
import type { InlineTags } from './inline-tags.ts'
import type { Unread } from './reader.ts'

/** What a reader remembers between two stretches. */
export interface MarkdownState {
  /** The line is a row of a table. */
  row: boolean
  /** The line is not read aloud. */
  skipped: boolean
  /** The line is code, read as it stands. */
  verbatim: boolean
  /** Length of the back-tick run that opened a code span; 0 outside of one. */
  code: number
  /** What of HTML is left out up to its end. */
  hidden: 'comment' | 'script' | 'style' | undefined
  /** The unit before the stretch, empty at the beginning of the text. */
  previous: string
}

/** A stretch on its way from markup to words. */
export interface Passage {
  readonly unread: Unread
  readonly writer: SourceWriter
  readonly state: MarkdownState
  /** Reads marks such as `[pause:1s]`; absent when they are text. */
  readonly tags?: InlineTags | undefined
}
