import { constants } from 'node:fs'
import { rmSync } from 'node:fs'
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { unreadable, unusable } from './place.ts'

/** A copy of a database that may be opened, recovered and thrown away. */
export interface Snapshot extends AsyncDisposable {
  readonly file: string
}

/** What SQLite keeps beside a file: without it, the newest changes are missing or half done. */
const COMPANIONS = ['', '-wal', '-journal'] as const
const TRIES = 5

/** What changes when somebody writes; empty for a file that is not there. */
async function stamp(file: string): Promise<string> {
  try {
    const { size, mtimeNs, ino } = await stat(file, { bigint: true })
    return [size, mtimeNs, ino].join(' ')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

async function stamps(file: string): Promise<readonly string[]> {
  const all: string[] = []
  for (const ending of COMPANIONS) all.push(await stamp(file + ending))
  return all
}

/**
 * Copies a SQLite file with its write-ahead log or journal into a folder of its own, so that it can
 * be recovered there and the original stays as it is. `invalid_request` when somebody writes it
 * all the time.
 */
export async function takeSnapshot(file: string, signal: AbortSignal): Promise<Snapshot> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-import-'))
  // A second Ctrl-C ends the program at once.
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const dispose = async (): Promise<void> => {
    process.off('exit', remove)
    await rm(folder, { recursive: true, force: true })
  }
  const copy = path.join(folder, 'copy.db')
  try {
    for (let left = TRIES; left > 0; left--) {
      signal.throwIfAborted()
      const before = await stamps(file)
      for (const [index, ending] of COMPANIONS.entries()) {
        await rm(copy + ending, { force: true })
        if (before[index] !== '')
          await copyFile(file + ending, copy + ending, constants.COPYFILE_FICLONE)
      }
      const after = await stamps(file)
      if (before.every((each, index) => each === after[index]))
        return { file: copy, [Symbol.asyncDispose]: dispose }
    }
  } catch (error) {
    await dispose()
    throw signal.aborted ? signal.reason : unreadable(file, error)
  }
  await dispose()
  throw unusable(file, 'somebody is writing it: stop that server first')
}
