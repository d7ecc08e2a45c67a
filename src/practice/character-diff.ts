import type { CharacterDiff, DiffOperation } from './diff.ts'
import { createKinds, editSteps } from './edits.ts'
import type { Fold } from './fold.ts'
import { EXTRA, MISSING } from './window.ts'

/** What the steps of `window.ts` are called. */
export const OPERATIONS: readonly DiffOperation[] = ['equal', 'substituted', 'missing', 'extra']

/** Below this, but for line ends, every unit is a character as readers see them. */
const FIRST_COMBINING = 0x300

let graphemes: Intl.Segmenter | undefined

/** How a word was written otherwise, in runs of characters as readers see them; `fold` says which are the same. */
export function characterDiff(expected: string, written: string, fold: Fold): CharacterDiff[] {
  const first = charactersOf(expected)
  const second = charactersOf(written)
  const kinds = createKinds()
  const steps = editSteps(kinds.of(first.map(fold)), kinds.of(second.map(fold)))
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
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < FIRST_COMBINING && code !== 0x0d) continue
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
    return Array.from(graphemes.segment(text), ({ segment }) => segment)
  }
  return text.split('')
}
