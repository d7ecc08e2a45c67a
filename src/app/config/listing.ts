import type { Json } from '../../core/request.ts'
import { masked, type Field, type SettingsModel } from './field.ts'
import { ANY } from './pattern.ts'

/** One setting of settled settings. */
export interface Held {
  /** Keys from the top; those of a table's entry hold its name. */
  readonly path: readonly string[]
  /** What the setting is; undefined for a table without entries. */
  readonly field: Field | undefined
  readonly value: Json
}

interface Group {
  readonly [key: string]: unknown
}

interface Known {
  readonly keys: readonly string[]
  readonly field: Field
}

function heldAt(known: readonly Known[], path: readonly string[], value: unknown): readonly Held[] {
  const [first] = known
  if (first?.keys.length === path.length) {
    return [{ path, field: first.field, value: value as Json }]
  }
  const group = value as Group
  const members = new Map<string, Known[]>()
  for (const each of known) {
    const key = each.keys[path.length] ?? ''
    members.set(key, [...(members.get(key) ?? []), each])
  }
  return [...members].flatMap(([key, below]) => {
    if (key !== ANY) return heldAt(below, [...path, key], group[key])
    const names = Object.keys(group)
    if (names.length === 0) return [{ path, field: undefined, value: {} }]
    return names.flatMap((name) => heldAt(below, [...path, name], group[name]))
  })
}

/** Every setting that settled settings hold, in the order of the schema, tables by entry. */
export function heldSettings<T>(config: T, { fields }: SettingsModel<T>): readonly Held[] {
  const known = fields.map((field) => ({ keys: field.path.split('.'), field }))
  return heldAt(known, [], config)
}

/** Every setting with its value as it may be shown: secrets and passwords masked. */
export function shownSettings<T>(
  config: T,
  model: SettingsModel<T>,
): readonly { readonly setting: string; readonly value: Json }[] {
  return heldSettings(config, model).map(({ path, field, value }) => {
    return { setting: path.join('.'), value: field ? masked(field, value) : value }
  })
}
