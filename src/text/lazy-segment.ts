import type { TextRange } from '../core/mark.ts'
import type { SentenceSpan, SpokenWord, TextSegment } from '../core/segment.ts'

/** What a segment is made of, when all of it is known but its words. */
export interface SegmentParts {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentences: readonly SentenceSpan[]
  words(): readonly SpokenWord[]
}

/**
 * A class, since an accessor in an object literal is defined anew for each object, which takes
 * longer than all else that is done for a sentence of plain prose.
 */
class LazySegment implements TextSegment {
  readonly text: string
  readonly sentences: readonly SentenceSpan[]
  readonly source: TextRange
  readonly pauseAfterSec: number
  readonly #parts: SegmentParts
  #words: readonly SpokenWord[] | undefined

  constructor(parts: SegmentParts, pauseAfterSec: number) {
    this.text = parts.text
    this.sentences = parts.sentences
    this.source = { start: parts.start, end: parts.end }
    this.pauseAfterSec = pauseAfterSec
    this.#parts = parts
  }

  get words(): readonly SpokenWord[] {
    return (this.#words ??= this.#parts.words())
  }
}

/**
 * A segment whose words are found when somebody looks at them. They are not among what a spread
 * copies: name them.
 */
export function createLazySegment(parts: SegmentParts, pauseAfterSec: number): TextSegment {
  return new LazySegment(parts, pauseAfterSec)
}
