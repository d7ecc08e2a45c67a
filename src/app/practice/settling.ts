import { SpeechError } from '../../core/errors.ts'
import type { Recording } from '../../core/practice.ts'
import { follow } from '../../core/follow.ts'
import { orAborted } from '../../core/stream.ts'
import type { Task } from '../../core/task.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import { changed, followed, isSettled, type RecordingChange } from './course.ts'
import type { PracticeParts } from './parts.ts'
import { keepFiles } from './recording-files.ts'
import { withdraw } from './upkeep.ts'

/** Has recordings made, and follows them until they are there. */
export interface Settling {
  /**
   * Brings a recording on as far as it goes now: submits its task, sees how that is, keeps what it
   * has made. Gives it as it then is, or as it was when that takes long. Never rejects but with the
   * signal's reason: what cannot be done now is done later.
   */
  settle(recording: Recording, options: StoreCall): Promise<Recording>
  /** The same for several, not all at a time; in their order. */
  settleAll(recordings: readonly Recording[], options: StoreCall): Promise<readonly Recording[]>
  /** Has a recording that has failed made again; gives it as it then is. */
  again(recording: Recording, options: StoreCall): Promise<Recording>
  /** The same for a recording whose task has changed, though it had failed before. */
  told(recording: Recording, task: Task, options: StoreCall): Promise<Recording>
  /** The same for a recording whose files are not there any more, though it was ready. */
  lost(recording: Recording, options: StoreCall): Promise<Recording>
  /** Whether submitting was just tried in vain, and is left alone for a while. */
  readonly resting: boolean
}

/** How long whoever has seen that a task has succeeded may take to keep its files. */
const KEEPING_MS = 5000
/** How long a caller waits for a queue, a store or a copy under way. */
const PATIENCE_MS = 5000
/** Others that may change a recording under our hands. */
const MOST_TRIES = 8
const TOGETHER = 8
const FIRST_REST_MS = 250
const LONGEST_REST_MS = 5000
/** What tasks of practice are found by. */
export const PRACTICE_TAG = 'practice'

