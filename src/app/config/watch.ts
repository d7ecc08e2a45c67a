import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { SpeechError } from '../../core/errors.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Config } from './config.ts'
import { SETTINGS, type Section, type SettingsModel } from './field.ts'
import { watchFolders } from './folder-watch.ts'
import { heldSettings } from './listing.ts'
import { loadConfig, type LoadedConfig, type LoadOptions } from './load.ts'
import { settingsCell, type OpenSettings } from './settings.ts'

function valueAt(tree: unknown, path: readonly string[]): unknown {
  let at = tree
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as { readonly [key: string]: unknown })[key]
  }
  return at
}

/** The tree with a value at a path; undefined takes away what is there. */
function withValue(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const node = { ...(tree as { readonly [key: string]: unknown }) }
  const below = withValue(node[key], rest, value)
  if (below === undefined) delete node[key]
  else node[key] = below
  return node
}

/** What becomes of new settings: what holds at once, and which paths changed. */
export interface Reload<T = Config> {
  /** The new settings, with what needs a restart as it was. */
  readonly config: T
  readonly changed: readonly string[]
  readonly afterRestart: readonly string[]
}

interface Change {
  readonly path: readonly string[]
  readonly restart: boolean
}

/** Entries of a table that came or went. */
function comings(before: unknown, after: unknown, table: Section): readonly Change[] {
  const [old, now] = [before, after].map((tree) => valueAt(tree, table.path.split('.')) ?? {})
  const [was, is] = [Object.keys(old ?? {}), Object.keys(now ?? {})]
  const names = [
    ...was.filter((name) => !is.includes(name)),
    ...is.filter((name) => !was.includes(name)),
  ]
  return names.map((name) => {
    return { path: [...table.path.split('.'), name], restart: table.restart === true }
  })
}

/** Sorts a change of settings into what holds at once and what needs a restart. */
export function reloadBy<T>(model: SettingsModel<T>, before: T, after: T): Reload<T> {
  const tables = model.sections.filter(({ names }) => names !== undefined)
  const changes: Change[] = tables.flatMap((table) => comings(before, after, table))
  for (const { path, field } of heldSettings(after, model)) {
    const old = valueAt(before, path)
    if (!field || old === undefined || isDeepStrictEqual(old, valueAt(after, path))) continue
    changes.push({ path, restart: field.restart })
  }
  const later = changes.filter(({ restart }) => restart)
  let config: unknown = after
  for (const { path } of later) config = withValue(config, path, valueAt(before, path))
  const named = (some: readonly Change[]): string[] => some.map(({ path }) => path.join('.'))
  const changed = named(changes.filter(({ restart }) => !restart))
  // What was laid over settings is made of their own values.
  return { config: config as T, changed, afterRestart: named(later) }
}

/** Sorts a change of the program's settings into what holds at once and what needs a restart. */
export function reload(before: Config, after: Config): Reload {
  return reloadBy(SETTINGS, before, after)
}

/**
 * Keeps settings current while their file or `.env` changes. What is wrong in a new version is
 * logged and the old settings stay; what needs a restart is logged and keeps its old value.
 */
export function watchSettings(
  first: LoadedConfig,
  options: LoadOptions,
  logger: Logger,
): OpenSettings {
  const cell = settingsCell(first.config)
  let closed = false
  let pending = Promise.resolve()

  async function load(): Promise<void> {
    try {
      const loaded = await loadConfig(options)
      if (closed) return
      const { config, changed, afterRestart } = reload(cell.current, loaded.config)
      if (afterRestart.length > 0) {
        logger.warn({ settings: afterRestart }, 'Changed settings take effect after a restart.')
      }
      if (changed.length === 0) return
      for (const err of cell.change(config)) {
        logger.error({ err }, 'A part could not take the new settings.')
      }
      logger.info({ settings: changed }, 'Settings were reloaded.')
    } catch (error) {
      const problem = SpeechError.is(error) ? error.message : String(error)
      logger.error({ problem }, 'New settings are wrong; the old ones stay.')
    }
  }

  const watching = watchFolders({
    folders: [path.dirname(first.file), options.cwd],
    names: [path.basename(first.file), '.env'],
    changed: () => {
      pending = pending.then(load)
    },
    logger,
  })
  return {
    get current() {
      return cell.current
    },
    subscribe: (listener) => cell.subscribe(listener),
    close() {
      closed = true
      watching.close()
    },
  }
}
