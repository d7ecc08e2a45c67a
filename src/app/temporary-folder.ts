import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** A folder of our own. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string
}

/** Makes a folder that goes when it is disposed of, or with the process, which may end at once. */
export async function openTemporaryFolder(): Promise<TemporaryFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  return {
    path: folder,
    async [Symbol.asyncDispose]() {
      process.off('exit', remove)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
