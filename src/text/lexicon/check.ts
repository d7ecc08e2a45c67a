import { SpeechError } from '../../core/errors.ts'
import type { LexiconDocument, LexiconEntry, LexiconExample } from '../../core/lexicon.ts'
import { nearest } from '../../core/nearest.ts'
import type { Json } from '../../core/request.ts'
import { MAX_REGEX_CHARS, compileExpressions } from './expression.ts'
import { readIpa } from './ipa.ts'
import { fromXSampa } from './x-sampa.ts'

/** Most entries of one lexicon. */
export const MAX_ENTRIES = 100_000
/** Most entries with a regular expression, each of which costs time in every sentence. */
export const MAX_EXPRESSIONS = 1000
/** Most characters of a word or phrase. */
const MAX_KEY_CHARS = 200
const MAX_ALIAS_CHARS = 1000
const MAX_EXAMPLES = 20
const MAX_EXAMPLE_CHARS = 1000

/** Lets others have their turn while a large lexicon is read. */
export type Pause = () => Promise<void>
/** Entries between two pauses: a few milliseconds. */
export const ENTRIES_AT_ONCE = 1000

/** Steps from the top of a document to a value. */
export type ValuePath = readonly (string | number)[]

/** Where a value stands in a text, from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Finds the place of a value in the text that a document was read from. */
export type Locate = (path: ValuePath) => TextPlace | undefined

const KINDS = ['word', 'phrase', 'regex'] as const
const READINGS = ['alias', 'ipa', 'xSampa'] as const
const ENTRY_FIELDS = [
  ...KINDS,
  ...READINGS,
  'case',
  'wholeWord',
  'language',
  'example',
  'examples',
] as const
const TOP_FIELDS = ['name', 'language', 'description', 'entries'] as const

/** Writes a path as people do: `entries[3].alias`. */
export function dottedPath(path: ValuePath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('')
}

/** An error at a value of a lexicon, with its place in the text when that is known. */
export function lexiconError(
  path: ValuePath,
  problem: string,
  place?: TextPlace,
  details: { readonly [key: string]: Json } = {},
): SpeechError {
  const at = place === undefined ? '' : ` (line ${place.line}, column ${place.column})`
  const param = path.length === 0 ? 'lexicon' : dottedPath(path)
  return new SpeechError('invalid_request', `${problem.replace(/[.]$/, '')}${at}.`, {
    details: { ...details, param, ...place },
  })
}

function described(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean' || typeof value === 'number')
    return String(value)
  if (typeof value === 'string') return `a string of ${value.length} characters`
  return Array.isArray(value) ? 'a list' : 'an object'
}

type Fields = { readonly [field: string]: unknown }

/** Reads one document; `locate` says where its values stand. */
function reader(locate: Locate | undefined): {
  refuse(path: ValuePath, expected: string, value: unknown): never
  fail(path: ValuePath, problem: string): never
  fields(path: ValuePath, value: unknown, known: readonly string[]): Fields
  text(path: ValuePath, value: unknown, most: number, least?: number): string
  tag(path: ValuePath, value: unknown): string
} {
  const fail = (path: ValuePath, problem: string): never => {
    throw lexiconError(path, problem, locate?.(path))
  }
  const refuse = (path: ValuePath, expected: string, value: unknown): never => {
    const name = path.length === 0 ? 'a lexicon' : `\`${dottedPath(path)}\``
    return fail(path, `Expected ${name} to be ${expected}, got ${described(value)}.`)
  }
  return {
    refuse,
    fail,
    fields(path, value, known) {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse(path, 'an object', value)
      for (const field of Object.keys(value)) {
        if (known.includes(field)) continue
        const near = nearest(field, known, 1)[0]
        const hint =
          near === undefined ? `; known are ${known.join(', ')}` : `; did you mean \`${near}\`?`
        const place = [...path, field.slice(0, 40)]
        throw lexiconError(
          place,
          `There is no field \`${dottedPath(place)}\` here${hint}`,
          locate?.([...path, field]),
        )
      }
      // A null is the same as nothing.
      return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
    },
    text(path, value, most, least = 1) {
      const expected = `a string of ${least} to ${most} characters`
      if (typeof value !== 'string' || value.length > most || value.trim().length < least)
        return refuse(path, expected, value)
      return value
    },
    tag(path, value) {
      if (typeof value !== 'string' || !/^[a-z]{2,8}(?:[-_][a-z\d]{1,8}){0,8}$/i.test(value))
        return refuse(path, 'a BCP 47 tag such as en-GB', value)
      return value.replaceAll('_', '-')
    },
  }
}

type Reader = ReturnType<typeof reader>

function oneOf<T extends string>(
  { fail }: Reader,
  path: ValuePath,
  fields: Fields,
  names: readonly T[],
): T {
  const given = names.filter((name) => fields[name] !== undefined)
  if (given.length !== 1 || given[0] === undefined) {
    const got = given.length === 0 ? 'none' : given.join(' and ')
    return fail(
      path,
      `Expected \`${dottedPath(path)}\` to have one of ${names.join(', ')}, got ${got}.`,
    )
  }
  return given[0]
}