/** Makes what settles the recordings of one process; each is settled once at a time. */
export function createSettling({
  recordings,
  artifacts,
  tasks,
  clock,
  log,
  signal: house,
}: Pick<
  PracticeParts,
  'recordings' | 'artifacts' | 'tasks' | 'clock' | 'log' | 'signal'
>): Settling {
  const running = new Map<string, Promise<Recording>>()
  const call = { signal: house }
  let restMs = FIRST_REST_MS
  let restUntilMs = -Infinity

  const resting = (): boolean => clock.monotonic() < restUntilMs

  function rest(error: unknown): void {
    const told = SpeechError.is(error) ? error.details['retryAfterMs'] : undefined
    const waitMs = typeof told === 'number' ? Math.min(told, LONGEST_REST_MS) : restMs
    restUntilMs = clock.monotonic() + waitMs
    restMs = Math.min(LONGEST_REST_MS, restMs * 2)
  }

  /** Writes the next state; undefined when somebody else has written meanwhile. */
  async function write(next: Recording): Promise<Recording | undefined> {
    try {
      await recordings.update(next, call)
      return next
    } catch (error) {
      if (SpeechError.is(error) && error.code === 'conflict') return undefined
      throw error
    }
  }

  const apply = (recording: Recording, change: RecordingChange): Promise<Recording | undefined> =>
    write(changed(recording, change, clock.now()))

  async function taskOf(id: string): Promise<Task | undefined> {
    try {
      return await tasks.get(id, call)
    } catch (error) {
      if (SpeechError.is(error) && error.code === 'not_found') return undefined
      throw error
    }
  }

  async function submit(recording: Recording): Promise<Recording | undefined> {
    const { id, request, owner, createdMs, task: before = '' } = recording
    try {
      const task = await tasks.submit(
        { request, tags: [PRACTICE_TAG] },
        // Whoever else submits the same at the same time, and whoever was killed before he could
        // write it down, gets the same task; after one that came to nothing it is another one.
        { ...call, owner, idempotencyKey: `recording ${id} ${createdMs} ${before}`.trim() },
      )
      restMs = FIRST_REST_MS
      const submitted = await apply(recording, { type: 'submitted', task: task.id })
      if (submitted) return submitted
      const now = await recordings.recording(id, call)
      // Removed meanwhile, and maybe asked for anew.
      if (now?.createdMs !== createdMs) await withdraw(task.id, id, { tasks, log }, call)
      return undefined
    } catch (error) {
      if (house.aborted) throw error
      if (!SpeechError.is(error)) {
        rest(error)
        throw error
      }
      const told = { code: error.code, message: error.message }
      if (!error.retryable) return apply(recording, { type: 'failed', error: told })
      rest(error)
      if (recording.error?.code === told.code && recording.error.message === told.message)
        return recording
      return apply(recording, { type: 'postponed', error: told })
    }
  }

  async function keep(
    recording: Recording,
    task: Task | undefined,
  ): Promise<Recording | undefined> {
    const audio = task && (await keepFiles(recording, task, artifacts, call))
    return apply(recording, audio ? { type: 'kept', audio } : { type: 'lost' })
  }

  /** One step; the same recording when there is none to be taken, undefined when another was faster. */
  async function step(recording: Recording, ours: boolean): Promise<Recording | undefined> {
    const { state, task = '', updatedMs } = recording
    if (state === 'waiting') return resting() ? recording : submit(recording)
    if (state === 'made') {
      // Whoever has seen it first keeps it, unless he has not for a while.
      // A clock that was set back may stay behind for long.
      const late = Math.abs(clock.now() - updatedMs) >= KEEPING_MS
      return ours || late ? keep(recording, await taskOf(task)) : recording
    }
    const next = followed(recording, await taskOf(task), clock.now())
    return next === recording ? recording : write(next)
  }

  async function run(begun: Recording): Promise<Recording> {
    let recording = begun
    let ours = false
    try {
      for (let tries = 0; tries < MOST_TRIES && !isSettled(recording); ) {
        const next = await step(recording, ours)
        if (next === recording) break
        // A task that was lost, or was stored and came to nothing, is no reason to go round for ever.
        if (next === undefined || next.state === 'waiting') tries += 1
        if (next?.state === 'waiting' && next.error) return next
        const now = next ?? (await recordings.recording(recording.id, call))
        if (!now) break
        ours = next?.state === 'made'
        recording = now
      }
    } catch (error) {
      if (house.aborted) throw error
      const { id, state } = recording
      log.warn({ recording: id, state, err: error }, 'A recording was not brought on.')
    }
    return recording
  }

  function join(recording: Recording): Promise<Recording> {
    const { id } = recording
    const known = running.get(id)
    if (known) return known
    const made = run(recording).finally(() => running.delete(id))
    // Whoever waits for it is told; he may have left.
    made.catch(() => undefined)
    running.set(id, made)
    return made
  }

  const settle: Settling['settle'] = async (recording, { signal }) => {
    if (isSettled(recording)) return recording
    const waiting = follow(signal)
    const late = clock.sleep(PATIENCE_MS, waiting.signal).then(() => recording)
    late.catch(() => undefined)
    try {
      return await orAborted(Promise.race([join(recording), late]), signal)
    } finally {
      waiting.abort()
      waiting.release()
    }
  }

  /** Applies a change, unless somebody else was faster, and goes on from there. */
  async function onward(
    recording: Recording,
    change: RecordingChange,
    options: StoreCall,
  ): Promise<Recording> {
    const next = await apply(recording, change)
    const now = next ?? (await recordings.recording(recording.id, options))
    return now ? settle(now, options) : recording
  }

  return {
    get resting() {
      return resting()
    },
    settle,
    async settleAll(all, { signal }) {
      const settled = [...all]
      const open = settled.flatMap((it, index) => (isSettled(it) ? [] : [index]))
      for (let begin = 0; begin < open.length; begin += TOGETHER) {
        await Promise.all(
          open.slice(begin, begin + TOGETHER).map(async (index) => {
            settled[index] = await settle(settled[index] as Recording, { signal })
          }),
        )
      }
      return settled
    },
    again: (recording, options) => onward(recording, { type: 'again' }, options),
    lost: (recording, options) => onward(recording, { type: 'lost' }, options),
    async told(recording, { id, state }, options) {
      const revived =
        recording.state === 'failed' &&
        recording.task === id &&
        state !== 'failed' &&
        state !== 'cancelled'
      return revived ? onward(recording, { type: 'revived' }, options) : settle(recording, options)
    },
  }
}
