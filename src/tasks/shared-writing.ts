import { follow } from '../core/follow.ts'
import { orAborted } from '../core/stream.ts'
import type { ArtifactInfo, ArtifactStore } from '../ports/artifact-store.ts'

/** A file being written, and how many wait for it. */
interface Writing {
  readonly info: Promise<ArtifactInfo>
  waiting: number
  stop(): void
}

/**
 * Gives a file that is there, or has it written: who asks for the same at the same time waits for
 * one writing, which stops when all have left. `write` gets a signal of its own.
 */
export type WriteShared = (
  key: string,
  write: (signal: AbortSignal) => Promise<ArtifactInfo>,
  signal: AbortSignal,
) => Promise<ArtifactInfo>

/** Makes what shares the writing of derived files within one process. */
export function createSharedWriting(artifacts: ArtifactStore): WriteShared {
  const running = new Map<string, Writing>()

  function join(key: string, write: (signal: AbortSignal) => Promise<ArtifactInfo>): Writing {
    const known = running.get(key)
    if (known) return known
    const wanted = follow()
    const forget = (): void => {
      if (running.get(key) === writing) running.delete(key)
    }
    const writing: Writing = {
      info: write(wanted.signal).finally(forget),
      waiting: 0,
      stop() {
        forget()
        wanted.abort(new Error('Nobody waits for this file any more.'))
      },
    }
    running.set(key, writing)
    return writing
  }

  return async (key, write, signal) => {
    const found = await artifacts.find(key, { signal })
    if (found) return found
    const writing = join(key, write)
    writing.waiting += 1
    try {
      return await orAborted(writing.info, signal)
    } finally {
      writing.waiting -= 1
      if (writing.waiting === 0) writing.stop()
    }
  }
}
