import type { WordDiff } from './diff.ts'
import { createKinds, editSteps } from './edits.ts'
import { EQUAL, EXTRA, MISSING } from './window.ts'
import type { TextWord } from './words.ts'

/** Where a word stands in a text, half-open, in UTF-16 units. */
export type Place = NonNullable<WordDiff['source']>

/**
 * Where the words of a text that was read (`7` as `seven`) stand in the text as it was: the same
 * word where it is still there, else all that it was made of (`1999` for each of `nineteen ninety
 * nine`), and nothing for a word that was put in.
 */
export function placesOf(
  read: readonly TextWord[],
  before: readonly TextWord[],
): (Place | undefined)[] {
  const kinds = createKinds()
  const steps = editSteps(
    kinds.of(before.map((word) => word.form)),
    kinds.of(read.map((word) => word.form)),
  )
  const places: (Place | undefined)[] = []
  let first = 0
  let made = 0
  let at = 0
  const close = (): void => {
    const from = before[first]
    const to = before[at - 1]
    const place = from && to && at > first ? { start: from.start, end: to.end } : undefined
    for (; made > 0; made--) places.push(place)
    first = at
  }
  for (const step of steps) {
    if (step === EQUAL) {
      close()
      const { start, end } = before[at] as TextWord
      places.push({ start, end })
      at++
      first = at
    } else {
      if (step !== EXTRA) at++
      if (step !== MISSING) made++
    }
  }
  close()
  return places
}
