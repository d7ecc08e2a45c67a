import type { Recording } from '../../core/practice.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import { takeTurns } from '../turns.ts'
import { followRecordings } from './follower.ts'
import type { PracticeParts } from './parts.ts'
import type { PracticeCall } from './practice.ts'
import { createSettling, type Settling } from './settling.ts'
import { createUpkeep, type Upkeep } from './upkeep.ts'

/** Something whose speech is made. */
export interface Recorded {
  readonly recording: Recording
}

/** What all parts of practice share. */
export interface House extends PracticeParts {
  readonly settling: Settling
  readonly upkeep: Upkeep
  /** The signal of a call; rejects what was aborted before it began. */
  callOf(call: PracticeCall | undefined): StoreCall
  /**
   * Has what was just stored spoken: the first ones before this resolves, the others after it. A
   * recording that has failed before is made again.
   */
  started<T extends Recorded>(stored: readonly T[], options: StoreCall): Promise<readonly T[]>
  /**
   * The same with their recordings as they now are. Several are taken as they are stored while this
   * process follows their tasks, which keeps what is stored true.
   */
  current<T extends Recorded>(read: readonly T[], options: StoreCall): Promise<readonly T[]>
  /** Whether this process follows tasks. */
  isFollowing(): boolean
  /** Follows tasks until the signal fires. */
  follow(signal: AbortSignal): Promise<void>
}

/** Who adds many does not wait until the last one is submitted. */
const AT_ONCE = 50

/** Puts together what all parts of practice share. */
export function createHouse(parts: PracticeParts): House {
  const { signal: closing, log } = parts
  const settling = createSettling(parts)
  const upkeep = createUpkeep(parts)
  let followers = 0

  const start = (recording: Recording, options: StoreCall): Promise<Recording> =>
    recording.state === 'failed' && recording.version > 1
      ? settling.again(recording, options)
      : settling.settle(recording, options)

  async function startAll(
    recordings: readonly Recording[],
    options: StoreCall,
  ): Promise<readonly Recording[]> {
    const started: Recording[] = []
    // One after the other, so that they are spoken in their order.
    const rest = takeTurns(options.signal)
    for (const recording of recordings) {
      started.push(await start(recording, options))
      // Where the database is in this process nothing in a step waits: others would not come in.
      await rest()
    }
    return started
  }

  return {
    ...parts,
    settling,
    upkeep,
    callOf(call) {
      closing.throwIfAborted()
      const signal = call?.signal ?? closing
      signal.throwIfAborted()
      return { signal }
    },
    isFollowing: () => followers > 0,
    async follow(signal) {
      followers += 1
      try {
        await followRecordings(signal, { ...parts, settling, upkeep })
      } finally {
        followers -= 1
      }
    },
    async current(read, options) {
      if (followers > 0 && read.length > 1) return read
      const recordings = read.map(({ recording }) => recording)
      return withRecordings(read, await settling.settleAll(recordings, options))
    },
    async started(stored, options) {
      const recordings = stored.map(({ recording }) => recording)
      const first = await startAll(recordings.slice(0, AT_ONCE), options)
      if (recordings.length > AT_ONCE) {
        startAll(recordings.slice(AT_ONCE), { signal: closing }).catch((error: unknown) => {
          if (!closing.aborted) log.warn({ err: error }, 'New recordings are submitted later.')
        })
      }
      return withRecordings(stored, first)
    },
  }
}

/** The same, of which the first have other recordings. */
function withRecordings<T extends Recorded>(
  all: readonly T[],
  recordings: readonly Recording[],
): readonly T[] {
  return all.map((it, index) => ({ ...it, recording: recordings[index] ?? it.recording }))
}
