import { plainName, preferredFile } from './choose-file.ts'
import { type Family, filesLike, type OnnxFile } from './family.ts'
import { languageTag } from './language-tag.ts'
import { readMetadata } from './metadata.ts'
import type { ModelFolder } from './model-folder.ts'
import type { ModelVoice } from './model-report.ts'
import { objectOf, PIPER_SIGNS, piperSettingsFile, settingsObject } from './piper-settings.ts'
import { checkTokens } from './tokens.ts'

/** Makers of VITS models, as the metadata `comment` names them, that are spelled by eSpeak NG. */
const SPELLED = ['piper', 'coqui', 'icefall'] as const

/** Signs that the runtime's eSpeak front ends look up without asking whether they are there. */
const REQUIRED: { readonly [kind: string]: readonly string[] } = {
  piper: PIPER_SIGNS,
  icefall: PIPER_SIGNS,
  coqui: [','],
}

const MOST_LISTED_SPEAKERS = 1000
const MOST_NAME_CHARS = 64

/** VITS, whoever trained it: Piper, Meta's MMS, Coqui, MeloTTS, icefall. */
export const vits: Family = async (folder, onnx) => {
  const models = new Set(onnx.map((it) => plainName(it.name)))
  if (models.size > 1)
    folder.problem(
      '.',
      'one model',
      onnx
        .map((it) => it.name)
        .sort()
        .join(' and '),
    )
  const name = preferredFile(onnx.map((it) => it.name))
  const chosen = onnx.find((it) => it.name === name) as OnnxFile
  const metadata = readMetadata(folder, chosen.name, chosen.header)
  const sampleRate = metadata.sampleRate()
  const speakers = metadata.integer('n_speakers', 0)
  const language = metadata.text('language')
  const comment = metadata.text('comment')
  for (const key of ['add_blank', 'blank_id', 'bos_id', 'eos_id', 'use_eos_bos', 'pad_id'])
    metadata.integer(key, 0, 0)
  const characters = metadata.text('frontend', '') === 'characters'
  const kind = comment.includes('melo')
    ? 'melo'
    : (SPELLED.find((it) => comment.includes(it)) ?? (characters ? comment : 'vits'))
  if (kind === 'melo') metadata.integer('version', 2)
  const { length: inputs } = chosen.header.inputs
  if (inputs < 3) folder.problem(chosen.name, 'at least 3 inputs', String(inputs))

  const lexicon = filesLike(folder, /^lexicon.*[.]txt$/)[0]
  const spelled = !characters && kind !== 'melo' && SPELLED.some((it) => it === kind)
  // Models of icefall that have a lexicon are not spelled.
  const espeak = spelled && (lexicon === undefined || folder.folders.has('espeak-ng-data'))
  const reads = !characters && !espeak
  if (reads) await folder.text(lexicon ?? 'lexicon.txt', 'a lexicon')
  const signs = await checkTokens(folder, 'tokens.txt', {
    single: characters || espeak,
    required: espeak ? (REQUIRED[kind] ?? []) : [],
  })
  const settings = await describedBy(folder, chosen.name)
  const espeakVoice = espeak ? chosen.header.metadata.get('voice') : undefined
  const tags = languagesOf(folder, chosen, language, settings)
  return {
    family: 'vits',
    kind: kind.toLowerCase().slice(0, 32),
    files: {
      model: chosen.name,
      tokens: 'tokens.txt',
      ...(reads && { lexicon: lexicon ?? 'lexicon.txt' }),
    },
    espeak,
    ...(espeakVoice !== undefined && { espeakVoice }),
    ...(characters && { alphabet: [...signs].filter((it) => [...it].length === 1).join('') }),
    sampleRate,
    speakers: Math.max(1, speakers),
    voices: voicesOf(chosen.name, speakers, tags, settings, kind),
  }
}

/** What Piper's settings beside a model tell of its voices. */
interface Described {
  readonly language?: string
  readonly speakers: ReadonlyMap<number, string>
}

async function describedBy(folder: ModelFolder, model: string): Promise<Described> {
  const file = piperSettingsFile(folder, model)
  const settings = file === undefined ? undefined : await settingsObject(folder, file)
  const speakers = new Map<number, string>()
  for (const [name, number] of Object.entries(objectOf(settings?.['speaker_id_map'])))
    if (Number.isInteger(number)) speakers.set(Number(number), name.slice(0, MOST_NAME_CHARS))
  const { code } = objectOf(settings?.['language'])
  return { speakers, ...(typeof code === 'string' && { language: code }) }
}

/** The language a model says it speaks, else that of its file name or of its folder's. */
function languagesOf(
  folder: ModelFolder,
  { name, header }: OnnxFile,
  language: string,
  settings: Described,
): readonly [string, ...string[]] {
  const place = `${folder.dir.split(/[\\/]/).at(-1) ?? ''} ${name}`
  const inName = /(?:^|[^A-Za-z])([a-z]{2,3}_[A-Z]{2})(?=[^A-Za-z]|$)/.exec(place)?.[1]
  const inFolder = /(?:^|[-_ /])([a-z]{3})(?=[-_ /.]|$)/g
  const codes = [...place.matchAll(inFolder)].map((it) => it[1] ?? '')
  const mms = header.metadata.get('comment') === 'mms' ? codes.filter((it) => it !== 'mms') : []
  const candidates = [settings.language, inName, language, header.metadata.get('voice'), ...mms]
  for (const candidate of candidates) {
    const tag = candidate === undefined ? undefined : languageTag(candidate)
    if (tag === undefined) continue
    const base = tag.split('-')[0] ?? tag
    return base === tag ? [tag] : [tag, base]
  }
  return ['und']
}

function voicesOf(
  file: string,
  speakers: number,
  languages: readonly [string, ...string[]],
  settings: Described,
  kind: string,
): readonly ModelVoice[] {
  const own = /^[a-z]{2,3}_[A-Z]{2}-([^-]+)/.exec(file.slice(file.lastIndexOf('/') + 1))?.[1]
  if (speakers <= 1) {
    const name = own ?? (kind === 'mms' ? (languages[0] ?? 'default') : 'default')
    const label = own ?? 'Default'
    return [{ name: name.toLowerCase(), label, speaker: 0, languages }]
  }
  const taken = new Set<string>()
  return Array.from({ length: Math.min(speakers, MOST_LISTED_SPEAKERS) }, (_, speaker) => {
    const called = settings.speakers.get(speaker)
    const wanted = called?.toLowerCase().replaceAll(/[^\p{L}\p{N}_-]+/gu, '-') ?? String(speaker)
    const name = taken.has(wanted) || wanted === '' ? String(speaker) : wanted
    taken.add(name)
    return { name, label: called ?? `Speaker ${speaker}`, speaker, languages }
  })
}
