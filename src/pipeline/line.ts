import type { Segment } from '../core/segment.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { SampleShape } from './shape.ts'

/** A segment with who speaks it, and what is left to do to its samples. */
export interface Line {
  readonly segment: Segment
  readonly engine: SpeechEngine
  /** What the engine cannot do of rate and pitch, and the level; absent when nothing is left. */
  readonly shape?: SampleShape
}
