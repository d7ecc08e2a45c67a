import { preferredFile } from './choose-file.ts'
import { type Family, type Finding, filesLike, type OnnxFile } from './family.ts'
import { kokoroLayout, kokoroVoices } from './kokoro-voices.ts'
import { type MetadataReader, readMetadata } from './metadata.ts'
import type { ModelFolder } from './model-folder.ts'
import type { ModelVoice } from './model-report.ts'
import { checkTokens } from './tokens.ts'

const VOICES = 'voices.bin'
const FLOAT_BYTES = 4

/** Kokoro: a model, a table of 510 × 256 numbers a speaker, tokens, eSpeak NG's data, lexicons. */
export const kokoro: Family = async (folder, onnx) => {
  const { file, metadata, speakers, sampleRate } = await begin(folder, onnx)
  const style = metadata?.integers('style_dim') ?? []
  const [rows = 0, one = 0, columns = 0] = style
  if (style.length !== 3 || one !== 1) {
    if (style.length > 0)
      folder.problem(file, 'the metadata style_dim like 510,1,256', style.join())
  } else await checkVoices(folder, { rows, columns, speakers })
  const multilingual = (metadata?.integer('version', 0, 1) ?? 1) >= 2
  await checkTokens(folder, 'tokens.txt', { single: true, required: multilingual ? [' '] : [] })
  // Those of English would not be used, since each call tells eSpeak NG its language; and two of them
  // at once the runtime complains about, word by word.
  const lexicons = multilingual ? filesLike(folder, /^lexicon(?!.*en[.]txt$).*[.]txt$/) : []
  for (const lexicon of lexicons) await folder.text(lexicon, 'a lexicon')
  if (lexicons.length > 0 && folder.dir.includes(','))
    folder.problem('.', 'a path without a comma, for the lexicons', 'one with a comma')
  const chinese = !multilingual || lexicons.some((name) => name.includes('zh'))
  const names = namesOf(metadata, speakers) ?? kokoroLayout(speakers) ?? numbers(speakers)
  const voices = kokoroVoices(names, chinese)
  return {
    espeak: true,
    sampleRate,
    speakers,
    voices,
    family: 'kokoro',
    ...(style.length === 3 && { style: { rows, columns } }),
    files: {
      ...files(file),
      ...(lexicons.length > 0 && { lexicon: lexicons.map((it) => folder.path(it)).join(',') }),
    },
  }
}

/** Kitten: like Kokoro, with one row of numbers for each of its eight speakers; English. */
export const kitten: Family = async (folder, onnx) => {
  const { file, metadata, speakers, sampleRate } = await begin(folder, onnx)
  const style = metadata?.integers('style_dim') ?? []
  const [rows = 0, columns = 0] = style
  if (style.length !== 2 || rows !== 1) {
    if (style.length > 0) folder.problem(file, 'the metadata style_dim like 1,256', style.join())
  } else await checkVoices(folder, { rows, columns, speakers })
  if (metadata && metadata.integer('has_espeak', 0) !== 1)
    folder.problem(file, 'the metadata has_espeak to be 1', '0')
  await checkTokens(folder, 'tokens.txt', { single: true, required: [] })
  const names = namesOf(metadata, speakers) ?? numbers(speakers)
  const voices = names.map((name, speaker): ModelVoice => {
    const letter = /-([fm])$/.exec(name)?.[1]
    return {
      name,
      label: name,
      speaker,
      languages: ['en-US', 'en'],
      ...(letter !== undefined && { gender: letter === 'f' ? 'female' : 'male' }),
    }
  })
  return {
    espeak: true,
    sampleRate,
    speakers,
    voices,
    family: 'kitten',
    ...(style.length === 2 && { style: { rows, columns } }),
    files: files(file),
  }
}

interface Beginning {
  readonly file: string
  readonly metadata: MetadataReader | undefined
  readonly speakers: number
  readonly sampleRate: number
}

async function begin(folder: ModelFolder, onnx: readonly OnnxFile[]): Promise<Beginning> {
  const name = preferredFile(onnx.map((it) => it.name))
  const chosen = onnx.find((it) => it.name === name)
  const file = chosen?.name ?? 'model.onnx'
  if (!chosen) {
    // One that is there and broken has its own problem.
    if (![...folder.files.keys()].some((it) => it.endsWith('.onnx')))
      folder.problem(file, 'an ONNX model', 'no file')
    return { file, metadata: undefined, speakers: 0, sampleRate: 0 }
  }
  const metadata = readMetadata(folder, file, chosen.header)
  const { inputs } = chosen.header
  if (inputs.length !== 3) {
    const found = inputs.map((it) => it.name).join(', ') || 'none'
    folder.problem(file, 'the inputs tokens, style and speed', found)
  }
  const sampleRate = metadata.sampleRate()
  const speakers = metadata.integer('n_speakers', 1)
  metadata.integer('has_espeak', 0)
  return { file, metadata, speakers, sampleRate }
}

async function checkVoices(
  folder: ModelFolder,
  size: { readonly rows: number; readonly columns: number; readonly speakers: number },
): Promise<void> {
  // Sizes that are wrong themselves tell nothing of the table.
  if (folder.problems.some((it) => it.file.endsWith('.onnx'))) return
  const expected = size.rows * size.columns * size.speakers * FLOAT_BYTES
  const shape = `${size.speakers} speakers × ${size.rows} × ${size.columns} numbers`
  const bytes = await folder.bytes(VOICES, `${shape} (${expected} bytes)`)
  if (bytes !== undefined && bytes !== expected)
    folder.problem(VOICES, `${expected} bytes (${shape})`, `${bytes} bytes`)
}

function namesOf(
  metadata: MetadataReader | undefined,
  speakers: number,
): readonly string[] | undefined {
  const names = metadata
    ?.text('speaker_names', '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
  return names?.length === speakers && new Set(names).size === speakers ? names : undefined
}

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index))
}

function files(model: string): Finding['files'] {
  return { model, voices: VOICES, tokens: 'tokens.txt' }
}
