import { open, writeFile } from 'node:fs/promises'
import { plainName } from './choose-file.ts'
import type { OnnxFile } from './family.ts'
import { openModelFolder, type ModelFolder } from './model-folder.ts'
import { metadataBytes } from './onnx-metadata.ts'
import { piperSettingsFile, readPiperSettings, type PiperSettings } from './piper-settings.ts'

const TOKENS = 'tokens.txt'
/** Inputs of the models that Piper exports, by which they are known; `sid` is there for many speakers. */
const INPUTS = ['input', 'input_lengths', 'scales']
/** More ONNX files are no voice of Piper. */
const MAX_FILES = 8

/** Whether ONNX files are what Piper publishes: its inputs, and nothing said of who made them. */
export function isPiperVoice(onnx: readonly OnnxFile[]): boolean {
  return (
    onnx.length > 0 &&
    onnx.every(({ header: { metadata, inputs } }) => {
      const names = new Set(inputs.map(({ name }) => name))
      return (
        !metadata.has('model_type') &&
        !metadata.has('comment') &&
        INPUTS.every((name) => names.has(name))
      )
    })
  )
}

/**
 * Tells the folder what is wrong with a voice of Piper as it is published: what keeps it from being
 * converted, else how it is. Gives no family, since it cannot be loaded as it is.
 */
export async function explainPiperVoice(
  folder: ModelFolder,
  onnx: readonly OnnxFile[],
): Promise<undefined> {
  if (!(await readVoice(folder, onnx))) return
  const expected = 'the metadata of a model exported for sherpa-onnx'
  const found = `a voice as Piper publishes it, which \`rostrum models add "${folder.dir}"\` copies and converts`
  folder.problem(onnx[0]?.name ?? 'model.onnx', expected, found)
}

/**
 * Makes a voice that Piper publishes (`<name>.onnx`, `<name>.onnx.json`) one that sherpa-onnx loads, in its
 * folder, as sherpa-onnx's `scripts/piper/add_meta_data.py` does: `tokens.txt` is written, unless there is
 * one, and metadata go behind the last byte of the model, whose weights are not read. Gives the names of the
 * files that are new or changed: none when the folder holds something else, or a voice that cannot be
 * converted; `recognize` says why.
 */
export async function convertPiper(
  dir: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const folder = await openModelFolder(dir, signal)
  const names = [...folder.files.keys()].filter((name) => name.endsWith('.onnx'))
  const paired = names.some((name) => piperSettingsFile(folder, name) !== undefined)
  if (!paired || names.length > MAX_FILES) return []
  const onnx: OnnxFile[] = []
  for (const name of names) {
    const header = await folder.header(name)
    if (header) onnx.push({ name, header })
  }
  if (!isPiperVoice(onnx)) return []
  const settings = await readVoice(folder, onnx)
  if (!settings) return []
  const changed: string[] = []
  if (!folder.files.has(TOKENS)) {
    await writeFile(folder.path(TOKENS), tokensOf(settings), { flag: 'wx', flush: true, signal })
    changed.push(TOKENS)
  }
  for (const { name } of onnx) {
    signal.throwIfAborted()
    await append(folder.path(name), metadataBytes(metadataOf(settings)))
    changed.push(name)
  }
  return changed
}

/** The settings of the one voice in a folder; undefined, with a problem, when it cannot be converted. */
async function readVoice(
  folder: ModelFolder,
  onnx: readonly OnnxFile[],
): Promise<PiperSettings | undefined> {
  const names = onnx.map(({ name }) => name).sort()
  if (new Set(names.map(plainName)).size > 1)
    return folder.problem('.', 'one voice of Piper', names.join(' and '))
  if (folder.folders.has(TOKENS)) folder.problem(TOKENS, 'a table of tokens', 'a folder')
  const [first] = onnx
  const settings = first && (await readPiperSettings(folder, first))
  return folder.problems.length === 0 ? settings : undefined
}

/** A sign and its number in each line; the space is a line of the number alone to who reads it. */
function tokensOf({ ids }: PiperSettings): string {
  return [...ids].map(([sign, id]) => `${sign} ${id}\n`).join('')
}

function metadataOf(settings: PiperSettings): { readonly [key: string]: string | number } {
  const { language, voice, speakers, sampleRate } = settings
  return {
    model_type: 'vits',
    comment: 'piper',
    language,
    voice,
    has_espeak: 1,
    n_speakers: speakers,
    sample_rate: sampleRate,
  }
}

async function append(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'a')
  try {
    await handle.writeFile(bytes)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}
