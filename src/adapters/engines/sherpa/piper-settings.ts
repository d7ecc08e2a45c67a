import type { OnnxFile } from './family.ts'
import { HIGHEST_RATE, LOWEST_RATE, shown } from './metadata.ts'
import type { ModelFolder } from './model-folder.ts'
import { tableRows } from './onnx-table.ts'

/** What Piper's settings say that the runtime wants to know. */
export interface PiperSettings {
  /** As sherpa-onnx's exports have it: an English name; else a code. */
  readonly language: string
  /** Name of eSpeak NG's voice that spells. */
  readonly voice: string
  readonly speakers: number
  readonly sampleRate: number
  /** Numbers of the signs the model reads, in the order of the numbers. */
  readonly ids: ReadonlyMap<string, number>
}

/** An object of JSON whose fields may be anything. */
export interface LooseObject {
  readonly [key: string]: unknown
}

/** Those of 900 speakers have 30 KB. */
const MAX_BYTES = 4 * 1_048_576
const MAX_SYMBOLS = 65_536
const MAX_SPEAKERS = 65_536
/** Piper's table with a row for each sign that a model knows, as PyTorch exports its network. */
const EMBEDDING = 'enc_p.emb.weight'
/** Names of eSpeak NG's voices: `en-us`, `en-gb-x-rp`, `es-419`, `de+f2`. */
const VOICE = /^[a-z]{2,8}([-_+][a-z0-9]{1,16}){0,4}$/i
/** White space that no line of a table of tokens can hold; the space itself is written. */
const UNWRITABLE = /^[\t\n\v\f\r]$/
/** Signs that the runtime's front end looks up without asking whether they are there. */
export const PIPER_SIGNS: readonly string[] = ['_', '^', '$']

/** The name of the settings that Piper keeps beside a model: `<name>.onnx.json`. */
export function piperSettingsFile(folder: ModelFolder, model: string): string | undefined {
  const whole = model.replace(/[._-]?(int8|fp16)?[.]onnx$/, '')
  return [`${model}.json`, `${whole}.onnx.json`].find((name) => folder.files.has(name))
}

/** The object in a file of Piper's settings; undefined, with a problem, when it is none. */
export async function settingsObject(
  folder: ModelFolder,
  file: string,
): Promise<LooseObject | undefined> {
  const expected = "Piper's settings in JSON"
  if ((folder.files.get(file) ?? 0) > MAX_BYTES)
    return folder.problem(file, expected, `more than ${MAX_BYTES} bytes`)
  const text = await folder.text(file, expected)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // Told below.
  }
  return folder.problem(file, expected, 'something else')
}

/**
 * Reads what Piper's settings tell the runtime; undefined, with a problem, when they would not do. As
 * sherpa-onnx's `scripts/piper/add_meta_data.py` reads them, but that it is said what is wrong: a sign is
 * one character, its number the first of its list; a rate of 22,500 means 22,050.
 */
