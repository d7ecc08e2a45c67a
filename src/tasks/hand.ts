import { SpeechError } from '../core/errors.ts'
import { isEnded, type Task, type TaskEvent, transition } from '../core/task.ts'
import type { Clock } from '../ports/clock.ts'
import type { TaskStore } from '../ports/task-store.ts'

/** Tries to write a change that others come before; each one knows more than the last. */
const MOST_WRITES = 5
/** How long a word on a task may take, whose lease may have ended. */
export const WORD_MS = 10_000

/** A task as this run knows it. */
export interface Hand {
  readonly task: Task
  /** Nothing is written when the task has ended meanwhile, or when another run has it. */
  write(event: TaskEvent): Promise<Written>
}

/** What became of a change: it is there, the task has ended without us, or another run has it. */
export type Written = 'written' | 'ended' | 'lost'

/** A task in the hand of one run, which writes its changes one after the other. */
export function createHand(
  found: Task,
  { store, clock }: { readonly store: TaskStore; readonly clock: Clock },
): Hand {
  let task = found
  let started = false
  // One after the other: each change builds on the one before.
  let last: Promise<unknown> = Promise.resolve()

  async function write(event: TaskEvent): Promise<Written> {
    for (let tries = 0; ; tries++) {
      if (isEnded(task.state)) return 'ended'
      const next = transition(task, event, clock.now())
      try {
        await store.update(next, { signal: AbortSignal.timeout(WORD_MS) })
        task = next
        started ||= event.type === 'start'
        return 'written'
      } catch (error) {
        if (!SpeechError.is(error) || error.code !== 'conflict' || tries >= MOST_WRITES) throw error
      }
      const now = await store.get(task.id, { signal: AbortSignal.timeout(WORD_MS) })
      if (now === undefined) return 'ended'
      // Who asks for it again begins to count anew.
      const isOurs = now.attempt === task.attempt && now.startedMs === task.startedMs
      if (started && !isOurs && !isEnded(now.state)) return 'lost'
      task = now
    }
  }

  return {
    get task() {
      return task
    },
    write(event) {
      const turn = last.then(() => write(event))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
