import type { TaskStore } from '../ports/task-store.ts'

/** The same store, which also says when it was changed. */
export function telling(store: TaskStore, changed: () => void): TaskStore {
  return {
    async create(tasks, options) {
      const created = await store.create(tasks, options)
      changed()
      return created
    },
    async update(next, options) {
      await store.update(next, options)
      changed()
    },
    submitted: (owner, idempotency, options) => store.submitted(owner, idempotency, options),
    get: (id, options) => store.get(id, options),
    list: (query, options) => store.list(query, options),
    changes: (after, options) => store.changes(after, options),
    lastSequence: (options) => store.lastSequence(options),
    counts: (options) => store.counts(options),
    endedBefore: (state, beforeMs, options) => store.endedBefore(state, beforeMs, options),
    remove: (id, options) => store.remove(id, options),
    close: () => store.close(),
  }
}
