import { ascii, concat } from '../../../core/bytes.ts'

/** Bytes of a number without leading zeros (at least one), big-endian. */
function minimal(value: number): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  for (let rest = value; rest > 0 || bytes.length === 0; rest = Math.floor(rest / 256)) {
    bytes.unshift(rest % 256)
  }
  return Uint8Array.from(bytes)
}

/** A size in eight bytes (RFC 8794, part 4): room to rewrite it later. */
export function wideSize(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(size) | (1n << 56n))
  return bytes
}

/** The size in eight bytes that means "until something of a higher level begins". */
export const UNKNOWN_SIZE: readonly number[] = [0x01, 255, 255, 255, 255, 255, 255, 255]

/** An element: its id (as written in the specification, marker bits included), size and content. */
export function element(id: number, ...content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = concat(content)
  const size = body.length < 127 ? Uint8Array.of(0x80 | body.length) : wideSize(body.length)
  return concat([minimal(id), size, body])
}

/** An element that holds an unsigned integer. */
export function unsigned(id: number, value: number): Uint8Array<ArrayBuffer> {
  return element(id, minimal(value))
}

/** An element that holds a float of eight bytes. */
export function float(id: number, value: number): Uint8Array<ArrayBuffer> {
  return element(id, floatBytes(value))
}

/** A float of eight bytes. */
export function floatBytes(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value)
  return bytes
}

/** An element that holds ASCII text. */
export function text(id: number, value: string): Uint8Array<ArrayBuffer> {
  return element(id, ascii(value))
}
