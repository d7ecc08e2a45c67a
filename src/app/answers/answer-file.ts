import type { Answer } from './answer.ts'

/** What every file begins with; another one when its form is. */
const MAGIC = 'RoAnswr1'
/** The magic, and the length of the JSON. */
const HEAD_BYTES = MAGIC.length + 4
/** What is kept of an answer in JSON. */
type Head = Omit<Answer, 'bytes'>

/** Writes an answer as one file: a magic, the length of a JSON, the JSON, the bytes. */
export function packAnswer({ bytes, ...head }: Answer): readonly Uint8Array[] {
  const json = new TextEncoder().encode(JSON.stringify(head satisfies Head))
  const beginning = new Uint8Array(HEAD_BYTES)
  beginning.set(new TextEncoder().encode(MAGIC))
  new DataView(beginning.buffer).setUint32(MAGIC.length, json.length)
  return [beginning, json, bytes]
}

/** Reads such a file whole. Undefined when it is none, or not all of it. */
export function unpackAnswer(file: Uint8Array<ArrayBuffer>): Answer | undefined {
  if (file.length < HEAD_BYTES) return undefined
  const { buffer, byteOffset } = file
  if (new TextDecoder().decode(file.subarray(0, MAGIC.length)) !== MAGIC) return undefined
  const length = new DataView(buffer, byteOffset).getUint32(MAGIC.length)
  const start = HEAD_BYTES + length
  if (start > file.length) return undefined
  const bytes = file.subarray(start)
  let head: Head
  try {
    head = JSON.parse(new TextDecoder().decode(file.subarray(HEAD_BYTES, start))) as Head
  } catch {
    return undefined
  }
  const total = head.parts.reduce<number>(
    (sum, part) => sum + (typeof part === 'number' ? part : 0),
    0,
  )
  return total === bytes.length ? { ...head, bytes } : undefined
}
