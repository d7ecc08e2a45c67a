import { gain } from '../audio/gain.ts'
import { limit } from '../audio/limiter.ts'
import { stretch } from '../audio/stretch.ts'
import type { PcmFrame } from '../core/pcm.ts'

/** What is done to the samples of one segment after its engine. */
export interface SampleShape {
  /** 0.25 to 4; 2 is twice as fast. */
  readonly rate: number
  /** -12 to 12. */
  readonly pitchSemitones: number
  /** Peaks that it would clip are limited. */
  readonly gainDb: number
}

/** True-peak ceiling of a segment that was made louder, in dBTP (EBU R128 for production: -1). */
const CEILING_DB = -1

/** The shape, or undefined when it would change nothing. */
export function shapeOf(shape: SampleShape): SampleShape | undefined {
  return shape.rate === 1 && shape.pitchSemitones === 0 && shape.gainDb === 0 ? undefined : shape
}

/** Does to the frames of one segment what its engine left; without a shape they pass untouched. */
export function shaped(
  frames: AsyncIterable<PcmFrame>,
  shape: SampleShape | undefined,
): AsyncIterable<PcmFrame> {
  if (!shape) return frames
  const { rate, pitchSemitones, gainDb } = shape
  let result = frames
  if (rate !== 1 || pitchSemitones !== 0) result = stretch(result, { rate, pitchSemitones })
  if (gainDb !== 0) result = gain(result, gainDb)
  return gainDb > 0 ? limit(result, { ceilingDb: CEILING_DB }) : result
}
