import { plainName } from './choose-file.ts'
import type { Family, OnnxFile } from './family.ts'
import { pocket, zipvoice } from './imitating-families.ts'
import { matcha } from './matcha-family.ts'
import { shown } from './metadata.ts'
import { openModelFolder, type ModelFolder } from './model-folder.ts'
import { MODEL_FAMILIES, type ModelFamily, type ModelReport } from './model-report.ts'
import { explainPiperVoice, isPiperVoice } from './piper-voice.ts'
import { kitten, kokoro } from './style-family.ts'
import { supertonic } from './supertonic-family.ts'
import { vits } from './vits-family.ts'
import { isVocoder } from './vocoder.ts'

/** ONNX files looked into; a folder with more holds several models. */
const MAX_MODELS = 32
/** What the runtime looks for in eSpeak NG's data. */
const ESPEAK_FILES = ['phontab', 'phonindex', 'phondata', 'intonations']
const ESPEAK = 'espeak-ng-data'

/** Families by what stands in the metadata `model_type` of their models. */
const TYPES: readonly (readonly [RegExp, ModelFamily])[] = [
  [/^kokoro/, 'kokoro'],
  [/^kitten/, 'kitten'],
  [/vits/, 'vits'],
  [/^matcha/, 'matcha'],
  [/^zipvoice/, 'zipvoice'],
]

/**
 * Looks at a folder, without loading anything of it: which family of models it is of, its voices, and
 * for each file that would not do what was expected and what is there. All that sherpa-onnx would end
 * its process for is checked (its sources, `offline-tts-*`, version 1.13.8). Never throws but when
 * aborted.
 */
export async function recognize(
  dir: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<ModelReport> {
  const folder = await openModelFolder(dir, signal)
  const onnx: OnnxFile[] = []
  const names = [...folder.files.keys()].filter((name) => name.endsWith('.onnx'))
  if (names.length > MAX_MODELS)
    folder.problem('.', `at most ${MAX_MODELS} ONNX files`, String(names.length))
  for (const name of names.slice(0, MAX_MODELS)) {
    const header = await folder.header(name)
    if (header) onnx.push({ name, header })
  }
  const family = folder.problems.some(({ file }) => file === '.')
    ? undefined
    : isPiperVoice(onnx)
      ? await explainPiperVoice(folder, onnx)
      : familyOf(folder, names, onnx)
  const looks = family && { kokoro, kitten, vits, pocket, supertonic, matcha: matcha(signal), zipvoice: zipvoice(signal) }[family] // prettier-ignore
  return report(folder, onnx, looks)
}

async function report(
  folder: ModelFolder,
  onnx: readonly OnnxFile[],
  looks: Family | undefined,
): Promise<ModelReport> {
  const finding = await looks?.(folder, onnx)
  const files: Record<string, string> = {}
  for (const [key, name] of Object.entries(finding?.files ?? {})) {
    if (name === undefined) continue
    files[key] = folder.files.has(name) ? folder.path(name) : name
  }
  let needsEspeakData = false
  if (finding?.espeak) {
    if (folder.folders.has(ESPEAK)) {
      files['dataDir'] = folder.path(ESPEAK)
      const data = await openModelFolder(folder.path(ESPEAK), new AbortController().signal)
      for (const name of ESPEAK_FILES) {
        if (!data.files.get(name))
          folder.problem(`${ESPEAK}/${name}`, "eSpeak NG's data", data.files.has(name) ? 'an empty file' : 'no file') // prettier-ignore
      }
    } else needsEspeakData = true
  }
  const { problems } = folder
  return {
    dir: folder.dir,
    ok: problems.length === 0 && finding !== undefined,
    ...(finding && { family: finding.family }),
    ...(finding?.kind !== undefined && { kind: finding.kind }),
    files,
    needsEspeakData,
    ...(finding?.espeakVoice !== undefined && { espeakVoice: finding.espeakVoice }),
    ...(finding?.alphabet !== undefined && { alphabet: finding.alphabet }),
    sampleRate: finding?.sampleRate ?? 0,
    speakers: finding?.speakers ?? 0,
    ...(finding?.style && { style: finding.style }),
    voices: finding?.voices ?? [],
    imitates: finding?.imitates ?? false,
    languages: finding?.languages ?? [
      ...new Set(finding?.voices.flatMap((it) => it.languages) ?? []),
    ],
    controls: finding?.controls ?? ['rate'],
    fingerprint: folder.fingerprint,
    problems,
  }
}

/** The family of a folder by what its models say of themselves, else by the names of its files. */
function familyOf(
  folder: ModelFolder,
  names: readonly string[],
  onnx: readonly OnnxFile[],
): ModelFamily | undefined {
  const plain = new Set(names.map(plainName))
  const has = (pattern: RegExp): boolean => [...plain].some((name) => pattern.test(name))
  if (has(/^(flow_)?lm_?(flow|main)$/) || plain.has('text_conditioner')) return 'pocket'
  if (has(/^(duration_predictor|vector_estimator)$/)) return 'supertonic'
  const types = onnx
    .filter((it) => !isVocoder(it))
    .map((it) => it.header.metadata.get('model_type'))
  const known = types
    .map((type) => TYPES.find(([pattern]) => pattern.test(type ?? ''))?.[1])
    .find((it) => it !== undefined)
  if (known !== undefined) return known
  if (has(/^(text_)?encoder$/) && has(/^(fm_)?decoder$/)) return 'zipvoice'
  if (names.length === 0) {
    folder.problem('model.onnx', 'an ONNX model', folder.files.size === 0 ? 'an empty folder' : 'no file') // prettier-ignore
    return undefined
  }
  if (onnx.length === 0) return folder.files.has('voices.bin') ? 'kokoro' : undefined
  const [type] = types.filter((it) => it !== undefined)
  if (type !== undefined) {
    const expected = `the metadata model_type to be one of ${MODEL_FAMILIES.join(', ')}`
    const named = onnx.find((it) => it.header.metadata.get('model_type') === type)
    folder.problem(named?.name ?? 'model.onnx', expected, shown(type))
    return undefined
  }
  if (folder.files.has('voices.bin')) return 'kokoro'
  const single = onnx.find((it) => !isVocoder(it))
  if (single && single.header.metadata.has('comment')) return 'vits'
  const expected = 'the metadata of a model exported for sherpa-onnx'
  folder.problem(single?.name ?? onnx[0]?.name ?? 'model.onnx', expected, 'none')
  return undefined
}
