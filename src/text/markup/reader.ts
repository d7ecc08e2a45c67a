import type { PauseLengths } from '../options.ts'
import type { SourceText } from '../source-map.ts'

/** Ends a line that is a whole of its own, such as a list item: the sentence ends with it. */
export const LINE_BREAK = '\u2028'
/** Ends a paragraph. */
export const PARAGRAPH_BREAK = '\u2029'

/** Source text that waits to be read. */
export interface Unread {
  readonly text: string
  /** Where to begin in `text`. */
  readonly from: number
  /** Offset of `text` in the whole source. */
  readonly base: number
  /** True when nothing may be waited for: what is there is to be read as it stands. */
  readonly final: boolean
}

/** A stretch of readable text. */
export interface Reading {
  /** Words and punctuation without markup; breaks are told by the two break characters. */
  readonly text: SourceText
  /** Where the next stretch begins in `Unread.text`; `from` when more source has to come first. */
  readonly end: number
}

/**
 * Takes the markup off a text, a stretch at a time. What it reads never depends on how the
 * source was cut into pieces, and each call reads a bounded stretch.
 */
export interface MarkupReader {
  read(unread: Unread): Reading
  /** Told once, when all is read and no more comes. Throws a `SpeechError` when more had to come. */
  end?(): void
}

/** What a reader may be told. */
export interface ReaderOptions {
  /** Whether blocks of code are left out or read. Default `skip`. */
  readonly codeBlocks?: 'skip' | 'read' | undefined
  /** Whether `[pause:1s]` and its like are marks in plain text and Markdown. Default true. */
  readonly inlineTags?: boolean | undefined
  /** Lengths of the silences that markup names without a number. Default: usual ones. */
  readonly pauses?: PauseLengths | undefined
}

/** Units a reader takes in one call, about; small, so that the first words come at once. */
export const STRETCH_CHARS = 2048
/** How far a reader looks ahead to make up its mind. */
export const LOOK_AHEAD_CHARS = 1024
