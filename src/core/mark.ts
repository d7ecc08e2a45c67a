/** Half-open range of UTF-16 code units in the text that the user gave. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** What a mark points at. */
export type MarkKind = 'sentence' | 'word' | 'phoneme' | 'bookmark'

/** How a time was found: told by the engine, aligned to the audio, or estimated from the text. */
export type TimingMethod = 'engine' | 'aligned' | 'estimated'

/** Finest entries a timeline holds; each level includes those before it. */
export type TimelineDetail = 'none' | 'sentence' | 'word' | 'phoneme'

/** A point of the text placed in the audio. */
export interface Mark {
  /** `segment` marks are the pipeline's own: they tell where a segment begins and never leave it. */
  readonly kind: MarkKind | 'segment'
  /** The spoken word, the IPA symbol, the sentence as the user wrote it, or the bookmark's name. */
  readonly label: string
  /**
   * Seconds from the first sample of the frame that carries the mark.
   * Negative when the engine learned of it after the audio had left.
   */
  readonly offsetSec: number
  /** Length in seconds; absent when the next mark of its kind ends it. */
  readonly durationSec?: number
  readonly source?: TextRange
  readonly method: TimingMethod
}

/** A mark placed on the clock of the whole audio, with its end known. */
export interface TimelineEntry {
  readonly kind: MarkKind
  /** As in `Mark.label`. */
  readonly label: string
  /** Seconds from the first sample of the audio. */
  readonly startSec: number
  /** Seconds from the first sample of the audio; at least `startSec`. */
  readonly endSec: number
  readonly source?: TextRange
  readonly method: TimingMethod
}
