import { mkdtemp, open, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/**
 * Lends bytes as a file to something that wants a path, for as long as `use` runs. On Linux the file
 * has no name by then but that of its descriptor, so that nothing of it is left even when the process
 * is killed; elsewhere it is removed at the end.
 */
export async function lendFile<T>(
  bytes: Uint8Array,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-voices-'))
  const file = path.join(dir, 'voices.bin')
  const remove = (): Promise<void> => rm(dir, { recursive: true, force: true })
  const handle = await open(file, 'wx+', 0o600)
  try {
    if (process.platform !== 'linux') {
      await handle.writeFile(bytes)
      return await use(file)
    }
    await remove()
    await handle.writeFile(bytes)
    return await use(`/proc/self/fd/${handle.fd}`)
  } finally {
    await handle.close()
    await remove()
  }
}
