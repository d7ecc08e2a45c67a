import type { Markup } from '../core/request.ts'
import type { SentenceTable } from './languages/language.ts'
import { LINE_BREAK, PARAGRAPH_BREAK, type ReaderOptions } from './markup/reader.ts'
import { readerFor } from './markup/readers.ts'
import {
  type SourceText,
  concat,
  endOf,
  slice,
  sourceText,
  strip,
  unitedEnd,
  withCues,
} from './source-map.ts'
import { type SentenceBreak, type SentenceEnd, sentenceEnd } from './split.ts'
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
  /** As `settle`, for good: a text that may not end here is an error of `next`. */
  end(): void
  /**
   * The next sentence; undefined when it hangs on text to come, or on a table that is not there,
   * or there is none left. Throws a `SpeechError` with the place when the markup is malformed.
   */
  next(): Sentence | undefined
  /**
   * Whether a word is in sight before the line ends, so that more speech is sure to come.
   * `pauseAheadSec` then tells the silence that the text asks for before it.
   */
  wordAhead(): boolean
  readonly pauseAheadSec: number | undefined
  /** The language, BCP 47, whose table `next` has to wait for. */
  readonly missing: string | undefined
  /** Units pushed so far. */
  readonly length: number
}

/** How sentences end in a language, BCP 47; without one, in that of the text. Undefined when not loaded. */
export type TableFor = (language: string | undefined) => SentenceTable | undefined

/** Cues without any text behind them that are held back at most. */
const MOST_CUES = 256

/** Reads sentences as far as they are certain; what they are never depends on how text was cut. */
export function createSentenceStream(
  markup: Markup,
  tableFor: TableFor,
  options: ReaderOptions = {},
): SentenceStream {
  const reader = readerFor(markup, options)
  let unread = ''
  let from = 0
  let base = 0
  let final = false
  let ended = false
  /** Half of a character whose other half has not come. */
  let half = ''
  let view = sourceText('')
  let at = 0
  let drained = false
  /** The language in force at `at`. */
  let language: string | undefined
  let missing: string | undefined
  let pauseAheadSec: number | undefined

  /** Reads the next stretch; false when there is nothing to read for now. */
  const readOn = (): boolean => {
    const reading = reader.read({ text: unread, from, base, final })
    if (reading.end === from) {
      if (final && ended && !drained) reader.end?.()
      drained = final
      return false
    }
    from = reading.end
    view =
      at < view.text.length || view.edits.length > 0 || view.cues !== undefined
        ? concat(slice(view, at, view.text.length), reading.text)
        : reading.text
    at = 0
    return true
  }

  const take = ({ end, by }: SentenceEnd): Sentence => {
    let whole = slice(view, at, end)
    if (whole.cues !== undefined) {
      // A cue behind the last unit goes with the next one, unless none comes.
      if (end === view.text.length && !drained && by !== 'length') {
        const { length } = whole.text
        whole = withCues(
          whole,
          whole.cues.filter((cue) => cue.at < length),
        )
      } else if (end === view.text.length) view = withCues(view, undefined)
      for (const cue of whole.cues ?? []) if (cue.kind === 'style') language = cue.style.language
    }
    at = end
    return { source: trim(whole), end: endOf(view, end), by }
  }

  const settle = (): void => {
    unread += half
    half = ''
    final = true
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
    settle,
    end() {
      settle()
      ended = true
    },
    next() {
      missing = undefined
      for (;;) {
        const tongue = view.cues === undefined ? language : languageAt(view, at, language)
        const table = tableFor(tongue)
        if (table === undefined) {
          missing = tongue
          return undefined
        }
        const found = endOfSentence(view, at, drained, table)
        if (found !== undefined) return take(found)
        const rest = at >= view.text.length ? cuesAt(view, at) : 0
        if (rest > MOST_CUES || (rest > 0 && drained)) return take({ end: at, by: 'length' })
        if (!readOn() && (!drained || (at >= view.text.length && cuesAt(view, at) === 0))) {
          return undefined
        }
      }
    },
    wordAhead() {
      pauseAheadSec = undefined
      for (let index = at; index < view.text.length; index++) {
        const sign = view.text[index]
        if (sign === LINE_BREAK || sign === PARAGRAPH_BREAK) return false
        if ((classAt(view.text, index) & (WORD | SPACE | SILENT)) !== WORD) continue
        if (view.cues === undefined) return true
        const pause = pauseBetween(view, at, index)
        if (pause === 'unclear') return false
        pauseAheadSec = pause
        return true
      }
      return false
    },
    get pauseAheadSec() {
      return pauseAheadSec
    },
    get missing() {
      return missing
    },
    get length() {
      return base + unread.length + half.length
    },
  }
}

/** As `sentenceEnd`, but never inside of what was made or is to be read as one. */
function endOfSentence(
  view: SourceText,
  at: number,
  drained: boolean,
  table: SentenceTable,
): SentenceEnd | undefined {
  let found = sentenceEnd(view.text, at, drained, table)
  if (view.edits.length === 0 && view.cues === undefined) return found
  while (found !== undefined) {
    const end = unitedEnd(view, found.end)
    if (end === found.end) break
    if (found.by === 'length') return { end, by: 'length' }
    found = sentenceEnd(view.text, at, drained, table, end)
  }
  return found
}

/** How many cues stand at or behind `at`. */
function cuesAt({ cues = [] }: SourceText, at: number): number {
  let count = 0
  while (count < cues.length && (cues[cues.length - 1 - count]?.at ?? 0) >= at) count++
  return count
}

/** The language in force at the first unit at or after `at` that is not white space. */
function languageAt(
  { text, cues = [] }: SourceText,
  at: number,
  before: string | undefined,
): string | undefined {
  let first = at
  while (first < text.length && (classAt(text, first) & SPACE) !== 0) first++
  let language = before
  for (const cue of cues) {
    if (cue.at > first) break
    if (cue.kind === 'style') language = cue.style.language
  }
  return language
}

/**
 * The silence asked for between `at` and the word at `index`; unclear when something stands
 * before it that may turn out to be spoken.
 */
function pauseBetween(
  { text, cues = [] }: SourceText,
  at: number,
  index: number,
): number | undefined | 'unclear' {
  let sec: number | undefined
  for (const cue of cues) {
    if (cue.kind !== 'pause' || cue.at < at || cue.at > index) continue
    if (text.slice(at, cue.at).trim() !== '') return 'unclear'
    sec = (sec ?? 0) + cue.sec
  }
  return sec
}

function trim(source: SourceText): SourceText {
  const { text } = source
  const end = text.trimEnd().length
  const start = end === 0 ? 0 : text.length - text.trimStart().length
  return start === 0 && end === text.length ? source : strip(source, start, end)
}
