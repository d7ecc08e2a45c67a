import { SpeechError } from '../core/errors.ts'
import { isEnded, type Task } from '../core/task.ts'
import type { Clock } from '../ports/clock.ts'
import type { TaskChange, TaskStore } from '../ports/task-store.ts'
import { checkSeen } from './changing.ts'
import type { Feed } from './feed.ts'
import type { FollowBoth } from './followers.ts'
import type { TaskCall, WatchQuery } from './tasks.ts'

/** What watching needs. */
export interface WatchParts {
  readonly store: TaskStore
  readonly feed: Feed
  readonly clock: Clock
  readonly followBoth: FollowBoth
}

/** Tasks of one batch, at most. */
const MOST = 1000
/** Changes that are read at a time. */
const PAGE = 200
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 5000

/**
 * Changes that a caller may see, each once and in order. Of one task, or of a batch, until nothing
 * more happens there by itself; of all tasks until the signal fires, which ends it with its reason.
 */
export async function* watchTasks(
  query: WatchQuery,
  call: TaskCall & { readonly onOpen?: (after: number) => void },
  parts: WatchParts,
): AsyncGenerator<TaskChange> {
  const wanted = parts.followBoth(call.signal)
  try {
    yield* changesOf(query, call, wanted.signal, parts)
  } finally {
    wanted.abort()
    wanted.release()
  }
}

/** Resolves with the task when it has ended. */
export async function waitForTask(id: string, call: TaskCall, parts: WatchParts): Promise<Task> {
  const wanted = parts.followBoth(call.signal)
  const { signal } = wanted
  try {
    while (true) {
      let last: Task | undefined
      const changes = changesOf({ task: id }, call, signal, parts)
      for await (const { task } of changes) last = task
      if (last && isEnded(last.state)) return last
      const task = await patiently(() => parts.store.get(id, { signal }), signal, parts)
      const seen = checkSeen(task, call.owner)
      if (isEnded(seen.state)) return seen
    }
  } finally {
    wanted.release()
  }
}

async function* changesOf(
  { after, ...which }: WatchQuery,
  { owner, onOpen }: Parameters<typeof watchTasks>[1],
  signal: AbortSignal,
  parts: WatchParts,
): AsyncGenerator<TaskChange> {
  if (after !== undefined && (!Number.isSafeInteger(after) || after < -1)) {
    throw new SpeechError(
      'invalid_request',
      'Expected after to be the sequence number of a change, or -1.',
      { details: { param: 'after' } },
    )
  }
  const { store, feed } = parts
  const ask = <T>(work: () => Promise<T>): Promise<T> => patiently(work, signal, parts)
  // First the number, then the tasks: what happens in between comes with the changes.
  const begun = await ask(() => store.lastSequence({ signal }))
  const scope = scopeOf(which, owner, store)
  const open = new Set(await ask(() => scope.goingOn(signal)))
  // A number of another database, or of a time that was lost with a backup, is none of ours.
  let at = Math.min(after ?? begun, begun)
  onOpen?.(at)
  let over = scope.ends && open.size === 0
  const pages = over ? [] : feed.after(at, signal)
  for await (const changes of pages) {
    for (const change of changes) {
      at = change.sequence
      const { task } = change
      if (!scope.has(task)) continue
      yield change
      if (!scope.ends) continue
      if (!isEnded(task.state)) open.add(task.id)
      else if (open.delete(task.id) && open.size === 0) {
        // An end of long ago may have been followed by another beginning.
        for (const id of await ask(() => scope.goingOn(signal))) open.add(id)
        over = open.size === 0
        if (over) break
      }
    }
    if (over) break
  }
  const until = await ask(() => store.lastSequence({ signal }))
  while (at < until) {
    const since = at
    const rest = await ask(() => store.changes(since, { limit: PAGE, signal }))
    if (rest.length === 0) return
    for (const change of rest) {
      at = change.sequence
      if (at <= until && scope.has(change.task)) yield change
    }
  }
}

/** Whose changes are watched. */
interface Scope {
  /** Whether it comes to an end. */
  readonly ends: boolean
  has(task: Task): boolean
  /** Ids of its tasks that have not ended. `not_found` when there are none at all. */
  goingOn(signal: AbortSignal): Promise<readonly string[]>
}

function scopeOf(query: WatchQuery, owner: string | undefined, store: TaskStore): Scope {
  const { task: id, batch } = query
  const mine = (task: Task): boolean => owner === undefined || task.owner === owner
  const none = { ends: false, has: mine, goingOn: () => Promise.resolve([]) }
  if (id === undefined && batch === undefined) return none
  return {
    ends: true,
    has: (task) =>
      mine(task) &&
      (id === undefined || task.id === id) &&
      (batch === undefined || task.batch === batch),
    async goingOn(signal) {
      if (id !== undefined) {
        const task = checkSeen(await store.get(id, { signal }), owner)
        return isEnded(task.state) ? [] : [id]
      }
      const { tasks } = await store.list({ batch, owner, limit: MOST }, { signal })
      if (tasks.length === 0)
        throw new SpeechError('not_found', 'Expected the id of a batch; there is none of this id.')
      return tasks.filter(({ state }) => !isEnded(state)).map((task) => task.id)
    },
  }
}

/** Asks again for as long as the store cannot be reached. */
async function patiently<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  { clock }: WatchParts,
): Promise<T> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2)) {
    signal.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      if (signal.aborted || !SpeechError.is(error) || !error.retryable) throw error
      await clock.sleep(waitMs, signal)
    }
  }
}
