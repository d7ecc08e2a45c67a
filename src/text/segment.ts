import type { TextRange } from '../core/mark.ts'
import type { Bookmark, SentenceSpan, SpokenWord, TextSegment } from '../core/segment.ts'
import type { SpeakingStyle } from '../core/style.ts'
import { cutSentence } from './cut.ts'
import type { PauseLengths, SegmentLimits } from './options.ts'
import { type SourceText, endOf, rangeOf, startOf } from './source-map.ts'
import type { SentenceBreak } from './split.ts'
import { type NamedPlace, sameStyle } from './stretch.ts'
import { WORD, classAt } from './unit-class.ts'
import type { WordRange } from './words.ts'

/** A sentence in words, ready to be packed. */
export interface SpokenSentence {
  /** What is spoken, with its source. */
  readonly source: SourceText
  /** Never empty. */
  readonly words: readonly WordRange[]
  /** Source offset behind it, white space included. */
  readonly end: number
  readonly by: SentenceBreak
  /** False when it goes on with the sentence before it. */
  readonly begins: boolean
  /** How it asks to be spoken; undefined when as the request says. */
  readonly style: SpeakingStyle | undefined
  readonly bookmarks?: readonly NamedPlace[]
}

/** Packs sentences into segments. Segments come out of `ready`, in order. */
export interface Packer {
  readonly ready: TextSegment[]
  add(sentence: SpokenSentence): void
  /** Takes note of a sentence without words; its source goes to a neighbour. */
  skip(by: SentenceBreak): void
  /** Asks for silence behind what was added, or before the first word; several add up. */
  pause(sec: number): void
  /** Names the place before what is added next, or the end. */
  mark(bookmarks: readonly NamedPlace[]): void
  /**
   * Gives out what waits, since more speech is sure to come. `pauseSec` is the silence asked for
   * before it; to ask for it again before the next sentence is added changes nothing.
   */
  release(pauseSec?: number): void
  /** Gives out everything; the source up to `end` is covered. */
  flush(end: number): void
  /** As `flush`, and nothing comes any more: no pause follows the last one. */
  finish(end: number): void
}

/** A segment whose end and pause are not settled. */
interface Draft {
  text: string
  /** Where it begins in the source; settled when it is closed. */
  start: number
  readonly words: SpokenWord[]
  readonly sentences: SentenceSpan[]
  bookmarks: Bookmark[] | undefined
  readonly style: SpeakingStyle | undefined
  end: number
  by: SentenceBreak | 'clause' | 'word'
  /** Silence that the text asks for before and after it. */
  pauseBeforeSec: number | undefined
  pauseAfterSec: number | undefined
}

const STRENGTH: { readonly [by in Draft['by']]: number } = {
  word: 0,
  length: 0,
  clause: 1,
  stop: 2,
  line: 2,
  paragraph: 3,
}

/**
 * Makes segments of sentences: each its own, or joined while shorter than `minChars`; longer
 * ones than the limit are cut. One segment is held back, since what follows it without words
 * still belongs to it, and the last one has no pause.
 */
