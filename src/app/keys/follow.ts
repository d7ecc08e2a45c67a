import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import type { Logger } from '../../ports/logger.ts'
import { watchFolders } from '../config/folder-watch.ts'
import { keyFileExists, readKeyFile } from './key-file.ts'
import { keyringOf, openKeyring, type Keyring } from './keyring.ts'

/** A keyring that follows its file. */
export interface OpenKeyring extends Keyring {
  /** Stops watching. Safe to call twice. */
  close(): void
}

/** Where the keys are. */
export interface FollowOptions {
  readonly file: string
  /** Whether the file must exist; else keys count from the moment it does. */
  readonly required: boolean
  readonly logger: Logger
}

const NOBODY: Keyring = { size: 0, verify: () => undefined }
/** Keys were asked for once, so without any left nobody may come in. */
const LOCKED: Keyring = { size: 1, verify: () => undefined }

/**
 * Opens a file of keys, as `openKeyring`, and follows it: a key added or revoked counts at once.
 * A file that becomes malformed is logged and the old keys stay; one that vanishes or loses its
 * last key, or comes where there was none and cannot be read, locks everybody out until there is
 * a key again, for it must not open the doors. Rejects with `invalid_request` when it cannot be
 * told whether there is a file.
 */
export async function followKeyring(options: FollowOptions): Promise<OpenKeyring> {
  const { file, required, logger } = options
  let ring = required || (await keyFileExists(file)) ? await openKeyring(file) : NOBODY
  let pending = Promise.resolve()

  async function load(): Promise<void> {
    try {
      if (!(await keyFileExists(file))) {
        if (ring === NOBODY || ring === LOCKED) return
        ring = LOCKED
        logger.error({}, 'The key file is gone; every key is refused until it is back.')
        return
      }
      const read = await readKeyFile(file)
      if (read.keys.length === 0) {
        if (ring !== LOCKED) logger.error({}, 'The key file holds no key; every key is refused.')
        ring = LOCKED
        return
      }
      ring = keyringOf(read)
      logger.info({ keys: ring.size }, 'API keys were read again.')
    } catch (error) {
      const problem = SpeechError.is(error) ? error.message : String(error)
      if (ring === NOBODY) {
        ring = LOCKED
        logger.error({ problem }, 'The key file is wrong; every key is refused until it is right.')
        return
      }
      logger.error({ problem }, 'The key file is wrong; the keys stay as they were.')
    }
  }

  const watching = watchFolders({
    folders: [path.dirname(path.resolve(file))],
    names: [path.basename(file)],
    changed: () => {
      pending = pending.then(load)
    },
    logger,
  })
  return {
    get size() {
      return ring.size
    },
    verify: (presented) => ring.verify(presented),
    close: () => watching.close(),
  }
}
