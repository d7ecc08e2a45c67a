import type { Mark } from './mark.ts'

/** Layout of the samples in a stream. One object per stream, shared by its frames. */
export interface PcmFormat {
  /** Samples per second and channel, in hertz. */
  readonly sampleRate: number
  /** 1 is mono; 2 is stereo, interleaved left-right. */
  readonly channels: 1 | 2
}

/**
 * A run of consecutive samples. They are alone in their buffer (no view of a part of one, no WASM
 * heap), which may be longer, and the sender gives it away, so it can cross a thread without a copy.
 */
export interface PcmFrame {
  readonly format: PcmFormat
  /** Nominally in [-1, 1]; length is a whole multiple of `format.channels`. */
  readonly samples: Float32Array<ArrayBuffer>
  /** What is spoken in this frame. Usually empty. */
  readonly marks: readonly Mark[]
  /** On the first frame of a call: who spoke, where that is not simply who was asked. */
  readonly spokenBy?: SpokenBy
  /**
   * True when another build made it than the engine names in its capabilities, such as a spare one
   * where the other broke: the segment is not kept as one of that build.
   */
  readonly standIn?: true
}

/** Who made samples: told by engines that have several models, or that ask others. */
export interface SpokenBy {
  /** Id of the engine. */
  readonly engine: string
  /** Id of the voice. */
  readonly voice: string
  /** Name of the model, as whoever ran it calls it. */
  readonly model?: string
  /** What it ran on: `cpu`, `cuda`, …; absent when that is not known. */
  readonly device?: string
  /** Id of the engine that had been asked, where another one spoke. */
  readonly insteadOf?: string
}

/** The marks of a frame in which nothing begins. */
export const NO_MARKS: readonly Mark[] = Object.freeze([])

/** Length of a frame, in seconds. */
export function durationSec(frame: PcmFrame): number {
  return frame.samples.length / frame.format.channels / frame.format.sampleRate
}

/** A frame of silence, `seconds` long, rounded to whole samples. */
export function silence(format: PcmFormat, seconds: number): PcmFrame {
  const count = Math.max(0, Math.round(seconds * format.sampleRate)) * format.channels
  return { format, samples: new Float32Array(count), marks: NO_MARKS }
}
