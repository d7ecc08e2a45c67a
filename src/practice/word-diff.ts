import { OPERATIONS, characterDiff } from './character-diff.ts'
import type { DiffOperation, WordDiff } from './diff.ts'
import type { Fold } from './fold.ts'
import type { Place } from './places.ts'
import { EXTRA, MISSING, SUBSTITUTED } from './window.ts'
import type { TextWord } from './words.ts'

/** Puts the steps between two texts into words; `places` are those of the expected ones. */
export function wordDiff(
  steps: Uint8Array,
  expected: readonly TextWord[],
  written: readonly TextWord[],
  places: readonly (Place | undefined)[],
  fold: Fold,
): WordDiff[] {
  const diff: WordDiff[] = []
  let row = 0
  let column = 0
  for (const step of steps) {
    const op = OPERATIONS[step] as DiffOperation
    const word = step === EXTRA ? undefined : (expected[row] as TextWord)
    const answer = step === MISSING ? undefined : (written[column] as TextWord)
    const source = word && places[row]
    diff.push({
      op,
      ...(word && { expected: word.written }),
      ...(answer && { written: answer.written }),
      ...(source && { source }),
      ...(step === SUBSTITUTED &&
        word &&
        answer && { characters: characterDiff(word, answer, fold) }),
    })
    if (word) row++
    if (answer) column++
  }
  return diff
}
