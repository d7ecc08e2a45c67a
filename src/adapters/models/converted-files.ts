import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { ManifestFile } from './manifest.ts'
import { sha256Of } from './sums.ts'

/** The files of a model after some were made or changed. */
export interface ConvertedFiles {
  /** By path with `/`, as they are now. */
  readonly files: ReadonlyMap<string, ManifestFile>
  /** Those of them that came otherwise, as they came. */
  readonly originals: ReadonlyMap<string, ManifestFile>
}

/** Takes the sums of files anew that are not as they came. */
export async function convertedFiles(
  dir: string,
  came: ReadonlyMap<string, ManifestFile>,
  changed: readonly string[],
  signal: AbortSignal,
): Promise<ConvertedFiles> {
  const files = new Map(came)
  const originals = new Map<string, ManifestFile>()
  for (const name of changed) {
    const file = path.join(dir, ...name.split('/'))
    const before = came.get(name)
    if (before) originals.set(name, before)
    const { size } = await stat(file)
    files.set(name, { sizeBytes: size, sha256: await sha256Of(file, signal) })
  }
  return { files, originals }
}
