import { HAS, clean, survey } from '../clean.ts'
import type { TextChange } from '../options.ts'
import { type SourceText, rangeOf, rewrite, slice } from '../source-map.ts'
import { type RuleSet, applyRules } from './apply.ts'

/** A sentence in words. */
export interface Normalized {
  /** Clean, on one line; may be empty. */
  readonly source: SourceText
  /** Bits of `HAS` for what the sentence was made of. */
  readonly seen: number
}

/** Rules set signs apart, and so may show each other new ones; more rounds than this never help. */
const MOST_ROUNDS = 4

/**
 * Cleans a sentence and says it in words, so well that doing it again changes nothing. `note` is
 * told each change, with ranges in the source and the text as the user wrote it when `original`
 * gives it.
 */
export function normalizeSentence(
  sentence: SourceText,
  rules: RuleSet,
  note?: (change: TextChange) => void,
  original?: (start: number, end: number) => string,
): Normalized {
  let source = sentence
  let seen = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const signs = survey(source.text)
    seen |= signs
    if ((signs & HAS.dirt) !== 0) source = clean(source)
    if (source.text.includes(' ,') || round > 0) source = tight(source)
    const bullet = BULLET.exec(source.text)
    if (bullet !== null) source = slice(source, bullet[0].length, source.text.length)
    const applied = applyRules(source.text, signs, rules)
    if (applied.length === 0) break
    for (const { rule, from, to, text } of note === undefined ? [] : applied) {
      const { start, end } = rangeOf(source, from, to)
      const before = original?.(start, end) ?? source.text.slice(from, to)
      note?.({ rule, before, after: text.trim(), start, end })
    }
    source = rewrite(source, applied)
  }
  return { source: capital(sentence.text, source), seen }
}

const FIRST = /[\p{L}\p{N}]/u

/** With a capital where a number or sign began the sentence, so that it is still seen to begin. */
function capital(before: string, source: SourceText): SourceText {
  const first = FIRST.exec(source.text)
  if (first === null || source.edits.length === 0) return source
  const upper = first[0].toUpperCase()
  const began = FIRST.exec(before)?.[0] ?? ''
  if (upper === first[0] || upper.length !== first[0].length || /\p{Ll}/u.test(began)) return source
  const { text } = source
  const { index } = first
  return { ...source, text: text.slice(0, index) + upper + text.slice(index + upper.length) }
}

/** Signs of a list at the head of a sentence; nobody says them. */
const BULLET = /^(?:[-*+•‣◦▪–] )+/
const BEFORE_STOP = / +(?=[.,;!?](?: |$))/g

/** Without the space that a sign left out has left before the punctuation behind it. */
function tight(source: SourceText): SourceText {
  if (!source.text.includes(' ')) return source
  const gaps = [...source.text.matchAll(BEFORE_STOP)].map(({ index, 0: gap }) => ({
    from: index,
    to: index + gap.length,
    text: '',
  }))
  const closed = rewrite(source, gaps)
  return closed.text.trim() === closed.text
    ? closed
    : slice(closed, leading(closed.text), closed.text.trimEnd().length)
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}
