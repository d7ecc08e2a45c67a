import { createHmac, randomBytes, scrypt } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { SpeechError } from '../../core/errors.ts'

/** A key as it is stored. */
export interface StoredKey {
  /** Twelve hexadecimal digits; safe to show. */
  readonly id: string
  /** HMAC-SHA256 of the whole key under the file's salt. */
  readonly mac: Buffer
  readonly admin: boolean
  /** ISO 8601; empty for a key that stands in the file as it is. */
  readonly createdAt: string
  readonly label: string
}

/** What a file of keys says. */
export interface KeyFile {
  readonly salt: Buffer
  /** False when the file names no salt and `salt` was made for this reading. */
  readonly salted: boolean
  readonly keys: readonly StoredKey[]
  /** The file's lines as they are, for rewriting. */
  readonly lines: readonly string[]
}

const SALT = /^salt ([\da-f]{64})$/
const STORED = /^([\da-f]{12}) ([\da-f]{64}) (admin|user) (\S+)(?: (.*))?$/
const PLAIN = /^[\x21-\x7e]{8,256}$/
const MAX_FILE_BYTES = 4 * 1024 * 1024

const derive = promisify(scrypt) as (
  key: string,
  salt: string,
  length: number,
  options: { N: number },
) => Promise<Buffer>

/** HMAC-SHA256 (RFC 2104) of a key under a file's salt. */
export function keyMac(salt: Buffer, key: string): Buffer {
  return createHmac('sha256', salt).update(key, 'utf8').digest()
}

/** A random salt for a new file, 32 bytes. */
export function newSalt(): Buffer {
  return randomBytes(32)
}

/**
 * A name for a key that has none: the same on every start, and as slow to guess from as scrypt
 * (RFC 7914) with N = 4096 makes it.
 */
async function plainId(key: string): Promise<string> {
  return (await derive(key, 'rostrum plain key id', 6, { N: 4096 })).toString('hex')
}

function malformed(name: string, line: number, problem: string): SpeechError {
  return new SpeechError(
    'invalid_request',
    `The key file ${name} is malformed at line ${line}: ${problem}.`,
    {
      details: { param: 'auth.keyFile', line },
    },
  )
}

async function readLine(text: string, salt: Buffer): Promise<StoredKey | undefined> {
  const [, id, mac, role, createdAt, label = ''] = STORED.exec(text) ?? []
  if (id !== undefined && mac !== undefined && createdAt !== undefined) {
    return { id, mac: Buffer.from(mac, 'hex'), admin: role === 'admin', createdAt, label }
  }
  if (!PLAIN.test(text)) return undefined
  return {
    id: await plainId(text),
    mac: keyMac(salt, text),
    admin: false,
    createdAt: '',
    label: '',
  }
}

function unreadable(file: string, cause: unknown): SpeechError {
  const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
  const message = `The key file ${path.basename(file)} cannot be read (${reason}).`
  return new SpeechError('invalid_request', message, {
    cause,
    details: { param: 'auth.keyFile' },
  })
}

/**
 * Tells whether there is a file of keys. Only a path with nothing at it has none: a link that
 * leads nowhere is there, and a folder that cannot be entered rejects with `invalid_request`,
 * for "no keys" opens the doors.
 */
export async function keyFileExists(file: string): Promise<boolean> {
  try {
    await lstat(file)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw unreadable(file, cause)
  }
}

/**
 * Reads a file of keys. Rejects with `invalid_request` when it cannot be read or a line is
 * malformed; the message names the line, never what stands in it. A file without any key is
 * fine here.
 */
export async function readKeyFile(file: string): Promise<KeyFile> {
  const name = path.basename(file)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    throw unreadable(file, cause)
  }
  if (text.length > MAX_FILE_BYTES) throw malformed(name, 1, 'it is longer than 4 MiB')
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const contents = lines.map((line) => line.trim())
  const saltLine = contents.findIndex((line) => SALT.test(line))
  const [, hex] = SALT.exec(contents[saltLine] ?? '') ?? []
  const salt = hex === undefined ? newSalt() : Buffer.from(hex, 'hex')
  const keys: StoredKey[] = []
  for (const [index, line] of contents.entries()) {
    if (line === '' || line.startsWith('#')) continue
    if (SALT.test(line)) {
      if (index !== saltLine) throw malformed(name, index + 1, 'a second salt')
      continue
    }
    const key = await readLine(line, salt)
    const expected =
      'expected a line of `rostrum keys add`, or a key of 8 to 256 visible characters'
    if (!key) throw malformed(name, index + 1, expected)
    if (key.createdAt !== '' && hex === undefined) {
      throw malformed(name, index + 1, 'the line `salt …` it needs is missing')
    }
    if (keys.some((other) => other.id === key.id)) {
      throw malformed(name, index + 1, 'the key stands there twice')
    }
    keys.push(key)
  }
  return { salt, salted: hex !== undefined, keys, lines }
}
