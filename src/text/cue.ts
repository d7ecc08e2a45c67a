import type { SpeakingStyle } from '../core/style.ts'

/**
 * What markup asks for at a place of a text, beside the words. A cue keeps its place through
 * every stage: at a cut, one that stands between two units goes with the unit behind it.
 */
export type Cue =
  | {
      readonly kind: 'style'
      /** Place in the text, UTF-16 code units. */
      readonly at: number
      /** In force from here to the next one; whole, not a change of the one before. */
      readonly style: SpeakingStyle
    }
  /** Silence, in seconds, in the place of the one that would be there. */
  | { readonly kind: 'pause'; readonly at: number; readonly sec: number }
  /** A name for this point, told in the timeline. */
  | { readonly kind: 'bookmark'; readonly at: number; readonly name: string }
  | {
      /** The units `at` to `at + length` are to be read in a given way, and by no other rule. */
      readonly kind: 'reading'
      readonly at: number
      readonly length: number
      readonly as: FixedReading
    }

/** How the markup says that a stretch is to be read. */
export type FixedReading =
  /** As SSML's `say-as`: `date` with the format `mdy`, `characters`, `telephone` … */
  | { readonly by: 'class'; readonly interpretAs: string; readonly format?: string }
  /** As these sounds; the letters stay for the eye. */
  | { readonly by: 'ipa'; readonly ipa: string }
  /** As it stands. */
  | { readonly by: 'letter' }