export function createPacker(limits: SegmentLimits, pauses: PauseLengths): Packer {
  const ready: TextSegment[] = []
  const firstRoom = Math.max(1, Math.min(limits.firstMaxChars, limits.maxChars))
  const room = (): number => (closed === 0 ? firstRoom : limits.maxChars)
  /** Where the next segment begins in the source. */
  let tile = 0
  let closed = 0
  let open: Draft | undefined
  let held: Draft | undefined

  /** Silence asked for when nothing was there that it could follow. */
  let lead: number | undefined
  /** The silence before what comes next was told to `release`. */
  let paused = false
  let names: NamedPlace[] = []

  const give = (usualSec: number): void => {
    if (held === undefined) return
    ready.push(segmentOf(held, held.pauseAfterSec ?? usualSec))
    held = undefined
  }
  const release = (pauseSec?: number): void => {
    if (held === undefined) return
    if (open === undefined && pauseSec !== undefined) {
      held.pauseAfterSec = (held.pauseAfterSec ?? 0) + pauseSec
      paused = true
    }
    give(pauseAfter(held.by, pauses))
  }
  const close = (): void => {
    if (open === undefined) return
    release()
    held = open
    held.start = tile
    tile = open.end
    closed++
    open = undefined
  }
  const settle = (end: number): void => {
    close()
    paused = false
    if (held === undefined) return
    endSentence(held)
    const place = { start: held.end, end: held.end }
    for (const { name } of names) {
      ;(held.bookmarks ??= []).push({ name, at: held.text.length, source: place })
    }
    names = []
    if (end > held.end) held.end = tile = end
  }
  /** What is said before the first words of a draft. */
  const begin = (draft: Draft): Draft => {
    if (names.length > 0) {
      const source = { start: tile, end: tile }
      const before = names.map(({ name }) => ({ name, at: 0, source }))
      draft.bookmarks = [...before, ...(draft.bookmarks ?? [])]
      names = []
    }
    if (lead !== undefined) draft.pauseBeforeSec = lead
    lead = undefined
    return draft
  }

  return {
    ready,
    add(sentence) {
      const { length } = sentence.source.text
      paused = false
      if (
        open !== undefined &&
        (open.text.length + 1 + length > room() ||
          names.length > 0 ||
          !sameStyle(open.style, sentence.style))
      ) {
        close()
      }
      if (open !== undefined) join(open, wholeDraft(sentence))
      else if (length <= room()) open = begin(wholeDraft(sentence))
      else {
        for (const draft of partDrafts(sentence, room(), limits.maxChars)) {
          close()
          open = begin(draft)
        }
      }
      if (open === undefined) return
      if (open.text.length >= limits.minChars || open.by === 'paragraph') close()
    },
    skip(by) {
      // Only the end of a line counts: `release` may have come before any lesser one.
      const last = open ?? held
      if (last === undefined || by === 'stop' || by === 'length') return
      if (STRENGTH[by] > STRENGTH[last.by]) last.by = by
      if (open?.by === 'paragraph') close()
    },
    pause(sec) {
      if (paused) return
      close()
      if (held === undefined) lead = (lead ?? 0) + sec
      else held.pauseAfterSec = (held.pauseAfterSec ?? 0) + sec
    },
    mark(bookmarks) {
      names.push(...bookmarks)
    },
    release,
    flush(end) {
      settle(end)
      release()
    },
    finish(end) {
      settle(end)
      give(0)
    },
  }
}

function pauseAfter(by: Draft['by'], pauses: PauseLengths): number {
  const { clauseSec, sentenceSec, paragraphSec } = pauses
  return [0, clauseSec, sentenceSec, paragraphSec][STRENGTH[by]] as number
}

/** A segment as the rest of the house sees it. */
function segmentOf(draft: Draft, pauseAfterSec: number): TextSegment {
  const { text, words, sentences, start, end, style, bookmarks, pauseBeforeSec } = draft
  const segment = { text, words, sentences, source: { start, end }, pauseAfterSec }
  if (style === undefined && pauseBeforeSec === undefined && bookmarks === undefined) return segment
  return {
    ...segment,
    ...(style !== undefined && { style }),
    ...(pauseBeforeSec !== undefined && { pauseBeforeSec }),
    ...(bookmarks !== undefined && { bookmarks }),
  }
}

function join(open: Draft, next: Draft): void {
  const shift = open.text.length + 1
  open.text += ` ${next.text}`
  for (const word of next.words) {
    open.words.push({ ...word, start: word.start + shift, end: word.end + shift })
  }
  for (const span of next.sentences) {
    open.sentences.push({ ...span, start: span.start + shift, end: span.end + shift })
  }
  for (const name of next.bookmarks ?? []) {
    ;(open.bookmarks ??= []).push({ ...name, at: name.at + shift })
  }
  open.end = next.end
  open.by = next.by
}

function spokenWords({ source, words }: SpokenSentence): SpokenWord[] {
  const plain = source.edits.length === 0
  const base = source.start
  const spoken: SpokenWord[] = []
  for (const { start, end, ipa } of words) {
    const range = plain ? { start: base + start, end: base + end } : rangeOf(source, start, end)
    spoken.push(
      ipa === undefined ? { start, end, source: range } : { start, end, source: range, ipa },
    )
  }
  return spoken
}

