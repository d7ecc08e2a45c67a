import { type AudioConfig, type ConfigGiven, configOf } from './config.ts'
import { type Crew, createCrew, type WorkerDetail } from './crew.ts'
import { placeFor } from './queue-place.ts'
import type { QueueService } from './queue-service.ts'

/** What a manager is made of. */
export interface WorkerManagerOptions {
  /** All settings, or some by their names. Default: those of the process. */
  readonly config?: ConfigGiven | undefined
  /** Whose tasks to speak. Default: those of the last queue made with `config`, else of an open one like it. */
  readonly queue?: QueueService | undefined
}

/** How the workers are. */
export interface WorkerStatus {
  readonly totalWorkers: number
  readonly runningWorkers: number
  readonly workerDetails: readonly WorkerDetail[]
}

/** `NUM_WORKERS` workers of one queue; each speaks one task at a time, for at most `TASK_TIMEOUT` seconds. */
export class WorkerManager implements AsyncDisposable {
  readonly config: AudioConfig
  readonly numWorkers: number
  readonly #crew: Crew

  constructor({ config, queue }: WorkerManagerOptions = {}) {
    const settings = configOf(config ?? queue?.config)
    this.config = settings
    this.numWorkers = settings.numWorkers
    const names = Array.from({ length: this.numWorkers }, (_, index) => `worker-${index + 1}`)
    this.#crew = createCrew(names, settings, () => placeFor(settings, queue))
  }

  /** Resolves when all take tasks. Rejects with a `WorkerServiceError` when the queue cannot be opened. */
  startWorkers(): Promise<void> {
    return this.#crew.start()
  }

  /** Gives back the tasks under way, whose next runs go on where these were. Resolves when all have. */
  stopWorkers(): Promise<void> {
    return this.#crew.stop()
  }

  getWorkerStatus(): Promise<WorkerStatus> {
    const workerDetails = this.#crew.status()
    const runningWorkers = workerDetails.filter(({ running }) => running).length
    return Promise.resolve({ totalWorkers: workerDetails.length, runningWorkers, workerDetails })
  }

  /** Whether all work, and their queue can be reached. */
  healthCheck(): Promise<boolean> {
    return this.#crew.healthy()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stopWorkers()
  }
}
