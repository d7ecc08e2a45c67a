import type { SentenceSpan, SpokenWord, TextSegment } from '../core/segment.ts'
import { languageFor } from './languages/find.ts'
import type { PauseLengths, TextOptions } from './options.ts'
import { type SentenceBreak, sentenceEnd } from './split.ts'
import { isCuttable } from './unit-class.ts'
import { wordsOf } from './words.ts'

/** A sentence as it stands in the text, with the white space behind it. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly by: SentenceBreak
  /** False when it goes on with the one before it. */
  readonly begins: boolean
}

/**
 * Cuts a text into as few segments as the limits allow and changes not a letter of it: what a segment
 * says is a piece of the text, line breaks included, less the white space where it was cut. Cuts are
 * at the end of a line when there is one in the second half of what fits, else at that of a sentence;
 * a longer sentence is cut between words.
 */
export function* verbatimSegments(
  text: string,
  options: Pick<TextOptions, 'language' | 'limits' | 'pauses'>,
): Generator<TextSegment> {
  if (!/\S/.test(text)) return
  const { language, limits, pauses } = options
  let open: Piece[] = []
  for (const piece of piecesOf(text, language, limits.maxChars)) {
    while (open.length > 0 && sizeOf(text, open, piece) > limits.maxChars) {
      const count = cutAt(open, limits.maxChars)
      yield segmentOf(text, open.slice(0, count), language, pauses)
      open = open.slice(count)
    }
    open.push(piece)
  }
  yield segmentOf(text, open, language, pauses)
}

function sizeOf(text: string, [first]: readonly Piece[], last: Piece): number {
  return text.slice(first?.start ?? last.start, last.end).trim().length
}

/** How many of the pieces go together. */
function cutAt(open: readonly Piece[], maxChars: number): number {
  const start = open[0]?.start ?? 0
  const line = open.findLastIndex(
    ({ by, end }) => (by === 'line' || by === 'paragraph') && end - start >= maxChars / 2,
  )
  return line < 0 ? open.length : line + 1
}

const MAX_NAME_CHARS = 100
/** A blank line, or the end of a line before one that begins with a name and a colon. */
const HARD_BREAK = /\n(?:[^\S\n]*\n\s*|(?=[^\n:：]{1,100}[:：]))/g

function* piecesOf(text: string, language: string, maxChars: number): Generator<Piece> {
  let begins = true
  for (let start = 0; start < text.length; ) {
    let end = endFrom(text, start, language)
    let by = breakOf(text, end)
    // Blanks at the end are nothing that is said.
    if (!/\S/.test(text.slice(end))) end = text.length
    if (text.slice(start, end).trim().length > maxChars) {
      end = placeWithin(text, start, maxChars)
      by = 'length'
    }
    yield { start, end, by, begins }
    begins = by !== 'length'
    start = end
  }
}

/** Where the sentence that begins at `start` ends, or its line where that is sure to end it. */
function endFrom(text: string, start: number, language: string): number {
  const { sentences } = languageFor(language)
  const end = sentenceEnd(text, start, true, sentences)?.end ?? text.length
  const inner = text.slice(start, end + MAX_NAME_CHARS + 2)
  HARD_BREAK.lastIndex = inner.search(/\S|$/)
  const hard = HARD_BREAK.exec(inner)
  return hard && start + hard.index < end ? start + hard.index + hard[0].length : end
}

/** What the white space before a place is. */
function breakOf(text: string, end: number): SentenceBreak {
  const [gap] = /\s*$/.exec(text.slice(Math.max(0, end - 100), end)) ?? ['']
  if (/\n[^\S\n]*\n/.test(gap)) return 'paragraph'
  return gap.includes('\n') ? 'line' : 'stop'
}

/** The last place between words within what fits, else between characters. */
function placeWithin(text: string, start: number, maxChars: number): number {
  const blank = text.slice(start).length - text.slice(start).trimStart().length
  const most = start + blank + maxChars
  const space = text.slice(start + blank, most + 1).search(/\s\S*$/)
  if (space > 0) return start + blank + space
  let end = most
  while (end > start + 1 && !isCuttable(text, end)) end--
  return end
}

function segmentOf(
  text: string,
  pieces: readonly Piece[],
  language: string,
  pauses: PauseLengths,
): TextSegment {
  const start = pieces[0]?.start ?? 0
  const last = pieces.at(-1)
  const end = last?.end ?? text.length
  const whole = start === 0 && end === text.length
  const raw = text.slice(start, end)
  const from = whole ? start : start + raw.length - raw.trimStart().length
  const said = whole ? raw : raw.trim()
  const words: SpokenWord[] = []
  const sentences: SentenceSpan[] = []
  for (const piece of pieces) {
    const inner = text.slice(piece.start, piece.end)
    const found = wordsOf(inner, language, true)
    if (found.length === 0) continue
    const place = (range: { readonly start: number; readonly end: number }): SpokenWord => {
      const source = { start: piece.start + range.start, end: piece.start + range.end }
      return { start: source.start - from, end: source.end - from, source }
    }
    words.push(...found.map(place))
    const lead = inner.length - inner.trimStart().length
    const span = place({ start: lead, end: lead + inner.trim().length })
    sentences.push({ ...span, begins: piece.begins, ends: piece.by !== 'length' })
  }
  if (words.length === 0) {
    // Signs alone: what they sound like is for the engine to say.
    const lead = said.length - said.trimStart().length
    const range = { start: lead, end: lead + said.trim().length }
    const source = { start: from + range.start, end: from + range.end }
    words.push({ ...range, source })
    sentences.push({ ...range, source, begins: true, ends: true })
  }
  const pauseAfterSec = end === text.length || !last ? 0 : pauseAfter(last.by, pauses)
  return { text: said, words, sentences, source: { start, end }, pauseAfterSec }
}

function pauseAfter(by: SentenceBreak, pauses: PauseLengths): number {
  if (by === 'length') return 0
  return by === 'paragraph' ? pauses.paragraphSec : pauses.sentenceSec
}
