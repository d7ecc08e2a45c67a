import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { sayDigits } from './number-text.ts'

/** Groups of digits one by one, a short rest between; `X` is the check digit ten. */
function sayGroups(text: string, grammar: Grammar): string {
  return (text.match(/[\dXx]+/g) ?? [])
    .map((group) =>
      /x$/i.test(group)
        ? `${group.length > 1 ? `${sayDigits(group.slice(0, -1), grammar)} ` : ''}X`
        : sayDigits(group, grammar),
    )
    .join(', ')
}

/** Numbers of books and journals (ISO 2108, ISO 3297), digit by digit, with their names or not. */
export function isbnRules(grammar: Grammar): readonly Rule[] {
  return [
    patternRule(
      'isbn',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])IS([BS])N(?:[- ]?(1[03])(?=[: ]))?:? ?((?:97[89][ -]?)?\d{1,7}(?:[ -]?\d{1,7}){0,3}[ -]?[\dXx])(?![\p{L}\p{N}])`,
      ([, letter, kind, number = '']) => {
        const name = kind === undefined ? '' : ` ${grammar.cardinal(kind)}`
        return `I S ${letter} N${name} ${sayGroups(number, grammar)}`
      },
    ),
    patternRule(
      'isbn',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})IS[BS]N(?: \p{Ll}{1,8}){1,2}:? )(?:97[89][ -]?)?\d{1,7}(?:[ -]?\d{1,7}){0,3}[ -]?[\dXx](?![\p{L}\p{N}])`,
      ([number]) => (number.replace(/\W/g, '').length < 8 ? undefined : sayGroups(number, grammar)),
    ),
    patternRule(
      'isbn',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,-])97[89]-\d{1,5}-\d{1,7}-\d{1,7}-\d(?![\p{L}\p{N}-])`,
      ([text]) => sayGroups(text, grammar),
    ),
  ]
}
