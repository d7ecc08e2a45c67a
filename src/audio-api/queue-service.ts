import { systemClock } from '../app/wire-clock.ts'
import type { Rostrum, TaskSubmission } from '../app/rostrum.ts'
import type { CallContext } from '../core/call-context.ts'
import { SpeechError } from '../core/errors.ts'
import { isEnded, type Task } from '../core/task.ts'
import type { Clock } from '../ports/clock.ts'
import { type AudioRequest, audioRequestOf, type AudioRequestInit } from './audio-request.ts'
import { AudioResponse, BatchAudioResponse, type BatchStatus } from './audio-response.ts'
import { BatchAudioRequest, type BatchAudioRequestInit } from './batch-request.ts'
import { backendOf } from './backend-of.ts'
import { checkRequest } from './check-request.ts'
import { classifyError } from './classify.ts'
import { type AudioConfig, type ConfigGiven, configOf } from './config.ts'
import { QueueServiceError, TTSValidationError } from './errors.ts'
import { joinHub, type HubSeat, type QueuePlace, RESULT_TTL_SEC } from './hub.ts'
import { getLogger } from './logging.ts'
import { fileNameOf } from './output-name.ts'
import { tellPlace } from './queue-place.ts'
import type { SpeechBackend } from './speech-backend.ts'
import { fileOfTask, taskData } from './task-file.ts'
import { batchTag } from './batch-tag.ts'
import { requireEngine } from './require-engine.ts'
import { responseOf } from './task-response.ts'

/** What a queue is made of. */
export interface QueueServiceOptions {
  /** Whether tasks outlive the process and are shared with others, over Redis. Default: `USE_REDIS`. */
  readonly useRedis?: boolean | undefined
  /** All settings, or some by their names. Default: those of the process. */
  readonly config?: ConfigGiven | undefined
  /** Who speaks. Default: as `TTS_ENGINE` says. */
  readonly backend?: SpeechBackend | undefined
  /** The time; for tests. */
  readonly clock?: Clock | undefined
}

/** How a task is to be queued. */
export interface EnqueueOptions extends CallContext {
  /** 0 to 9; 9 comes first, and tasks of one priority in the order in which they came. Default 0. */
  readonly priority?: number
}

/** Tag of every task of this library. */
const TAG = 'audio-api'
const log = getLogger('rostrum.audio-api.queue')

/**
 * Requests that wait to be spoken by workers, and what became of them. Calls reject with a
 * `QueueServiceError` when the queue cannot be used, with a `TTSValidationError` for a request
 * that is wrong.
 */
export class QueueService implements AsyncDisposable {
  readonly config: AudioConfig
  readonly useRedis: boolean
  readonly #backend: SpeechBackend
  readonly #place: QueuePlace
  readonly #seat: HubSeat
  readonly #forget: () => void
  #closed = false

  constructor(options: QueueServiceOptions = {}) {
    const config = configOf(options.config)
    const { backend = backendOf(config), clock = systemClock } = options
    this.config = config
    this.useRedis = options.useRedis ?? config.useRedis
    this.#backend = backend
    this.#place = { useRedis: this.useRedis, config, clock, backend }
    this.#seat = joinHub(this.#place)
    this.#forget = tellPlace(this, this.#place)
  }

