import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'

const LEAST_SORTS = 3

/** Words whose letters are hidden: `f***`, `sh*t`, `@#$%!`. They become the word for that. */
export function censoredRules(grammar: Grammar): readonly Rule[] {
  const { censored } = grammar.words
  const start = String.raw`(?<![\p{L}\p{N}*_/\\])`
  const end = String.raw`(?![\p{L}\p{N}*_])`
  return [
    patternRule(
      'censored',
      HAS.sign,
      String.raw`${start}(?:\p{L}{1,6}\*{2,12}|\p{L}{1,2}[@#$%*][@#$%*!]{1,6})\p{L}{0,6}${end}`,
      () => censored,
    ),
    patternRule(
      'censored',
      HAS.sign,
      String.raw`${start}\p{L}{1,2}\*\p{Ll}{1,7}${end}`,
      ([text]) => (text.length > 3 ? censored : undefined),
    ),
    patternRule(
      'censored',
      HAS.repeated,
      String.raw`${start}[FfSsBbDdCc]-{2,4}\p{Ll}{0,3}(?![\p{L}\p{N}_-])`,
      () => censored,
    ),
    patternRule(
      'censored',
      HAS.sign,
      String.raw`(?<![^\s"'“‘(])[@#$%&*!?]{4,12}(?![^\s"'”’).,!?])`,
      ([text]) => {
        const sorts = new Set([...text].filter((sign) => /[@#$%&*]/.test(sign)))
        return sorts.size < LEAST_SORTS ? undefined : `${censored}${/[!?]$/.exec(text)?.[0] ?? ''}`
      },
    ),
  ]
}
