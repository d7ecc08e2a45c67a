import type { ByteWindow } from './byte-window.ts'

/** A field of a protobuf message: a number, or the place of its bytes in the file. */
export interface ProtobufField {
  readonly number: number
  readonly wire: number
  /** The value of a varint; otherwise 0. */
  readonly value: number
  /** Place of the bytes of a field with a length. */
  readonly start: number
  readonly end: number
}

/** Says that bytes are no protobuf message, or not all of one. */
export class ProtobufDamage extends Error {
  readonly cut: boolean

  constructor(cut: boolean) {
    super(cut ? 'The message is cut off.' : 'These bytes are no message.')
    this.cut = cut
  }
}

const VARINT = 0
const FIXED64 = 1
const BYTES = 2
const FIXED32 = 5
const MAX_VARINT_BYTES = 10

/**
 * The fields of the message that stands at `start` to `end`, without the bytes of those that have a
 * length, so that a file of many gigabytes is told by a few reads (protobuf encoding, wire types 0,
 * 1, 2 and 5). Throws `ProtobufDamage`.
 */
export async function* protobufFields(
  window: ByteWindow,
  start: number,
  end: number,
): AsyncGenerator<ProtobufField> {
  let at = start
  while (at < end) {
    const head = await window.read(at, 2 * MAX_VARINT_BYTES)
    const tag = varint(head, 0)
    const wire = tag.value % 8
    const number = Math.floor(tag.value / 8)
    if (number === 0 || ![VARINT, FIXED64, BYTES, FIXED32].includes(wire))
      throw new ProtobufDamage(false)
    let value = 0
    let from = at + tag.length
    let to = from
    if (wire === VARINT) {
      const read = varint(head, tag.length)
      value = read.value
      to = from + read.length
    } else if (wire === BYTES) {
      const read = varint(head, tag.length)
      from += read.length
      to = from + read.value
    } else {
      to = from + (wire === FIXED64 ? 8 : 4)
    }
    if (to > end) throw new ProtobufDamage(true)
    yield { number, wire, value, start: from, end: to }
    at = to
  }
}

/** A number of 7 bits a byte; beyond 2^53 it is not exact, and then no length of ours. */
function varint(bytes: Buffer, at: number): { readonly value: number; readonly length: number } {
  let value = 0
  for (let index = 0; index < MAX_VARINT_BYTES; index++) {
    const byte = bytes[at + index]
    if (byte === undefined) throw new ProtobufDamage(true)
    value += (byte & 127) * 2 ** (7 * index)
    if (byte < 128) return { value, length: index + 1 }
  }
  throw new ProtobufDamage(false)
}
