import type { PcmFrame } from '../core/pcm.ts'
import { fromDb } from './decibels.ts'

/**
 * Makes audio louder by `gainDb` decibels, or softer. Samples are changed in place and may
 * leave [-1, 1]: put `limit` behind it where that matters.
 */
export async function* gain(
  frames: AsyncIterable<PcmFrame>,
  gainDb: number,
): AsyncGenerator<PcmFrame> {
  const factor = fromDb(gainDb)
  for await (const frame of frames) {
    const { samples } = frame
    if (factor !== 1) {
      for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] as number) * factor
    }
    yield frame
  }
}
