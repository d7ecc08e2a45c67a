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

/**
 * Cleans a sentence and says it in words. `note` is told each change, in order, with ranges in
 * the source and the text as the user wrote it when `original` gives it.
 */
export function normalizeSentence(
  sentence: SourceText,
  rules: RuleSet,
  note?: (change: TextChange) => void,
  original?: (start: number, end: number) => string,
): Normalized {
  let seen = survey(sentence.text)
  let source = (seen & HAS.dirt) === 0 ? sentence : clean(sentence)
  const applied = applyRules(source.text, seen, rules)
  if (applied.length === 0)
    return { source: source.text.includes(' ,') ? tight(source) : source, seen }
  if (note !== undefined) {
    for (const { rule, from, to, text } of applied) {
      const { start, end } = rangeOf(source, from, to)
      note({
        rule,
        before: original?.(start, end) ?? source.text.slice(from, to),
        after: text.trim(),
        start,
        end,
      })
    }
  }
  source = rewrite(source, applied)
  const after = survey(source.text)
  seen |= after
  if ((after & HAS.dirt) !== 0) source = clean(source)
  return { source: tight(source), seen }
}

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
