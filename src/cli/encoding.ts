/** How the bytes of a text may stand for its characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Bytes that are looked at when the first ones are no usual text. */
const HEAD_BYTES = 256
/** Share of characters whose one half is a control byte from which on the text is UTF-16. */
const CONTROL_SHARE = 0.6

/** Bytes that tell whether what is no ASCII is UTF-8. */
const SURE_BYTES = 8

/**
 * Whether the first bytes of a text tell its encoding. Those of usual text do as soon as there are
 * a few, so that text from a pipe is not held back; of noise more are wanted.
 */
export function isTelling(head: Uint8Array): boolean {
  if (head.length < 2) return false
  if (head.length >= HEAD_BYTES || (hasMark(head) && head.length >= 4)) return true
  if (head.some(isControl)) return false
  return head.every((byte) => byte < 0x80) || (head.length >= SURE_BYTES && !isMalformed(head))
}

/**
 * The encoding of a text by its first bytes: by the byte order mark (Unicode 16, section 23.8);
 * without one UTF-16 when nearly every second byte is a control character, as the upper halves of
 * alphabets are, or when every second one that is zero stands on the same side and the whole is no
 * UTF-8; else UTF-8.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (hasMark(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  const head = bytes.subarray(0, HEAD_BYTES)
  const pairs = head.length >> 1
  const controls: [number, number] = [0, 0]
  const zeros: [number, number] = [0, 0]
  for (const [index, byte] of head.subarray(0, 2 * pairs).entries()) {
    const side = (index & 1) as 0 | 1
    if (isControl(byte)) controls[side]++
    if (byte === 0) zeros[side]++
  }
  const malformed = isMalformed(head)
  const is16 = (upper: 0 | 1): boolean => {
    const lower = upper === 0 ? 1 : 0
    const isAlphabet =
      controls[upper] >= CONTROL_SHARE * pairs && controls[upper] > 2 * controls[lower]
    return pairs > 0 && (isAlphabet || (malformed && zeros[upper] > 0 && zeros[lower] === 0))
  }
  if (is16(1)) return 'utf-16le'
  return is16(0) ? 'utf-16be' : 'utf-8'
}

/** Whether there is more wrong with it than that it was cut off. */
function isMalformed(head: Uint8Array): boolean {
  return firstInvalid(head) < head.length - 3
}

function hasMark(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
}

/** A control character that no text has; tabs, ends of lines and pages, and escapes are not. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b
}

/** Length of a well-formed UTF-8 sequence at `at` (Unicode 16, table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0
    if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return 0
  }
  return length
}

/** Place of the first byte that is no UTF-8 (Unicode 16, table 3-7); the length when all is well. */
export function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** Whether a text begins with the byte order mark of UTF-32, whose first half is that of UTF-16. */
export function isUtf32(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0
}

/**
 * Place of the first byte that is no UTF-16: that of a surrogate without its other half, or of half
 * a unit at the end; the length when all is well. `begun`: the first unit may be a second half.
 */
export function firstInvalid16(bytes: Uint8Array, isLittle: boolean, begun: boolean): number {
  const kindAt = (at: number): number =>
    at + 1 < bytes.length ? (bytes[at + (isLittle ? 1 : 0)] as number) & 0xfc : 0
  let at = begun && kindAt(0) === 0xdc ? 2 : 0
  for (; at + 1 < bytes.length; at += 2) {
    const kind = kindAt(at)
    if (kind === 0xdc) return at
    if (kind !== 0xd8) continue
    if (kindAt(at + 2) !== 0xdc) return at
    at += 2
  }
  return Math.min(at, bytes.length)
}
