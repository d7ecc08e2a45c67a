import { EQUAL, EXTRA, MISSING, MOST_CELLS, type Similarity, windowSteps } from './window.ts'

/** Equal members between two edits over which the stretch goes on. */
const MOST_BRIDGED = 2
/** Cells over which a stretch goes on no more, where it can end. */
const ENOUGH_CELLS = 1024
/** Cells that are looked at in all. */
const MOST_LOOKED_AT = 2 ** 17

/**
 * The same steps, with as few edits, but in every short stretch around edits the best ones of
 * `windowSteps`. `from` is where both sequences begin.
 */
export function refineSteps(
  a: Int32Array,
  b: Int32Array,
  from: number,
  steps: Uint8Array,
  similarity?: Similarity,
): number[] {
  const result: number[] = []
  let budget = MOST_LOOKED_AT
  let fromA = from
  let fromB = from
  let index = 0
  while (index < steps.length) {
    if (steps[index] === EQUAL) {
      result.push(EQUAL)
      index++
      fromA++
      fromB++
      continue
    }
    const end = stretchEnd(steps, index)
    let toA = fromA
    let toB = fromB
    for (let step = index; step < end; step++) {
      if (steps[step] !== EXTRA) toA++
      if (steps[step] !== MISSING) toB++
    }
    const cells = (toA - fromA) * (toB - fromB)
    const better = cells > 1 && cells <= Math.min(MOST_CELLS, budget)
    if (better) budget -= cells
    const found = better
      ? windowSteps(a, b, { fromA, toA, fromB, toB }, similarity)
      : steps.subarray(index, end)
    for (const step of found) result.push(step)
    index = end
    fromA = toA
    fromB = toB
  }
  return result
}

/** Behind the last edit of the stretch that begins with the edit at `index`. */
function stretchEnd(steps: Uint8Array, index: number): number {
  let rows = 0
  let columns = 0
  let end = index
  for (let step = index; step < steps.length; step++) {
    if (steps[step] !== EXTRA) rows++
    if (steps[step] !== MISSING) columns++
    if (steps[step] !== EQUAL) end = step + 1
    else if (step - end >= MOST_BRIDGED || rows * columns > ENOUGH_CELLS) break
  }
  return end
}
