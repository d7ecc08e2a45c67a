import type { Segment } from '../../../core/segment.ts'

/** Length from which sentences are spoken one by one: shorter ones alone sound unsteady. */
const ENOUGH_CHARS = 100
/** Longest text of one call, in UTF-16 code units: beyond it, Chatterbox begins to leave words out. */
const MAX_CHARS = 300

/** What one call of the model speaks. */
export interface SpokenPart {
  readonly text: string
  /** Sentences of the segment that are complete with it; absent inside a sentence. */
  readonly through?: number
}

/**
 * Puts the sentences of a segment together and parts the long ones, so that each part is no longer
 * than the model can say (`fits`) and nothing is left out.
 */
export function partsOf(segment: Segment, fits: (text: string) => boolean): SpokenPart[] {
  const parts: SpokenPart[] = []
  const good = (text: string): boolean => text.length <= MAX_CHARS && fits(text)
  const { text, sentences } = segment
  let at = 0
  while (at < sentences.length) {
    const start = sentences[at]?.start ?? 0
    let end = sentences[at]?.end ?? start
    at++
    for (let next = sentences[at]; next; next = sentences[++at]) {
      if (end - start >= ENOUGH_CHARS || !good(text.slice(start, next.end))) break
      end = next.end
    }
    const pieces = pieced(text.slice(start, end).trim(), good)
    for (const [index, piece] of pieces.entries())
      parts.push({ text: piece, ...(index === pieces.length - 1 && { through: at }) })
  }
  return parts
}

/** Parts a text until all parts are good; one that cannot be parted stays as it is. */
function pieced(text: string, good: (text: string) => boolean): string[] {
  const halves = good(text) ? undefined : halved(text)
  return halves ? halves.flatMap((it) => pieced(it, good)) : [text]
}

/**
 * Two parts of a text, cut near its middle: after a clause, else between words, else between
 * characters as people see them. Undefined for a text of one character.
 */
export function halved(text: string): readonly [string, string] | undefined {
  const cuts = [/[,;:.!?…—–)][\s"'’”»)]*(?=\S)/gu, /\s+(?=\S)/gu]
  const middle = text.length / 2
  for (const [index, pattern] of cuts.entries()) {
    const places = [...text.matchAll(pattern)].map((it) => it.index + it[0].length)
    // A clause that ends near either end of the text would not make it much shorter.
    const spread = index === 0 ? 0.3 * text.length : middle
    const place = nearest(places, middle)
    if (place !== undefined && Math.abs(place - middle) < spread)
      return [text.slice(0, place).trim(), text.slice(place).trim()]
  }
  const signs = [...new Intl.Segmenter().segment(text)].map((it) => it.index).slice(1)
  const place = nearest(signs, middle)
  return place === undefined ? undefined : [text.slice(0, place), text.slice(place)]
}

function nearest(places: readonly number[], to: number): number | undefined {
  let best: number | undefined
  for (const place of places)
    if (best === undefined || Math.abs(place - to) < Math.abs(best - to)) best = place
  return best
}
