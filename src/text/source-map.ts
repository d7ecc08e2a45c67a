import type { TextRange } from '../core/mark.ts'
import { type Ask, type Cue, clampCues, cutCues, moveCues, shiftCues } from './cue.ts'

/**
 * A place where a text is not its source letter by letter: `length` units at `at` came from the
 * source range `start` to `end`. A length of 0 marks source that left no trace.
 */
export interface Edit {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
}

/**
 * A text that remembers where each unit came from. Between two edits, and before the first one,
 * it equals its source unit by unit, so plain text costs nothing.
 */
export interface SourceText {
  readonly text: string
  /** Source offset of the beginning of the text. */
  readonly start: number
  /** In order of `at`, apart in the text and in the source. */
  readonly edits: readonly Edit[]
  /** What is to be done at places of the text, in order of `at`; absent when nothing is. */
  readonly cues?: readonly Cue[]
}

/** A replacement of the units `from` to `to` of a text. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly text: string
}

const NO_EDITS: readonly Edit[] = []

/** A text that is its own source, which begins at the source offset `start`. */
export function sourceText(text: string, start = 0): SourceText {
  return { text, start, edits: NO_EDITS }
}

/** Index of the last edit that begins at or before `position`, or -1. */
function editBefore(edits: readonly Edit[], position: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle] as Edit).at <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Source offset at which the unit at `position` begins; at the end of the text, where the next would. */
export function startOf(source: SourceText, position: number): number {
  const edit = source.edits[editBefore(source.edits, position)]
  if (edit === undefined) return source.start + position
  const past = position - edit.at - edit.length
  return past < 0 ? edit.start : edit.end + past
}

/** Source offset at which the unit before `position` ends. */
export function endOf(source: SourceText, position: number): number {
  if (position <= 0) return source.start
  const edit = source.edits[editBefore(source.edits, position - 1)]
  if (edit === undefined) return source.start + position
  const past = position - edit.at - edit.length
  return past <= 0 ? edit.end : edit.end + past
}

/** The source of the units `from` to `to`; what left no trace at the rims is not part of it. */
export function rangeOf(source: SourceText, from: number, to: number): TextRange {
  const start = startOf(source, from)
  return { start, end: Math.max(start, endOf(source, to)) }
}

/**
 * Where what is one at `position` ends: words put in the place of others, or a stretch with a
 * reading of its own. `position` itself when nothing goes on there.
 */
export function unitedEnd({ edits, cues = [] }: SourceText, position: number): number {
  let end = position
  const edit = edits[editBefore(edits, position - 1)]
  if (edit !== undefined) end = Math.max(end, edit.at + edit.length)
  for (const cue of cues) {
    if (cue.at >= position) break
    if (cue.kind === 'reading') end = Math.max(end, cue.at + cue.length)
  }
  return end
}

/** The units `from` to `to`, still knowing their source. */
export function slice(source: SourceText, from: number, to: number): SourceText {
  const part = cut(source, from, to)
  if (source.cues === undefined) return part
  return withCues(part, cutCues(source.cues, from, to, source.text.length))
}

/** The units `from` to `to` with every cue of the text: those outside move to the rims. */
export function strip(source: SourceText, from: number, to: number): SourceText {
  const part = cut(source, from, to)
  return source.cues === undefined ? part : withCues(part, clampCues(source.cues, from, to))
}

/** The text with these cues instead of its own. */
export function withCues(source: SourceText, cues: readonly Cue[] | undefined): SourceText {
  const { text, start, edits } = source
  return cues === undefined || cues.length === 0
    ? { text, start, edits }
    : { text, start, edits, cues }
}

