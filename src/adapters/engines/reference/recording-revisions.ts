import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Clock } from '../../../ports/clock.ts'

/** Milliseconds for which files are not looked at again. */
const FRESH_MS = 1000

/** Tells a recording from another one in its place, by size and time of the last change. */
export async function recordingRevision(file: string): Promise<string> {
  // What is wrong with a file that is not there, its reader says.
  const { mtimeMs, size } = await stat(file).catch(() => ({ mtimeMs: 0, size: -1 }))
  return `${size} ${mtimeMs}`
}

/** Recordings as they are at a moment. */
export interface RecordingRevisions {
  /** One of each file, by its path. */
  readonly of: ReadonlyMap<string, string>
  /** Changes with any of them. */
  readonly all: string
}

/** Looks at recordings, once a second at most; gives the same object until one has changed. */
export function recordingRevisions(
  files: readonly string[],
  clock: Pick<Clock, 'monotonic'>,
): () => Promise<RecordingRevisions> {
  let known: RecordingRevisions | undefined
  let looking: Promise<RecordingRevisions> | undefined
  let lookedMs = -Infinity
  const look = async (): Promise<RecordingRevisions> => {
    const found = await Promise.all(
      files.map(async (file) => [file, await recordingRevision(file)] as const),
    )
    const all = createHash('sha256').update(JSON.stringify(found)).digest('hex').slice(0, 16)
    if (known?.all !== all) known = { of: new Map(found), all }
    lookedMs = clock.monotonic()
    return known
  }
  return async () => {
    if (known && clock.monotonic() - lookedMs < FRESH_MS) return known
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }
}
