import type { TextRange } from '../core/mark.ts'
import type { SentenceSpan, SpokenWord, TextSegment } from '../core/segment.ts'
import { cutSentence } from './cut.ts'
import type { PauseLengths, SegmentLimits } from './options.ts'
import { type SourceText, endOf, rangeOf, startOf } from './source-map.ts'
import type { SentenceBreak } from './split.ts'
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
}

/** Packs sentences into segments. Segments come out of `ready`, in order. */
export interface Packer {
  readonly ready: TextSegment[]
  add(sentence: SpokenSentence): void
  /** Takes note of a sentence without words; its source goes to a neighbour. */
  skip(by: SentenceBreak): void
  /** Gives out what waits, since more speech is sure to come. */
  release(): void
  /** Gives out everything; the source up to `end` is covered. */
  flush(end: number): void
  /** As `flush`, and nothing comes any more: no pause follows the last one. */
  finish(end: number): void
}

/** A segment whose end and pause are not settled. */
interface Draft {
  text: string
  readonly words: SpokenWord[]
  readonly sentences: SentenceSpan[]
  end: number
  by: SentenceBreak | 'clause' | 'word'
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
  let held: (Draft & { readonly start: number }) | undefined

  const give = (pauseAfterSec: number): void => {
    if (held === undefined) return
    const { text, words, sentences, start, end } = held
    ready.push({ text, words, sentences, source: { start, end }, pauseAfterSec })
    held = undefined
  }
  const release = (): void => {
    if (held !== undefined) give(pauseAfter(held.by, pauses))
  }
  const close = (): void => {
    if (open === undefined) return
    release()
    held = { ...open, start: tile }
    tile = open.end
    closed++
    open = undefined
  }
  const settle = (end: number): void => {
    close()
    if (held === undefined) return
    endSentence(held)
    if (end > held.end) held.end = tile = end
  }

  return {
    ready,
    add(sentence) {
      const { length } = sentence.source.text
      if (open !== undefined && open.text.length + 1 + length > room()) close()
      if (open !== undefined) join(open, wholeDraft(sentence))
      else if (length <= room()) open = wholeDraft(sentence)
      else {
        for (const draft of partDrafts(sentence, room(), limits.maxChars)) {
          close()
          open = draft
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

function join(open: Draft, next: Draft): void {
  const shift = open.text.length + 1
  open.text += ` ${next.text}`
  for (const { start, end, source } of next.words) {
    open.words.push({ start: start + shift, end: end + shift, source })
  }
  for (const span of next.sentences) {
    open.sentences.push({ ...span, start: span.start + shift, end: span.end + shift })
  }
  open.end = next.end
  open.by = next.by
}

function wholeDraft({ source, words, end, by, begins }: SpokenSentence): Draft {
  const { text, edits, start: base } = source
  const plain = edits.length === 0
  const spoken = words.map(({ start, end: stop }) => ({
    start,
    end: stop,
    source: plain ? { start: base + start, end: base + stop } : rangeOf(source, start, stop),
  }))
  const span = {
    start: 0,
    end: text.length,
    source: rangeOf(source, 0, text.length),
    begins,
    ends: by !== 'length',
  }
  return { text, words: spoken, sentences: [span], end, by: endOfBy(by, text) }
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
  const { source, words, end, by } = sentence
  const parts = cutSentence(source, words, firstLimit, limit)
  const drafts: Draft[] = []
  let low = startOf(source, 0)
  let word = 0
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
      const { start, end: stop } = words[word] as WordRange
      if (start >= part.to) break
      const from = Math.max(start, part.from)
      const to = Math.min(stop, part.to)
      if (from < to && hasLetter(source.text, from, to)) {
        spoken.push({ start: from - part.from, end: to - part.from, source: clamp(from, to) })
      }
      if (stop > part.to) break
    }
    const last = drafts[drafts.length - 1]
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
      drafts.push({ text, words: spoken, sentences: [span], end: high, by: kind })
    } else if (last !== undefined) last.end = high
    low = high
  })
  const last = drafts[drafts.length - 1]
  if (last !== undefined) {
    last.by = endOfBy(by, source.text)
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
