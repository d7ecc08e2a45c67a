import type { Socket } from 'node:net'

/** Bytes of the two lengths that begin a message: header, then body. */
const LENGTHS_BYTES = 8
/** Longest header and body, in bytes; more is no message of ours. */
const MAX_HEADER_BYTES = 64 * 2 ** 20
const MAX_BODY_BYTES = 2 ** 30

/** Samples that follow a header as they are in memory. */
export type Body = Float32Array<ArrayBuffer>

/**
 * Writes one message: the lengths of header and body as two little-endian 32-bit numbers, the
 * header as JSON in UTF-8, and the samples as they are, which are not copied and given away.
 * Throws a `RangeError` when it is too long, and what `JSON.stringify` throws.
 */
export function writeMessage(socket: Socket, header: object, body?: Body): void {
  const text = JSON.stringify(header)
  const headerBytes = Buffer.byteLength(text)
  const bodyBytes = body?.byteLength ?? 0
  if (headerBytes > MAX_HEADER_BYTES || bodyBytes > MAX_BODY_BYTES) {
    throw new RangeError(`Expected a message of a process to be shorter than ${headerBytes} bytes.`)
  }
  const head = Buffer.allocUnsafe(LENGTHS_BYTES + headerBytes)
  head.writeUInt32LE(headerBytes, 0)
  head.writeUInt32LE(bodyBytes, 4)
  head.write(text, LENGTHS_BYTES)
  if (!body || bodyBytes === 0) {
    socket.write(head)
    return
  }
  socket.cork()
  socket.write(head)
  socket.write(Buffer.from(body.buffer, body.byteOffset, bodyBytes))
  socket.uncork()
}

/** What is being read: its place, and how much of it is there. */
interface Part {
  readonly bytes: Uint8Array
  filled: number
}

const part = (length: number): Part => ({ bytes: new Uint8Array(length), filled: 0 })

/**
 * A function that takes the bytes of a stream as they come and gives each message with samples
 * that own their buffer. It throws for what is no message; then nothing more can be read.
 */
export function messageReader(
  onMessage: (header: unknown, body: Body) => void,
): (chunk: Uint8Array) => void {
  let lengths = part(LENGTHS_BYTES)
  let header: Part | undefined
  let body: { readonly samples: Body; readonly part: Part } | undefined

  const fill = (into: Part, chunk: Uint8Array, at: number): number => {
    const count = Math.min(into.bytes.length - into.filled, chunk.length - at)
    into.bytes.set(chunk.subarray(at, at + count), into.filled)
    into.filled += count
    return at + count
  }
  const full = (it: Part): boolean => it.filled === it.bytes.length
  const begin = (): void => {
    const view = new DataView(lengths.bytes.buffer)
    const headerBytes = view.getUint32(0, true)
    const bodyBytes = view.getUint32(4, true)
    if (headerBytes > MAX_HEADER_BYTES || bodyBytes > MAX_BODY_BYTES || bodyBytes % 4 !== 0) {
      throw new RangeError('Expected a message of a process, got other bytes.')
    }
    header = part(headerBytes)
    const samples = new Float32Array(bodyBytes / 4)
    body = { samples, part: { bytes: new Uint8Array(samples.buffer), filled: 0 } }
  }

  return (chunk) => {
    let at = 0
    while (at < chunk.length) {
      if (!header || !body) {
        at = fill(lengths, chunk, at)
        if (!full(lengths)) return
        begin()
      }
      if (header && !full(header)) at = fill(header, chunk, at)
      if (header && full(header) && body && !full(body.part)) at = fill(body.part, chunk, at)
      if (!header || !body || !full(header) || !full(body.part)) continue
      const told: unknown = JSON.parse(new TextDecoder().decode(header.bytes))
      const { samples } = body
      lengths = part(LENGTHS_BYTES)
      header = undefined
      body = undefined
      onMessage(told, samples)
    }
  }
}
