import type { SpeechPlan } from '../pipeline/plan.ts'
import type { PlannedSegment, PlanReport } from '../pipeline/speech.ts'
import type { Line } from '../pipeline/line.ts'
import { dialogueOf } from '../text/dialogue-in-markup.ts'
import { segmentsOf } from './segments.ts'
import { takeTurns } from './turns.ts'

/** Letters a natural voice speaks in a second; an average over espeak's voices at rate 1. */
const CHARS_PER_SEC = 15

/** Tells what a plan would do with a text, segment by segment. Rejects with the signal's reason. */
export async function reportPlan(
  plan: SpeechPlan,
  text: string,
  signal: AbortSignal,
): Promise<PlanReport> {
  const { output } = plan
  const rest = takeTurns(signal)
  let estimatedSec = 0
  let first: Line | undefined
  const segments: PlannedSegment[] = []
  for await (const part of segmentsOf(text, plan.text)) {
    for (const line of await plan.lines(part, segments.length)) {
      first ??= line
      const planned = plannedSegment(line, text)
      estimatedSec += planned.estimatedSec
      segments.push(planned)
    }
    await rest()
  }
  const { voice, language } = first?.segment ?? plan
  return {
    voice: voice.id,
    engine: voice.engine,
    language,
    output: { ...output, channels: output.channels ?? 1 },
    segments,
    estimatedSec: hundredths(estimatedSec),
    dialogue: dialogueOf(text, plan.text.markup),
    warnings: plan.warnings,
  }
}

function plannedSegment({ segment, shape }: Line, text: string): PlannedSegment {
  const { source, pauseBeforeSec = 0, pauseAfterSec, bookmarks, style } = segment
  const rate = segment.rate * (shape?.rate ?? 1)
  const spokenSec = segment.text.length / CHARS_PER_SEC / rate
  return {
    index: segment.index,
    text: text.slice(source.start, source.end),
    normalized: segment.text,
    source,
    voice: segment.voice.id,
    language: segment.language,
    rate: thousandths(rate),
    pitchSemitones: thousandths(segment.pitchSemitones + (shape?.pitchSemitones ?? 0)),
    gainDb: shape?.gainDb ?? 0,
    ...(style && { style }),
    ...(pauseBeforeSec > 0 && { pauseBeforeSec }),
    pauseAfterSec,
    ...(bookmarks && { bookmarks: bookmarks.map(({ name }) => name) }),
    estimatedSec: hundredths(pauseBeforeSec + spokenSec + pauseAfterSec),
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
