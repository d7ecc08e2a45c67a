/** Thrown when a block goes on behind the bytes that are there. */
export const OUT_OF_BYTES: unique symbol = Symbol('out of bytes')

/** Zero bytes needed behind the end, so that a read of 32 bits never leaves the memory. */
export const PADDING_BYTES = 8

/**
 * Reads bits, the highest first. A class for its speed: each sample of a file is read through it.
 * `bytes` must hold `PADDING_BYTES` more than `end`.
 */
export class BitReader {
  readonly #bytes: Uint8Array
  readonly #endBit: number
  #bit: number

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes
    this.#bit = start * 8
    this.#endBit = end * 8
  }

  /** Where the next whole byte begins. */
  get position(): number {
    return (this.#bit + 7) >>> 3
  }

  /** The next 32 bits from the byte the next bit is in, shifted so that it is the highest. */
  #word(): number {
    const at = this.#bit >>> 3
    const bytes = this.#bytes
    const word =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)
    return word << (this.#bit & 7)
  }

  #skip(count: number): void {
    this.#bit += count
    if (this.#bit > this.#endBit) throw OUT_OF_BYTES
  }

  /** An unsigned number of 0 to 32 bits. */
  unsigned(count: number): number {
    if (count > 24) {
      const high = this.unsigned(count - 16)
      return high * 65_536 + this.unsigned(16)
    }
    if (count === 0) return 0
    const value = this.#word() >>> (32 - count)
    this.#skip(count)
    return value
  }

  /** A number of 0 to 32 bits in two's complement. */
  signed(count: number): number {
    if (count === 0) return 0
    const value = this.unsigned(count)
    return value >= 2 ** (count - 1) ? value - 2 ** count : value
  }

  /** How many 0 come before the next 1, which is read too. */
  unary(): number {
    let zeros = 0
    for (;;) {
      const word = this.#word()
      if (word !== 0) {
        const more = Math.clz32(word)
        this.#skip(more + 1)
        return zeros + more
      }
      const seen = 32 - (this.#bit & 7)
      zeros += seen
      this.#skip(seen)
    }
  }
}
