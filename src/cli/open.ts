import { dataDirPath, makeDataDir } from '../app/config/data-dir.ts'
import type { Config } from '../app/config/config.ts'
import type { FlagSetting } from '../app/config/load.ts'
import type { Rostrum } from '../app/rostrum.ts'

/** The library, and the settings it was made with. */
export interface Opened {
  readonly rostrum: Rostrum
  readonly config: Config
}

/** Which settings to read. */
export interface OpenOptions {
  /** `--config`. */
  readonly file?: string
  readonly flags?: readonly FlagSetting[]
  /** Whether an engine will be needed for sure. Default false. */
  readonly warm?: boolean
  /** Whether something will be kept: makes the data folder. Default false. */
  readonly keeps?: boolean
}

/**
 * Reads the settings and makes the library, its engine loading meanwhile when `warm`. Loads
 * nothing else: this is on the way to the first sound.
 */
export async function openRostrum(options: OpenOptions = {}): Promise<Opened> {
  const { warm = false, keeps = false, ...from } = options
  const [{ createRostrum }, { loadConfig }] = await Promise.all([
    import('../app/create-rostrum.ts'),
    import('../app/config/load.ts'),
  ])
  const { config } = await loadConfig({ env: process.env, cwd: process.cwd(), ...from })
  const dataDir = dataDirPath({
    configured: config.dataDir,
    env: process.env,
    cwd: process.cwd(),
  })
  if (keeps) await makeDataDir(dataDir)
  return { config, rostrum: await createRostrum({ config, warm, dataDir }) }
}
