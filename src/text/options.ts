import type { Markup } from '../core/request.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** How a text is to be read. */
export interface TextOptions {
  readonly markup: Markup
  /** Whether it is left as it stands; only `language`, `limits` and `pauses` then count. Default false. */
  readonly verbatim?: boolean
  /** BCP 47 tag. */
  readonly language: string
  readonly limits: SegmentLimits
  readonly pauses: PauseLengths
  /** Normalisation rules switched off, by name. */
  readonly disabledRules: ReadonlySet<string>
  /** Whether `[pause:1s]`, `[voice:x]`, `[rate:x]` and `[word](/ipa/)` are marks in plain text and Markdown. Default true. */
  readonly inlineTags?: boolean
  /** Whether emoji are said by their names or left out. Default `name`. */
  readonly emoji?: 'name' | 'skip'
  /** Whether blocks of code in Markdown and HTML are left out or read. Default `skip`. */
  readonly codeBlocks?: 'skip' | 'read'
  /** Word lists that come before every rule, the first one first. Default none. */
  readonly lexicons?: readonly Lexicon[]
  /** Whether the language of each sentence is found from its words; `language` is then the one of doubt. Default false. */
  readonly detectLanguage?: boolean
}

/** Sizes of segments, in UTF-16 code units of normalised text. */
export interface SegmentLimits {
  /** Longest first segment, so that sound starts early. Cut at a clause if there is one. */
  readonly firstMaxChars: number
  /** Sentences are joined until a segment has this many; 0 keeps each apart. */
  readonly minChars: number
  /** Longest segment; never more than the engine takes. */
  readonly maxChars: number
}

/** Silence between parts, in seconds. */
export interface PauseLengths {
  /** Between two clauses of a sentence that was cut. */
  readonly clauseSec: number
  readonly sentenceSec: number
  readonly paragraphSec: number
}

/** A piece of text as it arrives, or the wish that everything before it be spoken now. */
export type TextPiece = { readonly text: string } | { readonly flush: true }

/** What a normalisation rule did, and where. */
export interface TextChange {
  /** Name of the rule; `{ [rule]: false }` switches it off. */
  readonly rule: string
  readonly before: string
  readonly after: string
  /** Range in the user's text, UTF-16 code units. */
  readonly start: number
  readonly end: number
}
