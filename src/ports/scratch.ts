import type { PcmFormat, PcmFrame } from '../core/pcm.ts'

/** Samples set aside to be read again, with the marks in them. */
export interface ScratchAudio extends AsyncDisposable {
  append(frame: PcmFrame): Promise<void>
  /** Samples per channel so far. */
  readonly totalSamples: number
  /** Undefined until the first frame. */
  readonly format: PcmFormat | undefined
  /**
   * Gives the frames again, from the first; may be called more than once. No reading follows one
   * that is the `last`: what it gives need not be copied, nor be kept any longer.
   */
  read(options?: { readonly last?: boolean }): AsyncIterable<PcmFrame>
}

/** Room for audio that must be measured whole before it is written, bounded in memory. */
export interface Scratch {
  open(options: { readonly signal: AbortSignal }): Promise<ScratchAudio>
}
