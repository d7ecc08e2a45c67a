import path from 'node:path'

/** The key file's name in the data folder. */
export const KEY_FILE = 'keys.txt'

/** Where the keys are, and whether they must be there. */
export interface KeyPlace {
  /** Absolute. */
  readonly file: string
  /** True when a file was configured. */
  readonly required: boolean
}

/** The key file that settings name, else `keys.txt` in the data folder. */
export function keyPlace(options: {
  /** The setting `auth.keyFile`. */
  readonly configured: string
  /** Absolute. */
  readonly dataDir: string
  /** Where a relative path starts. */
  readonly cwd: string
}): KeyPlace {
  const { configured, dataDir, cwd } = options
  if (configured !== '') return { file: path.resolve(cwd, configured), required: true }
  return { file: path.join(dataDir, KEY_FILE), required: false }
}
