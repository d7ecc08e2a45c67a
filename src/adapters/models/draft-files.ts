import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import { MANIFEST, type ManifestFile } from './manifest.ts'
import type { Room } from './room.ts'

/** Files put into a draft, one after the other, with their sums. */
export interface DraftFiles {
  /** Writes one; its path is given in parts. Rejects for a path that is there already, in any case. */
  put(parts: readonly string[], body: AsyncIterable<Uint8Array>): Promise<void>
  /** What was put, by path with `/`. */
  readonly files: ReadonlyMap<string, ManifestFile>
  readonly bytes: number
}

/** Most files of one model; espeak-ng's data are 360. */
const MAX_FILES = 10_000

/** Fills `dir`. */
export function draftFiles(
  dir: string,
  { room, signal }: { readonly room: Room; readonly signal: AbortSignal },
): DraftFiles {
  const files = new Map<string, ManifestFile>()
  const known = new Set<string>()
  let bytes = 0
  return {
    files,
    get bytes() {
      return bytes
    },
    async put(parts, body) {
      const name = parts.join('/')
      // Of an earlier home of the model; its sums are taken anew.
      if (parts.at(-1) === MANIFEST) {
        for await (const piece of body) void piece
        return
      }
      const folded = name.normalize('NFC').toLowerCase()
      if (known.has(folded))
        throw new SpeechError('invalid_request', `The file ${name} is there twice.`)
      if (known.size >= MAX_FILES)
        throw new SpeechError('too_large', `There are more than ${MAX_FILES} files.`)
      known.add(folded)
      const file = path.join(dir, ...parts)
      await mkdir(path.dirname(file), { recursive: true })
      const handle = await open(file, 'wx')
      const hash = createHash('sha256')
      let sizeBytes = 0
      try {
        for await (const piece of body) {
          signal.throwIfAborted()
          await room.take(piece.length)
          hash.update(piece)
          sizeBytes += piece.length
          bytes += piece.length
          for (let rest = piece; rest.length > 0; ) {
            const { bytesWritten } = await handle.write(rest)
            rest = rest.subarray(bytesWritten)
          }
        }
        await handle.datasync()
      } finally {
        await handle.close()
      }
      files.set(name, { sizeBytes, sha256: hash.digest('hex') })
    },
  }
}
