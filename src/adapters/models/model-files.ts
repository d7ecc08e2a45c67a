import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'

/** A file of a model. */
export interface ModelFile {
  /** Its path below the folder, in parts. */
  readonly parts: readonly string[]
  /** Absolute path. */
  readonly file: string
  readonly sizeBytes: number
}

const MAX_FILES = 10_000
const MAX_DEPTH = 16

/**
 * The plain files of a folder, links followed, hidden ones left out, in the order of their names.
 * Rejects with `invalid_request` for what is neither file nor folder, and for too many of them.
 */
export async function modelFiles(dir: string, signal?: AbortSignal): Promise<ModelFile[]> {
  const found: ModelFile[] = []
  const walk = async (parts: readonly string[]): Promise<void> => {
    if (parts.length > MAX_DEPTH)
      throw new SpeechError(
        'invalid_request',
        `The folder ${dir} has folders too deep for a model.`,
      )
    for (const name of (await readdir(path.join(dir, ...parts))).sort()) {
      signal?.throwIfAborted()
      if (name.startsWith('.')) continue
      const here = [...parts, name]
      const file = path.join(dir, ...here)
      const stats = await stat(file).catch(() => undefined)
      if (stats?.isDirectory()) await walk(here)
      else if (stats?.isFile()) found.push({ parts: here, file, sizeBytes: stats.size })
      else {
        const what = stats ? 'no plain file' : 'a link that leads nowhere'
        throw new SpeechError('invalid_request', `${here.join('/')} in ${dir} is ${what}.`)
      }
      if (found.length > MAX_FILES)
        throw new SpeechError(
          'invalid_request',
          `The folder ${dir} has too many files for a model.`,
        )
    }
  }
  await walk([])
  return found
}
