import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import type { ManifestFile } from './manifest.ts'

/** What came of one source. */
export interface ModelPart {
  /** Folder it is in. */
  readonly dir: string
  readonly files: ReadonlyMap<string, ManifestFile>
  /** Whether it was an archive: then the one folder around everything in it is left out. */
  readonly packed: boolean
}

/** The folders around everything, with `/` at the end, or nothing. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  for (let prefix = ''; ; ) {
    const end = first.indexOf('/', prefix.length)
    const next = first.slice(0, end + 1)
    // Models of Hugging Face have their networks in a folder of that name.
    if (end < 0 || path.posix.basename(next) === 'onnx') return prefix
    if (!paths.every((it) => it.startsWith(next))) return prefix
    prefix = next
  }
}

/** Puts what came of several sources into one folder, that of the first. Rejects for a file that two have. */
export async function mergeParts(
  parts: readonly ModelPart[],
): Promise<{ readonly home: string; readonly files: ReadonlyMap<string, ManifestFile> }> {
  const files = new Map<string, ManifestFile>()
  let home = ''
  for (const part of parts) {
    const prefix = part.packed ? commonFolder([...part.files.keys()]) : ''
    const from = path.join(part.dir, prefix)
    const first = home === ''
    if (first) home = from
    for (const [whole, file] of part.files) {
      const name = whole.slice(prefix.length)
      if (files.has(name))
        throw new SpeechError('invalid_request', `Two of the sources have a file ${name}.`)
      files.set(name, file)
      if (first) continue
      const target = path.join(home, name)
      await mkdir(path.dirname(target), { recursive: true })
      await rename(path.join(from, name), target)
    }
  }
  return { home, files }
}
