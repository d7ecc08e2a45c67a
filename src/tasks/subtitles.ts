import type { Task } from '../core/task.ts'
import { type SubtitleFormat, subtitles } from '../pipeline/subtitles.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { StoreCall } from '../ports/task-store.ts'
import { gone, resultOf, timelineOf } from './made.ts'

/** Gives the subtitles of a task. */
export type ReadTaskSubtitles = (
  task: Task,
  format: SubtitleFormat,
  options: StoreCall & { readonly karaoke?: boolean | undefined },
) => Promise<string>

/**
 * Writes the subtitles of tasks that have succeeded, from the timeline that stands beside their
 * speech. Rejects with `conflict` before it is there, `not_found` when it was removed, `internal`
 * when it is damaged.
 */
export function createTaskSubtitles({
  artifacts,
}: {
  readonly artifacts: ArtifactStore
}): ReadTaskSubtitles {
  return async (task, format, { signal, karaoke = false }) => {
    const { timeline: key, durationSec, language } = resultOf(task)
    if (key === undefined) throw gone()
    const timeline = await timelineOf(key, artifacts, { signal })
    const { text, markup = 'plain' } = task.request
    return subtitles(format, { text, timeline, durationSec, language }, { karaoke, markup })
  }
}
