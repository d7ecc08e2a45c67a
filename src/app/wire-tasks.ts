import { createHash, randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { flacDecoder } from '../adapters/decoders/flac/decoder.ts'
import { httpFetcher } from '../adapters/fetch/fetcher.ts'
import { hmacSha256 } from '../adapters/fetch/hmac.ts'
import type { SpeechRequest } from '../core/request.ts'
import type { StoreCall } from '../ports/task-store.ts'
import { taskEntry } from '../protocol/task-entry.ts'
import { createTaskAudio } from '../tasks/audio.ts'
import { createMaking, type MakingParts } from '../tasks/making.ts'
import { createTasks } from '../tasks/service.ts'
import { sortableId } from '../tasks/sortable-id.ts'
import { createTaskSubtitles } from '../tasks/subtitles.ts'
import { sweepCache } from '../tasks/sweep-cache.ts'
import type { Tasks } from '../tasks/tasks.ts'
import { createWebhooks } from '../tasks/webhooks.ts'
import type { Config } from './config/config.ts'
import { freeBytes } from './disk.ts'
import { silent } from './silent-log.ts'
import { version } from './version.ts'
import type { Durable } from './wire-durable.ts'
import type { Wired } from './wire.ts'

/** What tasks need of the platform they belong to. */
export interface TaskHouse extends Pick<MakingParts, 'speak' | 'countSegments'> {
  readonly config: Config
  readonly wired: Wired
  /** Refuses what `speak()` would refuse, in the same way. */
  check(request: SpeechRequest, options: StoreCall): Promise<void>
  /** Fires when the platform closes. */
  readonly signal: AbortSignal
}

const RANDOM_BYTES = 10

/** Makes the tasks of a platform over ports that are open. */
export function wireTasks(durable: Durable, house: TaskHouse): Tasks {
  const { config, wired, speak, countSegments, check, signal } = house
  const { store, queue, artifacts, index } = durable
  const { clock, meter, dataDir, encoders } = wired
  const log = wired.logger ?? silent
  const { tasks, webhooks, cache, minFreeBytes } = config
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
  const root = `${config.server.publicUrl.replace(/\/$/, '')}${config.native.path}`
  const concurrency = tasks.concurrency > 0 ? tasks.concurrency : availableParallelism()
  return createTasks({
    store,
    queue,
    artifacts,
    index,
    clock,
    log,
    meter,
    settings: { ...tasks, concurrency, minFreeBytes },
    signal,
    make: createMaking({
      speak,
      countSegments,
      artifacts,
      masterRates: encoders.get('flac')?.sampleRates ?? [],
      log,
    }),
    audio: createTaskAudio({
      artifacts,
      encoders,
      decoder: flacDecoder,
      defaultCodec: config.format,
    }),
    subtitles: createTaskSubtitles({ artifacts }),
    check,
    newId: (prefix) => sortableId(prefix, clock.now(), randomBytes(RANDOM_BYTES)),
    sha256,
    webhooks: createWebhooks({
      store: durable.webhooks,
      fetcher: httpFetcher({ allowPrivate: webhooks.allowPrivate }),
      clock,
      log,
      sign: hmacSha256,
      render: (task) => taskEntry(task, root, clock.now()),
      settings: webhooks,
      version: version(),
    }),
    sweepCache: (until) => sweepCache({ index, artifacts, clock, logger: log, ...cache }, until),
    onFileFailure: () => meter?.leftOver?.(),
    ...(dataDir !== undefined && {
      freeBytes: async () => (await freeBytes(dataDir)) ?? Infinity,
    }),
  })
}
