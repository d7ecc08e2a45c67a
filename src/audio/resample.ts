import { SpeechError } from '../core/errors.ts'
import type { PcmFrame } from '../core/pcm.ts'
import { openResampler } from './speex.ts'
import { transform } from './transform.ts'

/**
 * Gives the audio at `sampleRate` hertz (1,000 to 384,000). A frame that has the rate already passes
 * untouched. Each run of one rate gives round(samples * out / in) samples a channel, none
 * shifted; marks keep their time. By the windowed-sinc resampler of SpeexDSP.
 */
export async function* resample(
  frames: AsyncIterable<PcmFrame>,
  sampleRate: number,
): AsyncGenerator<PcmFrame> {
  if (!Number.isInteger(sampleRate) || sampleRate < 1000 || sampleRate > 384_000) {
    throw new SpeechError(
      'unsupported',
      `Expected a sample rate of 1000 to 384000 Hz, in whole hertz; got ${sampleRate}.`,
      { details: { param: 'sampleRate' } },
    )
  }
  yield* transform(frames, (format) =>
    format.sampleRate === sampleRate ? undefined : openResampler(format, sampleRate),
  )
}
