import { SpeechError } from '../../core/errors.ts'
import type { Recording } from '../../core/practice.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import { isSettled } from './course.ts'
import type { PracticeParts } from './parts.ts'
import { folderOf, RECORDING_FILES } from './recording-files.ts'

/** Takes away what nobody asks for any more. */
export interface Upkeep {
  /** Takes away a recording, with its task and files, unless something still asks for it. What cannot be done now is done by a later round. */
  letGo(id: string, options: StoreCall): Promise<void>
  /** Takes away all recordings that nobody asks for. */
  letAllGo(options: StoreCall): Promise<void>
  /** The same, and files that belong to none. */
  round(options: StoreCall): Promise<void>
}

const PAGE = 100

/** Cancels the task of a recording that is not wanted any more, unless it has ended. Never rejects. */
export async function withdraw(
  task: string,
  recording: string,
  { tasks, log }: Pick<PracticeParts, 'tasks' | 'log'>,
  options: StoreCall,
): Promise<void> {
  try {
    await tasks.cancel(task, options)
  } catch (error) {
    // It has ended, or is gone.
    const over = SpeechError.is(error) && ['conflict', 'not_found'].includes(error.code)
    if (!over) log.warn({ recording, err: error }, 'The task of a recording goes on.')
  }
}

/** Makes the upkeep of recordings. What cannot be removed now is found by a later round. */
export function createUpkeep({
  recordings,
  artifacts,
  tasks,
  clock,
  log,
  settings,
}: Pick<
  PracticeParts,
  'recordings' | 'artifacts' | 'tasks' | 'clock' | 'log' | 'settings'
>): Upkeep {
  async function removeFiles(prefix: string, { signal }: StoreCall): Promise<void> {
    const keys: string[] = []
    for await (const { key } of artifacts.list(prefix, { signal })) keys.push(key)
    for (const key of keys) await artifacts.delete(key, { signal })
  }

  async function clear(recording: Recording, options: StoreCall): Promise<void> {
    const { id, task } = recording
    if (task === undefined) return
    if (!isSettled(recording)) await withdraw(task, id, { tasks, log }, options)
    try {
      // Not those of a new one of the same id, whose task is another.
      await removeFiles(folderOf(recording, task), options)
    } catch (error) {
      log.warn({ recording: id, err: error }, 'Files of a recording are removed later.')
    }
  }

  async function take(id: string, options: StoreCall): Promise<void> {
    const taken = await recordings.takeUnused(id, options)
    if (taken) await clear(taken, options)
  }

  async function letAllGo(options: StoreCall): Promise<void> {
    while (true) {
      const ids = await recordings.unused({ ...options, limit: PAGE })
      for (const id of ids) await take(id, options)
      if (ids.length < PAGE) return
    }
  }

  async function removeOrphans({ signal }: StoreCall): Promise<void> {
    const { orphanSec } = settings
    if (orphanSec === 0) return
    const beforeMs = clock.now() - orphanSec * 1000
    let asked: { readonly id: string; readonly recording: Recording | undefined } | undefined
    for await (const { key, createdMs } of artifacts.list(RECORDING_FILES, { signal })) {
      if (createdMs >= beforeMs) continue
      const [id = '', task = ''] = key.slice(RECORDING_FILES.length).split('/')
      // In order of keys, so those of one recording come together.
      if (asked?.id !== id) asked = { id, recording: await recordings.recording(id, { signal }) }
      if (asked.recording?.task === task) continue
      await artifacts.delete(key, { signal })
      log.info({ key }, 'A file that belonged to no recording was removed.')
    }
  }

  return {
    async letGo(id, options) {
      try {
        await take(id, options)
      } catch (error) {
        if (options.signal.aborted) throw error
        log.warn({ recording: id, err: error }, 'A recording is taken away later.')
      }
    },
    letAllGo,
    async round(options) {
      await letAllGo(options)
      await removeOrphans(options)
    },
  }
}
