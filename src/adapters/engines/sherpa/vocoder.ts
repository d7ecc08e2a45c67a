import { stat } from 'node:fs/promises'
import path from 'node:path'
import { preferredFile } from './choose-file.ts'
import type { OnnxFile } from './family.ts'
import { shown } from './metadata.ts'
import { openModelFolder, type ModelFolder } from './model-folder.ts'

/** How the runtime calls the vocoders it can run, in their metadata `model_type`. */
const KNOWN = ['hifigan', 'vocos', 'matcha-tts vocos']
const NAMED = /(vocoder|vocos|hifigan)/i

/** Whether an ONNX file is a vocoder, by what it says of itself or else by its name. */
export function isVocoder({ name, header }: OnnxFile): boolean {
  const type = header.metadata.get('model_type')
  return type === undefined ? NAMED.test(name) : KNOWN.includes(type)
}

/**
 * The absolute path of the vocoder of a model, which turns its spectra into sound: in its folder or,
 * since vocoders are shared, in the one above. Undefined, with a problem, when there is none.
 */
export async function findVocoder(
  folder: ModelFolder,
  onnx: readonly OnnxFile[],
  types: readonly string[],
  signal: AbortSignal,
): Promise<string | undefined> {
  const own = preferredFile(onnx.filter(isVocoder).map((it) => it.name))
  const broken = folder.problems.some((it) => it.file.endsWith('.onnx') && NAMED.test(it.file))
  if (own === undefined && broken) return undefined
  const expected = `a vocoder (${types.join(' or ')})`
  const above = path.dirname(folder.dir)
  const name = own ?? preferredFile(await vocodersIn(above, signal))
  if (name === undefined) {
    folder.problem('vocoder.onnx', expected, 'no file here or in the folder above')
    return undefined
  }
  const place = own === undefined ? await openModelFolder(above, signal) : folder
  const header = await place.header(name)
  const shownName = own === undefined ? `../${name}` : name
  if (!header) {
    const problem = place.problems.find((it) => it.file === name)
    if (own === undefined && problem) folder.problem(shownName, problem.expected, problem.found)
    return undefined
  }
  const type = header.metadata.get('model_type')
  if (type === undefined || !types.includes(type)) {
    const found = type === undefined ? 'none' : shown(type)
    folder.problem(shownName, `the metadata model_type to be ${types.join(' or ')}`, found)
    return undefined
  }
  return place.path(name)
}

async function vocodersIn(dir: string, signal: AbortSignal): Promise<string[]> {
  const found = await stat(dir).catch(() => undefined)
  if (!found?.isDirectory()) return []
  const { files } = await openModelFolder(dir, signal)
  return [...files.keys()].filter(
    (name) => !name.includes('/') && name.endsWith('.onnx') && NAMED.test(name),
  )
}
