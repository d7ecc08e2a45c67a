import { SpeechError } from '../core/errors.ts'
import { isEnded, type Task, TASK_STATES, type TaskState } from '../core/task.ts'
import type { StoreCall } from '../ports/task-store.ts'
import { change, checkSeen } from './changing.ts'
import { createFeed } from './feed.ts'
import { createFollowers } from './followers.ts'
import { createLooseEnds } from './loose-ends.ts'
import type { TasksParts } from './parts.ts'
import { createPressure } from './pressure.ts'
import { MAX_BATCH } from './submission.ts'
import { submitTask, submitTasks } from './submitting.ts'
import { createTaskFiles } from './task-files.ts'
import type { TaskCall, TaskPlace, Tasks } from './tasks.ts'
import { telling } from './telling.ts'
import { waitForTask, watchTasks } from './watching.ts'
import { cleanUp } from './retention.ts'
import { workOn } from './working.ts'

const DEFAULT_LIMIT = 50
const MAX_QUERY_CHARS = 1000
/** How many failed tasks are looked at together. */
const RETRY_PAGE = 100
/** No task has this id. */
const NOBODY = '-'
/** How long the queue may take to say how many wait, where that is but one of the figures. */
const LOOK_MS = 2000

/**
 * Tasks over a store, a queue and a place for artifacts. Starts nothing but what is called; what
 * goes on in the background ends with `parts.signal`. Whoever opened the ports closes them.
 */
export function createTasks(given: TasksParts): Tasks {
  const { queue, clock, log, index, settings, signal: closing } = given
  const feed = createFeed({ ...given, pollMs: settings.pollMs ?? 250 })
  // What this process changes is seen by its watchers at once.
  const store = telling(given.store, feed.wake)
  const parts: TasksParts = { ...given, store }
  const pressure = createPressure(parts)
  const looseEnds = createLooseEnds({ clock, log, signal: closing })
  const files = createTaskFiles(parts)
  const submitting = { ...parts, pressure, looseEnds }
  const followBoth = createFollowers(closing)
  const watching = { store, feed, clock, followBoth }

  const callOf = (call: TaskCall | undefined): StoreCall => {
    closing.throwIfAborted()
    const signal = call?.signal ?? closing
    signal.throwIfAborted()
    return { signal }
  }
  const seen = async (id: string, call: TaskCall | undefined): Promise<Task> =>
    checkSeen(await store.get(id, callOf(call)), call?.owner)
  const again = (task: Task): Promise<void> =>
    looseEnds.tie(`queue ${task.id}`, (signal) =>
      queue.enqueue({ taskId: task.id }, { priority: task.priority, signal }),
    )
  return {
    submit: async (submission, call = {}) =>
      submitTask(submission, call, callOf(call).signal, submitting),

    submitBatch: async (submissions, call = {}) =>
      submitTasks(submissions, call, callOf(call).signal, submitting),

    get: seen,

    async list({ q, limit = DEFAULT_LIMIT, ...rest } = {}, call) {
      if (q !== undefined && q.length > MAX_QUERY_CHARS) {
        throw new SpeechError(
          'invalid_request',
          `Expected q of at most ${MAX_QUERY_CHARS} characters.`,
          {
            details: { param: 'q' },
          },
        )
      }
      return store.list({ ...rest, containing: q, limit, owner: call?.owner }, callOf(call))
    },

    async batch(id, call) {
      const query = { batch: id, owner: call?.owner, limit: MAX_BATCH }
      const { tasks } = await store.list(query, callOf(call))
      if (tasks.length === 0)
        throw new SpeechError('not_found', 'Expected the id of a batch; there is none of this id.')
      const byState = Object.fromEntries(TASK_STATES.map((state) => [state, 0])) as {
        [State in TaskState]: number
      }
      for (const { state } of tasks) byState[state] += 1
      return {
        id,
        tasks: tasks.toReversed(),
        byState,
        ended: tasks.every(({ state }) => isEnded(state)),
      }
    },

    async cancel(id, call) {
      const found = await seen(id, call)
      const task = await change(found, { type: 'cancel' }, { store, clock }, callOf(call))
      await looseEnds.tie(`queue ${id}`, (signal) => queue.cancel(id, { signal }))
      // If it runs, its runner lets go once more when it hears of this.
      await looseEnds.tie(`pins ${id}`, (signal) => index.unpin(id, { signal }))
      if (task.attempt > 0) await files.clear(task)
      return task
    },

    async retry(id, call) {
      const found = await seen(id, call)
      const task = await change(found, { type: 'retry' }, { store, clock }, callOf(call))
      await again(task)
      return task
    },

    async retryFailed(call) {
      let count = 0
      let cursor: string | undefined
      do {
        const page = await store.list(
          { states: ['failed'], owner: call?.owner, limit: RETRY_PAGE, cursor },
          callOf(call),
        )
        for (const found of page.tasks) {
          try {
            const task = await change(found, { type: 'retry' }, { store, clock }, callOf(call))
            await again(task)
            count += 1
          } catch (error) {
            // Somebody else has retried or removed it.
            if (!SpeechError.is(error) || !['conflict', 'not_found'].includes(error.code))
              throw error
          }
        }
        cursor = page.cursor
      } while (cursor !== undefined)
      return count
    },

    async place(id, call): Promise<TaskPlace> {
      const { signal } = callOf(call)
      await seen(id, call)
      const place = await queue.place(id, { signal })
      const { ahead } = place
      const estimateMs = ahead === undefined ? undefined : await pressure.estimate(ahead, signal)
      return { ...place, estimateMs }
    },

    watch: (query = {}, call = {}) => watchTasks(query, call, watching),

    wait: (id, call = {}) => waitForTask(id, call, watching),

    audio: async (id, call = {}) =>
      given.audio(await seen(id, call), { ...callOf(call), codec: call.codec }),

    subtitles: async (id, format, call = {}) =>
      given.subtitles(await seen(id, call), format, { ...callOf(call), karaoke: call.karaoke }),

    async stats(call) {
      const { signal } = callOf(call)
      const [counts, waiting] = await Promise.all([
        store.counts({ signal, owner: call?.owner }),
        queue.place(NOBODY, { signal: AbortSignal.timeout(LOOK_MS) }).then(
          (place) => place.waiting,
          () => undefined,
        ),
      ])
      return { ...counts, waiting }
    },

    cleanup: async (retention, call) =>
      cleanUp({ ...settings.retention, ...retention }, { ...parts, files }, callOf(call).signal),

    work: (options) => workOn(options, { ...parts, files, followBoth }),
  }
}
