import { SpeechError } from '../../core/errors.ts'
import type { ArtifactInfo, ArtifactStore, ByteRange } from '../../ports/artifact-store.ts'
import type { Logger } from '../../ports/logger.ts'
import { checkKey, checkMediaType, checkPrefix, checkRange } from './key.ts'
import {
  bareEtag,
  s3Calls,
  statusOf,
  storage,
  type S3Patience,
  type S3Place,
} from './s3-requests.ts'
import { upload } from './s3-upload.ts'

/** Settings of a store in an S3-compatible storage. */
export interface S3ArtifactOptions extends S3Place, S3Patience {
  /** Put before every key, e.g. `rostrum/`. Default none. */
  readonly prefix?: string
  /** URL of the bucket as clients reach it, for links. Default `endpoint`. */
  readonly publicEndpoint?: string
  /** Bytes sent at once, and size of the parts of what is longer; S3 takes no parts under 5 MiB. Default 8 MiB. */
  readonly partBytes?: number
  /** Keys asked for at once, at most 1,000. Default 1,000. */
  readonly pageSize?: number
  readonly logger?: Logger
}

/** Facts asked for at once while keys are listed. */
const FACTS_AT_ONCE = 16
/** Longest life of a signed link, in seconds: seven days (AWS Signature Version 4). */
const MAX_LINK_SEC = 604_800

