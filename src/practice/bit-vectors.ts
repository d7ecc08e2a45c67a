/**
 * The columns of an edit-distance table in bits: G. Myers, "A fast bit-vector algorithm for
 * approximate string matching based on dynamic programming" (JACM 46, 1999), for whole sequences
 * and any length as H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit
 * distances" (2003). 32 rows of the table take one step.
 */
export interface Columns {
  /** Words of 32 rows in a column. */
  readonly blocks: number
  /** Bit of each row: the value is one more than that of the row above. */
  readonly up: Int32Array
  /** Bit of each row: the value is one less. */
  readonly down: Int32Array
  /** Goes on by a column, for the next member of the second sequence; gives how the last row changed: -1, 0 or 1. */
  advance(member: number): number
}

/** Begins with the column before all members of the second sequence. Members are whole numbers from 0 below `kinds`. */
export function columnsOf(a: Int32Array, kinds: number): Columns {
  const blocks = Math.max(1, Math.ceil(a.length / 32))
  const up = new Int32Array(blocks).fill(-1)
  const down = new Int32Array(blocks)
  // Where each kind stands, as lists; kinds that stand often get their bits ready made.
  const head = new Int32Array(kinds).fill(-1)
  const count = new Int32Array(kinds)
  const next = new Int32Array(a.length)
  for (let row = 0; row < a.length; row++) {
    const kind = a[row] as number
    next[row] = head[kind] as number
    head[kind] = row
    count[kind] = (count[kind] as number) + 1
  }
  const scratch = new Int32Array(blocks)
  const ready = new Map<number, Int32Array>()
  const lastBit = (a.length + 31) & 31

  const mark = (bits: Int32Array, kind: number): void => {
    for (let row = head[kind] as number; row >= 0; row = next[row] as number)
      bits[row >> 5] = (bits[row >> 5] as number) | (1 << (row & 31))
  }
  const bitsOf = (kind: number): Int32Array => {
    if ((count[kind] as number) <= blocks) {
      mark(scratch, kind)
      return scratch
    }
    let bits = ready.get(kind)
    if (!bits) {
      bits = new Int32Array(blocks)
      mark(bits, kind)
      ready.set(kind, bits)
    }
    return bits
  }
  const unmark = (kind: number): void => {
    for (let row = head[kind] as number; row >= 0; row = next[row] as number) scratch[row >> 5] = 0
  }

  return {
    blocks,
    up,
    down,
    advance(member) {
      const bits = bitsOf(member)
      let carryUp = 1
      let carryDown = 0
      let change = 0
      for (let block = 0; block < blocks; block++) {
        const above = up[block] as number
        const below = down[block] as number
        const same = bits[block] as number
        const vertical = same | below
        const equal = same | carryDown
        const horizontal = ((((equal & above) + above) | 0) ^ above) | equal
        let plus = below | ~(horizontal | above)
        let minus = above & horizontal
        if (block === blocks - 1) change = ((plus >>> lastBit) & 1) - ((minus >>> lastBit) & 1)
        const outUp = plus >>> 31
        const outDown = minus >>> 31
        plus = (plus << 1) | carryUp
        minus = (minus << 1) | carryDown
        up[block] = minus | ~(vertical | plus)
        down[block] = plus & vertical
        carryUp = outUp
        carryDown = outDown
      }
      if (bits === scratch) unmark(member)
      return change
    },
  }
}
