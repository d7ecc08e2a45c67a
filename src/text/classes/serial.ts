import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { sayDigits } from './number-text.ts'
import { isSayable, spellLetters } from './spelling.ts'

/** Up to this length letters among digits are spelled, even if they could be said. */
const LONGEST_CODE = 3
const MOST_COUNTED = 3

/** Letters and digits in one name: `B2B`, `COVID-19`, `mp3`, serial numbers, plates, account numbers. */
export function serialRules(grammar: Grammar): readonly Rule[] {
  return [
    // A version that hangs on a name: `GPT-3.5`.
    patternRule(
      'alphanumeric',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}-])(\p{L}{2,20})-(\d{1,3})\.(\d{1,3})(?![\p{L}\p{N}]|[.,]\d)`,
      ([, name = '', first = '', second = '']) => {
        const { dot, versionPoint = dot } = grammar.words
        const said = isSayable(name) ? name : spellLetters(name)
        return `${said} ${grammar.cardinal(first)} ${versionPoint} ${grammar.cardinal(second)}`
      },
    ),
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])(?=[\p{Lu}-]{0,12}\d|[\d-]{1,20}\p{Lu})[\p{Lu}\d]{1,40}(?:[-/][\p{Lu}\d]{1,40}){0,8}\p{Ll}?(?![\p{L}\p{N}])`,
      ([text]) => (/\p{Lu}/u.test(text) ? sayName(text, grammar) : undefined),
    ),
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}-])(?!\d{1,4}x\d)(?:\p{L}{1,3}\d{1,4}(?:\p{L}{1,3}\d{0,4})?|\d{1,4}\p{L}\d{0,4})(?![\p{L}\p{N}])`,
      ([text]) => sayName(text, grammar),
    ),
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])\p{L}{4,40}-\d{1,4}(?![\p{L}\p{N}-]|[.,]\d)`,
      ([text]) => {
        const cut = text.indexOf('-')
        return `${text.slice(0, cut)} ${sayPart(text.slice(cut + 1), false, grammar)}`
      },
    ),
  ]
}

/** The parts of a name made of letters and digits, as its readers say them. */
export function sayName(text: string, grammar: Grammar): string {
  const parts = text.match(/\d+|\p{L}+/gu) ?? []
  const digits = parts.filter((part) => /\d/.test(part))
  const code = digits.length > 1 && digits.join('').length > 3
  return parts.map((part) => sayPart(part, code, grammar)).join(' ')
}

function sayPart(part: string, code: boolean, grammar: Grammar): string {
  if (!/\d/.test(part))
    return (part.length <= LONGEST_CODE && !/^\p{Lu}\p{Ll}{2}$/u.test(part)) ||
      code ||
      !isSayable(part)
      ? spellLetters(part)
      : part
  if (code || (part.length > 1 && part[0] === '0')) return sayDigits(part, grammar)
  if (part.length > 1 && grammar.nameNumber !== undefined) return grammar.nameNumber(part)
  return part.length > MOST_COUNTED ? sayDigits(part, grammar) : grammar.cardinal(part)
}
