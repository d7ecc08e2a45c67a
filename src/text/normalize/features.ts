/**
 * What is in a text, as far as a pattern can be known to need it: which signs, which kinds of
 * signs side by side, and how many digits.
 */
export interface Features {
  /** One bit for each sign of ASCII; all others share the first. */
  readonly signs: Int32Array
  /** One bit for each pair of neighbouring kinds: that of `a` and `b` is `a * 16 + b`. */
  readonly pairs: Int32Array
  /** How many ASCII digits there are. */
  digits: number
}

/** Kinds of signs; those of a set of signs are a mask with the bit `1 << kind`. */
export const KIND = {
  lower: 0,
  upper: 1,
  digit: 2,
  space: 3,
  stop: 4,
  comma: 5,
  colon: 6,
  hyphen: 7,
  slash: 8,
  apostrophe: 9,
  dollar: 10,
  /** Any other sign of ASCII, white space among them. */
  other: 11,
  /** Whatever is not ASCII. */
  beyond: 12,
} as const

/** All kinds there are. */
export const ANY_KIND: number = (1 << 13) - 1

const PAIR_WORDS = 8

const kinds = new Uint8Array(129).fill(KIND.other)
for (let code = 97; code < 123; code++) kinds[code] = KIND.lower
for (let code = 65; code < 91; code++) kinds[code] = KIND.upper
for (let code = 48; code < 58; code++) kinds[code] = KIND.digit
const OWN = [
  ' .,:-/',
  [KIND.space, KIND.stop, KIND.comma, KIND.colon, KIND.hyphen, KIND.slash],
] as const
OWN[1].forEach((kind, index) => (kinds[OWN[0].charCodeAt(index)] = kind))
kinds[0x27] = KIND.apostrophe
kinds[0x24] = KIND.dollar
kinds[128] = KIND.beyond

/** The kind of a UTF-16 unit. */
export function kindOf(code: number): number {
  return kinds[code < 128 ? code : 128] as number
}

/** An empty set of signs and one of pairs. */
export function createFeatures(): Features {
  return { signs: new Int32Array(4), pairs: new Int32Array(PAIR_WORDS), digits: 0 }
}

/** Fills `into` with the features of a text, and gives it back. */
export function readFeatures(text: string, into: Features): Features {
  const { signs, pairs } = into
  signs.fill(0)
  pairs.fill(0)
  let digits = 0
  let before = -1
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const kind = kinds[code < 128 ? code : 128] as number
    const sign = code < 128 ? code : 0
    signs[sign >> 5] = (signs[sign >> 5] as number) | (1 << (sign & 31))
    if (before >= 0) {
      const pair = before * 16 + kind
      pairs[pair >> 5] = (pairs[pair >> 5] as number) | (1 << (pair & 31))
    }
    if (kind === KIND.digit) digits++
    before = kind
  }
  into.digits = digits
  return into
}
