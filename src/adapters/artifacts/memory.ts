import { createHash } from 'node:crypto'
import { concat } from '../../core/bytes.ts'
import { SpeechError } from '../../core/errors.ts'
import { abortable } from '../../core/stream.ts'
import type { ArtifactInfo, ArtifactStore } from '../../ports/artifact-store.ts'
import { checkKey, checkMediaType, checkPrefix, checkRange } from './key.ts'

/** Settings of a store in memory. */
export interface MemoryArtifactOptions {
  /** Bytes it holds before it says `unavailable`. Default 256 MiB. */
  readonly maxBytes?: number
  /** Milliseconds since the epoch. Default `Date.now`. */
  readonly now?: () => number
}

/** Most bytes given at once. */
const PIECE_BYTES = 64 * 1024

/** A store that is gone with the process: for tests, and for a server that keeps nothing. */
export function memoryArtifacts(options: MemoryArtifactOptions = {}): ArtifactStore {
  const { maxBytes = 256 * 1024 * 1024, now = Date.now } = options
  const files = new Map<string, { info: ArtifactInfo; bytes: Uint8Array<ArrayBuffer> }>()
  let heldBytes = 0

  return {
    async put(key, source, { signal, mediaType }) {
      signal.throwIfAborted()
      checkKey(key)
      checkMediaType(mediaType)
      const pieces: Uint8Array[] = []
      let sizeBytes = 0
      for await (const piece of abortable(source, signal)) {
        sizeBytes += piece.length
        if (heldBytes + sizeBytes > maxBytes) {
          throw new SpeechError('unavailable', 'Expected room for an artifact; there is none.')
        }
        pieces.push(piece.slice())
      }
      signal.throwIfAborted()
      const bytes = concat(pieces)
      const etag = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
      const info = { key, sizeBytes, mediaType, createdMs: now(), etag }
      heldBytes += sizeBytes - (files.get(key)?.bytes.length ?? 0)
      files.set(key, { info, bytes })
      return info
    },
    async get(key, { signal, range }) {
      signal.throwIfAborted()
      checkKey(key)
      const file = files.get(key)
      if (!file) return undefined
      checkRange(range, file.bytes.length)
      return { info: file.info, bytes: pieces(file.bytes, range, signal) }
    },
    async find(key, { signal }) {
      signal.throwIfAborted()
      checkKey(key)
      return files.get(key)?.info
    },
    async delete(key, { signal }) {
      signal.throwIfAborted()
      checkKey(key)
      heldBytes -= files.get(key)?.bytes.length ?? 0
      return files.delete(key)
    },
    async *list(prefix, { signal }) {
      signal.throwIfAborted()
      checkPrefix(prefix)
      for (const key of [...files.keys()].filter((each) => each.startsWith(prefix)).sort()) {
        signal.throwIfAborted()
        const file = files.get(key)
        if (file) yield file.info
      }
    },
    async link(key, { signal }) {
      signal.throwIfAborted()
      checkKey(key)
      return undefined
    },
    async close() {
      files.clear()
      heldBytes = 0
    },
  }
}

async function* pieces(
  bytes: Uint8Array<ArrayBuffer>,
  { start, end } = { start: 0, end: bytes.length },
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = start; at < end; at += PIECE_BYTES) {
    signal.throwIfAborted()
    yield bytes.slice(at, Math.min(end, at + PIECE_BYTES))
  }
}
