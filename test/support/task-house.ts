import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { memoryArtifacts } from '../../src/adapters/artifacts/memory.ts'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { sqlJobQueue } from '../../src/adapters/queues/sql/job-queue.ts'
import { sqlCacheIndex } from '../../src/adapters/stores/sql/cache-index.ts'
import { openDatabase } from '../../src/adapters/stores/sql/database.ts'
import { sqlTaskStore } from '../../src/adapters/stores/sql/task-store.ts'
import { SpeechError } from '../../src/core/errors.ts'
import type { Task, TaskResult } from '../../src/core/task.ts'
import type { ArtifactStore } from '../../src/ports/artifact-store.ts'
import type { CacheIndex } from '../../src/ports/cache-index.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { JobQueue } from '../../src/ports/job-queue.ts'
import type { Logger } from '../../src/ports/logger.ts'
import type { TaskStore } from '../../src/ports/task-store.ts'
import type { MakeTask } from '../../src/tasks/attempt.ts'
import type { TaskSettings, TasksParts } from '../../src/tasks/parts.ts'
import { createTasks } from '../../src/tasks/service.ts'
import { sortableId } from '../../src/tasks/sortable-id.ts'
import type { Tasks } from '../../src/tasks/tasks.ts'

export const DAY_SEC = 24 * 60 * 60

/** A clock that can be set, whose seconds are as long as ever. */
export interface SteppingClock extends Clock {
  step(byMs: number): void
}

export function steppingClock(): SteppingClock {
  let offsetMs = 0
  return {
    now: () => systemClock.now() + offsetMs,
    monotonic: () => systemClock.monotonic(),
    sleep: (delayMs, signal) => systemClock.sleep(delayMs, signal),
    step: (byMs) => void (offsetMs += byMs),
  }
}

/** Stands before a port; while it is `down`, calls that it lets through otherwise reject with `unavailable`. */
export interface Breaker {
  down: boolean
  /** Calls that came so far, by name. */
  readonly calls: Map<string, number>
}

/** A port that can be cut off. `consume` and `close` go through at all times: the first waits by itself. */
export function breakable<Port extends object>(
  port: Port,
): { readonly port: Port; readonly breaker: Breaker } {
  const breaker: Breaker = { down: false, calls: new Map() }
  const own = new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        const call = String(name)
        breaker.calls.set(call, (breaker.calls.get(call) ?? 0) + 1)
        const broken = breaker.down && call !== 'close' && call !== 'consume'
        const error = new SpeechError('unavailable', 'The connection is cut.')
        if (!broken) return value.apply(target, args) as unknown
        return call === 'list' && 'put' in target ? failing(error) : Promise.reject(error)
      }
    },
  })
  return { port: own, breaker }
}

function failing(error: Error): AsyncIterable<never> {
  const next = async (): Promise<never> => {
    throw error
  }
  return { [Symbol.asyncIterator]: () => ({ next }) }
}

/** A log that is kept. */
export interface KeptLog extends Logger {
  readonly lines: { readonly level: string; readonly message: string }[]
}

function keptLog(): KeptLog {
  const lines: KeptLog['lines'] = []
  const write =
    (level: string): Logger['info'] =>
    (_, message) =>
      void lines.push({ level, message })
  const log: KeptLog = {
    lines,
    debug: () => undefined,
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: () => log,
  }
  return log
}

export interface TaskHouseOptions {
  readonly clock?: Clock
  readonly make?: MakeTask
  readonly settings?: Partial<TaskSettings>
  readonly parts?: Partial<TasksParts>
  /** An older house: this one is another process on the same database and artifacts. */
  readonly beside?: TaskHouse
  /** Keeps the database in memory, where many writes cost little. Default: a file. */
  readonly inMemory?: boolean
  /** How long nothing is heard of who holds a lease until it is lost. Default 1,000. */
  readonly leaseMs?: number
}

/** Tasks over real adapters: SQLite in a file, its queue and cache index, artifacts in memory. */
export interface TaskHouse {
  readonly tasks: Tasks
  readonly store: TaskStore
  readonly queue: JobQueue
  readonly artifacts: ArtifactStore
  readonly index: CacheIndex
  readonly breakers: {
    readonly store: Breaker
    readonly queue: Breaker
    readonly artifacts: Breaker
    readonly index: Breaker
  }
  readonly clock: Clock
  readonly log: KeptLog
  readonly dir: string
  /** Makes tasks until `stop`. */
  work(concurrency?: number): void
  /** Stops working; resolves when the last task is settled. */
  stop(): Promise<void>
  close(): Promise<void>
}

const open = new Set<TaskHouse>()

/** Closes all houses that are open; for `afterEach`. */
export async function closeHouses(): Promise<void> {
  for (const house of [...open].toReversed()) await house.close()
}

