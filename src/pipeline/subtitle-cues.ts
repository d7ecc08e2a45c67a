import type { TextRange, TimelineEntry } from '../core/mark.ts'
import type { Markup } from '../core/request.ts'
import { clusters, lineColumns, type WordCluster } from './subtitle-layout.ts'
import { oneLine, shownWords } from './subtitle-words.ts'

/** Sizes of a cue, and how the text in it is written. */
export interface CueLimits {
  readonly markup: Markup
  /** Columns of a line; wide characters take two. */
  readonly maxLineChars: number
  readonly maxLines: number
  readonly maxCueSec: number
}

/** What is shown at once. */
export interface Cue {
  readonly startSec: number
  readonly endSec: number
  readonly parts: readonly WordCluster[]
}

const CLAUSE_END = /[,;:–—…、，；：](?:[\p{Pe}\p{Pf}"'’]*)$/u
const SENTENCE_END = /[.!?…。！？](?:[\p{Pe}\p{Pf}"'’]*)$/u

const startOf = (parts: readonly WordCluster[]): number => parts[0]?.words[0]?.startSec ?? 0
const endOf = (parts: readonly WordCluster[]): number => {
  return parts.reduce(
    (end, { words }) => words.reduce((e, word) => Math.max(e, word.endSec), end),
    0,
  )
}

/**
 * Cuts the words of one sentence into cues, or of a run of words whose sentences are not
 * known. Cues end with the sentence, and where it is too long at a clause, else where they
 * are full; a last cue of a few letters is avoided.
 */
export function cuesOfWords(
  words: readonly TimelineEntry[],
  text: string,
  within: TextRange | undefined,
  limits: CueLimits,
): Cue[] {
  const range = within ?? { start: words[0]?.source?.start ?? 0, end: text.length }
  const parts = clusters(shownWords(words, text, range, limits.markup))
  const sentences = within ? [parts] : apart(parts)
  return sentences.flatMap((sentence) => cut(sentence, limits))
}

/** A sentence without word times is one cue: to share its time among parts would be a guess. */
export function cueOfSentence(
  { source, label, startSec, endSec }: TimelineEntry,
  text: string,
  { markup }: CueLimits,
): Cue {
  const own = source && source.end <= text.length ? text.slice(source.start, source.end) : label
  const words = oneLine(own, markup)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word, word, glue: ' ' as const, startSec, endSec }))
  return { startSec, endSec, parts: clusters(words) }
}

/** Parts words at the punctuation that ends sentences. */
function apart(parts: readonly WordCluster[]): WordCluster[][] {
  const out: WordCluster[][] = [[]]
  for (const part of parts) {
    out.at(-1)?.push(part)
    if (SENTENCE_END.test(part.text)) out.push([])
  }
  return out.filter((sentence) => sentence.length > 0)
}

function cut(parts: readonly WordCluster[], limits: CueLimits): Cue[] {
  const cues: Cue[] = []
  /** More than two cues hold, each cluster being at least a column wide. */
  const reach = 2 * limits.maxLineChars * limits.maxLines + 2
  for (let at = 0; at < parts.length; ) {
    const count = cueLength(parts.slice(at, at + reach), limits)
    const cue = parts.slice(at, at + count)
    cues.push({ startSec: startOf(cue), endSec: endOf(cue), parts: cue })
    at += count
  }
  return cues
}

/** Number of clusters that one cue can hold: at least one. */
function mostFor(parts: readonly WordCluster[], limits: CueLimits): number {
  const { maxLineChars, maxLines, maxCueSec } = limits
  const startSec = startOf(parts)
  let lines = 1
  let width = 0
  let glue = 0
  for (const [count, part] of parts.entries()) {
    const wider = width + glue + part.width
    const fits = count === 0 || wider <= maxLineChars
    if (!fits) lines++
    width = fits ? wider : part.width
    glue = part.glue.length
    if (count > 0 && (lines > maxLines || endOf([part]) - startSec > maxCueSec)) return count
  }
  return parts.length
}

/** Number of clusters for the next cue: to the end, to a clause, to the half, or as many as fit. */
function cueLength(parts: readonly WordCluster[], limits: CueLimits): number {
  const full = mostFor(parts, limits)
  if (full === parts.length) return full

  const room = limits.maxLineChars * limits.maxLines
  for (let count = full; count > 1; count--) {
    const clause = CLAUSE_END.test(parts[count - 1]?.text ?? '')
    if (clause && lineColumns(parts.slice(0, count)) * 3 >= room) return count
  }
  const left = parts.slice(full)
  if (lineColumns(left) * 4 >= room) return full
  let half = full
  while (half > 1 && lineColumns(parts.slice(0, half)) > lineColumns(parts.slice(half))) half--
  return half
}
