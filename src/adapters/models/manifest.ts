import { open, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Name of the file in the folder of a model that says how it came there. */
export const MANIFEST = 'rostrum-model.json'

/** One file of a model, as it was added. */
export interface ManifestFile {
  readonly sizeBytes: number
  readonly sha256: string
}

/** Where a model came from, and what it was. */
export interface ModelManifest {
  readonly version: 1
  readonly name: string
  /** When it was added, ISO 8601. */
  readonly addedAt: string
  /** What it was made of: paths, and addresses without secrets, with the sums of what was fetched. */
  readonly sources: readonly { readonly from: string; readonly sha256?: string }[]
  /** By path below the folder, with `/`. */
  readonly files: { readonly [path: string]: ManifestFile }
  /** Files that were changed after they had come, as they came; absent when none were. */
  readonly originals?: { readonly [path: string]: ManifestFile }
}

/** Most bytes of a manifest that are read. */
const MAX_BYTES = 4 * 1024 * 1024

/** Writes it, and puts it on the disk itself. */
export async function writeManifest(dir: string, manifest: ModelManifest): Promise<void> {
  const handle = await open(path.join(dir, MANIFEST), 'w')
  try {
    await handle.writeFile(`${JSON.stringify(manifest, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isManifest(value: unknown): value is ModelManifest {
  if (typeof value !== 'object' || value === null) return false
  const { version, files } = value as { readonly [key: string]: unknown }
  if (version !== 1 || typeof files !== 'object' || files === null) return false
  return Object.values(files).every(
    (file: unknown) =>
      typeof file === 'object' &&
      file !== null &&
      typeof (file as ManifestFile).sha256 === 'string' &&
      typeof (file as ManifestFile).sizeBytes === 'number',
  )
}

/** Reads it: undefined when there is none, `broken` when it is none. */
export async function readManifest(dir: string): Promise<ModelManifest | 'broken' | undefined> {
  let text: Buffer
  try {
    text = await readFile(path.join(dir, MANIFEST))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? undefined : 'broken'
  }
  if (text.length > MAX_BYTES) return 'broken'
  try {
    const value: unknown = JSON.parse(text.toString('utf8'))
    return isManifest(value) ? value : 'broken'
  } catch {
    return 'broken'
  }
}