export const RETENTION = {
  succeededSec: 30 * DAY_SEC,
  failedSec: 7 * DAY_SEC,
  cancelledSec: DAY_SEC,
  orphanSec: DAY_SEC,
}

export async function openHouse(options: TaskHouseOptions = {}): Promise<TaskHouse> {
  const { clock = systemClock, beside, leaseMs = 1000 } = options
  const closing = new AbortController()
  const { signal } = closing
  const dir = beside?.dir ?? (await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-')))
  const url = options.inMemory ? ':memory:' : path.join(dir, 'rostrum.db')
  const database = await openDatabase({ url, clock, signal })
  const log = keptLog()
  const store = breakable(sqlTaskStore(database))
  const queue = breakable(sqlJobQueue({ database, clock, leaseMs, pollMs: 20 }))
  const artifacts = breakable(
    beside?.artifacts ?? memoryArtifacts({ maxBytes: 2 ** 26, now: () => clock.now() }),
  )
  const index = breakable(sqlCacheIndex({ database, clock }))
  const ports = {
    store: store.port,
    queue: queue.port,
    artifacts: artifacts.port,
    index: index.port,
  }
  const tasks = createTasks({
    ...ports,
    clock,
    log,
    signal,
    settings: {
      concurrency: 2,
      maxQueued: 100_000,
      maxAttempts: 3,
      leaseMs,
      retention: RETENTION,
      pollMs: 20,
      ...options.settings,
    },
    make: options.make ?? keepFile(artifacts.port),
    audio: () => Promise.reject(new SpeechError('unsupported', 'There is no audio here.')),
    subtitles: () => Promise.reject(new SpeechError('unsupported', 'There is no audio here.')),
    check: (request) => checkText(request.text),
    newId: (prefix) => sortableId(prefix, clock.now(), randomBytes(10)),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    ...options.parts,
  })
  let working: { readonly stop: AbortController; readonly done: Promise<void>[] } | undefined
  const house: TaskHouse = {
    ...ports,
    tasks,
    breakers: {
      store: store.breaker,
      queue: queue.breaker,
      artifacts: artifacts.breaker,
      index: index.breaker,
    },
    clock,
    log,
    dir,
    work(concurrency = 2) {
      working ??= { stop: new AbortController(), done: [] }
      working.done.push(tasks.work({ concurrency, signal: working.stop.signal }))
    },
    async stop() {
      working?.stop.abort()
      await Promise.all(working?.done ?? [])
      working = undefined
    },
    async close() {
      open.delete(house)
      await house.stop()
      closing.abort(new SpeechError('unavailable', 'The platform is closing.'))
      await queue.port.close()
      await index.port.close()
      await database.close()
      if (!beside) await rm(dir, { recursive: true, force: true })
    },
  }
  open.add(house)
  return house
}

async function checkText(text: unknown): Promise<void> {
  if (typeof text === 'string' && text.trim() !== '') return
  throw new SpeechError('invalid_request', 'Expected text with a word to speak.', {
    details: { param: 'text' },
  })
}

/** What a task has made, as its store is told. */
export function resultOf(artifact: string): TaskResult {
  return {
    artifact,
    sizeBytes: 4,
    durationSec: 2,
    sampleRate: 22_050,
    voice: 'tone:a',
    engine: 'tone',
    language: 'en-US',
    warnings: [],
  }
}

/** Makes a small file in the folder of the run. */
export function keepFile(artifacts: ArtifactStore): MakeTask {
  return async (task, { signal, onProgress }) => {
    const key = await putFile(artifacts, task, `${task.version}/speech.flac`)
    signal.throwIfAborted()
    onProgress({ segmentsDone: 1, segmentsTotal: 1, audioSec: 2 })
    return resultOf(key)
  }
}

/** Writes a small file of a task, and gives its key. */
export async function putFile(
  artifacts: ArtifactStore,
  { id }: Pick<Task, 'id'>,
  name: string,
): Promise<string> {
  const key = `tasks/${id}/${name}`
  const { signal } = new AbortController()
  await artifacts.put(key, bytes(), { signal, mediaType: 'audio/flac' })
  return key
}

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array([1, 2, 3, 4])
}

/** The keys of all artifacts. */
export async function keysOf(artifacts: ArtifactStore): Promise<readonly string[]> {
  const keys: string[] = []
  const { signal } = new AbortController()
  for await (const { key } of artifacts.list('', { signal })) keys.push(key)
  return keys
}

/** The code of the error a call came to, its `details.param` behind it, or `no error`. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'no error'
  } catch (error) {
    if (!SpeechError.is(error)) throw error
    const { param } = error.details
    return typeof param === 'string' ? `${error.code} ${param}` : error.code
  }
}

/** Asks again until it is so; a test that waits for what never comes runs into its own time limit. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10))
}
