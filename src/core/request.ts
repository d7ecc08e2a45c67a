import type { TimelineDetail } from './mark.ts'

/** Any value JSON can carry. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/** Every audio format the platform writes. */
export const CODECS = [
  'wav',
  'pcm',
  'mp3',
  'opus',
  'webm',
  'flac',
  'aac',
  'm4a',
  'ulaw',
  'alaw',
] as const

/**
 * An audio format. `pcm` is raw signed 16-bit little-endian; `opus` is Ogg, `webm` is Opus in
 * WebM; `aac` is ADTS; `m4a` is fragmented MP4; `ulaw` and `alaw` are G.711 in WAV.
 */
export type Codec = (typeof CODECS)[number]

/** How the audio is to be written. */
export interface OutputSpec {
  readonly codec: Codec
  /** Hertz. Default: the native rate of the voice, or the nearest one above that the codec has. */
  readonly sampleRate?: number
  /** Default 1. */
  readonly channels?: 1 | 2
  /** Bits per second; only for lossy codecs. Default: the codec's own for speech. */
  readonly bitRate?: number
}

/** A change of the finished samples. They are applied in the order given. */
export type EffectSpec =
  /** Gain in decibels, -40 to 40; peaks that it would clip are limited. */
  | { readonly type: 'gain'; readonly gainDb: number }
  /** Integrated loudness by EBU R128, in LUFS (-40 to -5), under a true-peak ceiling in dBTP (default -1). */
  | { readonly type: 'loudness'; readonly targetLufs: number; readonly truePeakDb?: number }
  /** Peak level in dBFS (-40 to 0, default -1). */
  | { readonly type: 'peak'; readonly targetDb?: number }
  /** Cuts silence at both ends below `thresholdDb` (dBFS, default -50), keeping `keepSec` of it (default 0.02). */
  | { readonly type: 'trim'; readonly thresholdDb?: number; readonly keepSec?: number }

/** How the text is written. */
export const MARKUPS = ['plain', 'markdown', 'html', 'ssml'] as const
/** A way of writing text that the front end reads. */
export type Markup = (typeof MARKUPS)[number]

/** What to say and how. Plain JSON data: it may be stored, queued, hashed and replayed. */
export interface SpeechRequest {
  readonly text: string
  /** Default `plain`. */
  readonly markup?: Markup
  /** A `Voice.id` or a name that is unique; case is ignored. Default: the best voice for `language`. */
  readonly voice?: string
  /** BCP 47 tag, or `auto` to find the language of each sentence. Default: the configured one, `en-US`. */
  readonly language?: string
  /** Speaking rate, 0.25 to 4; 1 is natural, 2 twice as fast. */
  readonly rate?: number
  /** -12 to 12. Default 0. */
  readonly pitchSemitones?: number
  /** -40 to 20. Default 0. */
  readonly gainDb?: number
  readonly effects?: readonly EffectSpec[]
  readonly output?: OutputSpec
  /** Entries to collect. Default `none`. */
  readonly timeline?: TimelineDetail
  /**
   * Whether the engine is given the text as it stands: nothing is normalised, no tag is read, line
   * breaks stay. For plain text only. Default false.
   */
  readonly verbatim?: boolean
  /** Normalisation rules to switch off: `{ money: false }`. */
  readonly normalize?: { readonly [rule: string]: boolean }
  /** Names of stored lexicons; the first one that has a word says it. */
  readonly lexicons?: readonly string[]
  /** Whether `[pause:1s]`, `[voice:x]`, `[rate:x]` and `[word](/ipa/)` are marks in plain text and Markdown. Default true. */
  readonly inlineTags?: boolean
  /** Whether emoji are said by their names or left out; a text of nothing else is always said. Default `name`. */
  readonly emoji?: 'name' | 'skip'
  /** Whether blocks of code in Markdown and HTML are left out or read. Default `skip`. */
  readonly codeBlocks?: 'skip' | 'read'
  readonly seed?: number
  /** Settings one engine alone understands, keyed by engine id. */
  readonly engineOptions?: { readonly [engine: string]: Json }
}
