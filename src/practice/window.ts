/** One step from a sequence to another: both go on with the same, both go on, only the first does, only the second. */
export const EQUAL = 0
export const SUBSTITUTED = 1
export const MISSING = 2
export const EXTRA = 3

/** How alike two unequal members are: from 0 up to, not including, 1. */
export type Similarity = (first: number, second: number) => number

/** Cells up to which a table of all pairs is made. */
export const MOST_CELLS = 4096

const EDIT = 2 ** 18
const SAME = 2048

// Used again by every call, none of which rests in between.
const cost = new Int32Array(2 * (MOST_CELLS + 1))
const pairCost = new Int32Array(MOST_CELLS)

/**
 * The steps with the fewest edits from `a[fromA, toA)` to `b[fromB, toB)`; of those, the ones that
 * keep the most members equal, and then pair the most similar ones; what is left over stands behind
 * what is paired. A table of all pairs (Wagner and Fischer, 1974): at most `MOST_CELLS`.
 */
export function windowSteps(
  a: Int32Array,
  b: Int32Array,
  window: {
    readonly fromA: number
    readonly toA: number
    readonly fromB: number
    readonly toB: number
  },
  similarity?: Similarity,
): number[] {
  const { fromA, fromB } = window
  const rows = window.toA - fromA
  const columns = window.toB - fromB
  const width = columns + 1
  // An edit weighs more than all that can be alike, and an equal pair more than two alike ones.
  cost[0] = 0
  for (let column = 1; column <= columns; column++) cost[column] = column * EDIT
  for (let row = 1; row <= rows; row++) {
    const above = (row - 1) * width
    const here = row * width
    cost[here] = row * EDIT
    for (let column = 1; column <= columns; column++) {
      const first = fromA + row - 1
      const second = fromB + column - 1
      const pair =
        a[first] === b[second]
          ? -SAME
          : EDIT - (similarity ? Math.floor(similarity(first, second) * 1023) : 0)
      pairCost[(row - 1) * columns + column - 1] = pair
      cost[here + column] = Math.min(
        at(cost, above + column - 1) + pair,
        at(cost, above + column) + EDIT,
        at(cost, here + column - 1) + EDIT,
      )
    }
  }
  const steps: number[] = []
  let row = rows
  let column = columns
  while (row > 0 || column > 0) {
    const value = at(cost, row * width + column)
    const pair = row > 0 && column > 0 ? at(pairCost, (row - 1) * columns + column - 1) : EDIT
    const paired =
      row > 0 && column > 0 && at(cost, (row - 1) * width + column - 1) + pair === value
    if (paired && pair < 0) steps.push(EQUAL)
    else if (row > 0 && at(cost, (row - 1) * width + column) + EDIT === value) steps.push(MISSING)
    else if (column > 0 && at(cost, row * width + column - 1) + EDIT === value) steps.push(EXTRA)
    else steps.push(SUBSTITUTED)
    const last = steps.at(-1)
    if (last !== EXTRA) row--
    if (last !== MISSING) column--
  }
  return steps.reverse()
}

function at(table: Int32Array, index: number): number {
  return table[index] as number
}
