import { HAS } from '../clean.ts'
import type { Grammar, NumberForm } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { numberParts, numberSource, sayNumber } from './number-text.ts'

const HIGHEST = '(5|6|10|20|100)'
const END = String.raw`(?![\p{L}\p{N}/]|[.,]\d)`

/** How a language says marks that are given out of a highest one. */
export interface RatingWords {
  /** Words before a mark, such as `nota`. Source, lower case. */
  readonly before: string
  /** Between the mark and the highest one. */
  readonly outOf: string
  /** The form of the highest one. Default: as in counting. */
  readonly form?: NumberForm
}

/** Marks out of a highest one: `9,5/10`, and whole ones behind a word that says so, `nota 8/10`. */
export function ratingRules(
  grammar: Grammar,
  { before, outOf, form }: RatingWords,
): readonly Rule[] {
  const say = ([, mark = '', highest = '']: RegExpExecArray): string =>
    `${sayNumber(numberParts(mark, grammar), grammar)} ${outOf} ${grammar.cardinal(highest, form)}`
  return [
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`(?<![\p{L}\p{N}.,:/–-])(${numberSource(grammar)})(?<=\d[.,]\d{1,2})/${HIGHEST}${END}`,
      say,
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`(?=\d)(?<=(?<!\p{L})(?:${before}):? )(\d{1,2})/${HIGHEST}${END}`,
      say,
      'giu',
    ),
  ]
}