function examplesOf(
  read: Reader,
  path: ValuePath,
  { example, examples }: Fields,
): LexiconExample[] {
  if (examples !== undefined && !Array.isArray(examples))
    return read.refuse([...path, 'examples'], 'a list', examples)
  const list: readonly unknown[] = examples ?? []
  if (list.length > MAX_EXAMPLES)
    return read.refuse([...path, 'examples'], `a list of at most ${MAX_EXAMPLES}`, examples)
  const places: [ValuePath, unknown][] = list.map((each, at) => [[...path, 'examples', at], each])
  if (example !== undefined) places.unshift([[...path, 'example'], example])
  return places.map(([at, value]) => {
    const { text, expect } = read.fields(at, value, ['text', 'expect'])
    return {
      text: read.text([...at, 'text'], text, MAX_EXAMPLE_CHARS),
      expect: read.text([...at, 'expect'], expect, MAX_EXAMPLE_CHARS),
    }
  })
}

/** The message of an error in sounds, at its place in the document. */
function checkSounds({ fail }: Reader, path: ValuePath, check: () => string): void {
  try {
    check()
  } catch (error) {
    if (!SpeechError.is(error)) throw error
    fail(path, error.message)
  }
}

function readKey(read: Reader, path: ValuePath, fields: Fields): Partial<LexiconEntry> {
  const kind = oneOf(read, path, fields, KINDS)
  const at = [...path, kind]
  if (kind === 'regex') return { regex: read.text(at, fields[kind], MAX_REGEX_CHARS) }
  const key = read.text(at, fields[kind], MAX_KEY_CHARS)
  if (kind === 'word' && /\s/.test(key.trim())) {
    read.fail(at, `Expected \`${dottedPath(at)}\` to be one word, got several: write \`phrase\`.`)
  }
  return { [kind]: key }
}

function readReading(read: Reader, path: ValuePath, fields: Fields): Partial<LexiconEntry> {
  const kind = oneOf(read, path, fields, READINGS)
  const at = [...path, kind]
  if (kind === 'alias') return { alias: read.text(at, fields[kind], MAX_ALIAS_CHARS, 0) }
  const sounds = read.text(at, fields[kind], MAX_ALIAS_CHARS)
  checkSounds(read, at, () => (kind === 'ipa' ? readIpa(sounds) : fromXSampa(sounds)))
  return { [kind]: sounds }
}

function readEntry(read: Reader, path: ValuePath, value: unknown): LexiconEntry {
  const fields = read.fields(path, value, ENTRY_FIELDS)
  const { case: rule, wholeWord, language } = fields
  if (rule !== undefined && rule !== 'ignore' && rule !== 'match')
    read.refuse([...path, 'case'], 'ignore or match', rule)
  if (wholeWord !== undefined && typeof wholeWord !== 'boolean')
    read.refuse([...path, 'wholeWord'], 'true or false', wholeWord)
  const examples = examplesOf(read, path, fields)
  return {
    ...readKey(read, path, fields),
    ...readReading(read, path, fields),
    ...(rule !== undefined && { case: rule }),
    ...(wholeWord !== undefined && { wholeWord }),
    ...(language !== undefined && { language: read.tag([...path, 'language'], language) }),
    ...(examples.length > 0 && { examples }),
  }
}

/** Tells the place of an expression that cannot be had. */
async function checkExpressions({ fail }: Reader, entries: readonly LexiconEntry[]): Promise<void> {
  const sources = entries.flatMap(({ regex, alias, case: rule }, index) =>
    regex === undefined
      ? []
      : {
          regex,
          reading: alias === undefined ? { ipa: '' } : { alias },
          exact: rule !== 'ignore',
          wholeWord: true,
          language: '',
          param: `entries[${index}].regex`,
        },
  )
  try {
    await compileExpressions(sources)
  } catch (error) {
    const param = SpeechError.is(error) ? error.details['param'] : undefined
    const at = sources.find((source) => source.param === param)
    if (!SpeechError.is(error) || at === undefined) throw error
    const index = Number(/\d+/.exec(at.param)?.[0])
    fail(['entries', index, 'regex'], error.message)
  }
}

/**
 * Checks what somebody gave as a lexicon. Rejects with `invalid_request` with the path of the value at
 * fault in `details.param`, and its `line` and `column` when `locate` knows them. Without
 * `locate`, regular expressions are checked when they are compiled. `pause` is awaited now and then.
 */
export async function checkLexicon(
  value: unknown,
  locate?: Locate,
  pause?: Pause,
): Promise<LexiconDocument> {
  const read = reader(locate)
  const { name, language, description, entries } = read.fields([], value, TOP_FIELDS)
  // The name is where it is stored; a file may say it for its readers.
  if (name !== undefined) read.text(['name'], name, MAX_KEY_CHARS)
  if (!Array.isArray(entries)) return read.refuse(['entries'], 'a list', entries)
  if (entries.length > MAX_ENTRIES)
    return read.fail(['entries'], `Expected at most ${MAX_ENTRIES} entries, got ${entries.length}.`)
  const checked: LexiconEntry[] = []
  for (const [index, entry] of entries.entries()) {
    if (index % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) await pause?.()
    checked.push(readEntry(read, ['entries', index], entry))
  }
  const expressions = checked.filter(({ regex }) => regex !== undefined).length
  if (expressions > MAX_EXPRESSIONS)
    return read.fail(
      ['entries'],
      `Expected at most ${MAX_EXPRESSIONS} regular expressions, got ${expressions}.`,
    )
  if (locate !== undefined && expressions > 0) await checkExpressions(read, checked)
  return {
    ...(language !== undefined && { language: read.tag(['language'], language) }),
    ...(description !== undefined && {
      description: read.text(['description'], description, MAX_EXAMPLE_CHARS),
    }),
    entries: checked,
  }
}
