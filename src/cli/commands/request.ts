import type { EffectSpec, OutputSpec, SpeechRequest } from '../../core/request.ts'
import type { EngineOptions } from '../engine-option.ts'
import type { TextOptions } from '../text-source.ts'

/** Options that say how a text is spoken. */
export interface VoiceOptions extends TextOptions {
  readonly voice?: string
  readonly rate?: number
  /** Semitones. */
  readonly pitch?: number
  /** Decibels. */
  readonly volume?: number
  /** Hertz. */
  readonly sampleRate?: number
  /** Kilobits per second. */
  readonly bitRate?: number
  readonly channels?: number
  /** LUFS. */
  readonly loudness?: number
  readonly trim?: boolean
  readonly seed?: number
  readonly engineOption?: EngineOptions
}

/** How the text is read, as the library takes it; the markup is for the caller to find. */
export function readingOf(
  options: TextOptions,
): Pick<
  SpeechRequest,
  'language' | 'normalize' | 'lexicons' | 'inlineTags' | 'emoji' | 'codeBlocks'
> {
  const { language, disableRule = [], inlineTags, emoji, codeBlocks } = options
  const rules = Object.fromEntries(disableRule.map((rule) => [rule, false]))
  return {
    ...(language !== undefined && { language }),
    ...(disableRule.length > 0 && { normalize: rules }),
    ...(inlineTags === false && { inlineTags }),
    ...(emoji !== undefined && { emoji }),
    ...(codeBlocks !== undefined && { codeBlocks }),
  }
}

/** The request without its text, as typed on the command line. */
export function requestOf(
  options: VoiceOptions,
  codec: OutputSpec['codec'],
): Omit<SpeechRequest, 'text'> {
  const { voice, rate, pitch, volume, sampleRate, bitRate, channels } = options
  const effects: EffectSpec[] = []
  if (options.trim) effects.push({ type: 'trim' })
  if (options.loudness !== undefined) {
    effects.push({ type: 'loudness', targetLufs: options.loudness })
  }
  const output: OutputSpec = {
    codec,
    ...(sampleRate !== undefined && { sampleRate }),
    ...(channels !== undefined && { channels: channels === 2 ? 2 : 1 }),
    ...(bitRate !== undefined && { bitRate: Math.round(bitRate * 1000) }),
  }
  return {
    output,
    ...(voice !== undefined && { voice }),
    ...(rate !== undefined && { rate }),
    ...(pitch !== undefined && { pitchSemitones: pitch }),
    ...(volume !== undefined && { gainDb: volume }),
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(effects.length > 0 && { effects }),
    ...(options.engineOption && { engineOptions: options.engineOption }),
    ...(options.verbatim && { verbatim: true }),
    ...readingOf(options),
  }
}
