import { open } from 'node:fs/promises'
import { plainName, preferredFile } from './choose-file.ts'
import { type Family, filesLike } from './family.ts'
import { shown } from './metadata.ts'
import type { ModelFolder } from './model-folder.ts'

/** Names of its four models, by the keys of the runtime's settings. */
const MODELS = {
  durationPredictor: 'duration_predictor',
  textEncoder: 'text_encoder',
  vectorEstimator: 'vector_estimator',
  vocoder: 'vocoder',
}

/** Languages the runtime takes (offline-tts-supertonic-impl.cc); English is its first. */
export const SUPERTONIC_LANGUAGES = [
  'en', 'ko', 'ja', 'ar', 'bg', 'cs', 'da', 'de', 'el', 'es', 'et', 'fi', 'fr', 'hi', 'hr', 'hu', 'id', 'it', 'lt', 'lv', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'tr', 'uk', 'vi',
] as const // prettier-ignore

/** Languages of the models of its first versions. */
const FIRST_LANGUAGES: readonly [string, ...string[]] = ['en', 'ko', 'es', 'pt', 'fr']

const INDEXER = 'unicode_indexer.bin'
const HEADER_BYTES = 6 * 8
const FLOAT_BYTES = 4
/** The runtime takes no table of styles that is larger. */
const MAX_STYLE_BYTES = 64 * 1_048_576

/** Supertonic: four models, `tts.json`, an index of characters, and a table of styles. */
export const supertonic: Family = async (folder, onnx) => {
  const models = Object.entries(MODELS).map(([key, expected]) => {
    const like = (name: string): boolean => plainName(name) === expected
    const name = preferredFile(onnx.map((it) => it.name).filter(like))
    const broken = [...folder.files.keys()].some((it) => it.endsWith('.onnx') && like(it))
    if (name === undefined && !broken)
      folder.problem(`${expected}.onnx`, 'an ONNX model', 'no file')
    return [key, name] as const
  })
  const sampleRate = await readSettings(folder)
  const indexBytes = await folder.bytes(INDEXER, 'an index of characters')
  if (indexBytes !== undefined && indexBytes % 4 !== 0)
    folder.problem(INDEXER, 'numbers of 4 bytes each', `${indexBytes} bytes`)
  const style = filesLike(folder, /[.]bin$/).find((name) => name !== INDEXER) ?? 'voice.bin'
  const speakers = await readStyles(folder, style)
  return {
    family: 'supertonic',
    files: {
      ...Object.fromEntries(models),
      ttsJson: 'tts.json',
      unicodeIndexer: INDEXER,
      voiceStyle: style,
    },
    sampleRate,
    speakers,
    voices: Array.from({ length: speakers }, (_, speaker) => ({
      name: String(speaker),
      label: `Speaker ${speaker}`,
      speaker,
      languages: FIRST_LANGUAGES,
    })),
  }
}

/** Checks `tts.json`, and gives its sample rate. */
async function readSettings(folder: ModelFolder): Promise<number> {
  const file = 'tts.json'
  const text = await folder.text(file, 'settings')
  if (text === undefined) return 0
  let settings: { [part: string]: { [key: string]: unknown } | undefined }
  try {
    settings = JSON.parse(text) as typeof settings
  } catch {
    folder.problem(file, 'settings in JSON', 'something else')
    return 0
  }
  const number = (part: string, key: string): number => {
    const value = settings?.[part]?.[key]
    if (Number.isInteger(value) && Number(value) > 0) return Number(value)
    folder.problem(file, `${part}.${key} to be a whole number above 0`, shown(String(value)))
    return 0
  }
  number('ae', 'base_chunk_size')
  number('ttl', 'chunk_compress_factor')
  number('ttl', 'latent_dim')
  const rate = number('ae', 'sample_rate')
  if (rate > 0 && (rate < 8000 || rate > 192_000))
    folder.problem(file, 'ae.sample_rate to be 8000 to 192000', String(rate))
  return rate
}

/** Checks the table of styles: six sizes of 8 bytes, then their numbers; gives its speakers. */
async function readStyles(folder: ModelFolder, name: string): Promise<number> {
  const bytes = await folder.bytes(name, 'a table of styles')
  if (bytes === undefined) return 0
  if (bytes < HEADER_BYTES) {
    folder.problem(name, `at least ${HEADER_BYTES} bytes`, `${bytes} bytes`)
    return 0
  }
  const handle = await open(folder.path(name))
  const head = Buffer.alloc(HEADER_BYTES)
  try {
    await handle.read(head, 0, HEADER_BYTES, 0)
  } finally {
    await handle.close()
  }
  const sizes = Array.from({ length: 6 }, (_, index) => Number(head.readBigInt64LE(index * 8)))
  if (sizes.some((size) => size <= 0 || size > MAX_STYLE_BYTES)) {
    folder.problem(name, 'six sizes above 0 at its beginning', shown(sizes.join(', ')))
    return 0
  }
  const [speakers = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = sizes
  const expected = HEADER_BYTES + FLOAT_BYTES * (speakers * b * c + d * e * f)
  if (bytes !== expected || bytes > MAX_STYLE_BYTES) {
    folder.problem(name, `${expected} bytes`, `${bytes} bytes`)
    return 0
  }
  if (d !== speakers) folder.problem(name, `${speakers} speakers in both tables`, String(d))
  return speakers
}
