import type { Score, ScoringRules } from '../core/practice.ts'
import type { WordDiff } from './diff.ts'
import { createKinds, editDistance, editSteps } from './edits.ts'
import { foldOf } from './fold.ts'
import { type Place, placesOf } from './places.ts'
import { likeness } from './similarity.ts'
import { EQUAL } from './window.ts'
import { wordDiff } from './word-diff.ts'
import { type TextWord, textWords } from './words.ts'

/** How an answer is compared. */
export interface ScoreOptions {
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly rules?: ScoringRules
  /** Says the numbers of a text in words; both sides are read before they are compared. */
  readonly read?: (text: string) => string
}

/** What an answer is worth, and word by word why. */
export interface ScoredAnswer {
  readonly score: Score
  /** All words of the text (or of the alternative that fits best) and of the answer, in order. */
  readonly diff: readonly WordDiff[]
}

/** A text that an answer may be. */
interface Candidate {
  readonly words: readonly TextWord[]
  readonly kinds: Int32Array
}

/**
 * What an answer is worth: of N words of the text, N less the word errors E are correct, as
 * percentage rounded down, and E / N is the word error rate, at most 1. A text without words is
 * answered by no words. The text and its alternatives (`rules.alternatives`) are all compared; the
 * best counts, and of equals the text, then the first alternative.
 *
 * Words of a diff are as they stand in the texts; where numbers were read, as they were read. The
 * places are in the text as it was given, also then; words of an alternative have none.
 */
export function scoreAnswer(
  reference: string,
  answer: string,
  options: ScoreOptions,
): ScoredAnswer {
  const { language, rules = {}, read } = options
  const wordsOf = (text: string): TextWord[] => textWords(read ? read(text) : text, language, rules)
  const kinds = createKinds()
  const written = wordsOf(answer)
  const writtenKinds = kinds.of(written.map((word) => word.form))
  const candidateOf = (text: string): Candidate => {
    const words = wordsOf(text)
    return { words, kinds: kinds.of(words.map((word) => word.form)) }
  }
  const text = candidateOf(reference)
  const best = bestOf(text, rules.alternatives ?? [], candidateOf, writtenKinds)
  const steps = editSteps(best.kinds, writtenKinds, (row, column) =>
    likeness(best.words[row]?.form ?? '', written[column]?.form ?? ''),
  )
  let places: readonly (Place | undefined)[] = []
  if (best === text)
    places =
      read === undefined || read(reference) === reference
        ? text.words.map(({ start, end }) => ({ start, end }))
        : placesOf(text.words, textWords(reference, language, rules))
  const diff = wordDiff(steps, best.words, written, places, foldOf(language, rules))
  return { score: scoreOf(best.words.length, steps), diff }
}

/** The candidate with the smallest E / N, in whole numbers; the first of equal ones. */
function bestOf(
  text: Candidate,
  alternatives: readonly string[],
  candidateOf: (text: string) => Candidate,
  written: Int32Array,
): Candidate {
  let best = text
  let bestRate = alternatives.length === 0 ? { edits: 0, words: 1 } : errorRate(text, written)
  for (const alternative of alternatives) {
    if (bestRate.edits === 0) break
    const candidate = candidateOf(alternative)
    const rate = errorRate(candidate, written)
    if (rate.edits * bestRate.words >= bestRate.edits * rate.words) continue
    best = candidate
    bestRate = rate
  }
  return best
}

function errorRate(
  { kinds }: Candidate,
  written: Int32Array,
): { readonly edits: number; readonly words: number } {
  const words = Math.max(1, kinds.length)
  return { edits: Math.min(words, editDistance(kinds, written)), words }
}

function scoreOf(wordsRef: number, steps: Uint8Array): Score {
  let edits = 0
  for (const step of steps) if (step !== EQUAL) edits++
  if (wordsRef === 0)
    return { percentage: edits === 0 ? 100 : 0, wer: Math.min(1, edits), wordsRef, wordsCorrect: 0 }
  const wordsCorrect = Math.max(0, wordsRef - edits)
  return {
    percentage: Math.floor((100 * wordsCorrect) / wordsRef),
    wer: Math.min(1, edits / wordsRef),
    wordsRef,
    wordsCorrect,
  }
}
