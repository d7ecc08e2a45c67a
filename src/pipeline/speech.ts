import type { TextRange, TimelineEntry } from '../core/mark.ts'
import type { Codec } from '../core/request.ts'
import type { SpeakingStyle } from '../core/style.ts'
import type { SpokenBy } from '../core/pcm.ts'
import type { Voice } from '../core/voice.ts'
import type { DialogueTurn } from '../text/dialogue.ts'
import type { Patch } from '../ports/encoder.ts'

/** How the audio leaves: as it is made, or as one whole whose loudness may be measured first. */
export type Delivery = 'stream' | 'file'

/** What a speech gives while it is made, in order. */
export type SpeechEvent =
  | { readonly type: 'audio'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Entries whose end is known now; each comes once, in order of `startSec` within its kind. */
  | { readonly type: 'marks'; readonly entries: readonly TimelineEntry[] }

/** One segment as a file of its own. */
export interface SpokenSegment {
  readonly index: number
  /** The user's own words; empty for live text, which is not kept. */
  readonly text: string
  readonly source: TextRange
  /** Seconds from the start of the whole speech. */
  readonly startSec: number
  /** Length of `audio`, in seconds, the pause after it included. */
  readonly durationSec: number
  /** Times count from the start of the whole speech. */
  readonly timeline: readonly TimelineEntry[]
  /** A complete file in the output's codec. */
  readonly audio: Uint8Array<ArrayBuffer>
}

/** The output as it was settled: nothing left to default. */
export interface SettledOutput {
  readonly codec: Codec
  /** Hertz. */
  readonly sampleRate: number
  readonly channels: 1 | 2
  /** Bits per second that were asked for; absent: the encoder's own choice, or none to make. */
  readonly bitRate?: number
}

/**
 * Speech being made. It exists once its first sample does: what goes wrong before rejects
 * `speak()`, what goes wrong later ends the reading with that error.
 *
 * Read it once, in one of the ways below, or dispose of it; until then its engine calls wait.
 */
export interface Speech extends AsyncDisposable {
  readonly mediaType: string
  /** File name extension without the dot. */
  readonly extension: string
  readonly output: SettledOutput
  /** Who was asked to be heard first; a text may name others. */
  readonly voice: Voice
  /**
   * Who speaks, in the order in which they are heard, without doubles; grows while it is made. The
   * first is known from the beginning: another than `voice` where an engine failed and others spoke.
   */
  readonly spokenBy: readonly SpokenBy[]
  /** BCP 47 tag that was spoken first. */
  readonly language: string
  /** What was asked for and could not be given as asked. Sentences, safe to show; live text may add some. */
  readonly warnings: readonly string[]
  /** How loudness was set: not at all, by measuring the whole, or by the voice's own gain. */
  readonly loudness: 'none' | 'measured' | 'voice'
  /**
   * Entries so far, of the detail asked for; complete and in order of time when the reading has
   * ended. Stays empty when `events()` or `segments()` hand the entries out.
   */
  readonly timeline: readonly TimelineEntry[]
  /** Seconds of audio so far. */
  readonly durationSec: number
  /**
   * Where it comes from: made for this call alone (`none`), made and kept (`miss`), made before
   * (`hit`), or being made for another call at the same time (`shared`).
   */
  readonly cache: 'none' | 'hit' | 'miss' | 'shared'
  /** All of `bytes`, when it is there before it is read. Nobody may change it. */
  readonly whole?: Uint8Array<ArrayBuffer>
  /** The file front to back, as it is made. */
  readonly bytes: AsyncIterable<Uint8Array<ArrayBuffer>>
  /** Audio and marks in the order they come about. */
  events(): AsyncIterable<SpeechEvent>
  /** Segment by segment, each a file of its own. */
  segments(): AsyncIterable<SpokenSegment>
  /** For a sink that can seek: headers become exact through `patch`, called at the end. */
  patched(patch: Patch): AsyncIterable<Uint8Array<ArrayBuffer>>
  /** For a sink that cannot seek: all audio is set aside before the first byte, so headers are exact. */
  exact(): AsyncIterable<Uint8Array<ArrayBuffer>>
  /** The whole file with exact headers. */
  buffer(): Promise<Uint8Array<ArrayBuffer>>
}

/** What `plan()` tells of one segment. */
export interface PlannedSegment {
  readonly index: number
  /** The user's own words. */
  readonly text: string
  /** What the engine is given. */
  readonly normalized: string
  readonly source: TextRange
  /** Id of the voice that speaks it. */
  readonly voice: string
  /** BCP 47 tag. */
  readonly language: string
  /** Speaking rate in all: request and style together. */
  readonly rate: number
  readonly pitchSemitones: number
  /** What the style adds to the level; the request's own comes on top. */
  readonly gainDb: number
  /** What the text itself asks for; absent when nothing. */
  readonly style?: SpeakingStyle
  readonly pauseBeforeSec?: number
  readonly pauseAfterSec: number
  /** Names of the points in it, in order; absent when there are none. */
  readonly bookmarks?: readonly string[]
  /** Pauses included; estimated from the text alone. */
  readonly estimatedSec: number
}

/** What `plan()` tells without speaking. */
export interface PlanReport {
  /** Who is heard first. */
  readonly voice: string
  readonly engine: string
  readonly language: string
  readonly output: {
    readonly codec: Codec
    readonly sampleRate?: number
    readonly channels: 1 | 2
    readonly bitRate?: number
  }
  readonly segments: readonly PlannedSegment[]
  /** Estimated from the text alone, in seconds. */
  readonly estimatedSec: number
  /** Who seems to say what: an offer for a cast; nothing is spoken differently for it. */
  readonly dialogue: readonly DialogueTurn[]
  readonly warnings: readonly string[]
}
