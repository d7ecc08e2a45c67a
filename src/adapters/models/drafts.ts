import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Who writes a draft, told apart from all others, dead ones too. */
export interface DraftOwner {
  /** Of letters, digits, `.` and `-`. */
  readonly name: string
  /** What is known of the owner of that name; of another machine nobody here can tell. */
  stateOf(name: string): 'alive' | 'dead' | 'elsewhere'
}

/** Folder beside the models for what is not whole yet; its name hides it from who looks for models. */
export const DRAFTS = '.drafts'

/** A folder being filled. */
export interface Draft extends AsyncDisposable {
  readonly dir: string
}

/** Half a download that nobody went on with for so long is given up. */
const FORSAKEN_MS = 7 * 24 * 60 * 60 * 1000
const OWNED = /^(.+?)_[0-9a-f-]{36}(_[0-9a-f]{32})?$/
const PARTIAL = /^download-/

/** Makes a draft, which goes when it is disposed of, or with the next sweep after its owner has died. */
export async function openDraft(root: string, owner: DraftOwner): Promise<Draft> {
  const dir = path.join(root, DRAFTS, `${owner.name}_${randomUUID()}`)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  return {
    dir,
    async [Symbol.asyncDispose]() {
      await rm(dir, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/**
 * Removes drafts of owners that are gone, but for those that `restore` takes, and downloads that
 * nobody goes on with.
 */
export async function sweepDrafts(
  root: string,
  owner: DraftOwner,
  restore: (name: string) => Promise<boolean>,
): Promise<void> {
  const folder = path.join(root, DRAFTS)
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name)
    const [, of] = OWNED.exec(name) ?? []
    const forsaken = async (): Promise<boolean> => {
      const stats = await stat(file).catch(() => undefined)
      return stats !== undefined && Date.now() - stats.mtimeMs > FORSAKEN_MS
    }
    if (of === undefined && !PARTIAL.test(name)) continue
    const state = of === undefined ? 'elsewhere' : owner.stateOf(of)
    const gone = state === 'dead' || (state === 'elsewhere' && (await forsaken()))
    if (!gone || (of !== undefined && (await restore(name)))) continue
    await rm(file, { recursive: true, force: true, maxRetries: 3 })
  }
}
