import { setImmediate as yieldToOthers } from 'node:timers/promises'
import type { SpeechPlan } from '../pipeline/plan.ts'
import type { PlanReport } from '../pipeline/speech.ts'
import { segmentText } from '../text/front-end.ts'

/** Letters a natural voice speaks in a second; an average over espeak's voices at rate 1. */
const CHARS_PER_SEC = 15

/** Segments after which other work has its turn: a few milliseconds. */
const SEGMENTS_AT_ONCE = 32

/** Tells what a plan would do with a text, segment by segment. Rejects with the signal's reason. */
export async function reportPlan(
  plan: SpeechPlan,
  text: string,
  signal: AbortSignal,
): Promise<PlanReport> {
  const { voice, engine, language, output, warnings } = plan
  let index = 0
  let estimatedSec = 0
  const segments: PlanReport['segments'][number][] = []
  const rate = (plan.stretch?.rate ?? 1) || 1
  for (const part of segmentText(text, plan.text)) {
    const segment = plan.segment(part, index++)
    if (index % SEGMENTS_AT_ONCE === 0) await yieldToOthers(undefined, { signal })
    estimatedSec += (part.text.length / CHARS_PER_SEC / segment.rate + part.pauseAfterSec) / rate
    segments.push({
      index: segment.index,
      text: text.slice(part.source.start, part.source.end),
      normalized: part.text,
      source: part.source,
      pauseAfterSec: part.pauseAfterSec,
    })
  }
  return {
    voice: voice.id,
    engine: engine.id,
    language,
    output: { ...output, channels: output.channels ?? 1 },
    segments,
    estimatedSec: Math.round(estimatedSec * 100) / 100,
    warnings,
  }
}
