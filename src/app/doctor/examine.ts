import type { Clock } from '../../ports/clock.ts'
import type { Config } from '../config/config.ts'
import { keyPlace } from '../keys/place.ts'
import type { Rostrum } from '../rostrum.ts'
import { artifactsCheck } from './artifacts.ts'
import { clockCheck } from './clock.ts'
import { dataFolderCheck } from './data-folder.ts'
import { databaseCheck } from './database.ts'
import { enginesCheck } from './engines.ts'
import { carryOut, type Finding } from './finding.ts'
import { freeSpaceCheck } from './free-space.ts'
import { keyFileCheck } from './key-file.ts'
import { nodeVersionCheck } from './node-version.ts'
import { portCheck } from './port.ts'
import type { Probes } from './probes.ts'
import { redisCheck } from './redis.ts'

/** What a set-up is examined with. */
export interface ExamineOptions {
  readonly config: Config
  /** Absolute path of the folder for what is kept. */
  readonly dataDir: string
  readonly cwd: string
  readonly probes: Probes
  readonly clock: Clock
  /** Makes a platform that keeps nothing. */
  readonly open: () => Promise<Rostrum>
  readonly signal: AbortSignal
}

/** Looks at everything a server and its workers need, each within its time. Rejects only when the signal fires. */
export async function examine(options: ExamineOptions): Promise<readonly Finding[]> {
  const { config, dataDir, cwd, probes, clock, signal } = options
  const place = keyPlace({ configured: config.auth.keyFile, dataDir, cwd })
  const checks = [
    nodeVersionCheck(),
    dataFolderCheck(dataDir),
    freeSpaceCheck(dataDir, config.minFreeBytes),
    databaseCheck(config.databaseUrl, probes),
    redisCheck(config.redisUrl, probes),
    artifactsCheck(probes, () => clock.now()),
    portCheck(config.server),
    clockCheck(clock),
    keyFileCheck(place, config.server.host),
  ]
  const quick = await Promise.all(checks.map((check) => carryOut(check, signal)))
  // Alone, so that the times of the others are theirs.
  const engines = await carryOut(enginesCheck(config, options.open), signal)
  return [...quick.flat(), ...engines]
}
