import { watch, type FSWatcher } from 'node:fs'
import path from 'node:path'
import type { Logger } from '../../ports/logger.ts'

/** Milliseconds of quiet after which a burst of events counts as one change. */
const QUIET_MS = 50

/** Something that can be stopped. */
export interface FolderWatch {
  /** Safe to call twice. */
  close(): void
}

/** What to watch and whom to tell. */
export interface FolderWatchOptions {
  readonly folders: readonly string[]
  /** Base names whose change matters. */
  readonly names: readonly string[]
  readonly changed: () => void
  readonly logger: Logger
}

/**
 * Tells of changes to files by watching their folders, so that a file replaced by renaming
 * (editors, configuration managers) or made later is seen as well; also the `..data` link that
 * mounted volumes swap. Keeps no process alive. Where the system cannot watch, it logs that once.
 */
export function watchFolders(options: FolderWatchOptions): FolderWatch {
  const { names, changed, logger } = options
  const watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  const noticed = (_event: string, name: string | null): void => {
    if (name !== null && !names.includes(name) && !name.startsWith('..')) return
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET_MS).unref()
  }
  const failed = (folder: string, error: unknown): void => {
    const fields = { folder: path.basename(folder), err: error }
    logger.warn(fields, 'Changes are not seen here; they take effect after a restart.')
  }
  for (const folder of new Set(options.folders)) {
    try {
      const watcher = watch(folder, { persistent: false }, noticed)
      watcher.on('error', (error) => failed(folder, error))
      watchers.push(watcher)
    } catch (error) {
      failed(folder, error)
    }
  }
  return {
    close() {
      clearTimeout(timer)
      for (const watcher of watchers.splice(0)) watcher.close()
    },
  }
}
