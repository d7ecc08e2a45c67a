import type { PcmFrame } from '../core/pcm.ts'

/** Turns the bytes of one file into frames, front to back, while they come. */
export interface AudioDecoder {
  /** Media types it takes, without parameters. */
  readonly mediaTypes: readonly string[]
  /**
   * Gives frames of one format, without marks; a file of no samples gives none. Throws
   * `invalid_request` when the bytes are no such file, damaged or cut off, after the frames before
   * the damage, and `unsupported` for a file of the kind that it cannot decode. Errors of `bytes`
   * come through. Reads ahead no more than about one block of the file.
   */
  decode(
    bytes: AsyncIterable<Uint8Array>,
    options: { readonly signal: AbortSignal },
  ): AsyncIterable<PcmFrame>
}
