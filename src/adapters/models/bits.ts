/** Thrown when a block needs bytes that have not come yet. */
export const STARVED: unique symbol = Symbol('starved')

/** Reads bits, the highest of each byte first. */
export interface BitReader {
  /** The next `count` bits, 0 to 24 of them, as a number. Throws `STARVED` when there are not so many. */
  read(count: number): number
  /** The next `count` bits, 1 to 24, without taking them; zeros stand for what is not there. */
  peek(count: number): number
  /** Takes bits that were peeked at. Throws `STARVED` when they are not there. */
  skip(count: number): void
  /** Bits taken so far. */
  position(): number
}

/** Reads `bytes` from a bit of it on. */
export function bitReader(bytes: Uint8Array, startBit: number): BitReader {
  let at = startBit >>> 3
  let held = 0
  let bits = 0
  const fill = (count: number): void => {
    while (bits < count && at < bytes.length) {
      held = ((held << 8) | (bytes[at++] ?? 0)) >>> 0
      bits += 8
    }
  }
  const reader: BitReader = {
    read(count) {
      const value = reader.peek(count)
      reader.skip(count)
      return value
    },
    peek(count) {
      fill(count)
      if (count === 0) return 0
      const mask = (1 << count) - 1
      return bits >= count ? (held >>> (bits - count)) & mask : (held << (count - bits)) & mask
    },
    skip(count) {
      fill(count)
      if (bits < count) throw STARVED
      bits -= count
      held &= (1 << bits) - 1
    },
    position: () => at * 8 - bits,
  }
  reader.skip(startBit & 7)
  return reader
}
