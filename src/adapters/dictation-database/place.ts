import { stat } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
}

/** The file that cannot be taken for a database of the dictation API, and why. */
export function unusable(name: string, why: string, cause?: unknown): SpeechError {
  const message = `Expected ${name} to be a database of the dictation API, but ${why}.`
  return new SpeechError('invalid_request', message, { cause, details: { param: 'database' } })
}

/** What the system says of a file that cannot be read, in words. */
export function unreadable(name: string, cause: unknown): SpeechError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
  return unusable(name, REASONS[code] ?? `the system refuses to read it (${code})`, cause)
}

/**
 * Names of files that a path or an SQLAlchemy URL may mean, the likeliest first. There, three
 * slashes begin a relative path and four an absolute one; one that people write with three and
 * mean as absolute is found too.
 */
function candidates(url: string): readonly string[] {
  const match = /^sqlite(?:\+\w+)?:(?:\/\/(?=\/|$))?(.*)$/s.exec(url)
  if (!match) return [url]
  const [rest = ''] = (match[1] ?? '').split('?')
  return rest.startsWith('/') && !rest.startsWith('//')
    ? [rest.slice(1), rest]
    : [rest.replace(/^\/\//, '/')]
}

/** Absolute path of the file that a path or an SQLAlchemy URL means. `invalid_request` when it is no file. */
export async function databaseFile(url: string, cwd: string): Promise<string> {
  const files = candidates(url)
    .filter((name) => name !== '')
    .map((name) => path.resolve(cwd, name))
  let failure: unknown
  for (const file of files) {
    const found = await stat(file).catch((error: unknown) => {
      failure ??= error
      return undefined
    })
    if (found?.isFile()) return file
    if (found) throw unusable(url, found.isDirectory() ? 'it is a folder' : 'it is no file')
  }
  throw failure === undefined ? unusable(url, 'it names no file') : unreadable(url, failure)
}
