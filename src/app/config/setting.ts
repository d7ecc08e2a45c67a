import { isIP } from 'node:net'
import { z } from 'zod'

/** What a setting says of itself beside its type. It ends up in the JSON Schema of the settings. */
export interface SettingNotes {
  /** True when a change takes effect only after a restart. Default false. */
  readonly restart?: boolean
  /** True when the value is never to be shown. Default false. */
  readonly secret?: boolean
}

type Leaf<T> = z.ZodDefault<z.ZodType<T, T>>

function leaf<T>(
  type: z.ZodType<T, T>,
  value: NoInfer<T>,
  expected: string,
  description: string,
  notes: SettingNotes = {},
): Leaf<T> {
  return type.default(value as never).meta({ description, expected, ...notes })
}

/** A whole number from `min` to `max`, both included. */
export function whole(
  value: number,
  [min, max]: readonly [number, number],
  description: string,
  notes?: SettingNotes,
): Leaf<number> {
  const expected = `a whole number from ${min} to ${max}`
  return leaf(z.number().int().min(min).max(max), value, expected, description, notes)
}

/** A number from `min` to `max`, both included. */
export function number(
  value: number,
  [min, max]: readonly [number, number],
  description: string,
  notes?: SettingNotes,
): Leaf<number> {
  const expected = `a number from ${min} to ${max}`
  return leaf(z.number().min(min).max(max), value, expected, description, notes)
}

/** True or false. */
export function flag(value: boolean, description: string, notes?: SettingNotes): Leaf<boolean> {
  return leaf(z.boolean(), value, 'true or false', description, notes)
}

/** One of a closed set of words. */
export function choice<const T extends string>(
  value: T,
  words: readonly T[],
  description: string,
  notes?: SettingNotes,
): Leaf<T> {
  return leaf(
    z.enum(words) as z.ZodType<T, T>,
    value,
    `one of ${words.join(', ')}`,
    description,
    notes,
  )
}

/** A kind of text: what it looks like in words, and the test it must pass. */
export interface TextKind {
  readonly expected: string
  readonly accepts: (text: string) => boolean
}

/** A text of some kind. */
export function text(
  value: string,
  kind: TextKind,
  description: string,
  notes?: SettingNotes,
): Leaf<string> {
  return leaf(z.string().refine(kind.accepts), value, kind.expected, description, notes)
}

/** A text that is never shown. */
export function secret(value: string, description: string, notes?: SettingNotes): Leaf<string> {
  const type = z.string().refine((given) => given.trim() === given)
  const expected = 'a text without blanks around it, or nothing'
  return leaf(type, value, expected, description, { ...notes, secret: true })
}

/** A list of texts of some kind. */
export function list(
  value: readonly string[],
  kind: TextKind,
  description: string,
  notes?: SettingNotes,
): Leaf<readonly string[]> {
  const type = z.array(z.string().refine(kind.accepts)) as z.ZodType<
    readonly string[],
    readonly string[]
  >
  return leaf(type, value, `a list, each ${kind.expected}`, description, notes)
}

/** Texts by name. */
export function map(
  value: { readonly [name: string]: string },
  expected: string,
  description: string,
  notes?: SettingNotes,
): Leaf<{ readonly [name: string]: string }> {
  const type = z.record(z.string().min(1), z.string().min(1))
  return leaf<{ readonly [name: string]: string }>(type, value, expected, description, notes)
}

/** Some of a closed set of names, each on or off. */
export function switches(
  value: { readonly [name: string]: boolean },
  names: readonly string[],
  expected: string,
  description: string,
  notes?: SettingNotes,
): Leaf<{ readonly [name: string]: boolean }> {
  const type = z
    .record(z.string().min(1), z.boolean())
    .refine((given) => Object.keys(given).every((name) => names.includes(name)))
  return leaf<{ readonly [name: string]: boolean }>(type, value, expected, description, notes)
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i
const HOST = /^[^\s/?#@]+$/

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}

function isHttpUrl(text: string, bare: boolean): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  return !bare || url.origin === text.toLowerCase()
}

function isUrlOf(text: string, schemes: readonly string[]): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1))
}

