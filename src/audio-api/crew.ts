import type { Rostrum } from '../app/rostrum.ts'
import type { Task } from '../core/task.ts'
import type { AudioConfig } from './config.ts'
import { classifyError } from './classify.ts'
import { WorkerServiceError } from './errors.ts'
import { joinHub, type HubSeat, type QueuePlace } from './hub.ts'
import { getLogger } from './logging.ts'
import { deliverTask, fileOfTask } from './task-file.ts'

/** How one worker is. */
export interface WorkerDetail {
  readonly workerId: string
  readonly running: boolean
  /** Id of the task it speaks now. */
  readonly currentTask: string | undefined
  /** Tasks it has ended, well or badly. */
  readonly tasksProcessed: number
  readonly tasksFailed: number
}

/** Workers of one queue that share its connections. */
export interface Crew {
  /** Resolves when they take tasks. Nothing when they do already. */
  start(): Promise<void>
  /** Gives back what is under way; resolves when nothing is. */
  stop(): Promise<void>
  status(): readonly WorkerDetail[]
  /** Whether they work, and their queue can be reached. */
  healthy(): Promise<boolean>
}

interface Worker {
  readonly workerId: string
  readonly tasks: Set<string>
  processed: number
  failed: number
}

interface Shift {
  readonly rostrum: Rostrum
  readonly running: boolean
  end(): Promise<void>
}

const log = getLogger('rostrum.audio-api.worker')

/** Makes workers of these names; `place` says where they work when they start. */
export function createCrew(
  names: readonly string[],
  config: AudioConfig,
  place: () => QueuePlace,
): Crew {
  const workers: readonly Worker[] = names.map((workerId) => ({
    workerId,
    tasks: new Set(),
    processed: 0,
    failed: 0,
  }))
  let shift: Promise<Shift> | undefined
  let current: Shift | undefined

  function begin({ id }: Task): void {
    const [free] = workers.toSorted((a, b) => a.tasks.size - b.tasks.size)
    free?.tasks.add(id)
    log.info('A task was taken.', { task: id, worker_id: free?.workerId })
  }

  async function end(task: Task, rostrum: Rostrum): Promise<void> {
    const worker = workers.find(({ tasks }) => tasks.delete(task.id))
    if (worker && (task.state === 'succeeded' || task.state === 'failed')) {
      worker.processed += 1
      if (task.state === 'failed') worker.failed += 1
    }
    const fileName = fileOfTask(task)
    log.info('A run is over.', { task: task.id, worker_id: worker?.workerId, state: task.state })
    if (fileName === undefined || task.state !== 'succeeded') return
    // Who asks for the result writes the file where this fails.
    await deliverTask(task, fileName, { rostrum, config }).catch((error: unknown) =>
      log.exception('The file of a task was not written.', error, { task: task.id }),
    )
  }

  async function work(seat: HubSeat): Promise<Shift> {
    const free = seat.reserve()
    try {
      const rostrum = await seat.rostrum()
      const stopping = new AbortController()
      let running = true
      const working = rostrum.tasks
        .work({
          concurrency: workers.length,
          signal: stopping.signal,
          runLimitMs: config.taskTimeout * 1000,
          onBegin: begin,
          onEnd: (task) => end(task, rostrum),
        })
        .catch((error: unknown) => log.exception('The workers have stopped.', error))
        .finally(() => (running = false))
      return {
        rostrum,
        get running() {
          return running
        },
        async end() {
          stopping.abort()
          await working
          free()
          await seat.leave()
        },
      }
    } catch (error) {
      free()
      throw error
    }
  }

  async function open(): Promise<Shift> {
    const seat = joinHub(place())
    try {
      return await work(seat)
    } catch (thrown) {
      shift = undefined
      await seat.leave()
      if (thrown instanceof WorkerServiceError) throw thrown
      throw new WorkerServiceError(classifyError(thrown).message, { cause: thrown })
    }
  }

  return {
    async start() {
      current = await (shift ??= open())
    },
    async stop() {
      const ending = shift
      shift = undefined
      current = undefined
      const opened = await ending?.catch(() => undefined)
      await opened?.end()
    },
    status: () =>
      workers.map(({ workerId, tasks, processed, failed }) => ({
        workerId,
        running: current?.running ?? false,
        currentTask: [...tasks][0],
        tasksProcessed: processed,
        tasksFailed: failed,
      })),
    async healthy() {
      return current?.running === true && (await current.rostrum.health()).ready
    },
  }
}
