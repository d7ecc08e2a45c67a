const NUMBERS: ReadonlySet<string> = new Set([
  'rate',
  'pitchSemitones',
  'gainDb',
  'sampleRate',
  'channels',
  'bitRate',
  'seed',
])
const OBJECTS: ReadonlySet<string> = new Set(['effects', 'normalize', 'engineOptions'])
const FLAGS: ReadonlySet<string> = new Set(['inlineTags'])
/** Several names, apart by commas. */
const LISTS: ReadonlySet<string> = new Set(['lexicons'])

function value(name: string, text: string): unknown {
  if (NUMBERS.has(name))
    return text.trim() === '' ? text : Number.isNaN(Number(text)) ? text : Number(text)
  if (FLAGS.has(name)) return text === 'true' ? true : text === 'false' ? false : text
  if (LISTS.has(name)) return names(text)
  if (!OBJECTS.has(name)) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function names(text: string): string[] {
  const all = text.split(',').map((name) => name.trim())
  return all.filter((name) => name !== '')
}

/**
 * A query string's fields as a request body would have them: numbers as numbers, names
 * between commas as a list, and what is a list or an object as the JSON that it holds. What cannot be read so stays text, for the schema
 * to refuse.
 */
export function queryObject(query: unknown): { readonly [name: string]: unknown } {
  const fields = Object.entries(query as { readonly [name: string]: unknown })
  return Object.fromEntries(
    fields.map(([name, text]) => [name, typeof text === 'string' ? value(name, text) : text]),
  )
}
