import type { TimelineDetail } from '../core/mark.ts'
import type { SpeechRequest } from '../core/request.ts'
import type { Segment, TextSegment } from '../core/segment.ts'
import type { Cast } from './catalogue.ts'
import type { Line } from './line.ts'
import { mannerOf, type Controls, type Manner } from './manner.ts'
import { partsOf } from './part.ts'
import { respelled } from './respelled.ts'
import type { StyleCasting } from './style-casting.ts'

/** What is the same for all lines of a speech. */
export interface LineContext {
  /** Who speaks what has no style of its own. */
  readonly plain: Cast
  readonly casting: StyleCasting
  readonly controls: Controls
  readonly timeline: TimelineDetail
  readonly seed: SpeechRequest['seed']
  readonly engineOptions: NonNullable<SpeechRequest['engineOptions']>
  /** Silence between the parts of a segment that is too long for its engine. */
  readonly clauseSec: number
  /** Told when sounds are given and the engine takes none. */
  readonly onRespelled: (voice: string) => void
}

/** Makes the lines of a piece of text; see `SpeechPlan.lines`. */
export type LineMaker = (
  text: TextSegment,
  index: number,
) => readonly Line[] | Promise<readonly Line[]>

/** Opens the maker of the lines of one speech. */
export function createLineMaker(context: LineContext): LineMaker {
  const { controls, timeline, seed, engineOptions, clauseSec } = context
  const plain = mannerOf(context.plain, controls)

  function lineOf(text: TextSegment, index: number, manner: Manner): Line {
    const own = engineOptions[manner.engine.id]
    const segment: Segment = {
      ...text,
      index,
      voice: manner.voice,
      language: manner.language,
      rate: manner.rate,
      pitchSemitones: manner.pitchSemitones,
      timing: timing(timeline, text),
      ...(seed !== undefined && { seed }),
      ...(own !== undefined && { engineOptions: own }),
    }
    return { segment, engine: manner.engine, ...(manner.shape && { shape: manner.shape }) }
  }

  function linesOf(text: TextSegment, index: number, manner: Manner): readonly Line[] {
    const { ipa, maxSegmentChars: maxChars } = manner.engine.capabilities
    const spelled = respelled(text, manner.language, ipa)
    if (spelled !== text) context.onRespelled(manner.voice.id)
    if (spelled.text.length <= maxChars) return [lineOf(spelled, index, manner)]
    const parts = partsOf(spelled, { maxChars, pauseSec: clauseSec })
    return parts.map((part, offset) => lineOf(part, index + offset, manner))
  }

  return (text, index) => {
    const { style } = text
    if (!style) return linesOf(text, index, plain)
    const finish = (cast: Cast): readonly Line[] =>
      linesOf(text, index, mannerOf(cast, controls, style))
    const cast = context.casting.cast(style)
    return cast instanceof Promise ? cast.then(finish) : finish(cast)
  }
}

/** Sentences that stand alone in a segment need no word marks to be placed; bookmarks do. */
function timing(timeline: TimelineDetail, text: TextSegment): TimelineDetail {
  if (timeline === 'none' || timeline === 'phoneme') return timeline
  const words = timeline === 'word' || text.sentences.length > 1 || text.bookmarks !== undefined
  return words ? 'word' : 'none'
}
