import type { PcmFormat } from '../../core/pcm.ts'

/** What one encoding is told before it starts. */
export interface SessionOptions {
  readonly format: PcmFormat
  /** Bits per second; absent: the codec's own default for this format. */
  readonly bitRate?: number
  /** Samples per channel to come, if known. */
  readonly totalSamples?: number
  /** True when bytes already written may be rewritten at the end. */
  readonly seekable: boolean
}

/** Takes what an encoding makes. */
export interface SessionSink {
  /** Appends bytes; they are given away and own their whole buffer. */
  write(bytes: Uint8Array<ArrayBuffer>): void
  /** Rewrites bytes at `position`, counted from the first one; only in seekable sessions, at the end. */
  patch(position: number, bytes: Uint8Array<ArrayBuffer>): void
}

/**
 * One file being encoded. All calls are synchronous, so the same session serves a plain loop
 * and a thread that many encodings share.
 */
export interface EncoderSession {
  /** Encodes interleaved samples of any number and value: clamped to [-1, 1], NaN is silence. Keeps none of them. */
  push(samples: Float32Array): void
  /** Encodes what is left and writes the end of the file. */
  finish(): void
  /** Frees what the session holds, finished or not. Called once. */
  free(): void
}

/** Starts a file; writes what can be written before the first sample. */
export type OpenSession = (
  options: SessionOptions,
  sink: SessionSink,
) => EncoderSession | Promise<EncoderSession>
