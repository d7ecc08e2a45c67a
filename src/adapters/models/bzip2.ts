import { setImmediate as turn } from 'node:timers/promises'
import { bitReader, STARVED, type BitReader } from './bits.ts'
import { blockText, readBlock } from './bzip2-block.ts'
import { damaged } from './damaged.ts'

/** First 24 bits of a block, and of the end of a stream: digits of pi, and of its square root. */
const BLOCK = [0x314159, 0x265359] as const
const END = [0x177245, 0x385090] as const
/** Bytes that any block fits into: 900,000 symbols of 20 bits, and its tables. */
const MAX_BLOCK_BYTES = 2_500_000

/**
 * Unpacks bzip2 (the format of Julian Seward's program, all versions since 1.0; several streams one
 * after the other are one text), each block of up to 900 kB in one go. Check sums are compared.
 */
export async function* unpackBzip2(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = source[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array(0)
  let startBit = 0
  let over = false

  /** Drops what was read and appends until `bytes` are held, or there are no more. */
  async function hold(bytes: number): Promise<void> {
    const parts = [held.subarray(startBit >>> 3)]
    startBit &= 7
    let size = parts[0]?.length ?? 0
    while (!over && size < bytes) {
      const { done, value } = await input.next()
      if (done === true) over = true
      else {
        parts.push(value)
        size += value.length
      }
    }
    held = parts.length === 1 ? (parts[0] ?? held) : Buffer.concat(parts)
  }

  /** Reads something at the present place, with more bytes when it needs them. */
  async function read<T>(want: number, work: (bits: BitReader) => T): Promise<T> {
    for (let bytes = want; ; bytes *= 2) {
      if (!over && held.length - (startBit >>> 3) < bytes) await hold(bytes)
      try {
        const bits = bitReader(held, startBit)
        const value = work(bits)
        startBit = bits.position()
        return value
      } catch (error) {
        if (error !== STARVED) throw error
        if (over) throw damaged('it ends in the middle')
        if (bytes > MAX_BLOCK_BYTES) throw damaged('a block does not end')
      }
    }
  }

  const level = async (): Promise<number> => {
    const [magic, digit] = await read(8, (bits) => [bits.read(24), bits.read(8) - 0x30] as const)
    if (magic !== 0x42_5a_68 || digit < 1 || digit > 9) throw damaged('it is not bzip2')
    return digit * 100_000
  }

  try {
    let room = await level()
    let sum = 0
    for (;;) {
      const [high, low] = await read(16, (bits) => [bits.read(24), bits.read(24)] as const)
      if (high === BLOCK[0] && low === BLOCK[1]) {
        const block = await read(room + 25_000, (bits) => readBlock(bits, room))
        sum = (((sum << 1) | (sum >>> 31)) ^ block.crc) >>> 0
        yield* blockText(block)
        // Others get their turn, and the signal is heard.
        await turn()
      } else if (high === END[0] && low === END[1]) {
        const whole = await read(8, (bits) => ((bits.read(16) << 16) | bits.read(16)) >>> 0)
        if (whole !== sum) throw damaged('a check sum is wrong')
        startBit = (startBit + 7) & ~7
        await hold(8)
        if (held.length === 0) return
        room = await level()
        sum = 0
      } else throw damaged('a block is missing')
    }
  } finally {
    await input.return?.()
  }
}
