import { KIND } from './features.ts'

/** A set of bits of which a text must have one. */
export interface OneOf {
  readonly bits: Int32Array
  /** How common the bits are together, roughly: the lighter, the better to look for. */
  readonly weight: number
}

const { lower, upper, digit, space, stop, comma, beyond } = KIND

/** A set heavier than this is in nearly every text that has a rule at all. */
const TOO_COMMON = 60
const MOST_PAIRS = 3

const signWeights = new Uint8Array(128).fill(1)
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  const code = letter.charCodeAt(0)
  signWeights[code] = 'etaoinsrhldcum'.includes(letter) ? 100 : 15
  signWeights[code - 32] = 4
}
for (const sign of ' 0123456789') signWeights[sign.charCodeAt(0)] = 100
for (const sign of '.,') signWeights[sign.charCodeAt(0)] = 20

const pairWeights = new Uint8Array(256).fill(1)
const weigh = (a: number, b: number, weight: number): void => {
  pairWeights[a * 16 + b] = weight
}
for (const [a, b] of [
  [lower, lower],
  [lower, space],
  [space, lower],
  [space, upper],
  [upper, lower],
  [comma, space],
  [lower, comma],
  [lower, stop],
  [stop, space],
] as const) {
  weigh(a, b, 61)
}
for (const [a, b] of [
  [digit, digit],
  [space, digit],
  [digit, space],
] as const) {
  weigh(a, b, 40)
}
for (const [a, b] of [
  [digit, stop],
  [digit, comma],
  [lower, beyond],
  [beyond, lower],
  [space, beyond],
  [beyond, space],
  [upper, upper],
  [upper, space],
] as const) {
  weigh(a, b, 10)
}

/** The set with the bits of both. */
export function unite(a: OneOf, b: OneOf): OneOf {
  const bits = a.bits.map((word, index) => word | (b.bits[index] as number))
  return { bits, weight: weightOf(bits) }
}

/** A set and its weight; of signs when it has four words, else of pairs. */
export function oneOf(bits: Int32Array): OneOf {
  return { bits, weight: weightOf(bits) }
}

function weightOf(bits: Int32Array): number {
  const weights = bits.length === 4 ? signWeights : pairWeights
  let weight = 0
  for (let index = 0; index < weights.length; index++) {
    if (((bits[index >> 5] as number) & (1 << (index & 31))) !== 0) {
      weight += weights[index] as number
    }
  }
  return weight
}

/** The set, unless nearly every text has one of it. */
export function useful(set: OneOf | undefined): OneOf | undefined {
  return set !== undefined && set.weight <= TOO_COMMON ? set : undefined
}

/** The few that are best to look for. */
export function lightest(sets: readonly OneOf[]): readonly OneOf[] {
  return sets
    .filter((set) => set.weight <= TOO_COMMON)
    .sort((a, b) => a.weight - b.weight)
    .slice(0, MOST_PAIRS)
}

/** All pairs of a sign of the one kinds and one of the others; both are masks. */
export function pairsOf(last: number, first: number): OneOf {
  const bits = new Int32Array(8)
  for (let a = 0; a <= beyond; a++) {
    if ((last & (1 << a)) === 0) continue
    for (let b = 0; b <= beyond; b++) {
      const pair = a * 16 + b
      if ((first & (1 << b)) !== 0)
        bits[pair >> 5] = (bits[pair >> 5] as number) | (1 << (pair & 31))
    }
  }
  return { bits, weight: weightOf(bits) }
}
