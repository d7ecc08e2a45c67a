import { SpeechError } from '../../../core/errors.ts'
import type { Task } from '../../../core/task.ts'
import type { TaskChange } from '../../../ports/task-store.ts'
import { SSE_HEARTBEAT, sseEvent } from '../../sse.ts'

/** After how much silence a feed says that it is still there, in milliseconds. */
const HEARTBEAT_MS = 15_000
/** How long a client that lost us should wait, in milliseconds. */
const RECONNECT_MS = 2000
/** Tasks whose last change a feed remembers. */
const MOST_REMEMBERED = 10_000

/** What a feed is made of. */
export interface TaskFeed {
  /** Begins to watch; tells `onOpen` the number after which the changes begin. */
  watch(onOpen: (after: number) => void): AsyncIterable<TaskChange>
  /** A task to show first, as it is once the watch has begun. */
  first?(): Promise<Task>
  show(task: Task): object
  /** For a reader who has seen a part of it: whether the watch comes to its end without waiting. */
  ended?(): Promise<boolean>
  /** Fires when the feed is to end as if all was told. */
  readonly stop: AbortSignal
  /** Default 15 s. */
  readonly heartbeatMs?: number
}

/** Names changes: `state` where a task comes to another state or attempt, else `progress`. */
function changeNames(): (task: Task) => 'state' | 'progress' {
  const last = new Map<string, Pick<Task, 'state' | 'attempt'>>()
  return (task) => {
    const { id, state, attempt, startedMs, updatedMs } = task
    const before = last.get(id)
    last.delete(id)
    last.set(id, { state, attempt })
    const oldest = last.size > MOST_REMEMBERED ? last.keys().next().value : undefined
    if (oldest !== undefined) last.delete(oldest)
    // Of a task that was not seen before, the first change of an attempt is its beginning.
    const same = before
      ? before.state === state && before.attempt === attempt
      : state === 'running' && updatedMs !== startedMs
    return same ? 'progress' : 'state'
  }
}

/**
 * Items as they come, `quiet` whenever none did for some time, until `stop` fires. What it reads
 * from must end by itself when nobody asks any more.
 */
async function* withPulse<T>(
  source: AsyncIterator<T>,
  stop: AbortSignal,
  pulseMs: number,
): AsyncGenerator<T | 'quiet'> {
  /** What came and was not given on yet. */
  const box: { came?: { readonly result: IteratorResult<T> } | { readonly error: unknown } } = {}
  let wake = (): void => {}
  const put = (came: NonNullable<typeof box.came>): void => {
    box.came = came
    wake()
  }
  const ask = (): void => {
    source.next().then(
      (result) => put({ result }),
      (error: unknown) => put({ error }),
    )
  }
  const stopped = (): void => wake()
  stop.addEventListener('abort', stopped, { once: true })
  try {
    ask()
    while (!stop.aborted) {
      if (box.came === undefined)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pulseMs)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      if (stop.aborted) return
      const { came } = box
      if (came === undefined) {
        yield 'quiet'
        continue
      }
      delete box.came
      if ('error' in came) throw came.error
      if (came.result.done) return
      ask()
      yield came.result.value
    }
  } finally {
    stop.removeEventListener('abort', stopped)
  }
}

/**
 * Changes of tasks as server-sent events: `state` and `progress`, each with the task, and a number
 * to go on after. The first piece comes when nothing that happens from then on can be missed; a
 * reader who comes again when all was told gets no piece at all.
 */
export async function* taskEvents(feed: TaskFeed): AsyncGenerator<string> {
  const { heartbeatMs = HEARTBEAT_MS, show, stop } = feed
  let after: number | undefined
  let opened = (): void => {}
  const open = new Promise<void>((resolve) => (opened = resolve))
  const changes = feed.watch((number) => {
    after = number
    opened()
  })
  const source = changes[Symbol.asyncIterator]()
  const opening = source.next()
  const stopped = (): void => opened()
  stop.addEventListener('abort', stopped, { once: true })
  // What goes wrong before it is open is told by `opening`.
  await Promise.race([open, opening])
  stop.removeEventListener('abort', stopped)
  if (stop.aborted) throw new SpeechError('unavailable', 'The server is stopping.')
  if ((await feed.ended?.()) === true && (await opening).done === true) return
  const nameOf = changeNames()
  const number = after === undefined ? '' : `id: ${after}\n`
  yield `retry: ${RECONNECT_MS}\n${number}\n`
  const shown = await feed.first?.()
  if (shown) {
    nameOf(shown)
    yield sseEvent(show(shown), 'state', after)
  }
  // Changes that `first` has shown already. Their numbers are told: who comes again after the
  // last of them has seen all there was.
  let passed: number | undefined
  const items = withPulse(begunBy(opening, source), stop, heartbeatMs)
  for await (const item of items) {
    if (item === 'quiet') yield SSE_HEARTBEAT
    else if (shown === undefined || item.task.version > shown.version) {
      passed = undefined
      yield sseEvent(show(item.task), nameOf(item.task), item.sequence)
    } else passed = item.sequence
  }
  if (passed !== undefined) yield `id: ${passed}\n\n`
}

/** An iterator whose first answer was asked for already. */
function begunBy<T>(first: Promise<IteratorResult<T>>, rest: AsyncIterator<T>): AsyncIterator<T> {
  let waiting: Promise<IteratorResult<T>> | undefined = first
  return {
    next() {
      const next = waiting ?? rest.next()
      waiting = undefined
      return next
    },
  }
}
