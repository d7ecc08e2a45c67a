import type { Bookmark, SentenceSpan, SpokenWord, TextSegment } from '../core/segment.ts'

/** How a segment is parted. */
export interface PartOptions {
  /** Longest part, in UTF-16 code units; a single word that is longer stays whole. */
  readonly maxChars: number
  /** Silence between two parts, in seconds. */
  readonly pauseSec: number
}

/** Punctuation at which a reader takes breath. */
const CLAUSE_END = /[,;:.!?…、，；：。！？)\]"”»—–]\s*$/u

/**
 * Parts a segment that is too long for the engine that is to speak it: between words, behind
 * punctuation where the second half of a part has some. The sources of the parts tile that of the
 * segment; the pauses around it stay around it.
 */
export function partsOf(segment: TextSegment, options: PartOptions): readonly TextSegment[] {
  if (segment.text.length <= options.maxChars) return [segment]
  const parts: TextSegment[] = []
  let first = 0
  let sourceStart = segment.source.start
  while (first < segment.words.length) {
    const next = nextPart(segment, first, options.maxChars)
    const last = next === segment.words.length
    const told = last ? segment.source.end : (segment.words[next]?.source.start ?? 0)
    const sourceEnd = Math.min(segment.source.end, Math.max(sourceStart, told))
    const part = cutOut(segment, first, next, { start: sourceStart, end: sourceEnd })
    parts.push({
      ...part,
      ...(first === 0 &&
        segment.pauseBeforeSec !== undefined && { pauseBeforeSec: segment.pauseBeforeSec }),
      pauseAfterSec: last ? segment.pauseAfterSec : options.pauseSec,
    })
    first = next
    sourceStart = sourceEnd
  }
  return parts.length > 0 ? parts : [segment]
}

/** Index of the word that the part after the one of word `first` begins with. */
function nextPart({ text, words }: TextSegment, first: number, maxChars: number): number {
  const from = first === 0 ? 0 : (words[first]?.start ?? 0)
  const fits = (end: number): boolean => text.slice(from, end).trimEnd().length <= maxChars
  if (fits(text.length)) return words.length
  let latest = first + 1
  let clause: number | undefined
  for (let next = latest; next < words.length; next++) {
    const { start } = words[next] as SpokenWord
    if (!fits(start)) break
    latest = next
    const late = start - from > maxChars / 2
    if (late && CLAUSE_END.test(text.slice(words[next - 1]?.end, start))) clause = next
  }
  return clause ?? latest
}

function cutOut(
  { text, words, sentences, bookmarks, style }: TextSegment,
  first: number,
  next: number,
  source: TextSegment['source'],
): Omit<TextSegment, 'pauseAfterSec'> {
  const start = first === 0 ? 0 : (words[first]?.start ?? 0)
  const end = words[next]?.start ?? text.length
  const own = text.slice(start, end).trimEnd()
  const place = (at: number): number => Math.min(own.length, Math.max(0, at - start))
  const spans = sentences
    .filter((it) => it.end > start && it.start < end)
    .map((it): SentenceSpan => {
      const from = it.start < start ? Math.max(it.source.start, source.start) : it.source.start
      const to = it.end > end ? Math.min(it.source.end, source.end) : it.source.end
      return {
        start: place(it.start),
        end: place(it.end),
        source: { start: from, end: Math.max(from, to) },
        begins: it.begins && it.start >= start,
        ends: it.ends && it.end <= end,
      }
    })
  const names = bookmarks
    ?.filter(({ at }) => (at >= start || first === 0) && (at < end || next === words.length))
    .map((it): Bookmark => ({ ...it, at: place(it.at) }))
  return {
    text: own,
    words: words
      .slice(first, next)
      .map((it) => ({ ...it, start: it.start - start, end: it.end - start })),
    sentences: spans,
    source,
    ...(style && { style }),
    ...(names && names.length > 0 && { bookmarks: names }),
  }
}
