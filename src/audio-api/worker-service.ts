import { type AudioConfig, type ConfigGiven, configOf } from './config.ts'
import { type Crew, createCrew, type WorkerDetail } from './crew.ts'
import { placeFor } from './queue-place.ts'
import type { QueueService } from './queue-service.ts'

/** What a worker is made of. */
export interface WorkerServiceOptions {
  /** All settings, or some by their names. Default: those of the process. */
  readonly config?: ConfigGiven | undefined
  /** Whose tasks to speak. Default: those of the last queue made with `config`, else of an open one like it. */
  readonly queue?: QueueService | undefined
  /** Default `worker-1`. */
  readonly workerId?: string | undefined
}

/** One worker, which speaks one task at a time. A `WorkerManager` has several that share connections. */
export class WorkerService implements AsyncDisposable {
  readonly config: AudioConfig
  readonly workerId: string
  readonly #crew: Crew

  constructor({ config, queue, workerId = 'worker-1' }: WorkerServiceOptions = {}) {
    const settings = configOf(config ?? queue?.config)
    this.config = settings
    this.workerId = workerId
    this.#crew = createCrew([workerId], settings, () => placeFor(settings, queue))
  }

  /** Whether it takes tasks. */
  get running(): boolean {
    return this.getStatus().running
  }

  /** Takes tasks from now on. Rejects with a `WorkerServiceError` when the queue cannot be opened. */
  startWorker(): Promise<void> {
    return this.#crew.start()
  }

  /** Gives back the task under way, whose next run goes on where this one was. Resolves when it has. */
  stopWorker(): Promise<void> {
    return this.#crew.stop()
  }

  getStatus(): WorkerDetail {
    const [detail] = this.#crew.status()
    return detail as WorkerDetail
  }

  /** Whether it works, and its queue can be reached. */
  healthCheck(): Promise<boolean> {
    return this.#crew.healthy()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stopWorker()
  }
}
