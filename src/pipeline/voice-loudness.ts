import { createLoudnessMeter } from '../audio/loudness.ts'
import { SpeechError } from '../core/errors.ts'
import { abortable, orAborted } from '../core/stream.ts'
import type { CallOptions, SpeechEngine } from '../ports/engine.ts'
import { segmentText } from '../text/front-end.ts'
import type { Voice } from '../core/voice.ts'
import type { TextOptions } from '../text/options.ts'
import { sampleText } from './sample-text.ts'

/** How long an engine may take for one sentence of its own, in milliseconds. */
const MEASURE_TIMEOUT_MS = 60_000

/** A voice, who has it, and how its text is cut. */
export interface MeasuredVoice {
  readonly engine: SpeechEngine
  readonly voice: Voice
  readonly text: Pick<TextOptions, 'limits' | 'pauses'>
}

/** One measurement for each engine object and voice, shared by all who ask. */
const measured = new WeakMap<SpeechEngine, Map<string, Promise<number>>>()

/**
 * Integrated loudness of a voice in LUFS, measured once on a sentence in its own language; live
 * speech, which cannot be measured whole, takes its gain from it. -Infinity for a silent voice.
 */
export function voiceLoudness(wanted: MeasuredVoice, options: CallOptions): Promise<number> {
  const { engine, voice } = wanted
  let voices = measured.get(engine)
  if (!voices) measured.set(engine, (voices = new Map()))
  let loudness = voices.get(voice.id)
  if (!loudness) {
    // Not bound to this caller's signal: others may be waiting for the same measurement.
    loudness = measure(wanted, options.requestId)
    voices.set(voice.id, loudness)
    // Silence is no measure of a voice either: the next to ask measures again.
    const own = voices
    loudness.then(
      (lufs) => Number.isFinite(lufs) || own.delete(voice.id),
      () => own.delete(voice.id),
    )
  }
  return orAborted(loudness, options.signal)
}

async function measure(
  { engine, voice, text: { limits, pauses } }: MeasuredVoice,
  requestId: string,
): Promise<number> {
  const [language] = voice.languages
  let meter: ReturnType<typeof createLoudnessMeter> | undefined
  let index = 0
  const signal = AbortSignal.timeout(MEASURE_TIMEOUT_MS)
  // As the voice is by itself: nothing of the request that happens to ask first.
  const options = {
    markup: 'plain',
    language,
    limits,
    pauses,
    disabledRules: new Set<string>(),
  } as const
  try {
    for (const text of segmentText(sampleText(language), options)) {
      const segment = {
        ...text,
        index: index++,
        voice,
        language,
        rate: 1,
        pitchSemitones: 0,
        timing: 'none',
      } as const
      for await (const frame of abortable(
        engine.synthesize(segment, { signal, requestId }),
        signal,
      )) {
        meter ??= createLoudnessMeter(frame.format)
        meter.add(frame.samples)
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error
    const message = `Voice ${voice.id} took longer than a minute for one sentence.`
    throw new SpeechError('timeout', message, { cause: error })
  }
  return meter?.integratedLufs() ?? -Infinity
}