function wholeDraft(sentence: SpokenSentence): Draft {
  const { source, end, by, begins, style, bookmarks } = sentence
  const { text } = source
  const span = {
    start: 0,
    end: text.length,
    source: rangeOf(source, 0, text.length),
    begins,
    ends: by !== 'length',
  }
  return {
    text,
    start: 0,
    words: spokenWords(sentence),
    sentences: [span],
    bookmarks:
      bookmarks === undefined || bookmarks.length === 0
        ? undefined
        : bookmarks.map(({ name, at }) => {
            const place = Math.min(end, startOf(source, at))
            return { name, at, source: { start: place, end: place } }
          }),
    style,
    end,
    by: by === 'length' ? endOfBy(by, text) : by,
    pauseBeforeSec: undefined,
    pauseAfterSec: undefined,
  }
}

/** Lets the last sentence of a draft end with it. */
function endSentence({ sentences }: Draft): void {
  const last = sentences.pop()
  if (last !== undefined) sentences.push({ ...last, ends: true })
}

/** A sentence cut for its length rests only where a clause ends. */
function endOfBy(by: SentenceBreak, text: string): Draft['by'] {
  return by === 'length' && /[,;:—–，、；：،؛]$/.test(text) ? 'clause' : by
}

/** The parts of a sentence that is too long. A part without words is not spoken at all. */
function partDrafts(sentence: SpokenSentence, firstLimit: number, limit: number): Draft[] {
  const { source, end, by, style, bookmarks = [] } = sentence
  const { words } = sentence
  const parts = cutSentence(source, words, firstLimit, limit)
  const drafts: Draft[] = []
  let low = startOf(source, 0)
  let word = 0
  let named = 0
  /** Names of places in parts without words; the next part has them. */
  let lost: Bookmark[] = []
  parts.forEach((part, index) => {
    const next = parts[index + 1]
    const high = next === undefined ? end : Math.max(low, boundary(source, part.to, next.from, low))
    const clamp = (from: number, to: number): TextRange => {
      const range = rangeOf(source, from, to)
      const start = Math.min(high, Math.max(low, range.start))
      return { start, end: Math.max(start, Math.min(high, range.end)) }
    }
    const spoken: SpokenWord[] = []
    for (; word < words.length; word++) {
      const { start, end: stop, ipa } = words[word] as WordRange
      if (start >= part.to) break
      const from = Math.max(start, part.from)
      const to = Math.min(stop, part.to)
      if (from < to && hasLetter(source.text, from, to)) {
        const range = { start: from - part.from, end: to - part.from, source: clamp(from, to) }
        // Sounds cannot be cut; a word that is has to be said by its letters.
        const sounds = ipa !== undefined && from === start && to === stop
        spoken.push(sounds ? { ...range, ipa } : range)
      }
      if (stop > part.to) break
    }
    const last = drafts[drafts.length - 1]
    const names: Bookmark[] = []
    for (; named < bookmarks.length; named++) {
      const { name, at } = bookmarks[named] as NamedPlace
      if (next !== undefined && at >= next.from) break
      const place = clamp(at, at)
      names.push({
        name,
        at: Math.min(Math.max(at, part.from), part.to) - part.from,
        source: { start: place.start, end: place.start },
      })
    }
    if (spoken.length > 0) {
      const text = source.text.slice(part.from, part.to)
      const span = {
        start: 0,
        end: text.length,
        source: clamp(part.from, part.to),
        begins: last === undefined && sentence.begins,
        ends: false,
      }
      const kind = part.clause ? 'clause' : 'word'
      const named = [...lost, ...names]
      lost = []
      drafts.push({
        text,
        start: 0,
        words: spoken,
        sentences: [span],
        bookmarks: named.length > 0 ? named : undefined,
        style,
        end: high,
        by: kind,
        pauseBeforeSec: undefined,
        pauseAfterSec: undefined,
      })
    } else {
      if (last !== undefined) last.end = high
      lost.push(...names.map((name) => ({ ...name, at: 0 })))
    }
    low = high
  })
  const last = drafts[drafts.length - 1]
  if (last !== undefined) {
    last.by = endOfBy(by, source.text)
    for (const name of lost) (last.bookmarks ??= []).push({ ...name, at: last.text.length })
    if (by !== 'length') endSentence(last)
  }
  return drafts
}

/** Where in the source one part ends and the next begins; words with one source share it out. */
function boundary(source: SourceText, to: number, next: number, low: number): number {
  const start = startOf(source, next)
  const end = endOf(source, to)
  return start >= end ? start : Math.floor((Math.max(low, start) + end) / 2)
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((classAt(text, at) & WORD) !== 0) return true
  return false
}