  /** Queues a request; gives the id of its task. */
  async enqueueSingleTask(
    request: AudioRequest | AudioRequestInit,
    { priority = 0, signal }: EnqueueOptions = {},
  ): Promise<string> {
    const submission = this.#submissionOf(audioRequestOf(request), priority)
    const { id } = await this.#during(async (rostrum) => {
      await requireEngine(rostrum, this.#backend.id)
      return rostrum.tasks.submit(submission, signal && { signal })
    }, signal)
    log.info('A task was queued.', { task: id, text_length: submission.request.text.length })
    return id
  }

  /** Queues all requests of a batch, or none; gives the id of the batch. */
  async enqueueBatchTasks(
    batch: BatchAudioRequest | BatchAudioRequestInit,
    { priority = 0, signal }: EnqueueOptions = {},
  ): Promise<string> {
    const { requests, batchId } =
      batch instanceof BatchAudioRequest ? batch : new BatchAudioRequest(batch)
    const tags = batchId === undefined ? [] : [batchTag(batchId)]
    const submissions = requests.map((it) => this.#submissionOf(it, priority, tags))
    const { id } = await this.#during(async (rostrum) => {
      await requireEngine(rostrum, this.#backend.id)
      return rostrum.tasks.submitBatch(submissions, signal && { signal })
    }, signal)
    log.info('A batch was queued.', { batch: id, requests: requests.length })
    return batchId ?? id
  }

  /**
   * What became of a task: `success` is false and the message `Task … is still pending` until it
   * has ended. Undefined when there is none, and an hour after its end.
   */
  async getTaskResult(
    id: string,
    { signal }: CallContext = {},
  ): Promise<AudioResponse | undefined> {
    return this.#during(async (rostrum) => {
      const task = await found(() => rostrum.tasks.get(id, signal && { signal }))
      return task && this.#responseOf(task, rostrum, signal)
    }, signal)
  }

  /** How far a batch is; undefined when there is none, and an hour after the end of its last task. */
  async getBatchStatus(
    batchId: string,
    { signal }: CallContext = {},
  ): Promise<BatchAudioResponse | undefined> {
    return this.#during(async (rostrum) => {
      const tasks = await this.#batch(batchId, rostrum, signal)
      if (tasks.every((task) => this.#isExpired(task))) return undefined
      const results: AudioResponse[] = []
      for (const task of tasks) {
        const gone = new AudioResponse({ success: false, message: `Task ${task.id} has expired` })
        results.push((await this.#responseOf(task, rostrum, signal)) ?? gone)
      }
      const completed = tasks.filter(({ state }) => state === 'succeeded').length
      const failed = tasks.filter(({ state }) => isEnded(state)).length - completed
      const status = statusOf(tasks)
      const totalRequests = tasks.length
      return new BatchAudioResponse({ batchId, totalRequests, completed, failed, results, status })
    }, signal)
  }

  /** Whether tasks can be queued and taken: Redis, where it is used, and where tasks are kept. */
  async healthCheck(): Promise<boolean> {
    if (this.#closed) return false
    try {
      const { ready, checks } = await (await this.#seat.rostrum()).health()
      if (!ready) log.warning('The queue is not healthy.', { checks })
      return ready
    } catch (error) {
      log.exception('The health check failed.', error)
      return false
    }
  }

  /**
   * Removes what has expired. In memory that is every result of more than an hour ago; where other
   * programs use the same database, what the platform's own retention allows.
   */
  async cleanupExpiredTasks(): Promise<void> {
    await this.#during(({ tasks }) => tasks.cleanup())
  }

  /** Lets go of the queue: what waits in memory is gone with its last user. Safe to call twice. */
  async close(): Promise<void> {
    this.#closed = true
    this.#forget()
    await this.#seat.leave()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #submissionOf(
    audio: AudioRequest,
    priority: number,
    tags: readonly string[] = [],
  ): TaskSubmission {
    checkRequest(audio, this.config)
    this.#backend.check?.(this.config)
    const request = this.#backend.speechOf(audio)
    return { request, priority, tags: [TAG, ...tags], data: taskData(fileNameOf(audio)) }
  }

  async #batch(
    batchId: string,
    { tasks }: Rostrum,
    signal: AbortSignal | undefined,
  ): Promise<readonly Task[]> {
    const call = signal && { signal }
    // A name that was given twice means the later batch.
    const named = await tasks.list({ tag: batchTag(batchId), limit: 1 }, call)
    const id = named.tasks[0]?.batch ?? batchId
    const batch = await found(() => tasks.batch(id, call))
    return batch?.tasks.filter((task) => fileOfTask(task) !== undefined) ?? []
  }

  #isExpired({ state, finishedMs = 0 }: Task): boolean {
    const ageSec = (this.#place.clock.now() - finishedMs) / 1000
    return isEnded(state) && ageSec >= RESULT_TTL_SEC
  }

  async #responseOf(
    task: Task,
    rostrum: Rostrum,
    signal: AbortSignal | undefined,
  ): Promise<AudioResponse | undefined> {
    const fileName = fileOfTask(task)
    if (fileName === undefined || this.#isExpired(task)) return undefined
    return responseOf(task, fileName, { rostrum, config: this.config, signal })
  }

  async #during<T>(work: (rostrum: Rostrum) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#closed) throw new QueueServiceError('The queue service is closed.')
    try {
      return await work(await this.#seat.rostrum())
    } catch (thrown) {
      signal?.throwIfAborted()
      const error = classifyError(thrown)
      if (error instanceof TTSValidationError || error instanceof QueueServiceError) throw error
      throw new QueueServiceError(error.message, { cause: thrown })
    }
  }
}

/** What there is; undefined when there is none. */
async function found<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    if (SpeechError.is(error) && error.code === 'not_found') return undefined
    throw error
  }
}

function statusOf(tasks: readonly Task[]): BatchStatus {
  const states = tasks.map(({ state }) => state)
  if (states.every((state) => state === 'queued')) return 'pending'
  if (!states.every(isEnded)) return 'processing'
  return states.includes('succeeded') ? 'completed' : 'failed'
}
