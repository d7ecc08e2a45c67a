import { closeSync, constants, openSync, readSync, statfsSync, writeSync } from 'node:fs'

/** Memory that has a file system; Linux only. */
const FOLDER = '/dev/shm'
/** `TMPFS_MAGIC` of Linux (statfs(2)). */
const MEMORY = 0x0102_1994
/** `O_TMPFILE` of Linux: a file without a name, gone with the last process that has it. */
const NAMELESS = 0o20_000_000 | constants.O_DIRECTORY

/** Bytes of samples that may wait in the file of a process: 190 seconds of 16 bits at 22,050 hertz. */
export const SAMPLE_FILE_BYTES: number = 8 * 2 ** 20

/** The near end of a file through which a process gives samples away. */
export interface SampleSource {
  /** To be inherited by the process. */
  readonly fd: number
  /**
   * Fills `into` with what lies at a place; told in the order in which it was written. Throws a
   * `RangeError` when nothing of the kind can lie there, and what `readSync` throws.
   */
  read(place: number, into: Uint8Array): void
  close(): void
}

/** The far end of the same file. */
export interface SampleSink {
  /** Puts samples into the file; tells their place, or undefined when there is no room. */
  write(samples: Uint8Array): number | undefined
  /** Tells how many bytes have been read in all; their room is free again. */
  taken(bytes: number): void
}

/**
 * Opens a file in memory. Samples cross by it without the buffers that a socket's stream makes for
 * each piece. `onTaken` gets the count of bytes read in all, each time an eighth of the file more
 * has been read. Undefined where there is no such file system.
 */
export function openSampleFile(onTaken: (bytes: number) => void): SampleSource | undefined {
  if (process.platform !== 'linux') return undefined
  let fd: number
  try {
    // A plain folder of that name would be on a disk.
    if (statfsSync(FOLDER).type !== MEMORY) return undefined
    fd = openSync(FOLDER, constants.O_RDWR | NAMELESS, 0o600)
  } catch {
    return undefined
  }
  let head = 0
  let told = 0
  let closed = false
  return {
    fd,
    read(place, into) {
      if (place + into.length > SAMPLE_FILE_BYTES) {
        throw new RangeError('Expected samples of a process in its file, got a place beyond it.')
      }
      for (let at = 0; at < into.length; ) {
        const count = readSync(fd, into, at, into.length - at, place + at)
        if (count === 0) throw new RangeError('Expected samples of a process, got the end of it.')
        at += count
      }
      head = after(head, place, into.length)
      if (head - told < SAMPLE_FILE_BYTES / 8) return
      told = head
      onTaken(head)
    },
    close() {
      if (!closed) closeSync(fd)
      closed = true
    },
  }
}

/** Writes into the file that was inherited as `fd`: round and round, never over what is unread. */
export function sampleSink(fd: number): SampleSink {
  let head = 0
  let tail = 0
  return {
    write(samples) {
      const at = head % SAMPLE_FILE_BYTES
      const place = at + samples.length > SAMPLE_FILE_BYTES ? 0 : at
      const end = after(head, place, samples.length)
      if (end - tail > SAMPLE_FILE_BYTES) return undefined
      try {
        for (let done = 0; done < samples.length; ) {
          done += writeSync(fd, samples, done, samples.length - done, place + done)
        }
      } catch {
        // The memory for files is full, say. The socket is left.
        return undefined
      }
      head = end
      return place
    },
    taken(bytes) {
      tail = bytes
    },
  }
}

/** Bytes in all, with those skipped at the end of the file, after so many more at a place. */
function after(head: number, place: number, bytes: number): number {
  const skipped = (place - (head % SAMPLE_FILE_BYTES) + SAMPLE_FILE_BYTES) % SAMPLE_FILE_BYTES
  return head + skipped + bytes
}
