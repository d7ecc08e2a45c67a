import { parseText } from './environment.ts'
import { FIELDS, type Field } from './field.ts'
import type { Entry, Layer } from './layer.ts'

/** What the variables of the dictation API say, and which of them say nothing here. */
export interface DictationEnvironment extends Layer {
  /** One sentence for each variable that is set and has no effect. */
  readonly notes: readonly string[]
}

/** Variables as somebody set them. */
type Variables = { readonly [name: string]: string | undefined }

/** What a value means for a setting, or why it means nothing. */
type Meaning = { readonly value: string } | { readonly note: string }

const LEVELS: { readonly [word: string]: string } = {
  trace: 'debug',
  warning: 'warn',
  critical: 'error',
}

/** SQLAlchemy's address of a SQLite file: three slashes, then the path. */
const SQLITE = /^sqlite(?:\+\w+)?:\/\/\/(?!:memory:)([^?]+)/i

const asIs = (text: string): Meaning => ({ value: text })

function levelOf(text: string): Meaning {
  const word = text.toLowerCase()
  return { value: Object.hasOwn(LEVELS, word) ? (LEVELS[word] as string) : word }
}

function sqliteFile(text: string): Meaning {
  const file = SQLITE.exec(text)?.[1]
  if (file !== undefined) return { value: file }
  return {
    note: 'DATABASE_URL has no effect: only sqlite:///file is taken over; name others in databaseUrl.',
  }
}

/** Settings by the variables of the API; of two for one setting the first that is set counts. */
const MEANINGS: readonly (readonly [
  variable: string,
  path: string,
  meaning: (text: string) => Meaning,
])[] = [
  ['HOST', 'server.host', asIs],
  ['PORT', 'server.port', asIs],
  ['LOG_LEVEL', 'log.level', levelOf],
  ['BASE_URL', 'server.publicUrl', asIs],
  ['DATABASE_URL', 'databaseUrl', sqliteFile],
  ['DB_PATH', 'databaseUrl', asIs],
  ['AUDIO_DIR', 'artifactUrl', asIs],
  ['TTS_THREAD_COUNT', 'tasks.concurrency', asIs],
  ['DOCS_URL', 'docs.path', asIs],
]

const WITHOUT_EFFECT: { readonly [variable: string]: string } = {
  TTS_DEVICE: 'engines choose for themselves where they compute',
  TTS_OUTPUT_DIR: 'files are kept where artifactUrl says',
  RELOAD: 'settings are read again when they change, code never',
  OPENAPI_URL: 'the description is always at /openapi.json',
  REDOC_URL: 'there is one page of documentation, at docs.path',
}

const fields: ReadonlyMap<string, Field> = new Map(FIELDS.map((field) => [field.path, field]))

/** What is set, by upper-case names: the API takes its variables in any case. */
function shouted(variables: Variables): ReadonlyMap<string, string> {
  const set = new Map<string, string>()
  for (const [name, text] of Object.entries(variables))
    if (text !== undefined && text.trim() !== '') set.set(name.toUpperCase(), text.trim())
  return set
}

/** Whether the topmost of several layers that speak of it says that these variables are read. */
export function readsDictationEnvironment(layers: readonly Layer[]): boolean {
  const entries = layers.flatMap((layer) => layer.entries)
  return entries.findLast(({ path }) => path.join('.') === 'dictation.environment')?.value === true
}

/**
 * What the variables of the dictation API say (`PORT`, `BASE_URL`, …), in the words of our settings.
 * They are so common that they are read only where the setting `dictation.environment` is true, and
 * stand below everything else that somebody set.
 */
export function dictationEnvironment(
  variables: Variables,
  kind: 'dotenv' | 'environment',
): DictationEnvironment {
  const set = shouted(variables)
  const entries: Entry[] = []
  const notes: string[] = []
  const taken = new Set<string>()
  for (const [variable, path, meaning] of MEANINGS) {
    const text = set.get(variable)
    const field = fields.get(path)
    if (text === undefined || field === undefined || taken.has(path)) continue
    const found = meaning(text)
    if ('note' in found) {
      notes.push(found.note)
      continue
    }
    taken.add(path)
    const where = kind === 'dotenv' ? `${variable} in .env` : variable
    const value = parseText(field, found.value)
    entries.push({ path: path.split('.'), value, source: { kind, where } })
  }
  for (const [variable, reason] of Object.entries(WITHOUT_EFFECT))
    if (set.has(variable)) notes.push(`${variable} has no effect: ${reason}.`)
  return { entries, notes, problems: [] }
}
