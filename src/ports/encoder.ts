import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import type { Codec, OutputSpec } from '../core/request.ts'

/** Rewrites bytes that have been given already. Only a sink that can seek takes it. */
export type Patch = (position: number, bytes: Uint8Array) => void

/** What an encoder is told of the stream it is to write. */
export interface EncodeOptions {
  readonly output: OutputSpec
  /** The format every frame has; its rate is one of the codec's. */
  readonly format: PcmFormat
  /** Samples per channel to come, if known: makes headers exact. */
  readonly totalSamples?: number
  /**
   * Present when the sink can seek: the encoder then leaves room for the exact header (WAV
   * sizes, FLAC stream info, LAME tag) and fills it in at the end. Absent and without
   * `totalSamples`: a live stream (WAV sizes 0xFFFFFFFF, MP3 without any tag frame).
   */
  readonly patch?: Patch
  readonly signal: AbortSignal
}

/** Turns frames into the bytes of one file, front to back. No frames give a valid empty file. */
export interface AudioEncoder {
  readonly codec: Codec
  /** File name extension without the dot. */
  readonly extension: string
  /** Sample rates in hertz that the codec accepts, ascending. */
  readonly sampleRates: readonly number[]
  /** Bits per second the codec accepts at `sampleRate`, and its default; absent when lossless. */
  readonly bitRates?: { readonly min: number; readonly max: number; readonly default: number }
  /** True when only a length known beforehand makes a file exact; a patch comes too late. */
  readonly lengthFirst?: boolean
  /** Media type with parameters, e.g. `audio/ogg; codecs=opus`. */
  mediaType(format: PcmFormat): string
  /** Every chunk owns its bytes. Ends early only by throwing. */
  encode(
    frames: AsyncIterable<PcmFrame>,
    options: EncodeOptions,
  ): AsyncIterable<Uint8Array<ArrayBuffer>>
}
