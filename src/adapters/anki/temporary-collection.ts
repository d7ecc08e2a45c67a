import { randomUUID } from 'node:crypto'
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'

const BLOCK_BYTES = 256 * 1024

/** A database in a file that nobody else sees. */
export interface TemporaryCollection extends AsyncDisposable {
  readonly database: DatabaseSyncInstance
  /** The file; the database takes no more. */
  bytes(): AsyncGenerator<Uint8Array>
}

/**
 * Makes an empty database in `dir`. Where the system allows it the name of its file is gone before
 * anything is written, so that not even a killed process leaves it behind.
 */
export async function openTemporaryCollection(dir: string): Promise<TemporaryCollection> {
  const { DatabaseSync } = await import('@photostructure/sqlite')
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const name = path.join(dir, `rostrum-${randomUUID()}.tmp`)
  const remove = (): Promise<void> => rm(name, { force: true })
  const handle: FileHandle = await open(name, 'wx+', 0o600)
  let database: DatabaseSyncInstance
  try {
    database = new DatabaseSync(name)
  } catch (error) {
    await handle.close()
    await remove()
    throw error
  }
  // Some systems keep the name of what is open; it goes at the end.
  await remove().catch(() => undefined)
  let closed = false
  const close = (): void => {
    if (!closed) database.close()
    closed = true
  }
  async function dispose(): Promise<void> {
    close()
    await handle.close()
    await remove()
  }
  try {
    // Nobody reads it after a crash, so the disk is not waited for. Without any journal SQLite asks
    // for the file by its name.
    database.exec('pragma journal_mode = memory; pragma synchronous = off')
  } catch (error) {
    await dispose()
    throw error
  }
  return {
    database,
    async *bytes() {
      close()
      const { size } = await handle.stat()
      for (let at = 0; at < size; ) {
        const block = Buffer.alloc(Math.min(BLOCK_BYTES, size - at))
        const { bytesRead } = await handle.read(block, 0, block.length, at)
        if (bytesRead === 0) throw new Error('The collection is shorter than what was written.')
        at += bytesRead
        yield block.subarray(0, bytesRead)
      }
    },
    [Symbol.asyncDispose]: dispose,
  }
}
