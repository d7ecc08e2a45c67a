import type { Cue } from '../cue.ts'

/** A stretch of a sentence in one language; only rules of that language may touch it. */
export interface Area {
  readonly from: number
  readonly to: number
  /** BCP 47 tag; absent for the language of the text. */
  readonly language: string | undefined
}

/** Where rules may not go. */
export interface Fences {
  /** 1 for each unit that is out of bounds; what rules take is added. */
  readonly taken: Uint8Array
  /** Places that no match may stretch across, in order. */
  readonly borders: readonly number[]
}

/**
 * The stretches of a text that are open to rules: changes of style part them, and what has a
 * reading of its own is left out. `language` is the one in force at the beginning.
 */
export function openAreas(
  cues: readonly Cue[],
  length: number,
  language: string | undefined,
): readonly Area[] {
  const areas: Area[] = []
  let from = 0
  let current = language
  const until = (to: number): void => {
    if (to > from) areas.push({ from, to, language: current })
    from = Math.max(from, to)
  }
  for (const cue of cues) {
    if (cue.kind === 'style') {
      until(cue.at)
      current = cue.style.language
    } else if (cue.kind === 'reading') {
      until(cue.at)
      from = Math.max(from, cue.at + cue.length)
    }
  }
  until(length)
  return areas
}

/** The places that no match may stretch across: changes of style, pauses, and the rims of readings. */
export function bordersOf(cues: readonly Cue[]): readonly number[] {
  const borders: number[] = []
  for (const cue of cues) {
    if (cue.kind !== 'bookmark') borders.push(cue.at)
    if (cue.kind === 'reading') borders.push(cue.at + cue.length)
  }
  return borders.sort((a, b) => a - b)
}

/** Fences that leave only the areas of one language open, for a text of `length` units. */
export function fencesFor(
  areas: readonly Area[],
  language: string | undefined,
  borders: readonly number[],
  length: number,
): Fences {
  const taken = new Uint8Array(length).fill(1)
  for (const area of areas) {
    if (area.language === language) taken.fill(0, area.from, area.to)
  }
  return { taken, borders }
}

/** The first border strictly between `from` and `to`. */
export function borderWithin(
  borders: readonly number[],
  from: number,
  to: number,
): number | undefined {
  let low = 0
  let high = borders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((borders[middle] as number) <= from) low = middle + 1
    else high = middle
  }
  const border = borders[low]
  return border !== undefined && border < to ? border : undefined
}
