import { concat } from '../../core/bytes.ts'
import { abortable } from '../../core/stream.ts'
import { bareEtag, storage, type S3Call } from './s3-requests.ts'

/** What is to be sent, and how. */
export interface Upload {
  readonly key: string
  readonly mediaType: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Bytes sent at once: what is longer goes in parts of so many. */
  readonly partBytes: number
  readonly call: (signal: AbortSignal) => S3Call
  readonly signal: AbortSignal
  /** Takes the work of withdrawing the parts of an upload that failed. */
  readonly withdraw: (work: () => Promise<unknown>) => void
}

/** What has been sent. */
export interface Sent {
  readonly sizeBytes: number
  /** As the storage gave it; empty when it did not. */
  readonly etag: string
}

/**
 * Sends a stream, in one request or in parts; the storage shows it when all of it is there. What
 * the stream itself throws comes through as it is.
 */
export async function upload(options: Upload): Promise<Sent> {
  const { key, mediaType, partBytes, call, signal } = options
  const { client, headers } = call(signal)
  const parts: { partNumber: number; etag: string }[] = []
  let id: string | undefined
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let sizeBytes = 0

  const send = (part: Uint8Array<ArrayBuffer>): Promise<void> =>
    storage(signal, async () => {
      id ??= await client.getMultipartUploadId(key, mediaType)
      parts.push(await client.uploadPart(key, id, part, parts.length + 1))
    })

  try {
    for await (const piece of abortable(options.bytes, signal)) {
      // What is waiting must not change when the writer uses its memory again.
      waiting.push(piece.slice())
      waitingBytes += piece.length
      sizeBytes += piece.length
      if (waitingBytes < partBytes) continue
      const block = concat(waiting)
      let at = 0
      for (; block.length - at >= partBytes; at += partBytes) {
        await send(block.slice(at, at + partBytes))
      }
      waiting = [block.slice(at)]
      waitingBytes = block.length - at
    }
    const rest = concat(waiting)
    if (id === undefined) {
      await storage(signal, () => client.putObject(key, rest, mediaType))
      return { sizeBytes, etag: bareEtag(headers().get('etag')) }
    }
    if (rest.length > 0) await send(rest)
    const whole = id
    return await storage(signal, async () => {
      const { etag } = await client.completeMultipartUpload(key, whole, parts)
      // The status is good before the parts are joined; then an error comes in the body.
      if (!etag) throw new Error('The parts of an upload were not joined.')
      return { sizeBytes, etag: bareEtag(etag) }
    })
  } catch (error) {
    const begun = id
    if (begun !== undefined) {
      options.withdraw(() =>
        call(AbortSignal.timeout(30_000)).client.abortMultipartUpload(key, begun),
      )
    }
    throw error
  }
}
