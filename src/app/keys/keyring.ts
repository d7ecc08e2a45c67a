import { timingSafeEqual } from 'node:crypto'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import { keyMac, readKeyFile, type KeyFile } from './key-file.ts'

/** Whose key it is. Safe to log. */
export interface KeyIdentity {
  readonly id: string
  readonly label: string
  /** Whether the key sees what others made. */
  readonly admin: boolean
}

/** Tells keys apart. */
export interface Keyring {
  /** Number of keys; 0 means that everybody may speak. */
  readonly size: number
  /** Whose key this is; undefined when it is none of ours. Takes the same time either way. */
  verify(presented: string): KeyIdentity | undefined
}

/** Longest text that can be a key; what is longer is not looked at. */
const MAX_KEY_CHARS = 512

/** A keyring of what a file said. Compares in constant time, and always with every key. */
export function keyringOf(file: Pick<KeyFile, 'salt' | 'keys'>): Keyring {
  const { salt, keys } = file
  return {
    size: keys.length,
    verify(presented) {
      if (presented.length > MAX_KEY_CHARS) return undefined
      const mac = keyMac(salt, presented)
      let found: KeyIdentity | undefined
      for (const key of keys) {
        const { id, label, admin } = key
        if (timingSafeEqual(key.mac, mac)) found = { id, label, admin }
      }
      return found
    },
  }
}

/**
 * Opens a file of keys. Rejects with `invalid_request` when it cannot be read, is malformed, or
 * holds no key: a server that was told to ask for keys must not start without them.
 */
export async function openKeyring(file: string): Promise<Keyring> {
  const read = await readKeyFile(file)
  if (read.keys.length > 0) return keyringOf(read)
  const name = path.basename(file)
  const message = `The key file ${name} holds no key: run \`rostrum keys add\`, or remove the file to let everybody speak.`
  throw new SpeechError('invalid_request', message, { details: { param: 'auth.keyFile' } })
}
