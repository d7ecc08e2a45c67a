import type { FileHandle } from 'node:fs/promises'
import type { ArtifactInfo } from '../../ports/artifact-store.ts'

/** What stands behind the bytes of an artifact, so that both come and go with one rename. */
export type FooterFacts = Omit<ArtifactInfo, 'key'>

/** The last bytes of a file: length of the facts as JSON (32 bits, little-endian), and this. */
const MAGIC = Buffer.from('RsA1')
const TAIL_BYTES = 4 + MAGIC.length
/** Most bytes of facts; media types are bounded. */
const MAX_FACTS_BYTES = 1024

/** The bytes to be written behind those of the artifact. */
export function footerBytes(facts: FooterFacts): Buffer {
  const { sizeBytes, mediaType, createdMs, etag } = facts
  const json = Buffer.from(JSON.stringify({ sizeBytes, mediaType, createdMs, etag }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return Buffer.concat([json, length, MAGIC])
}

/** Reads what stands behind the bytes; undefined when the file is none of ours. */
export async function readFooter(handle: FileHandle): Promise<FooterFacts | undefined> {
  const { size } = await handle.stat()
  const count = Math.min(size, TAIL_BYTES + MAX_FACTS_BYTES)
  const end = Buffer.alloc(count)
  for (let done = 0; done < count; ) {
    const { bytesRead } = await handle.read(end, done, count - done, size - count + done)
    if (bytesRead === 0) return undefined
    done += bytesRead
  }
  if (count < TAIL_BYTES || !end.subarray(-MAGIC.length).equals(MAGIC)) return undefined
  const length = end.readUInt32LE(count - TAIL_BYTES)
  if (length > count - TAIL_BYTES) return undefined
  try {
    const json = end.toString('utf8', count - TAIL_BYTES - length, count - TAIL_BYTES)
    const facts = JSON.parse(json) as FooterFacts
    return facts.sizeBytes + length + TAIL_BYTES === size ? facts : undefined
  } catch {
    return undefined
  }
}
