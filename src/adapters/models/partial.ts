import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DRAFTS, type DraftOwner } from './drafts.ts'

/** Half a download, which belongs to one process while it goes on with it. */
export interface Partial {
  /** The file with what has come. */
  readonly file: string
  /** Bytes that have come of the version that `validator` names; 0: begin anew. */
  readonly bytes: number
  /** ETag or date of the version, for `If-Range`. */
  readonly validator: string | undefined
  /** Says which version comes now. */
  note(validator: string | undefined): Promise<void>
  /** Leaves it for who asks for the same address next; without bytes or validator nothing is left. */
  leave(): Promise<void>
  discard(): Promise<void>
}

interface State {
  readonly validator?: string
}

async function readState(dir: string): Promise<State> {
  try {
    const value: unknown = JSON.parse(await readFile(path.join(dir, 'state.json'), 'utf8'))
    const validator = (value as State | null)?.validator
    return typeof validator === 'string' && /^[\x20-\x7e\u00a0-\u00ff]+$/.test(validator)
      ? { validator }
      : {}
  } catch {
    return {}
  }
}

/** The name of half a download of an address that nobody goes on with now. */
function restingName(key: string): string {
  return `download-${key}`
}

/** Takes half a download of `url` that was left, or begins one. Two never have the same. */
export async function takePartial(root: string, url: URL, owner: DraftOwner): Promise<Partial> {
  const folder = path.join(root, DRAFTS)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const key = createHash('sha256').update(url.href).digest('hex').slice(0, 32)
  const resting = path.join(folder, restingName(key))
  const dir = path.join(folder, `${owner.name}_${randomUUID()}_${key}`)
  await rename(resting, dir).catch(() => mkdir(dir, { mode: 0o700 }))
  const file = path.join(dir, 'part')
  let { validator } = await readState(dir)
  const discard = (): Promise<void> => rm(dir, { recursive: true, force: true, maxRetries: 3 })
  const size = async (): Promise<number> => (await stat(file).catch(() => undefined))?.size ?? 0
  return {
    file,
    bytes: validator === undefined ? 0 : await size(),
    get validator() {
      return validator
    },
    async note(now) {
      validator = now
      const state: State = now === undefined ? {} : { validator: now }
      await writeFile(path.join(dir, 'state.json'), JSON.stringify(state))
    },
    async leave() {
      if (validator === undefined || (await size()) === 0) return discard()
      const now = new Date()
      await utimes(dir, now, now)
      await rename(dir, resting).catch(discard)
    },
    discard,
  }
}

/** Gives half a download of a process that is gone back to whoever asks next; false when `name` is none. */
export async function restorePartial(root: string, name: string): Promise<boolean> {
  const [, key] = /_[0-9a-f-]{36}_([0-9a-f]{32})$/.exec(name) ?? []
  if (key === undefined) return false
  const folder = path.join(root, DRAFTS)
  return rename(path.join(folder, name), path.join(folder, restingName(key))).then(
    () => true,
    () => false,
  )
}
