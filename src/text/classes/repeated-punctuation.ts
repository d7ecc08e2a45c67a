import { HAS } from '../clean.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'

/** Punctuation that is repeated for emphasis or as a line: once is enough for an engine. */
export const REPEATED_PUNCTUATION: readonly Rule[] = [
  patternRule('punctuation', HAS.repeated, String.raw`[!?]{2,}`, ([marks]) =>
    marks.includes('?') ? (marks.includes('!') ? '?!' : '?') : '!',
  ),
  patternRule(
    'punctuation',
    HAS.repeated,
    String.raw`(?<![.])\.{4,}|(?<![.,;:])\.\.(?![.,;:])`,
    () => '...',
  ),
  patternRule('punctuation', HAS.repeated, ',{2,}|;{2,}|:{3,}', ([marks]) => marks[0]),
  patternRule(
    'punctuation',
    HAS.repeated,
    String.raw`(?<=[^\s-] ?)(?<!-)-{2,}(?= ?[^\s-])|(?<![-\p{L}])-{3,}`,
    ({ 0: text, input, index }) => {
      const begins = /^\s*$/.test(input.slice(Math.max(0, index - 3), index))
      return begins || index + text.length === input.length ? ' ' : ' – '
    },
  ),
]
