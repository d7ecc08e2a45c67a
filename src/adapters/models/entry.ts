import { SpeechError } from '../../core/errors.ts'

/** A file in an archive. */
export interface ArchiveEntry {
  /** As the archive has it. */
  readonly path: string
  readonly sizeBytes: number
  /** Its bytes; exactly as many as it says, or it throws. Read to its end before the next entry. */
  readonly body: AsyncIterable<Uint8Array>
}

/** Most characters of a path, and most folders in it. */
const MAX_PATH_CHARS = 512
const MAX_PATH_PARTS = 16

function refused(path: string, why: string): SpeechError {
  const shown = path.slice(0, 100).replace(/[\p{C}]/gu, '?')
  return new SpeechError('invalid_request', `The archive has an entry ${shown} ${why}.`)
}

/** Refuses an entry that is no plain file or folder. */
export function refuseSpecial(path: string, what: string): never {
  throw refused(path, `that is ${what}; a model has only files and folders`)
}

/**
 * The parts of an entry's path below the folder it is unpacked into; undefined for what macOS and
 * file managers add, which nobody needs. Throws for a path that leads elsewhere, or that some system
 * could read in another way.
 */
export function entryParts(path: string): readonly string[] | undefined {
  if (path.length > MAX_PATH_CHARS) throw refused(path, 'whose path is too long')
  if (/^[/\\]|^[a-z]:/i.test(path)) throw refused(path, 'whose path begins outside the archive')
  if (/[\\:\p{Cc}]/u.test(path)) throw refused(path, 'whose path has a sign that no file may have')
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..')) throw refused(path, 'whose path leads out of the archive')
  if (parts.length > MAX_PATH_PARTS) throw refused(path, 'in too many folders')
  const idle = parts.some(
    (part) => part.startsWith('._') || ['__MACOSX', '.DS_Store', 'Thumbs.db'].includes(part),
  )
  return idle || parts.length === 0 ? undefined : parts
}
