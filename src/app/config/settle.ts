import type { Json } from '../../core/request.ts'
import type { Config } from './config.ts'
import { explain, sourceOf, unknownSetting, type Given, type Tree } from './explain.ts'
import { SETTINGS, type SettingsModel } from './field.ts'
import type { Entry, Layer, Problem, Source } from './layer.ts'
import { mountCollisions } from './mounts.ts'
import { PROTO } from './pattern.ts'

/** Settings made of all layers, or what is wrong with them. */
export interface Settled<T = Config> {
  /** Absent when there is a problem. */
  readonly config?: T
  /** Where each value that somebody set came from, by path; the others are defaults. */
  readonly sources: ReadonlyMap<string, Source>
  readonly problems: readonly Problem[]
}

function isTree(value: Json | Tree | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A group that came as one value is one entry for each member. */
function single(entry: Entry): readonly Entry[] {
  const { path, value, source } = entry
  if (!isTree(value)) return [entry]
  const members = Object.entries(value)
  if (members.length === 0) return [entry]
  return members.flatMap(([key, below]) => single({ path: [...path, key], value: below, source }))
}

function emptyTree(): Tree {
  return Object.create(null) as Tree
}

function place(tree: Tree, { path, value }: Entry): void {
  let at = tree
  for (const key of path.slice(0, -1)) {
    const below = at[key] ?? (at[key] = emptyTree())
    if (!isTree(below)) return
    at = below
  }
  const last = path.at(-1)
  if (last === undefined) return
  if (!isTree(value)) at[last] = value
  else if (!isTree(at[last])) at[last] = emptyTree()
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

/** Lays one layer over the other, the last on top, and checks the whole by a schema. */
export function settleBy<T>(
  model: SettingsModel<T>,
  layers: readonly Layer[],
  conflictsOf: (config: T, sources: ReadonlyMap<string, Source>) => readonly Problem[],
): Settled<T> {
  const tree = emptyTree()
  const sources = new Map<string, Source>()
  const given: Given = { tree, sources, model }
  const problems = layers.flatMap((layer) => layer.problems)
  for (const entry of layers.flatMap((layer) => layer.entries).flatMap(single)) {
    sources.set(entry.path.join('.'), entry.source)
    if (entry.path.includes(PROTO)) problems.push(unknownSetting(entry.path, given))
    else place(tree, entry)
  }
  const parsed = model.schema.safeParse(tree)
  problems.push(
    ...(parsed.success
      ? conflictsOf(parsed.data, sources)
      : parsed.error.issues.flatMap((issue) => explain(issue, given))),
  )
  if (parsed.success && problems.length === 0) return { config: parsed.data, sources, problems }
  return { sources, problems }
}

/** Settles the settings of the program: the schema, and what settings must leave to others. */
export function settle(layers: readonly Layer[]): Settled {
  return settleBy(SETTINGS, layers, conflicts)
}
