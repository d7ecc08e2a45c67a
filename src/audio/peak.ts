import type { PcmFormat } from '../core/pcm.ts'
import { toDb } from './decibels.ts'
import { createPeakDetector } from './true-peak.ts'

/** Finds the highest level of a stream. */
export interface PeakMeter {
  /** Takes interleaved samples in. */
  add(samples: Float32Array): void
  /**
   * Largest amplitude so far, of the samples and of the sound between them, in dBTP
   * (ITU-R BS.1770-4); -Infinity for silence.
   */
  truePeakDb(): number
}

/** Opens a meter for audio of one format. */
export function createPeakMeter({ channels }: Pick<PcmFormat, 'channels'>): PeakMeter {
  const detector = createPeakDetector(channels)
  let samplePeak = 0
  let truePeak = 0
  return {
    add(samples) {
      samplePeak = highest(samples, samplePeak)
      truePeak = highest(detector.push(samples, truePeak), truePeak)
    },
    truePeakDb() {
      // The last positions are judged as if silence followed, on a copy of their state.
      const rest = detector.rest(truePeak)
      return toDb(Math.max(samplePeak, highest(rest, truePeak)))
    },
  }
}

function highest(levels: Float32Array, most: number): number {
  for (let i = 0; i < levels.length; i++) {
    const level = Math.abs(levels[i] as number)
    if (level > most) most = level
  }
  return most
}
