import type { BitReader } from './bits.ts'
import { damaged } from './failure.ts'

/** Reads what a predictor of `order` missed into `samples`, from `order` on (RFC 9639, part 9.2.7). */
export function readResidual(bits: BitReader, samples: Int32Array, order: number): void {
  const method = bits.unsigned(2)
  if (method > 1) throw damaged('a frame makes no sense')
  const parameterBits = method === 0 ? 4 : 5
  const escape = method === 0 ? 15 : 31
  const partitions = 1 << bits.unsigned(4)
  const each = samples.length / partitions
  if (!Number.isInteger(each) || each < order) throw damaged('a frame makes no sense')
  let at = order
  for (let partition = 1; partition <= partitions; partition++) {
    const end = each * partition
    const parameter = bits.unsigned(parameterBits)
    if (parameter === escape) {
      const width = bits.unsigned(5)
      for (; at < end; at++) samples[at] = bits.signed(width)
    } else {
      for (; at < end; at++) {
        const high = bits.unary()
        const folded = (high << parameter) | bits.unsigned(parameter)
        // Zero, minus one, one, minus two, …
        samples[at] = (folded >>> 1) ^ -(folded & 1)
      }
    }
  }
}
