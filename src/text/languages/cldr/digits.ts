import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'

const NATIVE = String.raw`(?![0-9])\p{Nd}`
const DIGIT = /(?![0-9])\p{Nd}/gu

/** The value of a decimal digit of any script: the digits of each stand together from zero on. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let below = 0
  while (below < 50 && /^\p{Nd}$/u.test(String.fromCodePoint(code - below - 1))) below++
  return String(below % 10)
}

/** Full-width signs and those of Arabic, by the signs that numbers have in a language. */
function plainSign(sign: string, decimal: string, group: string): string {
  if (sign === '٫') return decimal
  if (sign === '٬') return group
  if (sign === '٪' || sign === '％') return '%'
  const code = sign.charCodeAt(0)
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : sign
}

/**
 * Numbers in the digits of other scripts, with the signs about them, in European digits, which
 * the other rules then read; also the percent signs of Arabic and of full width.
 */
export function nativeDigitRules(decimal: string, group: string): readonly Rule[] {
  const plain = (text: string): string =>
    text
      .replace(DIGIT, valueOf)
      .replace(/[٫٬٪！-～]/g, (sign) => plainSign(sign, decimal, group))
      .replace(/[\u200e\u200f\u061c]/g, '')
  return [
    patternRule(
      'symbol',
      HAS.word | HAS.picture,
      String.raw`(?:[$£€¥₹₩₽₺₪฿₫−+-] ?)?(?:${NATIVE})(?:\p{Nd}|[.,:/٫٬．，：／–-](?=[\u200e\u200f]?\p{Nd})|[\u200e\u200f])*(?: ?[%٪％‰$£€¥₹₩₽₺₪฿₫°](?![\p{Nd}]))?`,
      ([text]) => plain(text),
    ),
    patternRule(
      'symbol',
      HAS.digit,
      String.raw`(?<=[0-9][\u200e\u200f]?) ?[٪％](?:[\u200e\u200f])?|(?<=[0-9])[٫٬．，：／](?=[0-9])`,
      ([text]) => plain(text),
    ),
  ]
}