/** The kinds of text the settings use. */
export const KINDS: {
  readonly [K in
    | 'host'
    | 'addressRange'
    | 'publicUrl'
    | 'origin'
    | 'path'
    | 'openPath'
    | 'file'
    | 'databaseUrl'
    | 'redisUrl'
    | 'artifactUrl'
    | 'language'
    | 'voice'
    | 'engine'
    | 'name']: TextKind
} = {
  host: { expected: 'a host name or an IP address', accepts: (value) => HOST.test(value) },
  addressRange: {
    expected: 'an IP address or a range such as 10.0.0.0/8',
    accepts: isAddressRange,
  },
  publicUrl: {
    expected: 'an http or https URL, or nothing',
    accepts: (value) => value === '' || isHttpUrl(value, false),
  },
  origin: {
    expected: 'an origin such as https://example.org, or *',
    accepts: (value) => value === '*' || isHttpUrl(value, true),
  },
  path: {
    expected: 'a path that begins with / and does not end with it, or / alone',
    accepts: (value) => value === '/' || /^(\/[\w.~@:-]+)+$/.test(value),
  },
  openPath: {
    expected: 'a path such as /health, or one that ends in /* for all below it',
    accepts: (value) => /^(\/[\w.~@:-]+)*(\/\*?)?$/.test(value) && value !== '',
  },
  file: { expected: 'a path, or nothing', accepts: (value) => !value.includes('\0') },
  databaseUrl: {
    expected: 'a postgres:// URL, the path of a file, or nothing',
    accepts: (value) =>
      !value.includes('\0') &&
      (!value.includes('://') || isUrlOf(value, ['postgres', 'postgresql'])),
  },
  redisUrl: {
    expected: 'a redis:// or rediss:// URL, or nothing',
    accepts: (value) => value === '' || isUrlOf(value, ['redis', 'rediss']),
  },
  artifactUrl: {
    expected: 'an http or https URL with a bucket as its path, a folder, or nothing',
    accepts: (value) =>
      !value.includes('\0') &&
      (!value.includes('://') ||
        (isUrlOf(value, ['http', 'https']) && new URL(value).pathname.length > 1)),
  },
  language: {
    expected: 'a BCP 47 tag such as en-US',
    accepts: (value) => LANGUAGE.test(value),
  },
  voice: {
    expected: 'a voice id such as espeak:en-us, or nothing',
    accepts: (value) => value.trim() === value,
  },
  engine: {
    expected: 'the id of an engine',
    accepts: (value) => /^[a-z][\w-]*$/i.test(value),
  },
  name: {
    expected: 'lower-case letters, digits and single hyphens, a letter first, at most 64 in all',
    accepts: (value) => value.length <= 64 && /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(value),
  },
}

/** A group of settings, each of which may be absent. */
export function section<Shape extends z.core.$ZodLooseShape>(
  description: string,
  shape: Shape,
): z.ZodPrefault<z.ZodObject<Shape, z.core.$strict>> {
  return z
    .strictObject(shape)
    .prefault({} as never)
    .meta({ description })
}

/** The setting with a sentence more about it. */
export function saying<T>(setting: Leaf<T>, sentence: string): Leaf<T> {
  const notes = setting.meta() ?? {}
  return setting.meta({ ...notes, description: `${notes.description ?? ''} ${sentence}`.trim() })
}

/** The schema of a table whose entries have a shape. */
export type TableSchema<Shape extends z.core.$ZodLooseShape> = z.ZodDefault<
  z.ZodRecord<z.ZodString, z.ZodType<z.output<z.ZodObject<Shape, z.core.$strict>>>>
>

/** What a table says of itself. */
export interface TableNotes extends Pick<SettingNotes, 'restart'> {
  /** Defaults that depend on what an entry says, before those of the members. Default: none. */
  readonly defaultsOf?: (given: { readonly [member: string]: unknown }) => object
}

/**
 * Groups of settings of one shape, by names that the user chooses. An entry may lack any member,
 * which then has its default. `value` is the empty table: entries are never there by themselves.
 * The names must be told apart in variables, as those of `KINDS.name` are. With `restart` all
 * members need one too. A table stands at the top of the settings and holds no other table; what
 * its entries have by default stands in `ENTRIES` as well.
 */
export function table<Shape extends z.core.$ZodLooseShape>(
  value: NoInfer<z.output<TableSchema<Shape>>>,
  key: TextKind,
  shape: Shape,
  description: string,
  { defaultsOf, ...notes }: TableNotes = {},
): TableSchema<Shape> {
  const names = z.string().refine(key.accepts)
  const entry = z.strictObject(shape)
  const started = (given: unknown): unknown =>
    typeof given === 'object' && given !== null && !Array.isArray(given)
      ? { ...defaultsOf?.({ ...given }), ...given }
      : given
  return z
    .record(names, defaultsOf ? z.preprocess(started, entry) : entry)
    .default(value as never)
    .meta({ description, names: key.expected, ...notes })
}
