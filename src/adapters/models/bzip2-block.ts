import type { BitReader } from './bits.ts'
import { readTables } from './bzip2-tables.ts'
import { damaged } from './damaged.ts'

/** Symbols that one code is used for. */
const GROUP = 50
/** Bytes that are given at a time. */
const PIECE = 256 * 1024

/** CRC-32 with the polynomial of bzip2 (0x04c11db7), the highest bit first. */
const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index << 24
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000_0000 ? (crc << 1) ^ 0x04c1_1db7 : crc << 1
  return crc >>> 0
})

/** A block as far as it is read: bytes that are sorted, and where the text begins. */
export interface SortedBlock {
  readonly crc: number
  readonly first: number
  /** Bytes in the low eight bits; the rest is for the sorting back. */
  readonly sorted: Uint32Array
}

/**
 * Reads a block after its magic number: code, run lengths, move to front. `room` is the most bytes
 * it may have. Throws `STARVED` when not all of it is there.
 */
export function readBlock(bits: BitReader, room: number): SortedBlock {
  const crc = ((bits.read(16) << 16) | bits.read(16)) >>> 0
  if (bits.read(1) === 1) throw damaged('a block is of a kind that bzip2 gave up in 1997')
  const first = bits.read(24)
  const { used, groups } = readTables(bits)
  const order = used.slice()
  const end = used.length + 1
  const sorted = new Uint32Array(room)
  let length = 0
  let group = 0
  let left = 0
  let code = groups[0]
  let run = 0
  let runUnit = 1
  for (;;) {
    if (left === 0) {
      code = groups[group++]
      left = GROUP
    }
    if (!code) throw damaged('a block has fewer codes than symbols')
    left--
    const symbol = code.next(bits)
    if (symbol <= 1) {
      // Lengths of runs are numbers of the digits 1 and 2, the lowest first.
      run += runUnit << symbol
      runUnit <<= 1
      if (run > room) throw damaged('a block is longer than it may be')
      continue
    }
    if (run > 0) {
      if (length + run > room) throw damaged('a block is longer than it may be')
      sorted.fill(order[0] ?? 0, length, length + run)
      length += run
      run = 0
      runUnit = 1
    }
    if (symbol === end) break
    if (length >= room) throw damaged('a block is longer than it may be')
    const byte = order[symbol - 1] ?? 0
    order.copyWithin(1, 0, symbol - 1)
    order[0] = byte
    sorted[length++] = byte
  }
  if (first >= length) throw damaged('a block begins outside itself')
  return { crc, first, sorted: sorted.subarray(0, length) }
}

/**
 * Turns a block back into what it was made of: Burrows-Wheeler transform, then runs of four equal
 * bytes and a count. Throws when its check sum is another.
 */
export function* blockText({ crc, first, sorted }: SortedBlock): Generator<Uint8Array> {
  const starts = new Uint32Array(257)
  for (const byte of sorted) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1
  for (let byte = 0; byte < 256; byte++)
    starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0)
  for (let index = 0; index < sorted.length; index++) {
    const byte = (sorted[index] ?? 0) & 0xff
    const place = starts[byte] ?? 0
    starts[byte] = place + 1
    sorted[place] = ((sorted[place] ?? 0) & 0xff) | (index << 8)
  }
  let sum = 0xffff_ffff
  let at = (sorted[first] ?? 0) >>> 8
  let piece = new Uint8Array(PIECE)
  let filled = 0
  let last = -1
  let equal = 0
  for (let index = 0; index < sorted.length; index++) {
    const entry = sorted[at] ?? 0
    const byte = entry & 0xff
    at = entry >>> 8
    let times = 1
    let said = byte
    if (equal === 4) {
      times = byte
      said = last
      equal = 0
      last = -1
    } else if (byte === last) equal++
    else {
      last = byte
      equal = 1
    }
    for (; times > 0; times--) {
      sum = ((sum << 8) ^ (CRC[(sum >>> 24) ^ said] ?? 0)) >>> 0
      piece[filled++] = said
      if (filled < PIECE) continue
      yield piece
      piece = new Uint8Array(PIECE)
      filled = 0
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
  if (~sum >>> 0 !== crc) throw damaged('a check sum is wrong')
}
