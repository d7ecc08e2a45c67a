import type { BitReader } from './bits.ts'
import { damaged } from './failure.ts'
import { readResidual } from './residual.ts'

/** What the fixed predictors multiply the samples before with, the last one first (RFC 9639, part 9.2.5). */
const FIXED = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1]]

/** Reads one channel of a frame into `samples`, `depth` bits each (RFC 9639, part 9.2). */
export function readSubframe(bits: BitReader, samples: Int32Array, depth: number): void {
  if (bits.unsigned(1) !== 0) throw damaged('a frame makes no sense')
  const type = bits.unsigned(6)
  const wasted = bits.unsigned(1) === 1 ? bits.unary() + 1 : 0
  const width = depth - wasted
  if (width < 1) throw damaged('a frame makes no sense')
  if (type === 0) samples.fill(bits.signed(width))
  else if (type === 1) readRaw(bits, samples, samples.length, width)
  else if (type >= 8 && type <= 12) {
    const order = type - 8
    readRaw(bits, samples, order, width)
    readResidual(bits, samples, order)
    predict(samples, FIXED[order] as number[], 0, width + 4)
  } else if (type >= 32) readLinear(bits, samples, type - 31, width)
  else throw damaged('a frame makes no sense')
  if (wasted > 0) for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) << wasted
}

function readRaw(bits: BitReader, samples: Int32Array, count: number, width: number): void {
  if (count > samples.length) throw damaged('a frame makes no sense')
  for (let i = 0; i < count; i++) samples[i] = bits.signed(width)
}

function readLinear(bits: BitReader, samples: Int32Array, order: number, width: number): void {
  readRaw(bits, samples, order, width)
  const precision = bits.unsigned(4) + 1
  const shift = bits.signed(5)
  if (precision === 16 || shift < 0) throw damaged('a frame makes no sense')
  const factors = Array.from({ length: order }, () => bits.signed(precision))
  readResidual(bits, samples, order)
  predict(samples, factors, shift, width + precision + Math.ceil(Math.log2(order)))
}

/** Adds to each sample what the ones before it foretell; `sumBits` bounds the sums. */
function predict(
  samples: Int32Array,
  factors: readonly number[],
  shift: number,
  sumBits: number,
): void {
  const order = factors.length
  const scale = 2 ** shift
  for (let i = order; i < samples.length; i++) {
    let sum = 0
    if (sumBits <= 32) {
      for (let j = 0; j < order; j++) {
        sum = (sum + Math.imul(factors[j] as number, samples[i - 1 - j] as number)) | 0
      }
      sum >>= shift
    } else {
      // At most 24 + 15 + 5 bits: whole numbers up to 2^53 are exact.
      for (let j = 0; j < order; j++) {
        sum += (factors[j] as number) * (samples[i - 1 - j] as number)
      }
      sum = Math.floor(sum / scale)
    }
    samples[i] = (samples[i] as number) + sum
  }
}
