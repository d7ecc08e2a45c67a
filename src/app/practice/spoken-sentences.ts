import type { TimelineEntry } from '../../core/mark.ts'
import type { ItemSentence } from './practice.ts'
import { trimmed } from './sentences.ts'

/** The sentences of a text as they are heard, in their order; the whole text when none is known. */
export function spokenSentences(
  text: string,
  timeline: readonly TimelineEntry[],
  durationSec: number,
): readonly ItemSentence[] {
  const whole = { start: 0, end: text.length }
  const known = timeline.filter(({ kind }) => kind === 'sentence')
  if (known.length === 0)
    return [{ index: 0, ...trimmed(text, whole), startSec: 0, endSec: durationSec }]
  return known
    .toSorted((a, b) => a.startSec - b.startSec)
    .map(({ source = whole, startSec, endSec }, index) => ({
      index,
      ...trimmed(text, source),
      startSec,
      endSec,
    }))
}

/** Where to cut between what is heard one after the other: in the middle of the silence, in seconds. */
export function cutsBetween(
  spans: readonly { readonly startSec: number; readonly endSec: number }[],
): readonly number[] {
  return spans.slice(1).map(({ startSec }, index) => {
    const { endSec } = spans[index] as { readonly endSec: number }
    return endSec < startSec ? (endSec + startSec) / 2 : startSec
  })
}
