import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { sayDigits } from './number-text.ts'
import { camelWords } from './spelling.ts'

/** `#LikeThis2024` and `@john_doe`: the word for the sign, then the words that were run together. */
export function hashtagRules(grammar: Grammar): readonly Rule[] {
  const { hashtag, at, hash } = grammar.words
  const parts = (name: string): readonly string[] =>
    name.split(/[_.-]+/).flatMap((run) => camelWords(run))
  return [
    patternRule(
      'hashtag',
      HAS.sign,
      String.raw`(?<![\p{L}\p{N}&#])#(?=[\dA-Fa-f]{0,5}\d)(?=[\dA-Fa-f]{0,5}[A-Fa-f])([\dA-Fa-f]{6})(?![\p{L}\p{N}_])`,
      ([, code = '']) =>
        `${hash} ${[...code.toUpperCase()].map((sign) => (/\d/.test(sign) ? sayDigits(sign, grammar) : sign)).join(' ')}`,
    ),
    // Numbers inside are left to the other rules: years, and names such as COVID-19.
    patternRule(
      'hashtag',
      HAS.sign,
      String.raw`(?<![\p{L}\p{N}&#])#(?=[\p{N}_]{0,8}\p{L})([\p{L}\p{M}\p{N}_]{1,100})`,
      ([, name = '']) => `${hashtag} ${parts(name).join(' ')}`,
    ),
    patternRule(
      'handle',
      HAS.at,
      String.raw`(?<![\p{L}\p{N}@.])@([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[.-](?=[\p{L}\p{N}_])){1,60})`,
      ([, name = '']) =>
        `${at} ${parts(name)
          .map((part) => (/^\d/.test(part) ? sayDigits(part, grammar) : part))
          .join(' ')}`,
    ),
  ]
}
