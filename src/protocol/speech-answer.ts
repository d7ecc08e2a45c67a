import type { SpokenBy } from '../core/pcm.ts'
import type { TimelineEntry } from '../core/mark.ts'
import type { Codec } from '../core/request.ts'
import type { ErrorBody } from './error-body.ts'

/** `POST /v1/speech` with `Accept: application/json`. */
export interface SpeechAnswer {
  /** The file, in base64. */
  readonly audio: string
  readonly format: Codec
  /** Hertz. */
  readonly sampleRate: number
  readonly durationSec: number
  readonly timeline: readonly TimelineEntry[]
  readonly subtitles?: string
  readonly warnings: readonly string[]
  /** Who is heard first, and `spokenBy`: all who are. */
  readonly engine: string
  readonly voice: string
  readonly model?: string
  readonly device?: string
  readonly insteadOf?: string
  readonly spokenBy: readonly SpokenBy[]
  /** The text as it was spoken; for texts of at most 20,000 characters. */
  readonly normalized?: string
}

/** Events of `POST /v1/speech` with `Accept: text/event-stream`, by their `event:` names. */
export interface SpeechStreamEvent {
  readonly start: {
    readonly format: Codec
    readonly mediaType: string
    /** Hertz. */
    readonly sampleRate: number
    readonly channels: number
    readonly engine: string
    readonly voice: string
    readonly model?: string
    readonly device?: string
    readonly insteadOf?: string
    readonly language: string
    readonly warnings: readonly string[]
  }
  /** Pieces joined in order are the file. */
  readonly audio: { readonly data: string }
  readonly marks: { readonly timeline: readonly TimelineEntry[] }
  readonly done: {
    readonly durationSec: number
    /** Unicode code points read, and seconds of audio made. */
    readonly usage: { readonly inputChars: number; readonly audioSec: number }
  }
  readonly error: ErrorBody
}

/** JSON part before each audio part of `POST /v1/speech` with `Accept: multipart/mixed`. */
export interface SegmentPart {
  readonly index: number
  /** The user's own words. */
  readonly text: string
  readonly startSec: number
  readonly durationSec: number
  readonly timeline: readonly TimelineEntry[]
}

/** A voice as `GET /v1/voices` lists it. */
export interface VoiceEntry {
  readonly id: string
  /** The same as `id`, under the name some clients look for. */
  readonly voice_id: string
  readonly name: string
  readonly engine: string
  /** BCP 47 tags, best first. */
  readonly languages: readonly string[]
  readonly gender?: 'female' | 'male' | 'neutral'
  readonly description?: string
  readonly installed: boolean
  /** What its engine honours itself; all else is done to the sound. */
  readonly controls: readonly string[]
  /** Finest times its engine tells. */
  readonly marks: 'none' | 'sentence' | 'word' | 'phoneme'
  /** What its engine takes in `engineOptions`. */
  readonly options: readonly string[]
  /** Whether it takes words in IPA. */
  readonly ipa: boolean
  /** Spoken on this machine (`cpu`) or elsewhere (`network`). */
  readonly workload: 'cpu' | 'network'
  /** Ways of speaking that can be added to the id: `espeak:en-us+f3`. */
  readonly variants?: readonly string[]
  readonly sampleUrl: string
}
