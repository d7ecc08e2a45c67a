import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'

/** Writes a file from its beginning, a block of memory at a time. */
export interface BlockWriter {
  /** Copies as much of `bytes` as there is room for; tells how many. */
  take(bytes: Uint8Array): number
  /** True when there is no room before `flush()`. */
  readonly full: boolean
  /** Writes what was taken. */
  flush(): Promise<void>
  /** How many bytes were taken in all, and the first half of their SHA-256, as hexadecimal digits. */
  facts(): { readonly sizeBytes: number; readonly etag: string }
  /** Writes what was taken and `footer` behind it, which is not counted. */
  end(footer: Uint8Array): Promise<void>
}

/** Makes a writer that holds what it takes in `block`, which is nobody else's meanwhile. */
export function createBlockWriter(handle: FileHandle, block: Buffer<ArrayBuffer>): BlockWriter {
  const hash = createHash('sha256')
  let held = 0
  let written = 0
  const flush = async (): Promise<void> => {
    const length = held
    held = 0
    await writeAll(handle, block.subarray(0, length), written)
    written += length
  }
  return {
    take(bytes) {
      const part = bytes.subarray(0, block.length - held)
      block.set(part, held)
      hash.update(part)
      held += part.length
      return part.length
    },
    get full() {
      return held === block.length
    },
    flush,
    facts: () => ({ sizeBytes: written + held, etag: hash.digest('hex').slice(0, 32) }),
    async end(footer) {
      if (held + footer.length > block.length) await flush()
      block.set(footer, held)
      held += footer.length
      await flush()
    },
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const rest = bytes.length - done
    done += (await handle.write(bytes, done, rest, position + done)).bytesWritten
  }
}
