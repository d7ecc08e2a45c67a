import type { z } from 'zod'
import { nearest } from '../../core/nearest.ts'
import type { Json } from '../../core/request.ts'
import type { Config } from './config.ts'
import { FIELDS, masked, SECTIONS, type Field } from './field.ts'
import type { Entry, Layer, Problem, Source } from './layer.ts'
import { mountCollisions } from './mounts.ts'
import { configSchema } from './schema.ts'

/** Settings made of all layers, or what is wrong with them. */
export interface Settled {
  /** Absent when there is a problem. */
  readonly config?: Config
  /** Where each value that somebody set came from, by path; the others are defaults. */
  readonly sources: ReadonlyMap<string, Source>
  readonly problems: readonly Problem[]
}

interface Tree {
  [key: string]: Json | Tree
}

type Issue = z.core.$ZodIssue

const fieldByPath: ReadonlyMap<string, Field> = new Map(FIELDS.map((field) => [field.path, field]))
const knownPaths = [...fieldByPath.keys(), ...SECTIONS.map((section) => section.path)]
const DEFAULT_SOURCE: Source = { kind: 'default', where: '' }

function isTree(value: Json | Tree | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function place(tree: Tree, { path, value }: Entry): void {
  let at = tree
  for (const key of path.slice(0, -1)) {
    const below = at[key] ?? (at[key] = Object.create(null) as Tree)
    if (!isTree(below)) return
    at = below
  }
  const last = path.at(-1)
  if (last !== undefined) at[last] = value
}

function sourceOf(path: string, sources: ReadonlyMap<string, Source>): Source {
  for (const [key, source] of sources) {
    if (key === path || key.startsWith(`${path}.`)) return source
  }
  const dot = path.lastIndexOf('.')
  return dot < 0 ? DEFAULT_SOURCE : sourceOf(path.slice(0, dot), sources)
}

function fieldAt(path: readonly PropertyKey[]): Field | undefined {
  const whole = path.map(String).join('.')
  return fieldByPath.get(whole) ?? (path.length > 1 ? fieldAt(path.slice(0, -1)) : undefined)
}

function valueAt(tree: Tree, path: readonly PropertyKey[]): Json {
  let at: Json | Tree | undefined = tree
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return null
    at = (at as Tree)[String(key)]
  }
  return at ?? null
}

function shown(value: Json): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The setting somebody may have meant: like it in whole, or by its last key. */
function guessPath(wrong: string): string | undefined {
  const [whole] = nearest(wrong, knownPaths, 1)
  if (whole !== undefined) return whole
  const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
  const [last] = nearest(lastKey(wrong), knownPaths.map(lastKey), 1)
  return knownPaths.find((path) => lastKey(path) === last)
}

function explain(issue: Issue, tree: Tree, sources: ReadonlyMap<string, Source>): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key].map(String).join('.')
      const source = sourceOf(path, sources)
      const guess = guessPath(path)
      const hint = guess === undefined ? '' : ` Did you mean ${guess}?`
      return { path, source, message: `There is no setting ${path} (${source.where}).${hint}` }
    })
  }
  const path = issue.path.map(String).join('.')
  const source = sourceOf(path, sources)
  const field = fieldAt(issue.path)
  const value = valueAt(tree, issue.path)
  const expected = field?.expected ?? 'a group of settings'
  const received = shown(field ? masked(field, value) : value)
  const message = `${path} (${source.where}) must be ${expected}, but is ${received}.`
  return [{ path, source, message }]
}

function conflicts(config: Config, sources: ReadonlyMap<string, Source>): Problem[] {
  const problem = (path: string, message: string): Problem => {
    return { path, source: sourceOf(path, sources), message }
  }
  const problems: Problem[] = []
  const { minChars, maxChars } = config.segments
  if (minChars > maxChars) {
    const range = `at most segments.maxChars, which is ${maxChars}`
    const at = 'segments.minChars'
    problems.push(problem(at, `${at} must be ${range}, but is ${minChars}.`))
  }
  for (const { setting, other, path } of mountCollisions(config)) {
    if (other === undefined) {
      problems.push(problem(setting, `${setting} must leave ${path} to the server.`))
      continue
    }
    // Whoever set one of them wants to hear of that one.
    const left = sourceOf(setting, sources).kind === 'default'
    const [mine, theirs] = left ? [other, setting] : [setting, other]
    problems.push(problem(mine, `${mine} must leave ${path} to ${theirs}.`))
  }
  return problems
}

/** Lays one layer over the other, the last on top, and checks the whole against the schema. */
export function settle(layers: readonly Layer[]): Settled {
  const tree = Object.create(null) as Tree
  const sources = new Map<string, Source>()
  for (const entry of layers.flatMap((layer) => layer.entries)) {
    place(tree, entry)
    sources.set(entry.path.join('.'), entry.source)
  }
  const unread = layers.flatMap((layer) => layer.problems)
  const parsed = configSchema.safeParse(tree)
  const wrong = parsed.success
    ? conflicts(parsed.data, sources)
    : parsed.error.issues.flatMap((issue) => explain(issue, tree, sources))
  const problems = [...unread, ...wrong]
  if (parsed.success && problems.length === 0) return { config: parsed.data, sources, problems }
  return { sources, problems }
}
