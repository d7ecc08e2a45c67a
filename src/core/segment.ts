import type { TextRange, TimelineDetail } from './mark.ts'
import type { Json } from './request.ts'
import type { SpeakingStyle } from './style.ts'
import type { Voice } from './voice.ts'

/** A word as it is spoken, and the piece of the user's text that made it. */
export interface SpokenWord {
  /** Half-open range in the text of the segment, UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Several words may share one source: `$3` is spoken as two. */
  readonly source: TextRange
  /** How the word is to sound, in IPA, when the text or a lexicon says so. */
  readonly ipa?: string
  /** What the timeline calls it. Absent: its letters in the text. */
  readonly label?: string
}

/** A name that the text gives to a point of itself. */
export interface Bookmark {
  readonly name: string
  /** Place in the text of the segment, UTF-16 code units; its length stands for its end. */
  readonly at: number
  /** Place in the user's text. */
  readonly source: TextRange
}

/** A sentence, or the part of one, inside a segment. */
export interface SentenceSpan {
  /** Half-open range in the text of the segment, UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** The part of the user's text it covers. */
  readonly source: TextRange
  /** False when the sentence began in an earlier segment. */
  readonly begins: boolean
  /** False when the sentence goes on in the next segment. */
  readonly ends: boolean
}

/** What the text front end knows of a segment: text, words and place, but not who speaks it. */
export interface TextSegment {
  /** Normalised text; never blank, one line, no markup; or the text as it stood, if the request says so. */
  readonly text: string
  /** In order, apart, each inside one sentence; never empty. */
  readonly words: readonly SpokenWord[]
  /** In order; together they hold all words; never empty. */
  readonly sentences: readonly SentenceSpan[]
  /** Where it stands in the user's text. The sources of all segments tile that text exactly. */
  readonly source: TextRange
  /** Silence after it, in seconds. */
  readonly pauseAfterSec: number
  /** Silence before it, in seconds, when the text asks for one before its first word. */
  readonly pauseBeforeSec?: number
  /** How it asks to be spoken; absent when as the request says. */
  readonly style?: SpeakingStyle
  /** In order of `at`; absent when there are none. */
  readonly bookmarks?: readonly Bookmark[]
}

/** One breath of work: what a single engine call speaks. Plain data. */
export interface Segment extends TextSegment {
  /** Place in the output, from 0, without gaps. */
  readonly index: number
  readonly voice: Voice
  /** BCP 47 tag. */
  readonly language: string
  /** Within the engine's own range; the pipeline does the rest. */
  readonly rate: number
  /** Within the engine's own range; the pipeline does the rest. */
  readonly pitchSemitones: number
  /** Finest marks wanted; an engine may give fewer, never finer ones. */
  readonly timing: TimelineDetail
  readonly seed?: number
  readonly engineOptions?: Json
}
