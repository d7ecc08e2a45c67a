import { mkdir, open, readdir, rename, unlink, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import { abortable } from '../../core/stream.ts'
import type { ArtifactInfo, ArtifactStore, ByteRange } from '../../ports/artifact-store.ts'
import type { Logger } from '../../ports/logger.ts'
import { createBlockWriter } from './block-writer.ts'
import { createDrafts, type Draft, type DraftLease } from './drafts.ts'
import { codeOf, makeFolders, removeEmpty, syncFolder } from './folders.ts'
import { footerBytes, readFooter } from './footer.ts'
import { checkKey, checkMediaType, checkPrefix, checkRange } from './key.ts'

/** Settings of a store in a folder. */
export interface FileArtifactOptions {
  /** The folder; made when missing. Processes and machines may share one. */
  readonly dir: string
  readonly logger?: Logger
  /** Milliseconds since the epoch. Default `Date.now`. */
  readonly now?: () => number
}

/** A store in a folder. */
export interface FileArtifactStore extends ArtifactStore {
  /** The temporary files there are now, of other processes too. */
  leases(): Promise<readonly DraftLease[]>
  /** Removes temporary files of dead processes; done when the store is opened. */
  sweep(): Promise<void>
}

const DRAFTS = '.drafts'
/** Ends the name of a folder; no key holds it, so `a` and `a/b` are apart. */
const FOLDER_ENDING = '+'
const BLOCK_BYTES = 256 * 1024
/** A folder may be removed as empty between its making and the rename. */
const RENAME_TRIES = 20

/**
 * Opens a store in a folder: one file for each artifact, its bytes first and then its facts,
 * written beside its place, made lasting (fsync) and renamed. A full disk, or one that refuses,
 * rejects with `unavailable`.
 */
export async function openFileArtifacts(options: FileArtifactOptions): Promise<FileArtifactStore> {
  const { logger, now = Date.now } = options
  const root = path.resolve(options.dir)
  const drafts = createDrafts(path.join(root, DRAFTS), logger)
  await disk('opened', async () => {
    await mkdir(path.join(root, DRAFTS), { recursive: true, mode: 0o700 })
    await drafts.sweep()
  })
  /** Memory for what is being written, used again. */
  let spare: Buffer<ArrayBuffer> | undefined
  const fileOf = (key: string): string => {
    const parts = key.split('/')
    const name = parts.pop() ?? ''
    return path.join(root, ...parts.map((part) => part + FOLDER_ENDING), name)
  }

  /** What stands at a key; undefined when nothing does. */
  const look = (key: string): Promise<ArtifactInfo | undefined> =>
    disk('read', async () => {
      const opened = await openAt(key)
      await opened?.handle.close()
      return opened?.info
    })

  async function openAt(
    key: string,
  ): Promise<{ info: ArtifactInfo; handle: FileHandle } | undefined> {
    let handle: FileHandle
    try {
      handle = await open(fileOf(key), 'r')
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined
      throw error
    }
    try {
      const facts = await readFooter(handle)
      if (facts) return { info: { key, ...facts }, handle }
    } catch (error) {
      await handle.close()
      throw error
    }
    await handle.close()
    return undefined
  }

  /** Renames a whole draft to its place and makes that last. */
  async function keep(draft: Draft, file: string): Promise<void> {
    const dir = path.dirname(file)
    for (let tries = 1; ; tries++) {
      try {
        // Nearly always the folder is there, so it is made only when it was not.
        if (tries > 1) await makeFolders(root, dir)
        await rename(draft.file, file)
        break
      } catch (error) {
        if (codeOf(error) !== 'ENOENT' || tries > RENAME_TRIES) throw error
      }
    }
    await syncFolder(dir)
  }

  /** Gives the bytes of an artifact as it was found; the file is open only while they are read. */
  async function* bytesOf(
    { key, etag, sizeBytes }: ArtifactInfo,
    { start, end }: ByteRange = { start: 0, end: sizeBytes },
    signal: AbortSignal,
  ): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    signal.throwIfAborted()
    const opened = await disk('read', () => openAt(key))
    if (!opened) throw new SpeechError('not_found', 'The artifact has been removed.')
    try {
      if (opened.info.etag !== etag) {
        throw new SpeechError('conflict', 'The artifact has been replaced.')
      }
      for (let at = start; at < end; ) {
        signal.throwIfAborted()
        const block = new Uint8Array(Math.min(BLOCK_BYTES, end - at))
        const { bytesRead } = await disk('read', () =>
          opened.handle.read(block, 0, block.length, at),
        )
        signal.throwIfAborted()
        if (bytesRead === 0) {
          throw new SpeechError('unavailable', 'The artifact is shorter than it was.')
        }
        at += bytesRead
        yield bytesRead === block.length ? block : block.slice(0, bytesRead)
      }
    } finally {
      await opened.handle.close()
    }
  }

  async function* walk(
    folder: string,
    before: string,
    prefix: string,
  ): AsyncGenerator<string, void> {
    const entries = await disk('listed', () =>
      readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return []
        throw error
      }),
    )
    const names = entries.flatMap((entry) => {
      if (entry.isFile()) return [entry.name]
      const isFolder = entry.isDirectory() && entry.name.endsWith(FOLDER_ENDING)
      return isFolder ? [`${entry.name.slice(0, -FOLDER_ENDING.length)}/`] : []
    })
    for (const name of names.sort()) {
      const key = before + name
      if (name.endsWith('/')) {
        const within = key.startsWith(prefix) || prefix.startsWith(key)
        const below = path.join(folder, name.slice(0, -1) + FOLDER_ENDING)
        if (within) yield* walk(below, key, prefix)
      } else if (key.startsWith(prefix)) yield key
    }
  }

  return {
    async put(key, bytes, { signal, mediaType }) {
      signal.throwIfAborted()
      checkKey(key)
      checkMediaType(mediaType)
      const draft = await disk('written', () => drafts.open())
      const block = spare ?? Buffer.allocUnsafeSlow(BLOCK_BYTES)
      spare = undefined
      try {
        const written = createBlockWriter(draft.handle, block)
        // What the stream itself throws comes through as it is.
        for await (const piece of abortable(bytes, signal)) {
          for (let at = 0; at < piece.length; ) {
            at += written.take(piece.subarray(at))
            if (written.full) await disk('written', () => written.flush())
          }
        }
        const facts = { ...written.facts(), mediaType, createdMs: now() }
        await disk(
          'written',
          async () => {
            await written.end(footerBytes(facts))
            await draft.handle.sync()
            await draft.handle.close()
            signal.throwIfAborted()
            await keep(draft, fileOf(key))
          },
          signal,
        )
        return { key, ...facts }
      } catch (error) {
        await draft.discard()
        throw error
      } finally {
        spare = block
      }
    },
    async get(key, { signal, range }) {
      signal.throwIfAborted()
      checkKey(key)
      const info = await look(key)
      signal.throwIfAborted()
      if (!info) return undefined
      checkRange(range, info.sizeBytes)
      return { info, bytes: bytesOf(info, range, signal) }
    },
    async find(key, { signal }) {
      signal.throwIfAborted()
      checkKey(key)
      return look(key)
    },
    async delete(key, { signal }) {
      signal.throwIfAborted()
      checkKey(key)
      const file = fileOf(key)
      return disk('removed', async () => {
        try {
          await unlink(file)
        } catch (error) {
          if (codeOf(error) === 'ENOENT') return false
          throw error
        }
        await syncFolder(path.dirname(file)).catch((error: unknown) => {
          if (codeOf(error) !== 'ENOENT') throw error
        })
        await removeEmpty(root, path.dirname(file))
        return true
      })
    },
    async *list(prefix, { signal }) {
      signal.throwIfAborted()
      checkPrefix(prefix)
      for await (const key of walk(root, '', prefix)) {
        signal.throwIfAborted()
        const info = await look(key)
        if (info) yield info
      }
    },
    async link(key, { signal }) {
      signal.throwIfAborted()
      checkKey(key)
      return undefined
    },
    sweep: () => disk('swept', () => drafts.sweep()),
    leases: () => disk('read', () => drafts.leases()),
    async close() {
      await disk('closed', () => drafts.sweep())
    },
  }
}

/** Does work of the file system; what it throws becomes `unavailable`. */
async function disk<T>(what: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (SpeechError.is(cause) || (signal?.aborted && cause === signal.reason)) throw cause
    const full = codeOf(cause) === 'ENOSPC' || codeOf(cause) === 'EDQUOT'
    throw new SpeechError(
      'unavailable',
      full
        ? 'Expected room for an artifact; the disk is full.'
        : `Expected the folder of artifacts to be ${what}; it could not be.`,
      { cause },
    )
  }
}
