import type { Score } from '../core/practice.ts'
import type { WordDiff } from './diff.ts'

const MOST_QUOTED = 3

/** What to look at in an answer, in English: one to a few sentences. */
export function feedbackOf(score: Score, diff: readonly WordDiff[]): string {
  const parts = [
    quoted(
      'Missing',
      diff.filter((word) => word.op === 'missing').map((word) => word.expected),
    ),
    quoted(
      'Misspelt',
      diff.filter((word) => word.op === 'substituted').map((word) => word.expected),
    ),
    quoted(
      'Not in the text',
      diff.filter((word) => word.op === 'extra').map((word) => word.written),
    ),
  ].filter((part) => part !== '')
  if (parts.length === 0) return 'All correct.'
  return `${score.wordsCorrect} of ${score.wordsRef} words correct. ${parts.join(' ')}`
}

function quoted(label: string, words: readonly (string | undefined)[]): string {
  if (words.length === 0) return ''
  const shown = words.slice(0, MOST_QUOTED).map((word) => `“${word}”`)
  const rest = words.length - shown.length
  return `${label}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}
