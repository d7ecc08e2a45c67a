import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'

/** Punctuation that is repeated for emphasis or as a line: once is enough for an engine. */
export function repeatedPunctuationRules({ words }: Grammar): readonly Rule[] {
  return [
    // Options of commands: `--force`
    patternRule(
      'punctuation',
      HAS.repeated,
      String.raw`(?<![^\s("'])--(?!(?:and|but|or|the|that|which|not|if|he|she|it|they|we|you|so|then|as|in|is|was|with|for|who|when|where|what|like|just|all|even|no)(?![a-z-]))(?=[a-z][a-z-]{2,})`,
      () => `${words.hyphen} ${words.hyphen} `,
    ),
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
}
