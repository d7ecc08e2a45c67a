import { existsSync } from 'node:fs'
import type { Clock } from '../ports/clock.ts'
import { systemClock } from '../adapters/clock/system.ts'
import { artifactPlace } from './artifact-place.ts'
import type { Config } from './config/config.ts'
import { createRostrum } from './create-rostrum.ts'
import { examine } from './doctor/examine.ts'
import type { Finding } from './doctor/finding.ts'
import type { Probes } from './doctor/probes.ts'
import { databaseUrl, openArtifacts } from './wire-durable.ts'

/** Whose set-up is examined. */
export interface DiagnoseOptions {
  readonly config: Config
  /** Absolute path of the folder for what is kept. */
  readonly dataDir: string
  /** Where relative paths start. */
  readonly cwd: string
  readonly signal: AbortSignal
  /** Default: the system's. */
  readonly clock?: Clock
}

/** Looks at everything that the settings name, with the real thing. Rejects only when the signal fires. */
export function diagnose(options: DiagnoseOptions): Promise<readonly Finding[]> {
  const { config, dataDir, cwd, signal, clock = systemClock } = options
  // Nothing that is broken elsewhere may keep an engine from its word.
  const alone = { ...config, dataDir: '', databaseUrl: '', redisUrl: '', artifactUrl: '' }
  return examine({
    config,
    dataDir,
    cwd,
    clock,
    signal,
    probes: probesOf(config, dataDir, clock),
    open: () => createRostrum({ config: alone }),
  })
}

function probesOf(config: Config, dataDir: string, clock: Clock): Probes {
  return {
    async database(signal) {
      const { probeDatabase } = await import('../adapters/stores/sql/probe.ts')
      return probeDatabase({ url: databaseUrl(config, dataDir), clock, signal })
    },
    async redis(signal) {
      const { probeRedis } = await import('../adapters/queues/bullmq/probe.ts')
      return probeRedis({ url: config.redisUrl, signal })
    },
    async artifacts(look) {
      const place = artifactPlace(config.artifactUrl, { dataDir, env: process.env })
      // Opening would make it.
      if (place.kind === 'folder' && !existsSync(place.dir)) return undefined
      const opened = await openArtifacts(config, { clock, logger: undefined, dataDir })
      try {
        return await look(opened)
      } finally {
        await opened.artifacts.close()
      }
    },
  }
}
