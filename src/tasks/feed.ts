import { SpeechError } from '../core/errors.ts'
import { type Follower, follow } from '../core/follow.ts'
import type { SpeechRequest } from '../core/request.ts'
import type { Clock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import type { TaskChange, TaskStore } from '../ports/task-store.ts'

/** The changes of all tasks as this process sees them, read from the store once for all who watch. */
export interface Feed {
  /** Something was changed by us: there is no need to wait for the next look. */
  wake(): void
  /** All changes after a sequence number, each once and in order, until the signal fires, which is to follow that of the house. */
  after(sequence: number, signal: AbortSignal): AsyncGenerator<readonly TaskChange[]>
}

/** Changes kept for those who watch; who is further behind reads the store by himself. */
const MOST_KEPT = 1000
/** Characters of text that kept changes may hold. */
const MOST_CHARS = 4_000_000
/** Changes of one look. */
const PAGE = 200
const LONGEST_WAIT_MS = 5000

/** One poller for any number of readers; it rests when there are none. */
export function createFeed({
  store,
  clock,
  log,
  pollMs,
  signal: closing,
}: {
  readonly store: TaskStore
  readonly clock: Clock
  readonly log: Logger
  readonly pollMs: number
  readonly signal: AbortSignal
}): Feed {
  let readers = 0
  let polling: Follower | undefined
  /** All changes after `floor` up to `head` are kept. */
  let kept: TaskChange[] = []
  let chars = 0
  let floor = 0
  let head = 0
  let woken = false
  let sleeper: Follower | undefined
  const listeners = new Set<() => void>()

  function keep(changes: readonly TaskChange[]): void {
    // Each change brings its request along; kept is one of each task.
    const requests = new Map<string, SpeechRequest>()
    for (const { task } of kept) requests.set(task.id, task.request)
    for (const change of changes) {
      const { task } = change
      const request = requests.get(task.id) ?? task.request
      requests.set(task.id, request)
      kept.push({ ...change, task: { ...task, request } })
      chars += task.request.text.length
      head = change.sequence
    }
    let gone = 0
    while (kept.length - gone > MOST_KEPT || (chars > MOST_CHARS && gone < kept.length)) {
      const { sequence, task } = kept[gone++] as TaskChange
      floor = sequence
      chars -= task.request.text.length
    }
    if (gone > 0) kept = kept.slice(gone)
    for (const listener of listeners) listener()
  }

  async function sleep(delayMs: number, stop: AbortSignal): Promise<void> {
    if (woken || stop.aborted) return
    const own = follow(stop)
    sleeper = own
    await clock.sleep(delayMs, own.signal).catch(() => undefined)
    own.release()
    if (sleeper === own) sleeper = undefined
  }

  async function poll(stop: Follower): Promise<void> {
    let waitMs = pollMs
    let begun = false
    while (!stop.signal.aborted) {
      woken = false
      try {
        if (!begun) {
          const last = await store.lastSequence({ signal: stop.signal })
          if (stop.signal.aborted) return
          kept = []
          chars = 0
          floor = head = last
          begun = true
          for (const listener of listeners) listener()
        }
        const changes = await store.changes(head, { limit: PAGE, signal: stop.signal })
        if (stop.signal.aborted) return
        if (changes.length > 0) keep(changes)
        if (changes.length === PAGE) continue
        waitMs = pollMs
      } catch (error) {
        if (stop.signal.aborted) return
        log.warn({ error }, 'changes of tasks not read')
        waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2)
        woken = false
      }
      await sleep(waitMs, stop.signal)
    }
  }

  function enter(): void {
    readers += 1
    if (polling) return
    const stop = follow(closing)
    polling = stop
    // Until the first look nothing is kept.
    kept = []
    floor = head = -1
    void poll(stop)
  }

  function leave(): void {
    readers -= 1
    if (readers > 0) return
    polling?.abort()
    polling?.release()
    polling = undefined
    kept = []
    chars = 0
  }

  /** Resolves when there may be more, or the signal fires. */
  function news(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        listeners.delete(done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      if (signal.aborted) return resolve()
      listeners.add(done)
      signal.addEventListener('abort', done, { once: true })
    })
  }

  /** A page from the store itself, waited for while it cannot be reached. */
  async function older(sequence: number, signal: AbortSignal): Promise<readonly TaskChange[]> {
    for (let waitMs = pollMs; ; waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2)) {
      try {
        return await store.changes(sequence, { limit: PAGE, signal })
      } catch (error) {
        if (signal.aborted || !SpeechError.is(error) || !error.retryable) throw error
        log.warn({ error }, 'changes of tasks not read')
        await clock.sleep(waitMs, signal)
      }
    }
  }

  return {
    wake() {
      woken = true
      sleeper?.abort()
    },
    async *after(sequence, signal) {
      signal.throwIfAborted()
      let at = sequence
      enter()
      // Who is not asked for more is not told that it is over either.
      const gone = once(leave)
      signal.addEventListener('abort', gone, { once: true })
      try {
        while (true) {
          signal.throwIfAborted()
          if (at >= head) {
            await news(signal)
            continue
          }
          if (at < floor) {
            // What is kept goes on while we read: nothing older than this was left out.
            const until = floor
            const changes = await older(at, signal)
            at = changes.at(-1)?.sequence ?? until
            if (changes.length > 0) yield changes
            continue
          }
          const changes = kept.slice(firstAfter(kept, at))
          at = head
          if (changes.length > 0) yield changes
        }
      } finally {
        signal.removeEventListener('abort', gone)
        gone()
      }
    },
  }
}

function once(work: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    work()
  }
}

/** The place of the first change after a sequence number. */
function firstAfter(changes: readonly TaskChange[], sequence: number): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((changes[middle] as TaskChange).sequence > sequence) high = middle
    else low = middle + 1
  }
  return low
}
