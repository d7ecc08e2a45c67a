import { mkdir, open, rmdir } from 'node:fs/promises'
import path from 'node:path'

/** The code of a failed system call. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code
}

/** Puts what a folder lists on the disk itself. Windows keeps that for itself and refuses. */
export async function syncFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the folders from `root`, which is there, down to `dir`, each of them lasting. */
export async function makeFolders(root: string, dir: string): Promise<void> {
  let above = root
  for (const name of path.relative(root, dir).split(path.sep).filter(Boolean)) {
    const folder = path.join(above, name)
    try {
      await mkdir(folder, { mode: 0o700 })
      await syncFolder(above)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    above = folder
  }
}

/** Removes `dir` and the folders above it up to `root` as far as they are empty. */
export async function removeEmpty(root: string, dir: string): Promise<void> {
  for (let folder = dir; folder !== root; folder = path.dirname(folder)) {
    // Not empty, or somebody else was quicker: either is as it should be.
    if (
      !(await rmdir(folder).then(
        () => true,
        () => false,
      ))
    )
      return
  }
}
