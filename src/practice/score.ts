import type { Score, ScoringRules } from '../core/practice.ts'
import type { WordDiff } from './diff.ts'
import { textWords } from './words.ts'

/** How an answer is compared. */
export interface ScoreOptions {
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly rules?: ScoringRules
  /** Says numbers in words; applied to both sides. */
  readonly read?: (text: string) => string
}

/** What an answer is worth, and word by word why. */
export interface ScoredAnswer {
  readonly score: Score
  readonly diff: readonly WordDiff[]
}

/** Compares an answer with a text and its alternatives; the best counts. */
export function scoreAnswer(
  reference: string,
  answer: string,
  options: ScoreOptions,
): ScoredAnswer {
  let best: ScoredAnswer | undefined
  for (const text of [reference, ...(options.rules?.alternatives ?? [])]) {
    const scored = scoreOne(text, answer, options)
    if (!best || scored.score.wer < best.score.wer) best = scored
  }
  return best as ScoredAnswer
}

function scoreOne(reference: string, answer: string, options: ScoreOptions): ScoredAnswer {
  const read = options.read ?? ((text: string) => text)
  const a = textWords(read(reference), options.language, options.rules)
  const b = textWords(read(answer), options.language, options.rules)
  const rows: number[][] = []
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) row.push(i + j)
      else {
        const above = rows[i - 1] as number[]
        const same = a[i - 1]?.form === b[j - 1]?.form ? 0 : 1
        row.push(
          Math.min(
            (above[j - 1] as number) + same,
            (above[j] as number) + 1,
            (row[j - 1] as number) + 1,
          ),
        )
      }
    }
    rows.push(row)
  }
  const diff: WordDiff[] = []
  let i = a.length
  let j = b.length
  while (i > 0 || j > 0) {
    const here = rows[i]?.[j] as number
    const x = a[i - 1]
    const y = b[j - 1]
    if (x && y && rows[i - 1]?.[j - 1] === here - (x.form === y.form ? 0 : 1)) {
      const op = x.form === y.form ? 'equal' : 'substituted'
      diff.push({
        op,
        expected: x.written,
        written: y.written,
        source: { start: x.start, end: x.end },
      })
      i--
      j--
    } else if (x && rows[i - 1]?.[j] === here - 1) {
      diff.push({ op: 'missing', expected: x.written, source: { start: x.start, end: x.end } })
      i--
    } else {
      diff.push({ op: 'extra', written: y?.written ?? '' })
      j--
    }
  }
  const edits = rows[a.length]?.[b.length] ?? 0
  const n = a.length
  const correct = Math.max(0, n - edits)
  const score =
    n === 0
      ? {
          percentage: b.length === 0 ? 100 : 0,
          wer: b.length === 0 ? 0 : 1,
          wordsRef: 0,
          wordsCorrect: 0,
        }
      : {
          percentage: Math.floor((100 * correct) / n),
          wer: Math.min(1, edits / n),
          wordsRef: n,
          wordsCorrect: correct,
        }
  return { score, diff: diff.toReversed() }
}
