// The folder `espeak-ng-data` that most families want, out of the package the engine espeak runs on:
// so no test depends on what the machine has installed. Written once and kept beside the packages.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import init from '@echogarden/espeak-ng-emscripten'

const PACKAGE = '@echogarden/espeak-ng-emscripten'
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url))

/** Every file of the package's file system below `espeak-ng-data`, by its path in there. */
async function dataFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const data = await readFile(
    fileURLToPath(new URL('espeak-ng.data', import.meta.resolve(PACKAGE))),
  )
  const note = (file: string, _name: null, contents: Uint8Array): void => {
    const [, inside] = file.split('espeak-ng-data/')
    if (inside) files.set(inside, contents)
  }
  await init({
    getPreloadedPackage: () =>
      data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer,
    // The package puts its own function here, and takes what it finds to make each file.
    get FS_createDataFile() {
      return note
    },
    set FS_createDataFile(_own) {},
  })
  return files
}

/** The absolute path of a whole `espeak-ng-data`. */
export async function espeakDataFolder(): Promise<string> {
  const folder = path.join(CACHE, 'espeak-ng-data')
  if (existsSync(path.join(folder, 'phontab'))) return folder
  const begun = `${folder}.${randomUUID()}`
  for (const [file, contents] of await dataFiles()) {
    await mkdir(path.dirname(path.join(begun, file)), { recursive: true })
    await writeFile(path.join(begun, file), contents)
  }
  try {
    await rename(begun, folder)
  } catch {
    await rm(begun, { recursive: true }) // Another process was faster.
  }
  return folder
}

/** Puts a link to `espeak-ng-data` into a model's folder. */
export async function linkEspeakData(dir: string): Promise<void> {
  await symlink(await espeakDataFolder(), path.join(dir, 'espeak-ng-data'))
}
