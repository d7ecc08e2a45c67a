import type { BitReader } from './bits.ts'
import { damaged } from './damaged.ts'

/** A canonical Huffman code. */
export interface HuffmanCode {
  /** Takes the next symbol. */
  next(bits: BitReader): number
}

/** Longest code, in bits. */
const MAX_BITS = 20
/** Codes up to so many bits are looked up at once. */
const QUICK_BITS = 10

/** Makes the code whose symbols have these lengths, 1 to 20 bits. */
function huffmanCode(lengths: Uint8Array): HuffmanCode {
  const count = new Int32Array(MAX_BITS + 2)
  for (const length of lengths) count[length] = (count[length] ?? 0) + 1
  // First code and first symbol of each length, in the order of lengths and symbols.
  const first = new Int32Array(MAX_BITS + 2)
  const start = new Int32Array(MAX_BITS + 2)
  for (let length = 1, code = 0, symbols = 0; length <= MAX_BITS; length++) {
    first[length] = code
    start[length] = symbols
    const here = count[length] ?? 0
    code = (code + here) << 1
    symbols += here
  }
  const sorted = new Uint16Array(lengths.length)
  const next = start.slice()
  for (const [symbol, length] of lengths.entries()) {
    sorted[next[length] ?? 0] = symbol
    next[length] = (next[length] ?? 0) + 1
  }
  const slow = (code20: number, from: number): number => {
    for (let length = from; length <= MAX_BITS; length++) {
      const offset = (code20 >>> (MAX_BITS - length)) - (first[length] ?? 0)
      if (offset >= 0 && offset < (count[length] ?? 0)) {
        return ((sorted[(start[length] ?? 0) + offset] ?? 0) << 5) | length
      }
    }
    return 0
  }
  // Symbol and length in one number; 0 where the code is longer, or none.
  const quick = new Uint16Array(1 << QUICK_BITS)
  for (const index of quick.keys()) {
    const found = slow(index << (MAX_BITS - QUICK_BITS), 1)
    if ((found & 31) <= QUICK_BITS) quick[index] = found
  }
  return {
    next(bits) {
      const found = quick[bits.peek(QUICK_BITS)] || slow(bits.peek(MAX_BITS), QUICK_BITS + 1)
      // What follows the end is read as zeros, which may be no code; then bits are missing first.
      if (found === 0) {
        bits.skip(MAX_BITS)
        throw damaged('a code of a block is none')
      }
      bits.skip(found & 31)
      return found >>> 5
    },
  }
}

/** What the head of a block says of how the rest is written. */
export interface BlockTables {
  /** The bytes that occur, in their order. */
  readonly used: Uint8Array
  /** The code of each group of 50 symbols. */
  readonly groups: readonly HuffmanCode[]
}

function usedBytes(bits: BitReader): Uint8Array {
  const ranges = bits.read(16)
  const used: number[] = []
  for (let range = 0; range < 16; range++) {
    if (((ranges >>> (15 - range)) & 1) === 0) continue
    const here = bits.read(16)
    for (let low = 0; low < 16; low++)
      if (((here >>> (15 - low)) & 1) === 1) used.push(range * 16 + low)
  }
  if (used.length === 0) throw damaged('a block has no bytes')
  return Uint8Array.from(used)
}

function codeLengths(bits: BitReader, symbols: number): Uint8Array {
  const lengths = new Uint8Array(symbols)
  let length = bits.read(5)
  for (let symbol = 0; symbol < symbols; symbol++) {
    for (;;) {
      if (length < 1 || length > MAX_BITS) throw damaged('a code of a block has no length')
      if (bits.read(1) === 0) break
      length += bits.read(1) === 0 ? 1 : -1
    }
    lengths[symbol] = length
  }
  return lengths
}

/** Reads the tables of a block. */
export function readTables(bits: BitReader): BlockTables {
  const used = usedBytes(bits)
  const codes = bits.read(3)
  const selectors = bits.read(15)
  if (codes < 2 || codes > 6 || selectors < 1) throw damaged('a block has no codes')
  const order = Array.from({ length: codes }, (_, index) => index)
  const chosen: number[] = []
  for (let index = 0; index < selectors; index++) {
    let place = 0
    while (bits.read(1) === 1) if (++place >= codes) throw damaged('a block names no code')
    const [code = 0] = order.splice(place, 1)
    order.unshift(code)
    chosen.push(code)
  }
  const made = Array.from({ length: codes }, () => huffmanCode(codeLengths(bits, used.length + 2)))
  return { used, groups: chosen.flatMap((code) => made[code] ?? []) }
}
