import { concat } from '../core/bytes.ts'
import { SpeechError } from '../core/errors.ts'
import type { TimelineEntry } from '../core/mark.ts'
import type { PcmFrame } from '../core/pcm.ts'
import type { Task, TaskResult } from '../core/task.ts'
import type { ArtifactInfo, ArtifactStore, ByteRange } from '../ports/artifact-store.ts'
import type { AudioDecoder } from '../ports/decoder.ts'
import type { StoreCall } from '../ports/task-store.ts'
import type { TaskAudio } from './tasks.ts'

/** What a task has made; `conflict`, with the state in `details`, before it is there. */
export function resultOf(task: Task): TaskResult {
  if (task.state === 'succeeded' && task.result) return task.result
  throw new SpeechError(
    'conflict',
    `Expected a task that has succeeded, got a ${task.state} one.`,
    { details: { state: task.state } },
  )
}

/** The bytes of a file of a task, or a part of them; `not_found` when it is not there any more. */
export async function* bytesOf(
  key: string,
  artifacts: ArtifactStore,
  options: StoreCall & { readonly range?: ByteRange | undefined },
): AsyncGenerator<Uint8Array> {
  const found = await artifacts.get(key, options)
  if (!found) throw gone()
  yield* found.bytes
}

/** All bytes of a small file of a task. */
export async function wholeOf(
  key: string,
  artifacts: ArtifactStore,
  options: StoreCall,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytesOf(key, artifacts, options)) chunks.push(chunk)
  return concat(chunks)
}

/** The timeline that was kept beside speech. */
export async function timelineOf(
  key: string,
  artifacts: ArtifactStore,
  options: StoreCall,
): Promise<readonly TimelineEntry[]> {
  const bytes = await wholeOf(key, artifacts, options)
  try {
    const timeline: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (Array.isArray(timeline)) return timeline as readonly TimelineEntry[]
  } catch (error) {
    throw damaged(error)
  }
  throw damaged(new TypeError('The timeline is no array.'))
}

/** The frames of a master, whose damage is not the caller's fault. */
export async function* masterOf(
  key: string,
  {
    artifacts,
    decoder,
    signal,
  }: StoreCall & { readonly artifacts: ArtifactStore; readonly decoder: AudioDecoder },
): AsyncGenerator<PcmFrame> {
  try {
    yield* decoder.decode(bytesOf(key, artifacts, { signal }), { signal })
  } catch (error) {
    const broken = SpeechError.is(error) && ['invalid_request', 'unsupported'].includes(error.code)
    throw broken ? damaged(error) : error
  }
}

/** A file as it is given away; it is read when it is opened. */
export function fileOf(
  { key, mediaType, sizeBytes, etag }: ArtifactInfo,
  {
    extension,
    durationSec,
    artifacts,
  }: Pick<TaskAudio, 'extension' | 'durationSec'> & { readonly artifacts: ArtifactStore },
): TaskAudio {
  return {
    mediaType,
    extension,
    sizeBytes,
    etag,
    durationSec,
    open: ({ signal = new AbortController().signal, range } = {}) =>
      bytesOf(key, artifacts, { signal, range }),
  }
}

/** The error for a file that was removed. */
export function gone(): SpeechError {
  return new SpeechError('not_found', 'Expected the files of the task; they were removed.')
}

/** The error for a file that is there and is not what was written. */
function damaged(cause: unknown): SpeechError {
  return new SpeechError('internal', 'Expected the files of the task whole; one is damaged.', {
    cause,
  })
}
