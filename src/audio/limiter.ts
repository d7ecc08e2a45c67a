import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import { fromDb } from './decibels.ts'
import { createGainCurve } from './gain-curve.ts'
import { createPeakDetector } from './true-peak.ts'
import type { Processor } from './transform.ts'
import { transform } from './transform.ts'

/** How a limiter works. */
export interface LimiterOptions {
  /** True-peak ceiling in dBTP (default -1, the production limit of EBU R128). */
  readonly ceilingDb?: number
  /** Milliseconds over which the gain goes down ahead of a peak (default 5). */
  readonly lookAheadMs?: number
  /** Time constant in milliseconds of the gain's way back (default 80). */
  readonly releaseMs?: number
}

/** Decibels kept clear of the ceiling: between the steps of the detector a peak may be that much higher. */
const MARGIN_DB = 0.15

/**
 * Holds true peaks under a ceiling: the gain goes down evenly ahead of each peak, both
 * channels together, and comes back slowly. Audio under the ceiling passes bit by bit.
 * Length is kept, and sound and marks stay at their time.
 */
export function limit(
  frames: AsyncIterable<PcmFrame>,
  options: LimiterOptions = {},
): AsyncGenerator<PcmFrame> {
  return transform(frames, (format) => openLimiter(format, options))
}

function openLimiter(format: PcmFormat, options: LimiterOptions): Processor {
  const { ceilingDb = -1, lookAheadMs = 5, releaseMs = 80 } = options
  const { channels, sampleRate } = format
  const ceiling = fromDb(ceilingDb - MARGIN_DB)
  const ahead = Math.max(1, Math.round((lookAheadMs / 1000) * sampleRate))
  const detector = createPeakDetector(channels)
  const curve = createGainCurve(ahead, 1 - Math.exp(-1000 / (releaseMs * sampleRate)))
  const latency = detector.latency + ahead
  /** Samples whose gain is not known yet. */
  let waiting = new Float32Array(0)
  let early = latency

  function run(samples: Float32Array): Float32Array<ArrayBuffer> {
    const line = new Float32Array(waiting.length + samples.length)
    line.set(waiting)
    line.set(samples, waiting.length)
    const peaks = detector.push(samples, ceiling)
    let at = 0
    if (curve.idle() && !peaks.some((peak) => peak > ceiling)) {
      at = Math.max(0, peaks.length - early) * channels
      early = Math.max(0, early - peaks.length)
    } else {
      for (const peak of peaks) {
        const factor = curve.next(peak > ceiling ? ceiling / peak : 1)
        if (early > 0) early--
        else {
          for (const end = at + channels; at < end; at++) line[at] = (line[at] as number) * factor
        }
      }
    }
    waiting = line.slice(at)
    return line.slice(0, at)
  }

  return {
    format,
    push: run,
    end: () => run(new Float32Array(latency * channels)),
    free() {},
  }
}
