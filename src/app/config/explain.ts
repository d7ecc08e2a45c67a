import type { z } from 'zod'
import { nearest } from '../../core/nearest.ts'
import type { Json } from '../../core/request.ts'
import { masked, type Field, type Section, type SettingsModel } from './field.ts'
import type { Problem, Source } from './layer.ts'
import { filled, fits } from './pattern.ts'

/** The settings that somebody set, before they are checked. */
export interface Tree {
  [key: string]: Json | Tree
}

/** What was set, where each value came from, and what settings there are. */
export interface Given {
  readonly tree: Tree
  readonly sources: ReadonlyMap<string, Source>
  readonly model: Pick<SettingsModel<unknown>, 'fields' | 'sections'>
}

const DEFAULT_SOURCE: Source = { kind: 'default', where: '' }

/** Where a setting, a part of it, or else the group around it came from. */
export function sourceOf(path: string, sources: ReadonlyMap<string, Source>): Source {
  for (const [key, source] of sources) {
    if (key === path || key.startsWith(`${path}.`)) return source
  }
  const dot = path.lastIndexOf('.')
  return dot < 0 ? DEFAULT_SOURCE : sourceOf(path.slice(0, dot), sources)
}

function fieldAt(keys: readonly string[], fields: readonly Field[]): Field | undefined {
  const field = fields.find(({ path }) => fits(path, keys))
  return field ?? (keys.length > 1 ? fieldAt(keys.slice(0, -1), fields) : undefined)
}

function valueAt(tree: Tree, keys: readonly string[]): Json {
  let at: Json | Tree | undefined = tree
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) return null
    at = (at as Tree)[key]
  }
  return at ?? null
}

function shown(value: Json): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** What stands where a group should: in full only where nothing below it is to be hidden. */
function shownGroup(value: Json, keys: readonly string[], fields: readonly Field[]): string {
  const below = (path: string): boolean =>
    fits(path.split('.').slice(0, keys.length).join('.'), keys)
  if (!fields.some(({ path, secret }) => secret && below(path))) return shown(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'string' ? 'a text' : shown(value)
}

/** The setting somebody may have meant: like it in whole, or by its last key. */
function guessPath(
  keys: readonly string[],
  { fields, sections }: Given['model'],
): string | undefined {
  const known = [...fields, ...sections].map(({ path }) => filled(path, keys))
  const [whole] = nearest(keys.join('.'), known, 1)
  if (whole !== undefined) return whole
  const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
  const [last] = nearest(keys.at(-1) ?? '', known.map(lastKey), 1)
  return known.find((path) => lastKey(path) === last)
}

/** Says that there is no such setting, and which may have been meant. */
export function unknownSetting(keys: readonly string[], { sources, model }: Given): Problem {
  const path = keys.join('.')
  const source = sourceOf(path, sources)
  const guess = guessPath(keys, model)
  const hint = guess === undefined ? '' : ` Did you mean ${guess}?`
  return { path, source, message: `There is no setting ${path} (${source.where}).${hint}` }
}

function expectedGroup(section: Section | undefined): string {
  return section?.names === undefined
    ? 'a group of settings'
    : 'names, each with a group of settings'
}

/** Says what was expected at each place that the schema refuses, and what came; never a secret. */
export function explain(issue: z.core.$ZodIssue, given: Given): readonly Problem[] {
  const keys = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownSetting([...keys, key], given))
  }
  const { fields, sections } = given.model
  const path = keys.join('.')
  const source = sourceOf(path, given.sources)
  const field = fieldAt(keys, fields)
  const table = sections.find((section) => section.path === keys.slice(0, -1).join('.'))
  if (!field && issue.code === 'invalid_key') {
    const name = `The name in ${path} (${source.where})`
    const message = `${name} must be ${table?.names ?? 'another'}, but is ${shown(keys.at(-1) ?? '')}.`
    return [{ path, source, message }]
  }
  const value = valueAt(given.tree, keys)
  const group = expectedGroup(sections.find((section) => fits(section.path, keys)))
  const received = field ? shown(masked(field, value)) : shownGroup(value, keys, fields)
  const message = `${path} (${source.where}) must be ${field?.expected ?? group}, but is ${received}.`
  return [{ path, source, message }]
}