function cut(source: SourceText, from: number, to: number): SourceText {
  const text = source.text.slice(from, to)
  if (source.edits.length === 0) return { text, start: source.start + from, edits: NO_EDITS }
  const edits: Edit[] = []
  let index = Math.max(0, editBefore(source.edits, from))
  while (index > 0 && (source.edits[index - 1] as Edit).at === from) index--
  for (; index < source.edits.length; index++) {
    const edit = source.edits[index] as Edit
    // What left no trace at the very end stays, so that more may be joined to it.
    if (edit.at >= to && (edit.at > to || to < source.text.length)) break
    if (edit.at < from && edit.at + edit.length <= from) continue
    const at = Math.max(edit.at, from)
    edits.push({ ...edit, at: at - from, length: Math.min(edit.at + edit.length, to) - at })
  }
  return { text, start: edits[0]?.at === 0 ? edits[0].start : startOf(source, from), edits }
}

/** Two stretches of one source, the second following the first with nothing left out between them. */
export function concat(first: SourceText, second: SourceText): SourceText {
  if (first.text === '' && first.edits.length === 0 && first.cues === undefined) return second
  const shift = first.text.length
  const text = first.text + second.text
  let { edits, cues } = first
  if (second.edits.length > 0) {
    edits = [...edits, ...second.edits.map((edit) => ({ ...edit, at: edit.at + shift }))]
  }
  if (second.cues !== undefined) cues = [...(cues ?? []), ...shiftCues(second.cues, shift)]
  return withCues({ text, start: first.start, edits }, cues)
}

/**
 * The text with parts of it replaced; each new part came from all the source of the old one.
 * Replacements are in order and apart; one that only touches half of an earlier edit takes over
 * the source of all of it.
 */
export function rewrite(source: SourceText, replacements: readonly Replacement[]): SourceText {
  if (replacements.length === 0) return source
  const edits: Edit[] = []
  let text = ''
  let from = 0
  const keep = (to: number): void => {
    const kept = cut(source, from, to)
    for (const edit of kept.edits) edits.push({ ...edit, at: edit.at + text.length })
    text += kept.text
  }
  for (const replacement of replacements) {
    keep(replacement.from)
    const range = rangeOf(source, replacement.from, replacement.to)
    edits.push({ at: text.length, length: replacement.text.length, ...range })
    text += replacement.text
    from = replacement.to
  }
  keep(source.text.length)
  const result = { text, start: source.start, edits }
  return source.cues === undefined ? result : withCues(result, moveCues(source.cues, replacements))
}

/** Collects readable text from a source, piece by piece, front to back. */
export interface SourceWriter {
  /** Takes over source text unchanged up to `to`. */
  copy(to: number): void
  /** Puts `text` in the place of the source up to `to`; an empty text drops it. */
  put(text: string, to: number): void
  /** Puts a cue behind the text so far, or `back` units before its end. */
  cue(ask: Ask, back?: number): void
  /** Units of the text so far. */
  readonly length: number
  /** The text so far. */
  finish(): SourceText
}

/** A writer for `source` from the offset `from` on; `base` is added to every offset that is kept. */
export function createWriter(source: string, from: number, base: number): SourceWriter {
  const edits: Edit[] = []
  let cues: Cue[] | undefined
  let text = ''
  let at = from
  return {
    copy(to) {
      if (to > at) text += source.slice(at, to)
      at = Math.max(at, to)
    },
    put(replacement, to) {
      const last = edits[edits.length - 1]
      const empty = replacement === ''
      if (empty && last !== undefined && last.length === 0 && last.at === text.length) {
        edits[edits.length - 1] = { ...last, end: base + to }
      } else if (replacement.length !== to - at) {
        edits.push({
          at: text.length,
          length: replacement.length,
          start: base + at,
          end: base + to,
        })
      }
      text += replacement
      at = to
    },
    cue(ask, back = 0) {
      const place = text.length - back
      cues ??= []
      let index = cues.length
      while (index > 0 && (cues[index - 1] as Cue).at > place) index--
      cues.splice(index, 0, { ...ask, at: place })
    },
    get length() {
      return text.length
    },
    finish: () => withCues({ text, start: base + from, edits }, cues),
  }
}
