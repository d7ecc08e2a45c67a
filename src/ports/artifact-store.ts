import type { StoreCall } from './task-store.ts'

/** A finished file as it is kept. */
export interface ArtifactInfo {
  readonly key: string
  readonly sizeBytes: number
  readonly mediaType: string
  /** Milliseconds since the epoch. */
  readonly createdMs: number
  /** A strong validator: another one when the bytes are others. */
  readonly etag: string
}

/** A part of a file, in bytes, half-open. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * Keeps finished files. Bytes in, bytes out: it never parses or guesses a type. Keys are
 * lower-case letters, digits, `-`, `_`, `.` and `/` between parts that do not begin with a stop; others are
 * `invalid_request`. Rejects with `unavailable` when the place cannot be reached or is full.
 */
export interface ArtifactStore {
  /** Writes the whole file or nothing: a reader never sees a part of it. Replaces what was there. */
  put(
    key: string,
    bytes: AsyncIterable<Uint8Array>,
    options: StoreCall & { readonly mediaType: string },
  ): Promise<ArtifactInfo>
  /**
   * Undefined when there is no such key. `invalid_request` for a range that is empty or not inside.
   * The bytes are those of `info`: reading fails with `conflict` or `not_found` when the file was
   * replaced or removed before it began. A reader that never begins holds nothing.
   */
  get(
    key: string,
    options: StoreCall & { readonly range?: ByteRange | undefined },
  ): Promise<{ readonly info: ArtifactInfo; readonly bytes: AsyncIterable<Uint8Array> } | undefined>
  find(key: string, options: StoreCall): Promise<ArtifactInfo | undefined>
  /** False when there was none. */
  delete(key: string, options: StoreCall): Promise<boolean>
  /** All whose keys begin with `prefix`, in order of keys. */
  list(prefix: string, options: StoreCall): AsyncIterable<ArtifactInfo>
  /** A link the client may fetch itself; undefined when this store makes none. */
  link(key: string, options: StoreCall & { readonly ttlSec: number }): Promise<URL | undefined>
  close(): Promise<void>
}
