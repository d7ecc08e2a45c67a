import type { Rostrum } from '../app/rostrum.ts'
import type { Json } from '../core/request.ts'
import type { Task } from '../core/task.ts'
import { markedFile, writeAudioFile } from './audio-file.ts'
import type { AudioConfig } from './config.ts'

/** What a task of this library has beside its request: where its file goes. */
const DATA = 'audioApi'

/** What is kept with a task, so that any worker knows the file that is wanted. */
export function taskData(fileName: string): Json {
  return { [DATA]: { fileName } }
}

/** The name of the file of a task; undefined for a task of somebody else. */
export function fileOfTask({ data }: Task): string | undefined {
  const own = inside(data, DATA)
  const name = inside(own, 'fileName')
  return typeof name === 'string' ? name : undefined
}

function inside(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? (value as { readonly [key: string]: Json })[name] : undefined
}

/** What writing the file of a task needs. */
export interface TaskFileParts {
  readonly rostrum: Pick<Rostrum, 'tasks'>
  readonly config: AudioConfig
  readonly signal?: AbortSignal | undefined
}

/**
 * Writes the speech of a task that has succeeded into `OUTPUT_DIR`, unless its file is there
 * already: a file is that of a task when it was changed in the moment in which the task ended.
 * Gives the absolute path.
 */
export async function deliverTask(
  { id, finishedMs }: Task,
  fileName: string,
  { rostrum, config, signal }: TaskFileParts,
): Promise<string> {
  const { outputDir, minAudioSize } = config
  const markMs = finishedMs === undefined ? undefined : Math.round(finishedMs)
  const there = markMs === undefined ? undefined : await markedFile(outputDir, fileName, markMs)
  if (there !== undefined) return there
  const call = signal && { signal }
  const audio = await rostrum.tasks.audio(id, { codec: 'wav', ...call })
  return writeAudioFile(outputDir, fileName, {
    bytes: () => audio.open(call),
    minBytes: minAudioSize,
    markMs,
  })
}
