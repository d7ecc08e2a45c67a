import type { PcmFrame } from '../core/pcm.ts'
import { gain } from './gain.ts'
import { limit } from './limiter.ts'
import { createLoudnessMeter, type LoudnessMeter } from './loudness.ts'
import { createPeakMeter, type PeakMeter } from './peak.ts'

/** What audio is to be brought to. */
export interface LevelTarget {
  /** Integrated loudness in LUFS. */
  readonly targetLufs: number
  /** True-peak ceiling of the limiter behind the gain, in dBTP. */
  readonly ceilingDb: number
  /** Most that is raised, in decibels, so that silence is not made a roar. Default 40. */
  readonly maxGainDb?: number
}

/** Finds the one gain that brings audio to a loudness. */
export interface Leveler {
  /** Hears the next frame. */
  add(frame: PcmFrame): void
  /**
   * Gives the gain in decibels for what was heard; 0 for silence. `read` gives the same audio
   * again, in frames that may be changed; it is called only when the limiter will have work.
   */
  gainDb(read: () => AsyncIterable<PcmFrame>): Promise<number>
}

/** Loudness that may be missing, in LU: half the accuracy that meters promise. */
const TOLERANCE_LU = 0.1
/** Times the audio is heard again at most. */
const MAX_PASSES = 3
/** Most that is added for what the limiter takes, in decibels: more would be heard as pressed. */
const MAX_MAKEUP_DB = 6

/**
 * Opens a leveler. A limiter makes audio softer where it works, so when peaks will be limited
 * the gain is tried, its result measured, and what is missing added.
 */
export function createLeveler({ targetLufs, ceilingDb, maxGainDb = 40 }: LevelTarget): Leveler {
  let loudness: LoudnessMeter | undefined
  let peak: PeakMeter | undefined

  async function limitedLufs(frames: AsyncIterable<PcmFrame>, gainDb: number): Promise<number> {
    let meter: LoudnessMeter | undefined
    for await (const frame of limit(gain(frames, gainDb), { ceilingDb })) {
      meter ??= createLoudnessMeter(frame.format)
      meter.add(frame.samples)
    }
    return meter?.integratedLufs() ?? -Infinity
  }

  return {
    add({ format, samples }) {
      loudness ??= createLoudnessMeter(format)
      peak ??= createPeakMeter(format)
      loudness.add(samples)
      peak.add(samples)
    },
    async gainDb(read) {
      const lufs = loudness?.integratedLufs() ?? -Infinity
      if (!peak || lufs === -Infinity) return 0
      const plainDb = Math.min(maxGainDb, targetLufs - lufs)
      const mostDb = Math.min(maxGainDb, plainDb + MAX_MAKEUP_DB)
      if (peak.truePeakDb() + plainDb <= ceilingDb) return plainDb
      let gainDb = plainDb
      let before: { readonly gainDb: number; readonly lufs: number } | undefined
      for (let pass = 0; pass < MAX_PASSES && gainDb < mostDb; pass++) {
        const reached = await limitedLufs(read(), gainDb)
        if (targetLufs - reached < TOLERANCE_LU) break
        // What a decibel of gain was worth in the last step; the limiter never leaves a whole one.
        const worth = before ? (reached - before.lufs) / (gainDb - before.gainDb) : 0.8
        before = { gainDb, lufs: reached }
        gainDb = Math.min(mostDb, gainDb + (targetLufs - reached) / Math.max(0.25, worth))
      }
      return gainDb
    },
  }
}
