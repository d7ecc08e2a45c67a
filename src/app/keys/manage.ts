import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import { nearest } from '../../core/nearest.ts'
import { keyFileExists, keyMac, newSalt, readKeyFile, type KeyFile } from './key-file.ts'

/** A key as it may be shown. */
export interface ListedKey {
  readonly id: string
  readonly admin: boolean
  /** ISO 8601; empty for a key that stands in the file as it is. */
  readonly createdAt: string
  readonly label: string
}

/** A key that was just made. Nobody can see `key` again. */
export interface NewKey extends ListedKey {
  /** `rk_<id>_<secret>`: 12 hexadecimal digits and 256 random bits in base64url. */
  readonly key: string
}

/** What a new key is for. */
export interface NewKeyOptions {
  /** One line, at most 200 characters. Default: none. */
  readonly label?: string
  /** Whether it sees what other keys made. Default false. */
  readonly admin?: boolean
  /** Milliseconds since the epoch. Default: now. */
  readonly now?: number
}

async function readOrEmpty(file: string): Promise<KeyFile> {
  if (await keyFileExists(file)) return readKeyFile(file)
  return { salt: newSalt(), salted: false, keys: [], lines: [] }
}

/**
 * Changes the file as one: the new text is written beside it and renamed over it. Making the
 * file beside it is also the lock, so that two commands at once cannot lose a key.
 */
async function rewrite<T>(
  file: string,
  change: (read: KeyFile) => { lines: string[]; result: T },
): Promise<T> {
  const draft = `${file}.new`
  const handle = await open(draft, 'wx', 0o600).catch((cause: NodeJS.ErrnoException) => {
    const name = path.basename(draft)
    const problem =
      cause.code === 'EEXIST'
        ? `${name} is in the way: another command is changing the keys, or one was cut off; then remove it.`
        : `The key file cannot be written (${cause.code ?? 'unknown error'}).`
    throw new SpeechError('unavailable', problem, { cause, details: { param: 'auth.keyFile' } })
  })
  try {
    const { lines, result } = change(await readOrEmpty(file))
    try {
      await handle.writeFile(`${lines.join('\n')}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
    return result
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(draft, { force: true })
    throw error
  }
}

function trimmed(lines: readonly string[]): string[] {
  const copy = [...lines]
  while (copy.at(-1)?.trim() === '') copy.pop()
  return copy
}

/** Makes a key and keeps its HMAC. The file is made when there is none (mode 0600). */
export async function addKey(file: string, options: NewKeyOptions = {}): Promise<NewKey> {
  const { label = '', admin = false, now = Date.now() } = options
  if (label.length > 200 || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(label)) {
    const message = 'The label of a key must be one line of at most 200 characters.'
    throw new SpeechError('invalid_request', message, { details: { param: 'label' } })
  }
  const id = randomBytes(6).toString('hex')
  const key = `rk_${id}_${randomBytes(32).toString('base64url')}`
  const createdAt = new Date(now).toISOString()
  return rewrite(file, (read) => {
    const mac = keyMac(read.salt, key).toString('hex')
    const lines = trimmed(read.lines)
    if (!read.salted) lines.push(`salt ${read.salt.toString('hex')}`)
    lines.push(`${id} ${mac} ${admin ? 'admin' : 'user'} ${createdAt} ${label.trim()}`.trimEnd())
    return { lines, result: { key, id, admin, createdAt, label: label.trim() } }
  })
}

/** Lists the keys of a file, without anything secret; none when there is no file. */
export async function listKeys(file: string): Promise<readonly ListedKey[]> {
  const { keys } = await readOrEmpty(file)
  return keys.map(({ id, admin, createdAt, label }) => ({ id, admin, createdAt, label }))
}

/** Takes a key out of the file by its id. Rejects with `not_found` when there is none of it. */
export async function revokeKey(file: string, id: string): Promise<ListedKey> {
  const known = await listKeys(file)
  const wanted = known.find((key) => key.id === id)
  if (!wanted) {
    const suggestions = nearest(
      id,
      known.map((key) => key.id),
    )
    const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : ''
    throw new SpeechError('not_found', `There is no key with the id ${id.slice(0, 40)}.${hint}`, {
      details: { param: 'id', suggestions },
    })
  }
  return rewrite(file, (read) => {
    const at = read.keys.findIndex((key) => key.id === id)
    // Keys stand in the order of their lines.
    const keyLines = read.lines.flatMap((line, index) => (isKeyLine(line) ? [index] : []))
    const drop = keyLines[at]
    const lines = trimmed(read.lines.filter((_, index) => index !== drop))
    return { lines, result: wanted }
  })
}

function isKeyLine(line: string): boolean {
  const text = line.trim()
  return text !== '' && !text.startsWith('#') && !text.startsWith('salt ')
}
