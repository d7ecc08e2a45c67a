import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import {
  access,
  constants,
  open,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../core/errors.ts'

/** A file that appears under its name only when it is whole. */
export interface OutputFile extends AsyncDisposable {
  /** The name it was asked for under. */
  readonly name: string
  /** Appends bytes. */
  write(bytes: Uint8Array): Promise<void>
  /** Rewrites bytes at a place already written; false for what cannot seek. */
  readonly seekable: boolean
  patch(position: number, bytes: Uint8Array): Promise<void>
  /** Makes it appear. Without this, disposing of it leaves nothing behind. */
  commit(): Promise<void>
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
}

function unwritable(name: string, cause: unknown): SpeechError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
  const reason = REASONS[code] ?? code
  return new SpeechError('invalid_request', `The file ${name} cannot be written: ${reason}.`, {
    cause,
    details: { param: 'output', reason: code },
  })
}

/** Files to remove should the program end before they are whole. */
const unfinished = new Set<string>()
let watchesEnd = false

function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true })
}

interface Place {
  readonly file: string
  /** True for devices and pipes. */
  readonly special: boolean
  readonly mode: number
}

async function settledPath(name: string): Promise<Place> {
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!found) return { file: path.resolve(name), special: false, mode: 0o666 }
  if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
  await access(name, constants.W_OK)
  // A link keeps pointing where it points: what it points at is replaced.
  return { file: await realpath(name), special: !found.isFile(), mode: found.mode & 0o777 }
}

async function openDraft(
  name: string,
): Promise<{ handle: FileHandle; draft: string; file: string }> {
  const { file, special, mode } = await settledPath(name)
  // Devices and pipes are written as they are: renaming would replace them.
  if (special) return { handle: await open(file, 'w'), draft: file, file }
  const tag = randomBytes(4).toString('hex')
  // Short, because a name may have 255 bytes and a sign takes up to three.
  const draft = path.join(path.dirname(file), `.${path.basename(file).slice(0, 60)}.${tag}.part`)
  const handle = await open(draft, 'wx', mode)
  if (!watchesEnd) process.once('exit', removeUnfinished)
  watchesEnd = true
  unfinished.add(draft)
  return { handle, draft, file }
}

/**
 * Opens a file for writing, beside its final place and under another name. Rejects with
 * `invalid_request` when it could not be written in the end; an existing file stays as it is
 * until `commit()`. Devices and named pipes are written directly.
 */
export async function openOutputFile(name: string): Promise<OutputFile> {
  const { handle, draft, file } = await openDraft(name).catch((error: unknown) => {
    throw unwritable(name, error)
  })
  const seekable = draft !== file
  let open = true
  const close = async (): Promise<void> => {
    if (!open) return
    open = false
    await handle.close()
  }
  return {
    name,
    seekable,
    async write(bytes) {
      let rest = bytes
      try {
        while (rest.length > 0) {
          const { bytesWritten } = await handle.write(rest)
          rest = rest.subarray(bytesWritten)
        }
      } catch (error) {
        throw unwritable(name, error)
      }
    },
    async patch(position, bytes) {
      await handle.write(bytes, 0, bytes.length, position)
    },
    async commit() {
      await close()
      if (!seekable) return
      await rename(draft, file).catch((error: unknown) => {
        throw unwritable(name, error)
      })
      unfinished.delete(draft)
    },
    async [Symbol.asyncDispose]() {
      await close()
      if (!unfinished.delete(draft)) return
      await rm(draft, { force: true })
    },
  }
}
