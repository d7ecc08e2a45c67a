import type { FileHandle } from 'node:fs/promises'

const WINDOW_BYTES = 65_536

/** Reads small pieces of a large file, wherever they stand, a window of 64 KiB at a time. */
export interface ByteWindow {
  readonly sizeBytes: number
  /** A copy of `length` bytes from `at`; fewer at the end of the file. */
  read(at: number, length: number): Promise<Buffer>
}

/** Opens a window on an open file of a known size; whoever opened the file closes it. */
export function byteWindow(handle: FileHandle, sizeBytes: number): ByteWindow {
  let start = 0
  let bytes: Buffer = Buffer.alloc(0)
  return {
    sizeBytes,
    async read(at, length) {
      if (at < start || at + length > start + bytes.length) {
        const wanted = Math.max(0, Math.min(Math.max(length, WINDOW_BYTES), sizeBytes - at))
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted), 0, wanted, at)
        start = at
        bytes = buffer.subarray(0, bytesRead)
      }
      return Buffer.from(bytes.subarray(at - start, at - start + length))
    },
  }
}
