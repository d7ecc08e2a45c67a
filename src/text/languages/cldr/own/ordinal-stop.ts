import { HAS } from '../../../clean.ts'
import { type Rule, patternRule } from '../../../normalize/rule.ts'
import type { Grammar } from '../../grammar.ts'

/**
 * A number with a stop before a word in lower case, `5. kapitel`, is an ordinal; `agree` gives it
 * the form that goes with that word.
 */
export function ordinalStopRule(
  grammar: Grammar,
  agree: (ordinal: string, noun: string) => string = (ordinal) => ordinal,
): Rule {
  const months = new Set(grammar.months.flat())
  return patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])(\d{1,3})\.(?= (\p{Ll}[\p{L}\p{M}]*))`,
    ([, digits = '', noun = '']) =>
      months.has(noun) ? undefined : agree(grammar.ordinal(digits), noun),
  )
}
