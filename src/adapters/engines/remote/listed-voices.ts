/** A voice as an upstream lists it. */
export interface ListedVoice {
  /** What a request calls it. */
  readonly name: string
  /** What people call it, where that is something else. */
  readonly title?: string
  /** BCP 47 tags. */
  readonly languages?: readonly [string, ...string[]]
  readonly gender?: 'female' | 'male' | 'neutral'
  readonly description?: string
}

/** More voices than any upstream has. */
const MAX_VOICES = 5000
const MAX_NAME_CHARS = 200
/** Where lists of voices are: Kokoro-FastAPI and devnen; ncoder-ai. */
const LISTS = ['voices', 'data'] as const
/** What names a voice in a request, the surest first (travisvn: `voice_name`; speaches: `voice_id`). */
const NAMES = ['id', 'voice_id', 'voice_name', 'name'] as const
const GENDERS: { readonly [name: string]: ListedVoice['gender'] } = {
  female: 'female',
  f: 'female',
  male: 'male',
  m: 'male',
  neutral: 'neutral',
}

/**
 * Reads a list of voices in any of the shapes that upstreams have: an array, or an object with one
 * under `voices` or `data`, of names or of objects. Undefined when it is no such list. Names that
 * nobody could ask for and repeated ones (in any case of letters) are left out.
 */
export function listedVoices(body: unknown): readonly ListedVoice[] | undefined {
  const list = Array.isArray(body)
    ? body
    : LISTS.map((place) => field(body, place)).find((it) => Array.isArray(it))
  if (!Array.isArray(list)) return undefined
  const voices = new Map<string, ListedVoice>()
  for (const item of list.slice(0, MAX_VOICES)) {
    const voice = voiceOf(item)
    if (voice && !voices.has(voice.name.toLowerCase())) voices.set(voice.name.toLowerCase(), voice)
  }
  return [...voices.values()]
}

function voiceOf(item: unknown): ListedVoice | undefined {
  const name = typeof item === 'string' ? nameOf(item) : first(NAMES.map((it) => text(item, it)))
  if (name === undefined) return undefined
  const title = text(item, 'name')
  const languages = languagesOf(item)
  const gender = GENDERS[text(item, 'gender')?.toLowerCase() ?? '']
  const description = text(item, 'description')
  return {
    name,
    ...(title !== undefined && title !== name && { title }),
    ...(languages && { languages }),
    ...(gender && { gender }),
    ...(description !== undefined && { description }),
  }
}

function languagesOf(item: unknown): ListedVoice['languages'] {
  const several = field(item, 'languages')
  const all = Array.isArray(several) ? several.slice(0, 200) : [field(item, 'language')]
  const [best, ...others] = all.flatMap((it) => tagOf(it) ?? [])
  return best === undefined ? undefined : [best, ...others]
}

function tagOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || /\p{C}/u.test(value)) return undefined
  const name = value.trim()
  return name !== '' && name.length <= MAX_NAME_CHARS ? name : undefined
}

function text(item: unknown, key: string): string | undefined {
  return nameOf(field(item, key))
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((it) => it !== undefined)
}
