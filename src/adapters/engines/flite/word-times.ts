import type { Phone } from './program.ts'

/** Where a word lies in the audio, in seconds. */
export interface WordTime {
  readonly startSec: number
  readonly endSec: number
}

/** Share of phones that may differ between words said alone and in a sentence. */
const MAY_DIFFER = 0.34

/**
 * Parts the phones of a sentence into words, given the phones of each word said alone. They
 * differ a little (`a` alone is `ey`), so the two are aligned by edit distance (Wagner and
 * Fischer, 1974). Undefined when they differ too much to be trusted.
 */
export function wordTimes(
  phones: readonly Phone[],
  groups: readonly (readonly string[])[],
): readonly WordTime[] | undefined {
  const spoken: { name: string; startSec: number; endSec: number }[] = []
  let startSec = 0
  for (const { name, endSec } of phones) {
    if (name !== 'pau') spoken.push({ name, startSec, endSec })
    startSec = endSec
  }
  const alone = groups.flat()
  if (spoken.length === 0 || alone.length === 0) return undefined
  const { distance, firstOf } = align(alone, spoken.map((it) => it.name)) // prettier-ignore
  if (distance > MAY_DIFFER * Math.max(alone.length, spoken.length)) return undefined

  const starts: number[] = []
  let at = 0
  for (const group of groups) {
    starts.push(firstOf[at] ?? spoken.length)
    at += group.length
  }
  const times: WordTime[] = []
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? spoken.length
    const first = spoken[start]
    const last = spoken[next - 1]
    if (!first || !last || next <= start) return undefined
    times.push({ startSec: first.startSec, endSec: last.endSec })
  }
  return times
}

/** For each item of `a` the place in `b` where it, or what stands for it, begins. */
function align(
  a: readonly string[],
  b: readonly string[],
): { distance: number; firstOf: readonly number[] } {
  const width = b.length + 1
  const cost = new Uint32Array((a.length + 1) * width)
  const get = (i: number, j: number): number => cost[i * width + j] ?? 0
  const swap = (i: number, j: number): number => (a[i - 1] === b[j - 1] ? 0 : 1)
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) cost[i * width + j] = i + j
      else {
        const best = Math.min(get(i - 1, j) + 1, get(i, j - 1) + 1, get(i - 1, j - 1) + swap(i, j))
        cost[i * width + j] = best
      }
    }
  }
  const firstOf = a.map(() => 0)
  let i = a.length
  let j = b.length
  while (i > 0) {
    if (j > 0 && get(i, j) === get(i - 1, j - 1) + swap(i, j)) firstOf[--i] = --j
    else if (get(i, j) === get(i - 1, j) + 1) firstOf[--i] = j
    else j--
  }
  return { distance: get(a.length, b.length), firstOf }
}
