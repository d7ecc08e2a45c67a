import { randomUUID } from 'node:crypto'
import { open, readdir, rm, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { Logger } from '../../ports/logger.ts'
import { stateOf, thisOwner, type OwnerState } from './owner.ts'

/** A file being written, and its place until it is whole. */
export interface Draft {
  readonly file: string
  readonly handle: FileHandle
  /** Closes and removes it. Never rejects: what cannot be removed now is tried again later. */
  discard(): Promise<void>
}

/** One temporary file, whoever writes it. */
export interface DraftLease {
  readonly file: string
  /** Number of its process on its machine. */
  readonly pid: number
  readonly owner: OwnerState
  readonly sizeBytes: number
  /** When it was last written to, in milliseconds since the epoch. */
  readonly updatedMs: number
  /** True when it should be gone and could not be removed yet. */
  readonly leftOver: boolean
}

/** The one folder where files are while they are written; nothing else may remove from it. */
export interface Drafts {
  open(): Promise<Draft>
  /** Removes the drafts of owners that are dead, and tries those again that would not go. */
  sweep(): Promise<void>
  /** All there are now, of other processes too. */
  leases(): Promise<readonly DraftLease[]>
}

/** A draft of another machine that nobody wrote to for so long belongs to nobody. */
const FORSAKEN_MS = 60 * 60 * 1000
const NAME = /^([0-9a-f]{16})[.](\d+)[.](\d+)[.][0-9a-f-]{36}$/

/** Keeps drafts in `dir`, which must exist and be in the file system of the store. */
export function createDrafts(dir: string, logger: Logger | undefined): Drafts {
  const leftOver = new Set<string>()

  async function remove(file: string): Promise<void> {
    try {
      await rm(file, { force: true })
      leftOver.delete(file)
    } catch (error) {
      leftOver.add(file)
      logger?.warn({ file, error: String(error) }, 'a temporary file could not be removed')
    }
  }

  async function leases(): Promise<DraftLease[]> {
    const found: DraftLease[] = []
    for (const name of await readdir(dir)) {
      const [, host, pid, born] = NAME.exec(name) ?? []
      if (!host || !pid || !born) continue
      const file = path.join(dir, name)
      // Gone in between: its writer is done.
      const stats = await stat(file).catch(() => undefined)
      if (!stats) continue
      found.push({
        file,
        pid: Number(pid),
        owner: stateOf({ host, pid: Number(pid), born }),
        sizeBytes: stats.size,
        updatedMs: stats.mtimeMs,
        leftOver: leftOver.has(file),
      })
    }
    return found
  }

  return {
    async open() {
      const { host, pid, born } = thisOwner()
      const file = path.join(dir, `${host}.${pid}.${born}.${randomUUID()}`)
      const handle = await open(file, 'wx', 0o600)
      return {
        file,
        handle,
        async discard() {
          await handle.close().catch(() => {})
          await remove(file)
        },
      }
    },
    async sweep() {
      for (const lease of await leases()) {
        const forsaken = lease.owner === 'elsewhere' && Date.now() - lease.updatedMs > FORSAKEN_MS
        if (lease.owner === 'dead' || lease.leftOver || forsaken) await remove(lease.file)
      }
    },
    leases,
  }
}
