import { z } from 'zod'
import type { Json } from '../../core/request.ts'
import type { Config } from './config.ts'
import { ANY } from './pattern.ts'
import { configSchema } from './schema.ts'

/** How a setting is written as text, in an environment variable or after a flag. */
export type FieldType = 'boolean' | 'number' | 'text' | 'list' | 'map' | 'switches'

/** One setting, as the schema describes it. */
export interface Field {
  /** Keys from the top, joined by dots: `server.publicUrl`; `*` is the name of an entry. */
  readonly path: string
  readonly type: FieldType
  readonly value: Json
  /** One sentence. */
  readonly description: string
  /** What a right value is, in words: `a whole number from 0 to 65535`. */
  readonly expected: string
  /** Whether a change takes effect only after a restart. */
  readonly restart: boolean
  /** Whether the value is never to be shown. */
  readonly secret: boolean
}

/** A group of settings. */
export interface Section {
  readonly path: string
  readonly description: string
  /** What names its entries have, in words, when it is a table. */
  readonly names?: string
  /** Whether an entry comes or goes only with a restart, when it is a table. */
  readonly restart?: boolean
}

/** A schema of settings, and what can be read out of it. */
export interface SettingsModel<T> {
  readonly schema: z.ZodType<T>
  /** Every setting, in the order of the schema. */
  readonly fields: readonly Field[]
  /** Every group of settings, each before its members. */
  readonly sections: readonly Section[]
}

interface Node {
  readonly type?: string
  readonly default?: Json
  readonly description?: string
  readonly expected?: string
  readonly names?: string
  readonly restart?: boolean
  readonly secret?: boolean
  readonly properties?: { readonly [key: string]: Node }
  readonly additionalProperties?: Node | boolean
}

interface Found {
  readonly fields: Field[]
  readonly sections: Section[]
}

const TYPES: { readonly [type: string]: FieldType } = {
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  array: 'list',
  object: 'map',
}

function valuesOf({ additionalProperties }: Node): Node | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

function collect(node: Node, path: string, found: Found, rests: boolean): void {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const below = path === '' ? key : `${path}.${key}`
    const { description = '', expected = '', names, secret = false } = child
    const restart = rests || child.restart === true
    const entry = valuesOf(child)
    if (child.properties) {
      found.sections.push({ path: below, description })
      collect(child, below, found, rests)
    } else if (entry?.properties && names !== undefined) {
      found.sections.push({ path: below, description, names, restart })
      collect(entry, `${below}.${ANY}`, found, restart)
    } else {
      const type = entry?.type === 'boolean' ? 'switches' : (TYPES[child.type ?? ''] ?? 'text')
      const value = child.default ?? null
      found.fields.push({ path: below, type, value, description, expected, restart, secret })
    }
  }
}

/** Reads out of a schema what its settings are and mean. */
export function describeSettings<T>(schema: z.ZodType<T>): SettingsModel<T> {
  const found: Found = { fields: [], sections: [] }
  collect(z.toJSONSchema(schema, { io: 'input' }) as Node, '', found, false)
  return { schema, ...found }
}

/** The settings of the program. */
export const SETTINGS: SettingsModel<Config> = describeSettings(configSchema)

/** Every setting, in the order of the schema. */
export const FIELDS: readonly Field[] = SETTINGS.fields

/** Every group of settings, each before its members. */
export const SECTIONS: readonly Section[] = SETTINGS.sections

/**
 * The environment variable of a setting: `server.publicUrl` is `ROSTRUM_SERVER__PUBLIC_URL`. The
 * hyphens of an entry's name become `_`, and `*` stands as `NAME`.
 */
export function variableOf(path: string): string {
  const levels = path.split('.').map((key) => {
    if (key === ANY) return 'NAME'
    return key.replaceAll('-', '_').replace(/[A-Z]/g, '_$&').toUpperCase()
  })
  return `ROSTRUM_${levels.join('__')}`
}

/** A setting's value as `show` may print it: secrets and passwords in URLs become `***`. */
export function masked(field: Field, value: Json): Json {
  if (field.secret) return value === '' || value === null ? value : '***'
  if (typeof value === 'string') return value.replace(/(:\/\/[^/:@\s]*):[^/@\s]+@/g, '$1:***@')
  if (Array.isArray(value)) return value.map((item: Json) => masked(field, item))
  return value
}
