import { opendir, stat } from 'node:fs/promises'
import path from 'node:path'

/** What matters of a folder that may be a model, or hold some. */
export interface FolderListing {
  /** Whether a file of a network lies right in it. */
  readonly network: boolean
  /** Names of the folders in it, and of links, sorted; hidden ones are left out. */
  readonly folders: readonly string[]
  /** True when there is more in it than was read. */
  readonly cut: boolean
}

/** Why a folder could not be listed. */
export type Unlisted = 'absent' | 'unreadable'

/** Lists folders. */
export interface FolderReader {
  list(dir: string): Promise<FolderListing | Unlisted>
}

/** A folder with more entries holds other things than models. */
const MAX_ENTRIES = 10_000
/** Folders that are remembered. */
const MAX_REMEMBERED = 4096
/** Clocks of file systems are this coarse at most: FAT counts in steps of two seconds. */
const COARSE_MS = 2000

interface Remembered {
  readonly stamp: string
  readonly listing: FolderListing
}

async function read(dir: string): Promise<FolderListing> {
  let network = false
  let entries = 0
  const folders: string[] = []
  for await (const entry of await opendir(dir)) {
    if (++entries > MAX_ENTRIES) break
    // `._x` is what macOS puts beside x on disks of others.
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) folders.push(entry.name)
    else if (entry.name.endsWith('.onnx')) network = true
    else if (entry.isSymbolicLink()) {
      const stats = await stat(path.join(dir, entry.name)).catch(() => undefined)
      if (!stats || stats.isDirectory()) folders.push(entry.name)
    }
  }
  return { network, folders: folders.sort(), cut: entries > MAX_ENTRIES }
}

/** Lists folders and remembers what it saw: a folder is read again when its times have changed. */
export function folderReader(): FolderReader {
  const remembered = new Map<string, Remembered>()
  return {
    async list(dir) {
      try {
        const stats = await stat(dir)
        if (!stats.isDirectory()) return 'absent'
        const stamp = `${stats.dev}:${stats.ino}:${stats.mtimeMs}:${stats.ctimeMs}`
        const known = remembered.get(dir)
        if (known?.stamp === stamp) return known.listing
        const listing = await read(dir)
        if (remembered.size >= MAX_REMEMBERED) remembered.clear()
        // What changed just now may change again without its time changing.
        const settled = Date.now() - Math.max(stats.mtimeMs, stats.ctimeMs) > COARSE_MS
        if (settled) remembered.set(dir, { stamp, listing })
        else remembered.delete(dir)
        return listing
      } catch (error) {
        remembered.delete(dir)
        const { code } = error as NodeJS.ErrnoException
        return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'unreadable'
      }
    },
  }
}
