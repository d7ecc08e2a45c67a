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
}

/** Reads the settings and makes the library. Loads nothing else: this is on the way to the first sound. */
export async function openRostrum(options: OpenOptions = {}): Promise<Opened> {
  const [{ createRostrum }, { loadConfig }] = await Promise.all([
    import('../app/create-rostrum.ts'),
    import('../app/config/load.ts'),
  ])
  const { config } = await loadConfig({ env: process.env, cwd: process.cwd(), ...options })
  return { config, rostrum: await createRostrum({ config }) }
}

/**
 * Opens the library for `speak` and starts its engine. Resolves when the engine's thread is on
 * its way, so that whatever is loaded after that overlaps with it; failures wait for whoever
 * asks for the library.
 */
export async function openEarly(): Promise<{ readonly opening: Promise<Opened> }> {
  const opening = openRostrum()
  await opening.then(
    ({ rostrum }) => void rostrum.prepare().catch(() => {}),
    () => {},
  )
  return { opening }
}
