import type { EngineCapabilities } from '../../../ports/engine.ts'

/** eSpeak NG's own speed, in words per minute. */
const NATURAL_WPM = 175
/** Its limits; above, it would need a time-stretcher that this build does not have. */
const SLOWEST_WPM = 80
const FASTEST_WPM = 450

/** What eSpeak NG honours itself, as `Segment.rate` and `Segment.pitchSemitones`. */
export const ESPEAK_CONTROLS: EngineCapabilities['controls'] = {
  rate: { min: 0.46, max: 2.57 },
  pitchSemitones: { min: -6, max: 8 },
}

/** `Segment.rate` in words per minute. */
export function wordsPerMinute(rate: number): number {
  return Math.round(Math.min(FASTEST_WPM, Math.max(SLOWEST_WPM, NATURAL_WPM * rate)))
}

/**
 * `Segment.pitchSemitones` on eSpeak NG's scale of 0 to 99. Measured over eight voices, the
 * mean of log f0 follows `0.32 + 0.68 · 2^((p − 50) / 50)` times the voice's own, to within
 * 0.7 semitones from −6 to +8.
 */
export function espeakPitch(semitones: number): number {
  const ratio = 2 ** (semitones / 12)
  const pitch = 50 + 50 * Math.log2(Math.max(0.01, (ratio - 0.32) / 0.68))
  return Math.round(Math.min(99, Math.max(0, pitch)))
}