/** A store in one bucket of an S3-compatible storage. The bucket must be there. */
export function s3Artifacts(options: S3ArtifactOptions): ArtifactStore {
  const { prefix: root = '', partBytes = 8 * 1024 * 1024, pageSize = 1000, logger } = options
  const { endpoint, region, accessKeyId, secretAccessKey, publicEndpoint = endpoint } = options
  const place = { endpoint, region, accessKeyId, secretAccessKey }
  const call = s3Calls(place, options)
  const linkCall = s3Calls({ ...place, endpoint: publicEndpoint }, options)
  const withdrawing = new Set<Promise<void>>()

  function withdraw(work: () => Promise<unknown>): void {
    const done = work()
      .then(
        () => {},
        (error: unknown) =>
          logger?.warn({ error: String(error) }, 'parts of an upload could not be withdrawn'),
      )
      .finally(() => withdrawing.delete(done))
    withdrawing.add(done)
  }

  const look = (key: string, signal: AbortSignal): Promise<ArtifactInfo | undefined> =>
    storage(signal, async () => {
      const { client, headers } = call(signal)
      const found = await client.objectExists(root + key)
      return found === true ? infoOf(key, headers()) : undefined
    })

  async function* bytesOf(
    { key, etag, sizeBytes }: ArtifactInfo,
    { start, end }: ByteRange = { start: 0, end: sizeBytes },
    signal: AbortSignal,
  ): AsyncGenerator<Uint8Array> {
    signal.throwIfAborted()
    if (start === end) return
    const whole = end - start === sizeBytes
    const body = await storage(signal, async () => {
      const { client } = call(signal)
      const response = await client.getObjectRaw(root + key, whole, start, end).catch(
        // 416: it is shorter now.
        (error: unknown) => {
          if (statusOf(error) === 404) throw gone()
          if (statusOf(error) === 416) throw replaced()
          throw error
        },
      )
      if (bareEtag(response.headers.get('etag')) !== etag) {
        await response.body?.cancel()
        throw replaced()
      }
      if (!response.body) throw new Error('The storage sent an answer without bytes.')
      return { pieces: response.body[Symbol.asyncIterator](), from: beginning(response) }
    })
    // A server may send more than the part, or all.
    let skip = start - body.from
    let left = end - start
    try {
      while (left > 0 && skip >= 0) {
        const { done, value } = await storage(signal, () => body.pieces.next())
        if (done) break
        const piece = (value as Uint8Array).subarray(skip, skip + left)
        skip = Math.max(0, skip - (value as Uint8Array).length)
        left -= piece.length
        if (piece.length > 0) yield piece
      }
    } finally {
      // Ends the connection when the reader left; an error of its own is of no interest then.
      await body.pieces.return?.().catch(() => {})
    }
    if (left > 0) {
      throw new SpeechError('unavailable', 'The artifact came with another length than it has.')
    }
  }

  return {
    async put(key, bytes, { signal, mediaType }) {
      signal.throwIfAborted()
      checkKey(key)
      checkMediaType(mediaType)
      const sent = await upload({
        key: root + key,
        mediaType,
        bytes,
        partBytes,
        call,
        signal,
        withdraw,
      })
      const found = await look(key, signal)
      if (found && (found.etag === sent.etag || sent.etag === '')) return found
      // Somebody else has replaced or removed it since.
      return { key, ...sent, mediaType, createdMs: found?.createdMs ?? Date.now() }
    },
    async get(key, { signal, range }) {
      signal.throwIfAborted()
      checkKey(key)
      const info = await look(key, signal)
      if (!info) return undefined
      checkRange(range, info.sizeBytes)
      return { info, bytes: bytesOf(info, range, signal) }
    },
    async find(key, { signal }) {
      signal.throwIfAborted()
      checkKey(key)
      return look(key, signal)
    },
    async delete(key, { signal }) {
      signal.throwIfAborted()
      checkKey(key)
      // The storage says the same whether it was there or not.
      const found = await look(key, signal)
      if (!found) return false
      return storage(signal, () => call(signal).client.deleteObject(root + key))
    },
    async *list(prefix, { signal }) {
      signal.throwIfAborted()
      checkPrefix(prefix)
      let next: string | undefined
      do {
        const page = await storage(signal, async () => {
          const listed = await call(signal).client.listObjectsPaged(
            '/',
            root + prefix,
            pageSize,
            next,
          )
          if (!listed) throw new Error('There is no such bucket.')
          return listed
        })
        next = page.nextContinuationToken
        const keys = (page.objects ?? []).map(({ Key }) => Key.slice(root.length)).filter(isKey)
        keys.sort()
        for (let at = 0; at < keys.length; at += FACTS_AT_ONCE) {
          const group = keys.slice(at, at + FACTS_AT_ONCE)
          for (const info of await Promise.all(group.map((key) => look(key, signal)))) {
            signal.throwIfAborted()
            if (info) yield info
          }
        }
      } while (next !== undefined)
    },
    async link(key, { signal, ttlSec }) {
      signal.throwIfAborted()
      checkKey(key)
      if (!(ttlSec >= 1 && ttlSec <= MAX_LINK_SEC)) {
        throw new SpeechError(
          'invalid_request',
          `Expected a link for 1 to ${MAX_LINK_SEC} seconds, got ${ttlSec}.`,
          { details: { param: 'ttlSec' } },
        )
      }
      const { client } = linkCall(signal)
      return storage(
        signal,
        async () => new URL(await client.getPresignedUrl('GET', root + key, ttlSec)),
      )
    },
    async close() {
      await Promise.all(withdrawing)
    },
  }
}

function infoOf(key: string, headers: Headers): ArtifactInfo {
  const sizeBytes = Number(headers.get('content-length') ?? NaN)
  const createdMs = Date.parse(headers.get('last-modified') ?? '')
  const etag = bareEtag(headers.get('etag'))
  if (!Number.isSafeInteger(sizeBytes) || Number.isNaN(createdMs) || !etag) {
    throw new Error('The storage did not tell the size, time and etag of an object.')
  }
  const mediaType = headers.get('content-type') ?? 'application/octet-stream'
  return { key, sizeBytes, mediaType, createdMs, etag }
}

/** Where in the file the bytes of an answer begin; a server may ignore the range it was asked for. */
function beginning(response: Response): number {
  if (response.status !== 206) return 0
  const [, start] = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '') ?? []
  if (start === undefined) throw new Error('The storage did not tell which part it sent.')
  return Number(start)
}

/** Others may keep something in the same bucket. */
function isKey(key: string): boolean {
  try {
    checkKey(key)
    return true
  } catch {
    return false
  }
}

function gone(): SpeechError {
  return new SpeechError('not_found', 'The artifact has been removed.')
}

function replaced(): SpeechError {
  return new SpeechError('conflict', 'The artifact has been replaced.')
}
