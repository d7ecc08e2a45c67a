import { createHash } from 'node:crypto'
import { flacDecoder } from '../adapters/decoders/flac/decoder.ts'
import type { Config } from './config/config.ts'
import type { Practice } from './practice/practice.ts'
import { createPractice } from './practice/service.ts'
import type { Rostrum } from './rostrum.ts'
import { silent } from './silent-log.ts'
import type { Durable } from './wire-durable.ts'
import type { Wired } from './wire.ts'

/** What practice needs of the platform it belongs to. */
export interface PracticeHouse extends Pick<Rostrum, 'tasks' | 'plan' | 'normalize' | 'voices'> {
  readonly config: Config
  readonly wired: Wired
  /** Fires when the platform closes. */
  readonly signal: AbortSignal
}

/** Makes the practice of a platform over ports that are open. */
export function wirePractice(durable: Durable, house: PracticeHouse): Practice {
  const { config, wired, tasks, plan, normalize, voices, signal } = house
  const { practice: store, recordings, artifacts } = durable
  return createPractice({
    store,
    recordings,
    artifacts,
    tasks,
    plan,
    normalize,
    voices,
    clock: wired.clock,
    log: wired.logger ?? silent,
    encoders: wired.encoders,
    decoder: flacDecoder,
    settings: {
      ...config.dictation,
      ...config.practice,
      defaultLanguage: config.language,
      orphanSec: config.tasks.retention.orphanSec,
    },
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    md5: (text) => createHash('md5').update(text).digest('hex'),
    signal,
  })
}
