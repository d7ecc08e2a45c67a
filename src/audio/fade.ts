import type { PcmFrame } from '../core/pcm.ts'
import { splitFrame } from './reframe.ts'

/** Gain `step` steps up a raised cosine of `steps` steps: 0 below the first, 1 above the last. */
function raisedCosine(step: number, steps: number): number {
  return 0.5 - 0.5 * Math.cos((Math.PI * step) / (steps + 1))
}

/**
 * Fades `count` samples of each channel in place, up from the front of the first frame or
 * down to the end of the last.
 */
function fadeEnd(frames: readonly PcmFrame[], count: number, end: 'first' | 'last'): void {
  let step = 1
  for (const { format, samples } of end === 'first' ? frames : frames.toReversed()) {
    const { channels } = format
    const length = samples.length / channels
    for (let i = 0; i < length && step <= count; i++, step++) {
      const at = (end === 'first' ? i : length - 1 - i) * channels
      const gain = raisedCosine(step, count)
      for (let channel = 0; channel < channels; channel++) {
        samples[at + channel] = (samples[at + channel] as number) * gain
      }
    }
  }
}

/**
 * Makes both ends of a stretch of audio begin and end near zero, so that it joins anything
 * without a click: raised-cosine fades of `fadeMs` milliseconds (default 4; 3 to 5 are not
 * heard), at most half the audio each. Length and marks stay. All frames have one format.
 * Samples are changed in place, and as few are held back as a fade needs.
 */
export async function* fadeEdges(
  frames: AsyncIterable<PcmFrame>,
  fadeMs = 4,
): AsyncGenerator<PcmFrame> {
  if (!(fadeMs > 0)) return yield* frames
  const held: PcmFrame[] = []
  let heldCount = 0
  let begun = false
  const take = (): PcmFrame => {
    const frame = held.shift() as PcmFrame
    heldCount -= frame.samples.length / frame.format.channels
    return frame
  }

  for await (const frame of frames) {
    const { sampleRate, channels } = frame.format
    const fade = Math.round((fadeMs / 1000) * sampleRate)
    held.push(frame)
    heldCount += frame.samples.length / channels
    if (!begun) {
      if (heldCount < 2 * fade) continue
      fadeEnd(held, fade, 'first')
      begun = true
      // The first sound leaves at once, without waiting for the next frame.
      const early = frame.samples.length / channels - fade
      if (early > 0) held.splice(-1, 1, ...splitFrame(frame, early))
    }
    while (held[0] && heldCount - held[0].samples.length / channels >= fade) yield take()
  }

  const { sampleRate } = held[0]?.format ?? { sampleRate: 0 }
  const fade = Math.round((fadeMs / 1000) * sampleRate)
  const count = begun ? fade : Math.min(fade, Math.floor(heldCount / 2))
  if (!begun) fadeEnd(held, count, 'first')
  fadeEnd(held, count, 'last')
  while (held.length > 0) yield take()
}
