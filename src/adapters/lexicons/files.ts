import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import type { LexiconStore, StoredLexicon } from '../../ports/lexicon-store.ts'
import { checkBounds, checkExpected, describeLexicon, type LexiconBounds } from './bounds.ts'
import { checkLexiconName } from './name.ts'

/** Settings of lexicons in a folder. */
export interface FileLexiconOptions extends LexiconBounds {
  /** Absolute. Made with the first write, readable by its owner alone. */
  readonly dir: string
}

const ENDING = '.json'
const DRAFT_ENDING = '.new'
/** Milliseconds after which a draft is the rest of a program that was cut off. */
const DRAFT_AGE_MS = 60 * 60 * 1000

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code
}

function unavailable(work: string, cause: unknown): SpeechError {
  const reason = codeOf(cause) ?? 'unknown error'
  return new SpeechError('unavailable', `The lexicons cannot be ${work} (${reason}).`, { cause })
}

/**
 * Keeps each lexicon as `<name>.json` in a folder, written beside and renamed, so that a reader
 * never sees a part of it. What others put there is seen at the next look: a file is read again
 * when its size, time or place on disk is another.
 */
export function fileLexicons(options: FileLexiconOptions): LexiconStore {
  const { dir } = options
  const seen = new Map<string, { readonly sign: string; readonly info: StoredLexicon }>()
  /** Changes wait for each other, so that what was expected is still there. */
  let last: Promise<unknown> = Promise.resolve()

  function fileOf(name: string): { readonly key: string; readonly file: string } {
    const key = checkLexiconName(name)
    const file = path.resolve(dir, `${key}${ENDING}`)
    if (path.dirname(file) === path.resolve(dir)) return { key, file }
    throw new SpeechError('invalid_request', 'Expected the name of a lexicon, got a path.', {
      details: { param: 'name' },
    })
  }

  async function look(key: string, file: string): Promise<StoredLexicon | undefined> {
    try {
      const found = await stat(file, { bigint: true })
      if (!found.isFile()) return undefined
      const sign = `${found.ino} ${found.size} ${found.mtimeNs}`
      const known = seen.get(key)
      if (known?.sign === sign) return known.info
      const updatedAt = new Date(Number(found.mtimeMs))
      const info = describeLexicon(key, await readFile(file, 'utf8'), updatedAt)
      seen.set(key, { sign, info })
      return info
    } catch (error) {
      seen.delete(key)
      if (codeOf(error) === 'ENOENT') return undefined
      throw unavailable('read', error)
    }
  }

  async function names(): Promise<string[]> {
    try {
      const files = await readdir(dir)
      return files
        .filter((file) => file.endsWith(ENDING))
        .map((file) => file.slice(0, -ENDING.length))
        .filter(isName)
        .sort()
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return []
      throw unavailable('read', error)
    }
  }

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn.catch(() => {})
    return turn
  }

  async function put(file: string, text: string, signal: AbortSignal): Promise<void> {
    await mkdir(dir, { recursive: true, mode: 0o700 })
    await sweep(dir)
    const draft = path.join(dir, `.${randomBytes(8).toString('hex')}${DRAFT_ENDING}`)
    try {
      const handle = await open(draft, 'wx', 0o600)
      try {
        await handle.writeFile(text, { encoding: 'utf8', signal })
        await handle.sync()
      } finally {
        await handle.close()
      }
      signal.throwIfAborted()
      await rename(draft, file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }

  return {
    async list({ signal }) {
      signal.throwIfAborted()
      const all: StoredLexicon[] = []
      for (const name of await names()) {
        signal.throwIfAborted()
        const { key, file } = fileOf(name)
        const info = await look(key, file)
        if (info !== undefined) all.push(info)
      }
      return all
    },
    async find(name, { signal }) {
      signal.throwIfAborted()
      const { key, file } = fileOf(name)
      return look(key, file)
    },
    async read(name, { signal }) {
      signal.throwIfAborted()
      const { key, file } = fileOf(name)
      const found = await look(key, file)
      if (found === undefined) return undefined
      try {
        const text = await readFile(file, { encoding: 'utf8', signal })
        return { info: describeLexicon(key, text, new Date(found.updatedAt)), text }
      } catch (error) {
        signal.throwIfAborted()
        if (codeOf(error) === 'ENOENT') return undefined
        throw unavailable('read', error)
      }
    },
    async write(name, text, { expected, signal }) {
      signal.throwIfAborted()
      const { key, file } = fileOf(name)
      return inTurn(async () => {
        const current = await look(key, file)
        checkExpected(current, expected)
        checkBounds(text, current === undefined ? (await names()).length : 0, options)
        try {
          await put(file, text, signal)
        } catch (error) {
          signal.throwIfAborted()
          throw unavailable('written', error)
        }
        const written = await look(key, file)
        return written ?? describeLexicon(key, text, new Date())
      })
    },
    async remove(name, { expected, signal }) {
      signal.throwIfAborted()
      const { key, file } = fileOf(name)
      return inTurn(async () => {
        const current = await look(key, file)
        checkExpected(current, expected)
        if (current === undefined) return false
        try {
          await rm(file)
        } catch (error) {
          if (codeOf(error) === 'ENOENT') return false
          throw unavailable('removed', error)
        }
        seen.delete(key)
        return true
      })
    },
  }
}

function isName(name: string): boolean {
  try {
    return checkLexiconName(name) === name
  } catch {
    return false
  }
}

/** Removes drafts that a program which was cut off has left. */
async function sweep(dir: string): Promise<void> {
  for (const file of await readdir(dir)) {
    if (!file.startsWith('.') || !file.endsWith(DRAFT_ENDING)) continue
    const draft = path.join(dir, file)
    const found = await stat(draft).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > DRAFT_AGE_MS) await rm(draft, { force: true })
  }
}
