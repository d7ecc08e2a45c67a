import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { SpeechError } from '../../core/errors.ts'
import type { Json } from '../../core/request.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Config } from './config.ts'
import { FIELDS } from './field.ts'
import { watchFolders } from './folder-watch.ts'
import { loadConfig, type LoadedConfig, type LoadOptions } from './load.ts'
import { settingsCell, type OpenSettings } from './settings.ts'

function valueAt(config: Config, path: string): Json {
  let at: unknown = config
  for (const key of path.split('.')) at = (at as { readonly [key: string]: unknown })[key]
  return at as Json
}

function withValue(tree: unknown, [key, ...rest]: readonly string[], value: Json): unknown {
  if (key === undefined) return value
  const node = tree as { readonly [key: string]: unknown }
  return { ...node, [key]: withValue(node[key], rest, value) }
}

/** What becomes of new settings: what holds at once, and which paths changed. */
export interface Reload {
  /** The new settings, with what needs a restart as it was. */
  readonly config: Config
  readonly changed: readonly string[]
  readonly afterRestart: readonly string[]
}

/** Sorts a change of settings into what holds at once and what needs a restart. */
export function reload(before: Config, after: Config): Reload {
  let config = after
  const changed: string[] = []
  const afterRestart: string[] = []
  for (const field of FIELDS) {
    const old = valueAt(before, field.path)
    if (isDeepStrictEqual(old, valueAt(after, field.path))) continue
    if (field.restart) {
      afterRestart.push(field.path)
      config = withValue(config, field.path.split('.'), old) as Config
    } else changed.push(field.path)
  }
  return { config, changed, afterRestart }
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
