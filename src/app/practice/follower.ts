import { follow } from '../../core/follow.ts'
import type { RecordingState } from '../../core/practice.ts'
import { orAborted } from '../../core/stream.ts'
import { isEnded, type Task, type TaskState } from '../../core/task.ts'
import type { PracticeParts } from './parts.ts'
import { PRACTICE_TAG, type Settling } from './settling.ts'
import type { Upkeep } from './upkeep.ts'

/** How often recordings that have no task, or whose files are not kept yet, are looked for. */
const LOOK_MS = 2000
/** How often the tasks of all recordings are looked at: of what happens to them we are told. */
const ROUND_MS = 60_000
const UPKEEP_MS = 3_600_000
const PAGE = 100
/** Recordings that are brought on at a time. */
const TOGETHER = 8
/** Tasks whose last state is remembered. */
const MOST_SEEN = 10_000

/**
 * Goes on with recordings until the signal fires: as their tasks change, and now and then with what
 * waits or what nobody was told of. Any number of processes may do so at a time.
 */
export async function followRecordings(
  given: AbortSignal,
  {
    settling,
    upkeep,
    recordings,
    tasks,
    clock,
    log,
    signal: house,
  }: Pick<PracticeParts, 'recordings' | 'tasks' | 'clock' | 'log' | 'signal'> & {
    readonly settling: Settling
    readonly upkeep: Upkeep
  },
): Promise<void> {
  const wanted = follow(given)
  const { signal } = wanted
  const close = (): void => wanted.abort(house.reason)
  if (house.aborted) close()
  house.addEventListener('abort', close, { once: true })

  /** The number of the last change that was heard of. */
  let after: number | undefined
  let opened: (from: number) => void = () => undefined
  const listening = new Promise<void>((resolve) => {
    opened = (from) => {
      after ??= from
      resolve()
    }
  })

  /** Looks at the tasks of all recordings, once whatever happens from then on is heard of. */
  async function lookAtTasks(): Promise<void> {
    await orAborted(listening, signal)
    await round(['queued', 'making'])
  }

  /** Brings on all recordings in some states. */
  async function round(states: readonly RecordingState[]): Promise<void> {
    for (let after: string | undefined; ; ) {
      const page = await recordings.inStates(states, { after, limit: PAGE, signal })
      await settling.settleAll(page, { signal })
      after = page.at(-1)?.id
      if (page.length < PAGE || (settling.resting && states.includes('waiting'))) return
    }
  }

  /** Does something now and then; what goes wrong is told, and done again the next time. */
  async function every(periodMs: number, name: string, work: () => Promise<unknown>) {
    while (!signal.aborted) {
      await work().catch((error: unknown) => {
        if (!signal.aborted) log.warn({ err: error }, `${name} not done, tried again later`)
      })
      await clock.sleep(periodMs, signal).catch(() => undefined)
    }
  }

  /** Something has happened to a task. */
  async function told(task: Task): Promise<void> {
    const { id } = task
    try {
      for (const recording of await recordings.ofTasks([id], { signal }))
        await settling.told(recording, task, { signal })
    } catch (error) {
      // The next look at all tasks sees it.
      if (!signal.aborted) log.warn({ task: id, err: error }, 'A recording was not brought on.')
    }
  }

  async function watch(): Promise<void> {
    const seen = new Map<string, TaskState>()
    const busy = new Set<Promise<void>>()
    // What happened while it was interrupted comes, too.
    const changes = tasks.watch(
      { ...(after !== undefined && { after }) },
      { signal, onOpen: (from) => opened(from) },
    )
    for await (const { sequence, task } of changes) {
      after = sequence
      const { id, state, tags } = task
      // Progress is none of ours.
      if (!tags.includes(PRACTICE_TAG) || seen.get(id) === state) continue
      if (isEnded(state)) seen.delete(id)
      else seen.set(id, state)
      const [oldest] = seen.keys()
      if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest)
      const work = told(task).finally(() => busy.delete(work))
      busy.add(work)
      if (busy.size >= TOGETHER) await Promise.race(busy)
    }
  }

  try {
    await Promise.all([
      every(LOOK_MS, 'following', watch),
      every(LOOK_MS, 'submitting', () => round(['waiting', 'made'])),
      every(ROUND_MS, 'looking at tasks', lookAtTasks),
      every(UPKEEP_MS, 'clean-up of recordings', () => upkeep.round({ signal })),
    ])
  } finally {
    house.removeEventListener('abort', close)
    wanted.release()
  }
}
