import { concat } from '../core/bytes.ts'
import { SpeechError } from '../core/errors.ts'
import type { Task, TaskResult } from '../core/task.ts'
import type { ArtifactStore, ByteRange } from '../ports/artifact-store.ts'
import type { StoreCall } from '../ports/task-store.ts'

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

/** The error for a file that was removed. */
export function gone(): SpeechError {
  return new SpeechError('not_found', 'Expected the files of the task; they were removed.')
}

/** The error for a file that is there and is not what was written. */
export function damaged(cause: unknown): SpeechError {
  return new SpeechError('internal', 'Expected the files of the task whole; one is damaged.', {
    cause,
  })
}
