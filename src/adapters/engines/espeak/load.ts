import { closeSync, openSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CreateDataFile, EspeakModule, FileSystem } from '@echogarden/espeak-ng-emscripten'
import { packageMissing } from '../thread/failure.ts'
import type { EspeakLibrary } from './library.ts'

const PACKAGE = '@echogarden/espeak-ng-emscripten'

/**
 * Loads eSpeak NG into this thread; `unavailable` when its optional package is not installed.
 *
 * The package would read its 24 MB of data and parse the file of each of its voices. Here a
 * data file is read when eSpeak NG opens it, which more than halves the time to the first sound
 * and the memory. eSpeak NG then lists no voices; they are known (`voices.ts`), and found as
 * files by their identifier, whatever its case, since eSpeak NG lowers it.
 */
export async function loadEspeak(): Promise<EspeakLibrary> {
  let init
  let dataPath: string
  try {
    dataPath = fileURLToPath(new URL('./espeak-ng.data', import.meta.resolve(PACKAGE)))
    init = (await import('@echogarden/espeak-ng-emscripten')).default
  } catch (error) {
    throw packageMissing('espeak', PACKAGE, error)
  }
  // Views of a buffer as large as the data, whose pages take no memory until something is read.
  const files = new Map<string, Uint8Array>()
  const note: CreateDataFile = (path, _name, contents) =>
    void files.set(path.toLowerCase(), contents)
  const module = await init({
    getPreloadedPackage: (_name, size) => new ArrayBuffer(size),
    // The package puts its own function here, and takes what it finds to make each file.
    get FS_createDataFile() {
      return note
    },
    set FS_createDataFile(_own) {},
  })
  readOnDemand(module.FS, files, dataPath)
  return espeakOf(module)
}

/** The package's own eSpeak NG as a library. */
export function espeakOf(module: EspeakModule): EspeakLibrary {
  const worker = new module.eSpeakNGWorker()
  const phonemes = (text: string): string => {
    const start = module.getPointer(worker.convert_to_phonemes(text, true))
    let end = start
    while (module.HEAPU8[end]) end++
    const ipa = new TextDecoder().decode(module.HEAPU8.slice(start, end))
    module._free(start)
    return ipa
  }
  return Object.assign(worker, { phonemes, events: true, labels: true })
}

/** Makes the files that are looked up and not there yet, all folders sharing their operations. */
function readOnDemand(fs: FileSystem, files: Map<string, Uint8Array>, dataPath: string): void {
  const operations = fs.lookupPath('/').node.node_ops
  const missing = operations.lookup
  operations.lookup = (folder, name) => {
    const path = `${fs.getPath(folder)}/${name}`
    const contents = files.get(path.toLowerCase())
    if (!contents) return missing(folder, name)
    files.delete(path.toLowerCase())
    const file = openSync(dataPath, 'r')
    try {
      readSync(file, contents, 0, contents.length, contents.byteOffset)
    } finally {
      closeSync(file)
    }
    fs.createDataFile(path, null, contents, true, true, true)
    return fs.lookupPath(path).node
  }
}
