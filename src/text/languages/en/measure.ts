import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { NUMBER, type NumberStyle, cardinal, isOne, number } from './numbers.ts'
import { UNITS, type UnitNames } from './units.ts'

const SIGNS = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const MINUS = '(?<![\\p{L}\\p{N}.,])([-−+]?)'
const SPAN = `(${NUMBER})(?:( ?[-–] ?| ?[x×] ?)(${NUMBER}))?`

function signed(sign: string | undefined, words: string): string {
  if (sign === undefined || sign === '') return words
  return `${sign === '+' ? 'plus' : 'minus'} ${words}`
}

/** Numbers with a unit or a percent sign, agreeing in number, and spans of them. */
export function measureRules(style: NumberStyle): readonly Rule[] {
  const amount = (match: RegExpExecArray, [one, many]: UnitNames): string => {
    const [, sign, first = '', between, second] = match
    const words =
      second === undefined
        ? number(first, style)
        : `${number(first, style)} ${/[x×]/.test(between ?? '') ? 'by' : 'to'} ${number(second, style)}`
    return signed(sign, `${words} ${second === undefined && isOne(first) ? one : many}`)
  }
  return [
    patternRule(
      'percent',
      HAS.sign | HAS.picture,
      String.raw`${MINUS}${SPAN} ?([%‰])`,
      (match) =>
        amount(match, match[5] === '%' ? ['percent', 'percent'] : ['per mille', 'per mille']),
      'gu',
    ),
    {
      name: 'measure',
      needs: HAS.digit,
      pattern: /(?<![\p{L}\p{N}.,])(\d{1,2}) ?['′] ?(\d{1,2})(?: ?["″]|'')/gu,
      say: ([, feet, inches]) =>
        `${cardinal(feet as string, style)} ${feet === '1' ? 'foot' : 'feet'} ${cardinal(inches as string, style)} ${inches === '1' ? 'inch' : 'inches'}`,
    },
    patternRule(
      'measure',
      HAS.digit,
      String.raw`${MINUS}${SPAN}( ?)(${SIGNS})(?![\p{L}\p{N}²³/])`,
      (match) => {
        const gap = match[5]
        const sign = match[6] as string
        // A letter apart from its number is more often a name than a unit.
        if (gap === ' ' && /^[slKhV]$/.test(sign)) return undefined
        if (gap === '' && /^[sK]$/.test(sign)) return undefined
        return amount(match, UNITS[sign] as UnitNames)
      },
      'gu',
    ),
  ]
}
