import { SpeechError } from '../../core/errors.ts'
import type { RecordedAudio, Recording } from '../../core/practice.ts'
import type { Task } from '../../core/task.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { StoreCall } from '../../ports/task-store.ts'

/** Where the files of all recordings are. */
export const RECORDING_FILES = 'recordings/'

/** Where the files of a recording are that one of its tasks has made. */
export function folderOf({ id }: Pick<Recording, 'id'>, task: string): string {
  return `${RECORDING_FILES}${id}/${task}/`
}

/**
 * Copies what a task has made to where its retention does not take it; undefined when it is gone.
 * Doing it again, or twice at a time, changes nothing.
 */
export async function keepFiles(
  recording: Recording,
  { id, result }: Task,
  artifacts: ArtifactStore,
  { signal }: StoreCall,
): Promise<RecordedAudio | undefined> {
  if (!result) return undefined
  const folder = folderOf(recording, id)
  const { sizeBytes, durationSec, sampleRate, voice } = result
  const artifact = `${folder}speech.flac`
  const timeline = `${folder}timeline.json`
  if (!(await copy(result.artifact, artifact, artifacts, signal))) return undefined
  const timed =
    result.timeline !== undefined && (await copy(result.timeline, timeline, artifacts, signal))
  return { artifact, ...(timed && { timeline }), sizeBytes, durationSec, sampleRate, voice }
}

async function copy(
  from: string,
  to: string,
  artifacts: ArtifactStore,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const found = await artifacts.get(from, { signal })
    if (!found) return false
    await artifacts.put(to, found.bytes, { signal, mediaType: found.info.mediaType })
    return true
  } catch (error) {
    // Removed or replaced between the look and the reading.
    if (SpeechError.is(error) && ['not_found', 'conflict'].includes(error.code)) return false
    throw error
  }
}
