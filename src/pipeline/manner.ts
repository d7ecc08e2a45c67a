import type { SpeechRequest } from '../core/request.ts'
import type { SpeakingStyle } from '../core/style.ts'
import type { ControlRange } from '../ports/engine.ts'
import type { Cast } from './catalogue.ts'
import { shapeOf, type SampleShape } from './shape.ts'

/** Who speaks a segment, and how the work is shared between the engine and the samples. */
export interface Manner extends Cast {
  /** Within the engine's own range. */
  readonly rate: number
  /** Within the engine's own range. */
  readonly pitchSemitones: number
  /** What the engine leaves to the samples; undefined when that is nothing. */
  readonly shape: SampleShape | undefined
}

/** The controls of a whole request, which a style comes on top of. */
export type Controls = Pick<SpeechRequest, 'rate' | 'pitchSemitones'>

/** Bounds of what request and style ask for together; beyond them speech cannot be followed. */
const RATE = { min: 0.25, max: 4 }
const PITCH = { min: -12, max: 12 }
/** A hundred decibels down nothing is left of 16 bits. */
const GAIN = { min: -100, max: 20 }

/** Shares out what request and style ask for: as far as it can the engine does it itself. */
export function mannerOf(cast: Cast, controls: Controls, style: SpeakingStyle = {}): Manner {
  const own = cast.engine.capabilities.controls
  const wantedRate = within(RATE, (controls.rate ?? 1) * (style.rate ?? 1))
  const wantedPitch = within(PITCH, (controls.pitchSemitones ?? 0) + (style.pitchSemitones ?? 0))
  const rate = own.rate ? within(own.rate, wantedRate) : 1
  const pitchSemitones = own.pitchSemitones ? within(own.pitchSemitones, wantedPitch) : 0
  return {
    ...cast,
    rate,
    pitchSemitones,
    shape: shapeOf({
      rate: wantedRate / rate,
      pitchSemitones: wantedPitch - pitchSemitones,
      gainDb: within(GAIN, style.gainDb ?? 0),
    }),
  }
}

function within({ min, max }: ControlRange, value: number): number {
  return Math.min(max, Math.max(min, value))
}
