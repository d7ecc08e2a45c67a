import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { sayDigits } from './number-text.ts'

/** Whether the last digit checks the others (ISO/IEC 7812-1, Luhn). */
export function isChecked(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Numbers of payment cards, digit by digit: in their usual groups, hidden ones, bare ones that check. */
export function cardRules(grammar: Grammar): readonly Rule[] {
  const say = (text: string): string =>
    (text.match(/\d+/g) ?? []).map((group) => sayDigits(group, grammar)).join(', ')
  const end = String.raw`(?![\p{L}\p{N}]|[.,-]\d)`
  return [
    // Bank accounts (IBAN, ISO 13616) in groups of four.
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\p{N}])`,
      ([text]) =>
        /\d{6}|(?:\d{4} ){2}/.test(text)
          ? [...text.replaceAll(' ', '')]
              .map((sign) => (/\d/.test(sign) ? sayDigits(sign, grammar) : sign))
              .join(' ')
              .replace(/(?:\S+ ){3}\S+(?= )/g, '$&,')
          : undefined,
    ),
    patternRule(
      'card',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,$£€+-])(?:[2-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}|3\d{3}([ -])\d{6}\2\d{5})${end}`,
      ([text]) => say(text),
    ),
    patternRule(
      'card',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}*•.])(?:(?:[*•xX]{4}[ -]?){1,3}|[*•]{1,3})\d{4}${end}`,
      ([text]) => say(text),
    ),
    patternRule(
      'card',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,$£€+-])[2-6]\d{12,18}${end}`,
      ([text]) => (isChecked(text) ? say(text.replace(/\d{4}(?=\d)/g, '$& ')) : undefined),
    ),
  ]
}
