import { randomUUID } from 'node:crypto'
import { open, readdir, rm, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { Logger } from '../../ports/logger.ts'
import { stateOf, thisOwner } from './owner.ts'

/** A file being written, and its place until it is whole. */
export interface Draft {
  readonly file: string
  readonly handle: FileHandle
  /** It is whole, and has been renamed. */
  kept(): void
  /** Closes and removes it. Never rejects: what cannot be removed now is tried again later. */
  discard(): Promise<void>
}

/** One temporary file that this process answers for. */
export interface DraftLease {
  readonly file: string
  readonly startedMs: number
  /** True when it should be gone and could not be removed yet. */
  readonly leftOver: boolean
}

/** The one folder where files are while they are written; nothing else may remove from it. */
export interface Drafts {
  open(): Promise<Draft>
  /** Removes the drafts of owners that are dead, and tries those again that would not go. */
  sweep(): Promise<void>
  leases(): readonly DraftLease[]
}

/** A draft of another machine that nobody wrote to for so long belongs to nobody. */
const FORSAKEN_MS = 60 * 60 * 1000
const NAME = /^([0-9a-f]{16})[.](\d+)[.](\d+)[.][0-9a-f-]{36}$/

/** Keeps drafts in `dir`, which must exist and be in the file system of the store. */
export function createDrafts(dir: string, logger: Logger | undefined): Drafts {
  const held = new Map<string, DraftLease>()

  async function remove(file: string): Promise<void> {
    try {
      await rm(file, { force: true })
      held.delete(file)
    } catch (error) {
      const startedMs = held.get(file)?.startedMs ?? Date.now()
      held.set(file, { file, startedMs, leftOver: true })
      logger?.warn({ file, error: String(error) }, 'a temporary file could not be removed')
    }
  }

  return {
    async open() {
      const { host, pid, born } = thisOwner()
      const file = path.join(dir, `${host}.${pid}.${born}.${randomUUID()}`)
      held.set(file, { file, startedMs: Date.now(), leftOver: false })
      let handle: FileHandle
      try {
        handle = await open(file, 'wx', 0o600)
      } catch (error) {
        held.delete(file)
        throw error
      }
      return {
        file,
        handle,
        kept: () => void held.delete(file),
        async discard() {
          await handle.close().catch(() => {})
          await remove(file)
        },
      }
    },
    async sweep() {
      for (const name of await readdir(dir)) {
        const [, host, pid, born] = NAME.exec(name) ?? []
        if (!host || !pid || !born) continue
        const file = path.join(dir, name)
        const state = stateOf({ host, pid: Number(pid), born })
        const dead =
          state === 'dead' ||
          held.get(file)?.leftOver === true ||
          (state === 'elsewhere' && (await isForsaken(file)))
        if (dead) await remove(file)
      }
    },
    leases: () => [...held.values()],
  }
}

async function isForsaken(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > FORSAKEN_MS
}
