import type { Markup } from '../core/request.ts'
import type { SentenceTable } from './languages/language.ts'
import { LINE_BREAK, PARAGRAPH_BREAK, type ReaderOptions } from './markup/reader.ts'
import { readerFor } from './markup/readers.ts'
import { type SourceText, concat, endOf, slice, sourceText } from './source-map.ts'
import { type SentenceBreak, sentenceEnd } from './split.ts'
import { SILENT, SPACE, WORD, classAt } from './unit-class.ts'

/** A sentence without markup, as it was written. */
export interface Sentence {
  /** Without the white space around it; may be empty. */
  readonly source: SourceText
  /** Source offset of its end, the white space behind it included. */
  readonly end: number
  readonly by: SentenceBreak
}

/** Text on one side, sentences on the other. */
export interface SentenceStream {
  /** Adds text at the end. */
  push(text: string): void
  /** Lets nothing wait for more text, until more text comes. */
  settle(): void
  /** The next sentence; undefined when it hangs on text to come, or there is none left. */
  next(): Sentence | undefined
  /** Whether a word is in sight before the line ends, so that more speech is sure to come. */
  wordAhead(): boolean
  /** Units pushed so far. */
  readonly length: number
}

/** Reads sentences as far as they are certain; what they are never depends on how text was cut. */
export function createSentenceStream(
  markup: Markup,
  table: SentenceTable,
  options: ReaderOptions = {},
): SentenceStream {
  const reader = readerFor(markup, options)
  let unread = ''
  let from = 0
  let base = 0
  let final = false
  /** Half of a character whose other half has not come. */
  let half = ''
  let view = sourceText('')
  let at = 0
  let drained = false

  /** Reads the next stretch; false when there is nothing to read for now. */
  const readOn = (): boolean => {
    const reading = reader.read({ text: unread, from, base, final })
    if (reading.end === from) {
      drained = final
      return false
    }
    from = reading.end
    view =
      at < view.text.length || view.edits.length > 0
        ? concat(slice(view, at, view.text.length), reading.text)
        : reading.text
    at = 0
    return true
  }

  return {
    push(text) {
      const whole = half + text
      half = /[\ud800-\udbff]$/.exec(whole)?.[0] ?? ''
      unread = unread.slice(from) + (half === '' ? whole : whole.slice(0, -1))
      base += from
      from = 0
      final = false
      drained = false
    },
    settle() {
      unread += half
      half = ''
      final = true
    },
    next() {
      for (;;) {
        const found = sentenceEnd(view.text, at, drained, table)
        if (found !== undefined) {
          const whole = slice(view, at, found.end)
          const end = endOf(view, found.end)
          at = found.end
          return { source: trim(whole), end, by: found.by }
        }
        if (!readOn()) {
          if (!drained || at >= view.text.length) return undefined
        }
      }
    },
    wordAhead() {
      for (let index = at; index < view.text.length; index++) {
        const sign = view.text[index]
        if (sign === LINE_BREAK || sign === PARAGRAPH_BREAK) return false
        if ((classAt(view.text, index) & (WORD | SPACE | SILENT)) === WORD) return true
      }
      return false
    },
    get length() {
      return base + unread.length + half.length
    },
  }
}

function trim(source: SourceText): SourceText {
  const { text } = source
  const end = text.trimEnd().length
  const start = end === 0 ? 0 : text.length - text.trimStart().length
  return start === 0 && end === text.length ? source : slice(source, start, end)
}
