import type { Edit, SourceText } from './source-map.ts'
import { UNSPACED, classAt, isCuttable } from './unit-class.ts'
import type { WordRange } from './words.ts'

/** A part of a sentence that was too long. */
export interface Part {
  readonly from: number
  readonly to: number
  /** Whether it ends with a clause, so that a rest after it sounds right. */
  readonly clause: boolean
}

const CLAUSE_END = /[,;:—–…，、；：،؛)\]]["'”’»）」』]{0,2}$/
const OPENER = /["'“‘«([（「『《]/

/**
 * Cuts a sentence into parts of at most `limit` units (the first one `firstLimit`): after
 * clauses where there are any, else between words, else between characters. Parts after the
 * first are made about equal, lest a lone word is left over.
 */
export function cutSentence(
  { text, edits }: SourceText,
  words: readonly WordRange[],
  firstLimit: number,
  limit: number,
): Part[] {
  const parts: Part[] = []
  const places = cutPlaces(text, words)
  let from = 0
  const apart = outside(places, edits)
  let bound = firstLimit
  while (text.length - from > bound) {
    const rest = text.length - from
    const target = bound < limit ? bound : Math.ceil(rest / Math.ceil(rest / bound))
    const [best, clause] =
      bestPlace(text, apart, from, bound, target) ??
      bestPlace(text, places, from, bound, target) ??
      ([hardPlace(text, from, bound), false] as const)
    parts.push({ from, to: text[best - 1] === ' ' ? best - 1 : best, clause })
    from = best
    // A part without a word is not spoken, and so not yet the first.
    if (from > (words[0]?.start ?? 0)) bound = limit
  }
  if (from < text.length) parts.push({ from, to: text.length, clause: false })
  return parts
}

/** The place that suits best: behind a clause if that is long enough, else close to the target. */
function bestPlace(
  text: string,
  places: readonly number[],
  from: number,
  bound: number,
  target: number,
): readonly [place: number, clause: boolean] | undefined {
  let best: readonly [number, boolean] | undefined
  let bestScore = -Infinity
  for (let index = firstAbove(places, from); index < places.length; index++) {
    const at = places[index] as number
    const to = text[at - 1] === ' ' ? at - 1 : at
    if (to > from + bound) break
    if (to <= from) continue
    const clause = CLAUSE_END.test(text.slice(Math.max(from, to - 3), to))
    const near = 1 - Math.abs(to - from - target) / bound
    const score = near + (clause && (to - from) * 3 >= target ? 1 : 0)
    if (score < bestScore) continue
    best = [at, clause]
    bestScore = score
  }
  return best
}

function firstAbove(places: readonly number[], from: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) <= from) low = middle + 1
    else high = middle
  }
  return low
}

/** The places that part no words made of one sign, such as those of a sum or a date. */
function outside(places: readonly number[], edits: readonly Edit[]): readonly number[] {
  if (edits.length === 0) return places
  let index = 0
  return places.filter((place) => {
    while (index < edits.length && end(edits[index] as Edit) <= place) index++
    const edit = edits[index]
    return edit === undefined || edit.at >= place
  })
}

function end({ at, length }: Edit): number {
  return at + length
}

/** Where a part may begin: behind a space, or with a word of a script without spaces. */
function cutPlaces(text: string, words: readonly WordRange[]): number[] {
  const places: number[] = []
  let from = 0
  const spaces = (to: number): void => {
    for (let at = text.indexOf(' ', from); at >= 0 && at < to; at = text.indexOf(' ', at + 1)) {
      places.push(at + 1)
    }
    from = Math.max(from, to)
  }
  for (const { start } of words) {
    if ((classAt(text, start) & UNSPACED) === 0) continue
    const at = start > 0 && OPENER.test(text[start - 1] as string) ? start - 1 : start
    spaces(at)
    if (at > 0 && places[places.length - 1] !== at) places.push(at)
  }
  spaces(text.length)
  return places
}

/** The last place within the limit that breaks no character; at least one character on. */
function hardPlace(text: string, from: number, limit: number): number {
  const most = from + limit
  for (let at = most; at > from && at > most - 32; at--) if (isCuttable(text, at)) return at
  const low = (text.charCodeAt(most) & 0xfc00) === 0xdc00 ? 1 : 0
  return most - low > from ? most - low : most + low
}
