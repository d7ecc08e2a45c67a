import type { GenerationConfig } from 'sherpa-onnx-node'
import type { Segment } from '../../../core/segment.ts'
import type { ModelReport } from './model-report.ts'
import type { SherpaCallOptions } from './options.ts'
import { unpackSamples, type PackedReference } from './speaker-data.ts'
import { SUPERTONIC_LANGUAGES } from './supertonic-family.ts'

/** The runtime parts longer texts by bytes, in the midst of characters: ours come in parts. */
const NEVER_PARTED = 1_000_000
/** Longest recording that Pocket listens to, in seconds. */
const POCKET_REFERENCE_SEC = 30

/** Everything that shapes how a segment is generated. */
export interface GenerationWish {
  readonly report: ModelReport
  readonly segment: Segment
  readonly options: SherpaCallOptions
  readonly speaker: number
  /** Name of the voice inside its model. */
  readonly name: string
  readonly reference: PackedReference | undefined
}

/** What the runtime is told for the parts of a segment (sherpa-onnx `GenerationConfig`). */
export function generationOf(wish: GenerationWish): GenerationConfig {
  const { segment, options, speaker, report, reference } = wish
  const { silenceScale = 1, numSteps } = options
  const extra = extraOf(wish)
  return {
    sid: speaker,
    speed: report.controls.includes('rate') ? segment.rate : 1,
    silenceScale,
    ...(numSteps !== undefined && { numSteps }),
    ...(reference && {
      referenceAudio: unpackSamples(reference.samples),
      referenceSampleRate: reference.sampleRate,
      referenceText: reference.text,
    }),
    ...(Object.keys(extra).length > 0 && { extra }),
  }
}

/** What a family takes beside what all take (`config.extra` of each `offline-tts-*-impl`). */
function extraOf({ report, segment, options, name }: GenerationWish): {
  [key: string]: number | string
} {
  // The runtime's generators of noise take seeds of 31 bits; −1 means any.
  const seed = segment.seed === undefined ? {} : { seed: segment.seed % 2 ** 31 }
  switch (report.family) {
    case 'kokoro': {
      const lang = spokenOf(report, name)
      return lang === undefined ? {} : { lang }
    }
    case 'zipvoice':
      return {
        max_char_in_sentence: NEVER_PARTED,
        ...(options.guidanceScale !== undefined && { guidance_scale: options.guidanceScale }),
      }
    case 'pocket':
      return {
        ...seed,
        max_char_in_sentence: NEVER_PARTED,
        max_reference_audio_len: POCKET_REFERENCE_SEC,
        ...(options.temperature !== undefined && { temperature: options.temperature }),
      }
    case 'supertonic': {
      const language = segment.language.split('-')[0] ?? 'en'
      const lang = SUPERTONIC_LANGUAGES.find((it) => it === language) ?? 'en'
      return { ...seed, lang, max_len: NEVER_PARTED }
    }
    default:
      return {}
  }
}

/** What eSpeak NG calls the language of a voice; of a blend, that of its first voice. */
function spokenOf(report: ModelReport, name: string): string | undefined {
  const wanted = name.toLowerCase()
  const own = report.voices.find((it) => it.name === wanted)
  const first = own ?? report.voices.find((it) => wanted.startsWith(it.name) && it.name !== '')
  return first?.spoken
}
