import { statfs } from 'node:fs/promises'
import { SpeechError } from '../../core/errors.ts'

const MIB = 1024 * 1024
/** The disk is looked at again after so many bytes. */
const EVERY_BYTES = 64 * MIB

/** Watches that what is written stays below its bound, and that the disk keeps room. */
export interface Room {
  /** Counts bytes before they are written. Rejects with `too_large`, or `unavailable` for a full disk. */
  take(bytes: number): Promise<void>
  /** Looks whether so many more would fit, without counting them. */
  expect(bytes: number): Promise<void>
}

/** What bounds it. */
export interface RoomOptions {
  /** A folder on the disk. */
  readonly dir: string
  readonly maxBytes: number
  readonly minFreeBytes: number
  /** What grows, as a message begins: `The download`. */
  readonly what: string
  /** Bytes that are there already. Default 0. */
  readonly taken?: number
}

function mib(bytes: number): string {
  return `${Math.ceil(bytes / MIB)} MiB`
}

/** Makes a watch over one thing that grows. */
export function room(options: RoomOptions): Room {
  const { dir, maxBytes, minFreeBytes, what } = options
  let { taken = 0 } = options
  let unwatched = EVERY_BYTES
  const onDisk = async (bytes: number): Promise<void> => {
    const stats = await statfs(dir).catch(() => undefined)
    if (!stats) return
    const free = stats.bavail * stats.bsize
    if (free - bytes >= minFreeBytes) return
    throw new SpeechError(
      'unavailable',
      `The disk of ${dir} has ${mib(free)} free; ${mib(bytes)} are needed, and ${mib(minFreeBytes)} must stay (minFreeBytes).`,
    )
  }
  const inBound = (bytes: number): void => {
    if (bytes <= maxBytes) return
    throw new SpeechError(
      'too_large',
      `${what} has more than ${maxBytes} bytes; --max-bytes allows more.`,
      { details: { param: 'maxBytes' } },
    )
  }
  return {
    async take(bytes) {
      taken += bytes
      inBound(taken)
      unwatched += bytes
      if (unwatched < EVERY_BYTES) return
      unwatched = 0
      await onDisk(bytes)
    },
    async expect(bytes) {
      inBound(taken + bytes)
      await onDisk(bytes)
    },
  }
}
