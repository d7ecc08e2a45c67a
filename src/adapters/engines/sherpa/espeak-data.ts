import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { packageMissing } from '../thread/failure.ts'

/** Where Debian and others install eSpeak NG's data. */
const INSTALLED = [
  '/usr/lib/x86_64-linux-gnu/espeak-ng-data',
  '/usr/lib/aarch64-linux-gnu/espeak-ng-data',
  '/usr/share/espeak-ng-data',
  '/usr/local/share/espeak-ng-data',
  '/opt/homebrew/share/espeak-ng-data',
]
const PACKAGE = '@echogarden/espeak-ng-emscripten'
const INSIDE = '/usr/share/espeak-ng-data'

/** A folder with eSpeak NG's data. */
export interface EspeakData {
  readonly dir: string
  /** Removes what was written; nothing otherwise. */
  release(): Promise<void>
}

/**
 * Finds eSpeak NG's data for models that bring none: the system's, else that of our own package,
 * written out once into `keepDir` or, without one, into a temporary folder until `release()`.
 */
export async function espeakData(keepDir: string | undefined): Promise<EspeakData> {
  const installed = INSTALLED.find((dir) => existsSync(path.join(dir, 'phontab')))
  if (installed !== undefined) return { dir: installed, async release() {} }
  return writtenEspeakData(keepDir)
}

/** Writes out the data inside our own package; `unavailable` when that is not installed. */
export async function writtenEspeakData(keepDir: string | undefined): Promise<EspeakData> {
  if (keepDir === undefined) {
    const parent = await mkdtemp(path.join(os.tmpdir(), 'rostrum-espeak-'))
    await write(path.join(parent, 'espeak-ng-data'))
    return {
      dir: path.join(parent, 'espeak-ng-data'),
      release: () => rm(parent, { recursive: true, force: true }),
    }
  }
  const dir = path.join(keepDir, 'espeak-ng-data')
  if (!existsSync(path.join(dir, 'phontab'))) {
    await mkdir(keepDir, { recursive: true })
    const draft = await mkdtemp(path.join(keepDir, '.espeak-'))
    try {
      await write(path.join(draft, 'data'))
      // Another process may have been first; its folder is as good.
      await rename(path.join(draft, 'data'), dir).catch((error: unknown) => {
        if (!existsSync(path.join(dir, 'phontab'))) throw error
      })
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  }
  return { dir, async release() {} }
}

/** The parts of Emscripten's file system that are used. */
interface Files {
  readdir(path: string): readonly string[]
  isDir(mode: number): boolean
  stat(path: string): { readonly mode: number }
  readFile(path: string): Uint8Array
}

async function write(dir: string): Promise<void> {
  let files: Files
  try {
    const { default: init } = await import('@echogarden/espeak-ng-emscripten')
    files = (await init()).FS as unknown as Files
  } catch (error) {
    throw packageMissing('sherpa', PACKAGE, error)
  }
  const copy = async (from: string, to: string): Promise<void> => {
    await mkdir(to, { recursive: true })
    for (const name of files.readdir(from)) {
      if (name === '.' || name === '..') continue
      const inside = `${from}/${name}`
      if (files.isDir(files.stat(inside).mode)) await copy(inside, path.join(to, name))
      else await writeFile(path.join(to, name), files.readFile(inside))
    }
  }
  await copy(INSIDE, dir)
}
