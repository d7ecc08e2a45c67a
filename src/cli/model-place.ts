import { dataDirPath } from '../app/config/data-dir.ts'
import { loadConfig } from '../app/config/load.ts'
import type { Config } from '../app/config/config.ts'
import type { Models } from '../app/models/models.ts'
import type { CliContext } from './context.ts'
import type { KeptOptions } from './kept.ts'

/** Models as the settings have them. */
export interface ModelPlaceOpened {
  readonly models: Models
  readonly config: Config
}

/** Reads the settings and opens what is done with models; no engine is loaded. */
export async function openModelPlace(
  { data, config: file }: KeptOptions,
  { env, cwd }: CliContext,
): Promise<ModelPlaceOpened> {
  const flags = data === undefined ? [] : [{ flag: '--data', path: 'dataDir', value: data }]
  const { config } = await loadConfig({ env, cwd, flags, ...(file !== undefined && { file }) })
  const dataDir = dataDirPath({ configured: config.dataDir, env, cwd })
  const { openModels } = await import('../app/wire-models.ts')
  return { config, models: openModels({ config, dataDir, env, cwd }) }
}
