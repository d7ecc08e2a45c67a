import { concat } from '../../core/bytes.ts'
import type { SessionSink } from './session.ts'

/** Bytes to be written over earlier ones, once all have been given. */
export interface PatchedBytes {
  readonly position: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Collects what a session makes until it is taken. */
export interface Outbox extends SessionSink {
  /** The bytes since the last time as one chunk, or undefined when there are none. */
  take(): Uint8Array<ArrayBuffer> | undefined
  readonly patches: readonly PatchedBytes[]
}

/** Makes an empty outbox. */
export function createOutbox(): Outbox {
  let written: Uint8Array<ArrayBuffer>[] = []
  const patches: PatchedBytes[] = []
  return {
    patches,
    write(bytes) {
      if (bytes.length > 0) written.push(bytes)
    },
    patch: (position, bytes) => void patches.push({ position, bytes }),
    take() {
      if (written.length === 0) return undefined
      const chunk = written.length === 1 ? written[0] : concat(written)
      written = []
      return chunk
    },
  }
}
