import type { Socket } from 'node:net'
import { takeRoom } from '../../../core/sample-rooms.ts'
import { widen } from '../thread/widen.ts'
import { SAMPLE_FILE_BYTES, type SampleSink, type SampleSource } from './sample-file.ts'

/** Bytes of what begins a message: lengths of header and body, bytes of a sample, and a place. */
const LENGTHS_BYTES = 16
/** The place of samples that follow in the stream. */
const HERE = 0xffff_ffff
/** Longest header, which may hold recordings, and longest body, in bytes; more is no message of ours. */
const MAX_HEADER_BYTES = 256 * 2 ** 20
const MAX_BODY_BYTES = 2 ** 30

/** Samples that belong to a header. */
export type Body = Float32Array<ArrayBuffer>

/**
 * Writes one message: the lengths of header and body, the bytes of a sample and the place of the
 * samples as four little-endian 32-bit numbers, the header as JSON in UTF-8, and the samples as
 * they are: into the file where there is one with room, else after the header, not copied and
 * given away. Throws a `RangeError` when it is too long, and what `JSON.stringify` throws.
 */
export function writeMessage(
  socket: Socket,
  header: object,
  body?: Body | Int16Array,
  file?: SampleSink,
): void {
  const text = JSON.stringify(header)
  const headerBytes = Buffer.byteLength(text)
  const bodyBytes = body?.byteLength ?? 0
  if (headerBytes > MAX_HEADER_BYTES || bodyBytes > MAX_BODY_BYTES) {
    const bytes = headerBytes + bodyBytes
    throw new RangeError(`Expected a message to a process to be shorter, got ${bytes} bytes.`)
  }
  const bytes = body && Buffer.from(body.buffer, body.byteOffset, bodyBytes)
  const place = bytes && bodyBytes > 0 ? file?.write(bytes) : undefined
  const head = Buffer.allocUnsafe(LENGTHS_BYTES + headerBytes)
  head.writeUInt32LE(headerBytes, 0)
  head.writeUInt32LE(bodyBytes, 4)
  head.writeUInt32LE(body?.BYTES_PER_ELEMENT ?? FLOAT_BYTES, 8)
  head.writeUInt32LE(place ?? HERE, 12)
  head.write(text, LENGTHS_BYTES)
  if (!bytes || bodyBytes === 0 || place !== undefined) {
    socket.write(head)
    return
  }
  socket.cork()
  socket.write(head)
  socket.write(bytes)
  socket.uncork()
}

const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT
const SHORT_BYTES = Int16Array.BYTES_PER_ELEMENT

/** What is being read: its place, and how much of it is there. */
interface Part {
  readonly bytes: Uint8Array
  filled: number
}

const part = (length: number): Part => ({ bytes: new Uint8Array(length), filled: 0 })

/** Room for samples, filled in from a stream. */
interface Room {
  readonly part: Part
  /** The samples, once the room is full. */
  samples(): Body
}

/** 16-bit samples come to the far half of the room that they take in the end. */
function room(bodyBytes: number, sampleBytes: number): Room {
  const count = bodyBytes / sampleBytes
  const samples = takeRoom(count)
  const { buffer, byteLength } = samples
  const place = new Uint8Array(buffer, byteLength - bodyBytes, bodyBytes)
  return {
    part: { bytes: place, filled: 0 },
    samples() {
      // None is overwritten before it is read.
      if (sampleBytes === SHORT_BYTES)
        widen(new Int16Array(buffer, place.byteOffset, count), samples, 0)
      return samples
    },
  }
}

/**
 * A function that takes the bytes of a stream as they come and gives each message with floating
 * samples that are alone in their memory. It throws for what is no message; then nothing more can be read.
 * Samples that do not follow in the stream are read from `file`.
 */
export function messageReader(
  onMessage: (header: unknown, body: Body) => void,
  file?: SampleSource,
): (chunk: Uint8Array) => void {
  let lengths = part(LENGTHS_BYTES)
  let header: Part | undefined
  let body: Room | undefined

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
    const sampleBytes = view.getUint32(8, true)
    const place = view.getUint32(12, true)
    const known = sampleBytes === FLOAT_BYTES || sampleBytes === SHORT_BYTES
    const fits = headerBytes <= MAX_HEADER_BYTES && bodyBytes <= MAX_BODY_BYTES
    const found = place === HERE || (file !== undefined && bodyBytes <= SAMPLE_FILE_BYTES)
    if (!known || !fits || !found || bodyBytes % sampleBytes !== 0) {
      throw new RangeError('Expected a message of a process, got other bytes.')
    }
    header = part(headerBytes)
    body = room(bodyBytes, sampleBytes)
    if (place === HERE) return
    file?.read(place, body.part.bytes)
    body.part.filled = bodyBytes
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
      const samples = body.samples()
      lengths = part(LENGTHS_BYTES)
      header = undefined
      body = undefined
      onMessage(told, samples)
    }
  }
}
