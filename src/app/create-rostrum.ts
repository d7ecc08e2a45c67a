import { SpeechError } from '../core/errors.ts'
import { dataDirPath } from './config/data-dir.ts'
import { DEFAULTS } from './config/defaults.ts'
import { merged } from './config/merge.ts'
import type { RostrumOptions } from './create.ts'
import type { Rostrum } from './rostrum.ts'
import { wire } from './wire.ts'

/**
 * Makes the platform: `await using rostrum = await createRostrum()`.
 *
 * Settings that are absent keep their defaults; ports handed in replace those the settings would
 * make. Engines load nothing before the first call or `prepare()`, unless `warm` is set.
 */
export async function createRostrum(options: RostrumOptions = {}): Promise<Rostrum> {
  const config = merged(DEFAULTS, options.config ?? {})
  const place = { configured: config.dataDir, env: process.env, cwd: process.cwd() }
  const dataDir = options.dataDir ?? (config.dataDir === '' ? '' : dataDirPath(place))
  const wired = await wire(config, options.parts ?? {}, {
    warm: options.warm ? 'first' : 'all',
    ...(dataDir !== '' && { dataDir }),
  })
  if (wired.engines.length === 0) {
    throw new SpeechError(
      'unavailable',
      'Expected at least one engine to be installed and enabled, found none.',
    )
  }
  if (options.warm) {
    const { signal } = new AbortController()
    // What goes wrong here goes wrong again, and is told, in the first call.
    wired.engines[0]?.prepare({ signal }).catch(() => {})
  }
  // Loaded only now, so that an engine's thread is already starting meanwhile.
  const { createPlatform } = await import('./platform.ts')
  return createPlatform(config, wired)
}
