import type { SpeakingStyle } from '../core/style.ts'

/**
 * What markup asks for at a place of a text, beside the words. A cue keeps its place through
 * every stage: at a cut, one that stands between two units goes with the unit behind it.
 */
export type Cue = PlacedCue<Ask>

/** What a cue asks for, without its place. */
export type Ask =
  /** How to speak from here to the next one; whole, not a change of the one before. */
  | { readonly kind: 'style'; readonly style: SpeakingStyle }
  /** Silence, in seconds, in the place of the one that would be there. */
  | { readonly kind: 'pause'; readonly sec: number }
  /** A name for this point, told in the timeline. */
  | { readonly kind: 'bookmark'; readonly name: string }
  /** The units from here to `length` on are to be read in a given way, and by no other rule. */
  | { readonly kind: 'reading'; readonly length: number; readonly as: FixedReading }

type PlacedCue<Each> = Each extends unknown
  ? Each & {
      /** Place in the text, UTF-16 code units. */
      readonly at: number
    }
  : never

/** How the markup says that a stretch is to be read. */
export type FixedReading =
  /** As SSML's `say-as`: `date` with the format `mdy`, `characters`, `telephone` … */
  | { readonly by: 'class'; readonly interpretAs: string; readonly format?: string }
  /** As these sounds; the letters stay for the eye. */
  | { readonly by: 'ipa'; readonly ipa: string }
  /** As it stands. */
  | { readonly by: 'letter' }

/** A replacement of the units `from` to `to` of a text by `text`. */
interface Replaced {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The cue at another place. */
function placed(cue: Cue, at: number, length: number): Cue {
  return cue.kind === 'reading' ? { ...cue, at, length } : { ...cue, at }
}

/** How many units a cue is about: none but for a reading. */
function lengthOf(cue: Cue): number {
  return cue.kind === 'reading' ? cue.length : 0
}

/**
 * The cues of the units `from` to `to` of a text that is `length` long; those at the very end of
 * the text stay, so that more may be joined to it. A reading that is cut goes on in both parts,
 * but sounds cannot be cut: they are given up.
 */
export function cutCues(
  cues: readonly Cue[],
  from: number,
  to: number,
  length: number,
): readonly Cue[] | undefined {
  const kept: Cue[] = []
  for (const cue of cues) {
    if (cue.at > to) break
    const end = cue.at + lengthOf(cue)
    const whole = cue.at >= from && end <= to
    if (cue.kind === 'reading') {
      const start = Math.max(cue.at, from)
      const stop = Math.min(end, to)
      if (stop <= start || (!whole && cue.as.by === 'ipa')) continue
      kept.push(placed(cue, start - from, stop - start))
    } else if (whole && (cue.at < to || to === length)) kept.push(placed(cue, cue.at - from, 0))
  }
  return kept.length === 0 ? undefined : kept
}

/**
 * The cues of a text that loses what is before `from` and from `to` on, and all its cues with
 * nothing: those outside move to the rims.
 */
export function clampCues(cues: readonly Cue[], from: number, to: number): readonly Cue[] {
  const inside = (at: number): number => Math.min(to, Math.max(from, at)) - from
  return cues.flatMap((cue) => {
    const at = inside(cue.at)
    const length = inside(cue.at + lengthOf(cue)) - at
    return cue.kind === 'reading' && length === 0 ? [] : [placed(cue, at, length)]
  })
}

/** The cues of a text that has `by` more units before it. */
export function shiftCues(cues: readonly Cue[], by: number): readonly Cue[] {
  return cues.map((cue) => placed(cue, cue.at + by, lengthOf(cue)))
}

/**
 * The cues of a text in which parts are replaced, in order and apart. One inside a replaced part
 * goes with the unit behind it; a reading keeps what came from it.
 */
export function moveCues(cues: readonly Cue[], replaced: readonly Replaced[]): readonly Cue[] {
  const moved: Cue[] = []
  let next = 0
  let shift = 0
  for (const cue of cues) {
    while (next < replaced.length && (replaced[next] as Replaced).to <= cue.at) {
      const { from, to, text } = replaced[next++] as Replaced
      shift += text.length - (to - from)
    }
    const at = placeAt(cue.at, replaced[next], shift, false)
    if (cue.kind === 'reading') {
      let behind = next
      let endShift = shift
      const end = cue.at + cue.length
      while (behind < replaced.length && (replaced[behind] as Replaced).to <= end) {
        const { from, to, text } = replaced[behind++] as Replaced
        endShift += text.length - (to - from)
      }
      const length = placeAt(end, replaced[behind], endShift, true) - at
      if (length <= 0) continue
      moved.push(placed(cue, at, length))
    } else moved.push(placed(cue, at, 0))
  }
  return moved
}

/** A place before the end of `part`, where all parts before have shifted it by `shift`. */
function placeAt(at: number, part: Replaced | undefined, shift: number, isEnd: boolean): number {
  if (part === undefined || at <= part.from) return at + shift
  return isEnd ? part.from + shift : part.from + shift + part.text.length
}
