import { z } from 'zod'
import type { Json } from '../../core/request.ts'
import { configSchema } from './schema.ts'

/** How a setting is written as text, in an environment variable or after a flag. */
export type FieldType = 'boolean' | 'number' | 'text' | 'list' | 'map' | 'switches'

/** One setting, as the schema describes it. */
export interface Field {
  /** Keys from the top, joined by dots: `server.publicUrl`. */
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
}

interface Node {
  readonly type?: string
  readonly default?: Json
  readonly description?: string
  readonly expected?: string
  readonly restart?: boolean
  readonly secret?: boolean
  readonly properties?: { readonly [key: string]: Node }
  readonly additionalProperties?: Node
}

const TYPES: { readonly [type: string]: FieldType } = {
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  array: 'list',
  object: 'map',
}

function collect(node: Node, path: string, fields: Field[], sections: Section[]): void {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const below = path === '' ? key : `${path}.${key}`
    const { description = '', expected = '', restart = false, secret = false } = child
    if (child.properties) {
      sections.push({ path: below, description })
      collect(child, below, fields, sections)
    } else {
      const onOff = child.additionalProperties?.type === 'boolean'
      const type = onOff ? 'switches' : (TYPES[child.type ?? ''] ?? 'text')
      const value = child.default ?? null
      fields.push({ path: below, type, value, description, expected, restart, secret })
    }
  }
}

function describe(): { readonly fields: readonly Field[]; readonly sections: readonly Section[] } {
  const fields: Field[] = []
  const sections: Section[] = []
  collect(z.toJSONSchema(configSchema, { io: 'input' }) as Node, '', fields, sections)
  return { fields, sections }
}

const described = describe()

/** Every setting, in the order of the schema. */
export const FIELDS: readonly Field[] = described.fields

/** Every group of settings, each before its members. */
export const SECTIONS: readonly Section[] = described.sections

/** The environment variable of a setting: `server.publicUrl` is `ROSTRUM_SERVER__PUBLIC_URL`. */
export function variableOf(path: string): string {
  const levels = path.split('.').map((key) => key.replace(/[A-Z]/g, '_$&').toUpperCase())
  return `ROSTRUM_${levels.join('__')}`
}

/** A setting's value as `show` may print it: secrets and passwords in URLs become `***`. */
export function masked(field: Field, value: Json): Json {
  if (field.secret) return value === '' || value === null ? value : '***'
  if (typeof value === 'string') return value.replace(/(:\/\/[^/:@\s]*):[^/@\s]+@/g, '$1:***@')
  if (Array.isArray(value)) return value.map((item: Json) => masked(field, item))
  return value
}
