import type { CharacterDiff, DiffOperation } from './diff.ts'
import { createKinds, editSteps } from './edits.ts'
import type { Fold } from './fold.ts'
import { EXTRA, MISSING } from './window.ts'
import type { TextWord } from './words.ts'

/** What the steps of `window.ts` are called. */
export const OPERATIONS: readonly DiffOperation[] = ['equal', 'substituted', 'missing', 'extra']

/** Where every unit is a character as readers see them: Latin but for line ends, Greek and Cyrillic, kana, Han, Hangul syllables. */
const SIMPLE =
  /^[^\r\u0300-\u036F\u0483-\u3040\u3097-\u30A0\u30FD-\u4DFF\uA000-\uABFF\uD7A4-\uFFFF]*$/

let graphemes: Intl.Segmenter | undefined

/** A word, and the form in which it is compared. */
type Written = Pick<TextWord, 'form' | 'written'>

/** How a word was written otherwise, in runs of characters as readers see them; `fold` says which are the same. */
export function characterDiff(word: Written, answer: Written, fold: Fold): CharacterDiff[] {
  const first = charactersOf(word.written)
  const second = charactersOf(answer.written)
  let steps: Uint8Array
  if (isPlain(word) && isPlain(answer)) steps = editSteps(unitsOf(word.form), unitsOf(answer.form))
  else {
    const kinds = createKinds()
    steps = editSteps(kinds.of(first.map(fold)), kinds.of(second.map(fold)))
  }
  const runs: { op: DiffOperation; expected?: string; written?: string }[] = []
  let row = 0
  let column = 0
  for (const step of steps) {
    const op = OPERATIONS[step] as DiffOperation
    let run = runs.at(-1)
    if (run?.op !== op) {
      run = { op }
      runs.push(run)
    }
    if (step !== EXTRA) run.expected = (run.expected ?? '') + (first[row++] as string)
    if (step !== MISSING) run.written = (run.written ?? '') + (second[column++] as string)
  }
  return runs
}

/** The characters of a text as readers see them, by Unicode's grapheme clusters. */
export function charactersOf(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('')
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** Whether each unit of a word, and of its form, is a character, and stands for the same one. */
function isPlain({ form, written }: Written): boolean {
  return form.length === written.length && SIMPLE.test(form) && SIMPLE.test(written)
}

function unitsOf(text: string): Int32Array {
  const units = new Int32Array(text.length)
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index)
  return units
}
