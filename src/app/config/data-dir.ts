import { mkdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'

/** What decides where things are kept. */
export interface DataDirOptions {
  /** The setting `dataDir`; empty: the platform's own place. */
  readonly configured: string
  readonly env: { readonly [name: string]: string | undefined }
  /** Where relative paths start. */
  readonly cwd: string
  /** Default: this machine's. */
  readonly platform?: NodeJS.Platform
  /** Default: the user's own. */
  readonly home?: string
}

/**
 * The folder for everything that is kept: the configured one (`~` is the home folder), else
 * `$XDG_DATA_HOME/rostrum` or `~/.local/share/rostrum` (XDG Base Directory Specification, which
 * ignores relative values), on Windows `%LOCALAPPDATA%\rostrum`. Makes nothing.
 */
export function dataDirPath(options: DataDirOptions): string {
  const { configured, env, cwd, platform = process.platform, home = os.homedir() } = options
  if (configured !== '') {
    const plain = configured.replace(/^~(?=$|[\\/])/, () => home)
    return path.resolve(cwd, plain)
  }
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local')
    return path.join(local, 'rostrum')
  }
  const xdg = env['XDG_DATA_HOME'] ?? ''
  const base = path.isAbsolute(xdg) ? xdg : path.join(home, '.local', 'share')
  return path.join(base, 'rostrum')
}

/** Makes the folder, with what lies above it, readable by its owner alone (0700). */
export async function makeDataDir(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
    throw new SpeechError('unavailable', `The data folder ${folder} cannot be made (${reason}).`, {
      cause,
      details: { param: 'dataDir' },
    })
  }
}
