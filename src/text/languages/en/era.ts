import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { isLast, textBefore } from './edges.ts'
import { type NumberStyle, cardinal, ordinal, pluralNumber, twoDigits, year } from './numbers.ts'

const ERA = String.raw`(BCE|B\.C\.E\.?|BC|B\.C\.?|CE|C\.E\.?|AD|A\.D\.?|BP|AH)(?![\w])`
const YEAR = String.raw`(\d{1,2},\d{3}|\d{1,5})`
const LIVES: { readonly [short: string]: string } = {
  b: 'born',
  d: 'died',
  r: 'reigned',
  fl: 'flourished',
  c: 'circa',
  ca: 'circa',
}

/** A year far back: `753` is `seven fifty-three`. */
function oldYear(digits: string, style: NumberStyle): string {
  const plain = digits.replace(',', '')
  if (plain.length === 3 && plain[0] !== '0') {
    const low = plain.slice(1)
    const high = cardinal(plain[0] as string, style)
    return low === '00' ? `${high} hundred` : `${high} ${twoDigits(low)}`
  }
  return plain.length === 4 ? year(plain, style) : cardinal(plain, style)
}

/** Years and centuries with their era, and the short words of dates of lives. */
export function eraRules(style: NumberStyle): readonly Rule[] {
  const rule = (
    pattern: string,
    say: Rule['say'],
    needs: number = HAS.digit,
    words?: readonly string[],
  ): Rule => patternRule('era', needs, pattern, say, 'g', words)
  const letters = (match: RegExpExecArray, era: string): string => {
    const spelt = [...era.replaceAll('.', '')].join(' ')
    return match[0].endsWith('.') && isLast(match) ? `${spelt}.` : spelt
  }
  return [
    rule(String.raw`(?=\d)(?<![\w.,$£€])${YEAR}(?:( ?[-–—] ?)${YEAR})? ?${ERA}`, (match) => {
      const [, first = '', dash, second, era = ''] = match
      const span = dash === undefined ? '' : ` to ${oldYear(second as string, style)}`
      return `${oldYear(first, style)}${span} ${letters(match, era)}`
    }),
    rule(
      String.raw`(?=\d)(?<![\w.,$£€])(\d{1,4})s (BCE?|B\.C\.(?:E\.)?)(?!\w)`,
      (match) =>
        `${pluralNumber(oldYear(match[1] as string, style))} ${letters(match, match[2] as string)}`,
    ),
    rule(String.raw`(?<=\d ?(?:BCE?|B\.C\.(?:E\.)?)) ?[-–—] ?(?=A\.?D|C\.?E|\d)`, () => ' to '),
    rule(
      String.raw`(?=A)(?<![\w.])(A\.?D\.?|A\.?H\.?) ?(\d{1,4})(?:( ?[-–—] ?)(\d{1,4}))?(?![\w%]|[.,]\d)`,
      (match) => {
        const [, era = '', first = '', dash, second] = match
        const span = dash === undefined ? '' : ` to ${oldYear(second as string, style)}`
        return `${[...era.replaceAll('.', '')].join(' ')} ${oldYear(first, style)}${span}`
      },
    ),
    rule(
      ERA,
      (match) =>
        /\b(?:century|centuries|millennium|millennia) $/.test(textBefore(match, 12))
          ? letters(match, match[1] as string)
          : undefined,
      HAS.upper,
      ['BC', 'BCE', 'CE', 'AD', 'BP', 'AH', 'B.', 'C.', 'A.'],
    ),
    rule(String.raw`(?=\d)(?<![\w.,])(\d{1,2})(?:st|nd|rd|th) c\.(?: ?${ERA})?`, (match) => {
      const [, digits = '', era] = match
      const stop = era === undefined && isLast(match) ? '.' : ''
      return `${ordinal(digits, style)} century${era === undefined ? stop : ` ${letters(match, era)}`}`
    }),
    rule(
      String.raw`(?=[bdrfc])(?<![\w.])(b|d|r|fl|ca?)\. ?(?=\d{2,4}(?!\d|[.,]\d))`,
      ([, short = '']) => `${LIVES[short]} `,
    ),
  ]
}
