import { gain } from '../audio/gain.ts'
import { createLeveler, type LevelTarget } from '../audio/leveling.ts'
import { limit } from '../audio/limiter.ts'
import { trim } from '../audio/silence.ts'
import type { PcmFrame } from '../core/pcm.ts'
import type { EffectSpec } from '../core/request.ts'
import type { Scratch } from '../ports/scratch.ts'
import type { SpeechPlan } from './plan.ts'
import type { Delivery } from './speech.ts'

/** A stage of the line. */
export type Stage = (frames: AsyncIterable<PcmFrame>) => AsyncIterable<PcmFrame>

/** What the effects need beside the frames. */
export interface EffectContext {
  readonly delivery: Delivery
  readonly scratch: Scratch
  /** Integrated loudness of the voice itself, in LUFS; asked for only by live loudness. */
  readonly voiceLufs: () => Promise<number>
  readonly signal: AbortSignal
}

/** True-peak ceiling where an effect names none, in dBTP (EBU R128 for production: -1). */
const CEILING_DB = -1

/** Gain that loudness may ask for, in decibels: silence is not to be raised to a roar. */
const MAX_LOUDNESS_GAIN_DB = 40

/** The effects a plan asks for, in order. */
export function effectStages(plan: Pick<SpeechPlan, 'effects'>, context: EffectContext): Stage[] {
  const stages: Stage[] = []
  // What the effects before have done to the level that live loudness starts from.
  let level: Level = { shiftDb: 0 }
  for (const effect of plan.effects) {
    stages.push(stageOf(effect, context, level))
    level = after(effect, level)
  }
  return stages
}

interface Level {
  /** Loudness that was set; absent: the voice's own. */
  readonly setLufs?: number
  /** Gain since then. */
  readonly shiftDb: number
}

function after(effect: EffectSpec, level: Level): Level {
  if (effect.type === 'gain') return { ...level, shiftDb: level.shiftDb + effect.gainDb }
  return effect.type === 'loudness' ? { setLufs: effect.targetLufs, shiftDb: 0 } : level
}

function stageOf(effect: EffectSpec, context: EffectContext, level: Level): Stage {
  switch (effect.type) {
    case 'gain':
      return effect.gainDb > 0
        ? (frames) => limit(gain(frames, effect.gainDb), { ceilingDb: CEILING_DB })
        : (frames) => gain(frames, effect.gainDb)
    case 'trim':
      return (frames) =>
        trim(frames, { thresholdDb: effect.thresholdDb ?? -50, keepSec: effect.keepSec ?? 0.02 })
    case 'peak': {
      const ceilingDb = effect.targetDb ?? CEILING_DB
      return context.delivery === 'file'
        ? (frames) => measured(frames, context, peakMeter, (peakDb) => ceilingDb - peakDb)
        : (frames) => limit(frames, { ceilingDb })
    }
    case 'loudness': {
      const { targetLufs, truePeakDb = CEILING_DB } = effect
      const raise = (lufs: number): number =>
        Number.isFinite(lufs) ? Math.min(MAX_LOUDNESS_GAIN_DB, targetLufs - lufs) : 0
      return context.delivery === 'file'
        ? (frames) =>
            limit(leveled(frames, context, { targetLufs, ceilingDb: truePeakDb }), {
              ceilingDb: truePeakDb,
            })
        : (frames) => limit(voiceGain(frames, context, level, raise), { ceilingDb: truePeakDb })
    }
  }
}

interface Measure {
  add(frame: PcmFrame): void
  resultDb(): number
}

function peakMeter(): Measure {
  let peak = 0
  return {
    add({ samples }) {
      for (const sample of samples) {
        const level = Math.abs(sample)
        if (level > peak) peak = level
      }
    },
    resultDb: () => (peak > 0 ? 20 * Math.log10(peak) : 0),
  }
}

/** Hears the whole before it gives the first frame, then gives all of it with one gain. */
async function* measured(
  frames: AsyncIterable<PcmFrame>,
  { scratch, signal }: EffectContext,
  createMeasure: () => Measure,
  gainFor: (measuredDb: number) => number,
): AsyncGenerator<PcmFrame> {
  const measure = createMeasure()
  await using audio = await scratch.open({ signal })
  for await (const frame of frames) {
    measure.add(frame)
    await audio.append(frame)
  }
  yield* gain(audio.read({ last: true }), gainFor(measure.resultDb()))
}

/** Hears the whole, then gives it with the gain that has it at the target behind the limiter. */
async function* leveled(
  frames: AsyncIterable<PcmFrame>,
  { scratch, signal }: EffectContext,
  target: LevelTarget,
): AsyncGenerator<PcmFrame> {
  const leveler = createLeveler({ ...target, maxGainDb: MAX_LOUDNESS_GAIN_DB })
  await using audio = await scratch.open({ signal })
  for await (const frame of frames) {
    leveler.add(frame)
    await audio.append(frame)
  }
  const gainDb = await leveler.gainDb(() => audio.read())
  yield* gain(audio.read({ last: true }), gainDb)
}

async function* voiceGain(
  frames: AsyncIterable<PcmFrame>,
  { voiceLufs }: EffectContext,
  { setLufs, shiftDb }: Level,
  gainFor: (lufs: number) => number,
): AsyncGenerator<PcmFrame> {
  yield* gain(frames, gainFor((setLufs ?? (await voiceLufs())) + shiftDb))
}
