import { createLoudnessMeter } from '../audio/loudness.ts'
import { orAborted } from '../core/stream.ts'
import type { CallOptions, SpeechEngine } from '../ports/engine.ts'
import { segmentText } from '../text/front-end.ts'
import type { SpeechPlan } from './plan.ts'
import { sampleText } from './sample-text.ts'

/** One measurement for each engine object and voice, shared by all who ask. */
const measured = new WeakMap<SpeechEngine, Map<string, Promise<number>>>()

/**
 * Integrated loudness of a voice in LUFS, measured once on a sentence in its own language; live
 * speech, which cannot be measured whole, takes its gain from it. -Infinity for a silent voice.
 */
export function voiceLoudness(
  plan: Pick<SpeechPlan, 'engine' | 'voice' | 'text' | 'segment'>,
  options: CallOptions,
): Promise<number> {
  const { engine, voice } = plan
  let voices = measured.get(engine)
  if (!voices) measured.set(engine, (voices = new Map()))
  let loudness = voices.get(voice.id)
  if (!loudness) {
    // Not bound to this caller's signal: others may be waiting for the same measurement.
    loudness = measure(plan, options.requestId)
    voices.set(voice.id, loudness)
    loudness.catch(() => voices.delete(voice.id))
  }
  return orAborted(loudness, options.signal)
}

async function measure(
  plan: Pick<SpeechPlan, 'engine' | 'voice' | 'text' | 'segment'>,
  requestId: string,
): Promise<number> {
  const language = plan.voice.languages[0]
  let meter: ReturnType<typeof createLoudnessMeter> | undefined
  let index = 0
  for (const text of segmentText(sampleText(language), {
    ...plan.text,
    markup: 'plain',
    language,
  })) {
    const segment = {
      ...plan.segment(text, index++),
      language,
      rate: 1,
      pitchSemitones: 0,
      timing: 'none' as const,
    }
    const { signal } = new AbortController()
    for await (const frame of plan.engine.synthesize(segment, { signal, requestId })) {
      meter ??= createLoudnessMeter(frame.format)
      meter.add(frame.samples)
    }
  }
  return meter?.integratedLufs() ?? -Infinity
}