export async function readPiperSettings(
  folder: ModelFolder,
  { name, header }: OnnxFile,
): Promise<PiperSettings | undefined> {
  const file = piperSettingsFile(folder, name)
  if (file === undefined)
    return folder.problem(`${name}.json`, `Piper's settings of ${name}`, 'no file')
  const settings = await settingsObject(folder, file)
  if (!settings) return undefined
  const wrong = (expected: string, found: string): undefined =>
    folder.problem(file, expected, found)

  const { phoneme_type: type = 'espeak' } = settings
  if (type !== 'espeak')
    return wrong('phoneme_type "espeak", which alone sherpa-onnx spells', told(type))
  const voice = objectOf(settings['espeak'])['voice'] ?? settings['lang_code']
  if (typeof voice !== 'string' || !VOICE.test(voice))
    return wrong('espeak.voice to be the name of a voice of eSpeak NG', told(voice))
  const rate = objectOf(settings['audio'])['sample_rate']
  const sampleRate = rate === 22_500 ? 22_050 : rate
  if (!isWhole(sampleRate, LOWEST_RATE, HIGHEST_RATE))
    return wrong(`audio.sample_rate to be ${LOWEST_RATE} to ${HIGHEST_RATE}`, told(rate))
  const { num_speakers: speakers = 1 } = settings
  const most = header.inputs.some((it) => it.name === 'sid') ? MAX_SPEAKERS : 1
  if (!isWhole(speakers, 1, most)) {
    const of = most === 1 ? '1, since the model has no input sid' : `1 to ${most}`
    return wrong(`num_speakers to be ${of}`, told(speakers))
  }
  const rows = await tableRows(folder.path(name), EMBEDDING)
  const ids = readIds(settings, rows ?? MAX_SYMBOLS, wrong)
  if (!ids) return undefined
  const spoken = objectOf(settings['language'])
  const names = [spoken['name_english'], spoken['code'], voice]
  const language = names.find((it) => typeof it === 'string' && /^[\p{L}\p{N} (),_-]{1,64}$/u.test(it)) // prettier-ignore
  return { language: String(language), voice, speakers, sampleRate, ids }
}

/**
 * `phoneme_id_map`: for each sign a number, or a list of which the first counts. Signs that came to the map
 * after the model was trained are left out: the runtime's call with a number beyond the table never ends,
 * while it passes over signs without one.
 */
function readIds(
  settings: LooseObject,
  rows: number,
  wrong: (expected: string, found: string) => undefined,
): ReadonlyMap<string, number> | undefined {
  const { phoneme_id_map: map, num_symbols: said = MAX_SYMBOLS } = settings
  if (!isObject(map)) return wrong('phoneme_id_map to be an object', told(map))
  if (!isWhole(said, 1, MAX_SYMBOLS))
    return wrong(`num_symbols to be 1 to ${MAX_SYMBOLS}`, told(said))
  const known = Math.min(said, rows)
  const entries = Object.entries(map)
  if (entries.length > MAX_SYMBOLS)
    return wrong(`at most ${MAX_SYMBOLS} signs in phoneme_id_map`, String(entries.length))
  const ids: [sign: string, id: number][] = []
  for (const [sign, given] of entries) {
    const list: readonly unknown[] = Array.isArray(given) ? given : [given]
    const [id] = list
    if (!isId(id) || !list.every(isId))
      return wrong(`numbers of 0 to ${MAX_SYMBOLS - 1} in phoneme_id_map`, `${told(given)} for ${told(sign)}`) // prettier-ignore
    if (UNWRITABLE.test(sign)) continue
    if ([...sign].length !== 1 || /[\p{Cc}\p{Cs}]/u.test(sign))
      return wrong('one character for each number in phoneme_id_map', told(sign))
    if (list.every((it) => it < known)) ids.push([sign, id])
  }
  const numbers = new Map(ids.sort(([, a], [, b]) => a - b))
  const within = `in phoneme_id_map with numbers below ${known}`
  const missing = PIPER_SIGNS.find((sign) => !numbers.has(sign))
  if (missing !== undefined)
    return wrong(`the signs ${PIPER_SIGNS.map(shown).join(', ')} ${within}`, `no ${shown(missing)}`)
  if (numbers.size < entries.length / 2)
    return wrong(`most signs ${within}`, `${numbers.size} of ${entries.length}`)
  return numbers
}

function isId(value: unknown): value is number {
  return isWhole(value, 0, MAX_SYMBOLS - 1)
}

function isObject(value: unknown): value is LooseObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as an object: one without fields when it is none. */
export function objectOf(value: unknown): LooseObject {
  return isObject(value) ? value : {}
}

function isWhole(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
}

/** A value of JSON as it is shown, and not all of a long one. */
function told(value: unknown): string {
  if (value === undefined) return 'none'
  if (typeof value === 'string') return shown(value)
  if (isObject(value)) return 'an object'
  return Array.isArray(value) && value.length > 8 ? 'a long list' : JSON.stringify(value).slice(0, 64) // prettier-ignore
}
