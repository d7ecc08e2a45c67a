import type { CallContext } from '../core/call-context.ts'
import type { Tasks } from '../tasks/tasks.ts'
import type { Lazy } from './lazy.ts'

const { signal: NEVER } = new AbortController()

/** Tasks whose database, queue and store are opened by the first call. */
export function lazyTasks(place: Lazy<{ readonly tasks: Tasks }>): Tasks {
  const tasks = async (given: CallContext | undefined): Promise<Tasks> =>
    (await place.get(given?.signal ?? NEVER)).tasks
  return {
    submit: async (submission, given) => (await tasks(given)).submit(submission, given),
    submitBatch: async (submissions, given) => (await tasks(given)).submitBatch(submissions, given),
    get: async (id, given) => (await tasks(given)).get(id, given),
    list: async (query, given) => (await tasks(given)).list(query, given),
    batch: async (id, given) => (await tasks(given)).batch(id, given),
    cancel: async (id, given) => (await tasks(given)).cancel(id, given),
    retry: async (id, given) => (await tasks(given)).retry(id, given),
    retryFailed: async (given) => (await tasks(given)).retryFailed(given),
    place: async (id, given) => (await tasks(given)).place(id, given),
    async *watch(query, given) {
      yield* (await tasks(given)).watch(query, given)
    },
    wait: async (id, given) => (await tasks(given)).wait(id, given),
    audio: async (id, given) => (await tasks(given)).audio(id, given),
    subtitles: async (id, format, given) => (await tasks(given)).subtitles(id, format, given),
    stats: async (given) => (await tasks(given)).stats(given),
    cleanup: async (retention, given) => (await tasks(given)).cleanup(retention, given),
    work: async (options) => (await tasks(options)).work(options),
  }
}
