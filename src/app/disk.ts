import { statfs } from 'node:fs/promises'
import path from 'node:path'

/** Bytes this user may still write to the disk of a folder, which need not exist yet; undefined where the system does not tell. */
export async function freeBytes(folder: string): Promise<number | undefined> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    try {
      const { bavail, bsize } = await statfs(at)
      return bavail * bsize
    } catch {
      if (path.dirname(at) === at) return undefined
    }
  }
}
