import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { START, WORD_END, textAfter, textBefore } from './edges.ts'
import { type NumberStyle, WHOLE, cardinal, number, signed } from './numbers.ts'
import { VULGAR_SIGNS, fraction, mixed, quantity } from './quantity.ts'

const FIXED: { readonly [text: string]: string } = {
  '24/7': 'twenty-four seven',
  '9/11': 'nine eleven',
  '50/50': 'fifty fifty',
  '20/20': 'twenty twenty',
  '80/20': 'eighty twenty',
  '60/40': 'sixty forty',
  '70/30': 'seventy thirty',
}
const RATED =
  /\b(?:rat(?:e[sd]?|ing)(?: (?:it|this|them))?(?: an?)?|scor(?:e[sd]?|ing)(?: an?)?|g[ai]ve[s]? (?:it|this|them|him|her)(?: an?)?|solid|strong|easy|got(?: an?)?)[: ]+$|\b(?:grades?|marks?|scores?|rating|exam|test|quiz|review)\b[^.!?]{0,30}$/i
const PRESSURE = /\b(?:BP|blood pressure|pressure|reading)\b/i
const ODDS = /\b(?:odds|bet|favou?rites?|outsiders?|priced)\b/i

/** Fractions with a stroke, with a sign of their own, and mixed with whole numbers. */
export function fractionRules(style: NumberStyle): readonly Rule[] {
  const slashed = (match: RegExpExecArray, upper: string, lower: string): string => {
    const [text] = match
    if (FIXED[text] !== undefined) return FIXED[text]
    const before = textBefore(match)
    const after = textAfter(match, 12)
    const top = cardinal(upper, style)
    const bottom = cardinal(lower, style)
    if (upper === lower && /^(?:5|10|100)$/.test(lower)) return `${top} out of ${bottom}`
    if (/^(?:5|10|20|100)$/.test(lower) && RATED.test(before)) return `${top} out of ${bottom}`
    if (/^ (?:time|metre|meter)\b/.test(after)) return `${top} ${bottom}`
    if (/^ (?:stars?|points)\b/.test(after)) return `${top} out of ${bottom}`
    if (ODDS.test(before) || lower === '1') return `${top} to ${bottom}`
    if (Number(upper) >= 60 && Number(lower) >= 40 && PRESSURE.test(before))
      return `${top} over ${bottom}`
    const said = fraction(upper, lower, style)
    return said === 'one half' && /^ (?:an?|off|the|my|your|his|her|its|our|their)\b/.test(after)
      ? 'half'
      : said
  }
  return [
    patternRule(
      'fraction',
      HAS.picture,
      String.raw`(?=[-−+\d${VULGAR_SIGNS}])${START}([-−+]?)((?:\d{1,6}[ -]?)?[${VULGAR_SIGNS}])(?!\d)`,
      ([, sign, text = '']) => signed(sign, quantity(text, style).words),
      'g',
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`${START}24\/7\/36[56]${WORD_END}`,
      ([text]) => `twenty-four seven three sixty-${text.endsWith('6') ? 'six' : 'five'}`,
      'g',
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`(?=\d)${START}(\d{1,4}\.\d{1,3})\/(\d{1,4})(?![\/.\d])${WORD_END}`,
      ([, upper, lower]) =>
        `${number(upper as string, style)} out of ${cardinal(lower as string, style)}`,
      'g',
    ),
    patternRule(
      'fraction',
      HAS.slash | HAS.picture,
      String.raw`(?=[-−+\d])${START}(?<![/:])([-−+]?)(?:(\d{1,6})[ -])?(${WHOLE})[/⁄](\d{1,5})(?:(?:th|rd|nd|st)s?)?(?![/⁄]|[.,:]\d)${WORD_END}`,
      (match) => {
        const [, sign, whole, upper = '', lower = ''] = match
        const words =
          whole === undefined
            ? slashed(match, upper, lower)
            : Number(upper) < Number(lower)
              ? mixed(whole, upper, lower, style)
              : `${cardinal(whole, style)} ${slashed(match, upper, lower)}`
        if (!/^-(?=[a-z])/.test(textAfter(match, 2))) return signed(sign, words)
        // `the 1/4-mile`, `a 3/4-inch pipe`
        if (
          /^one (?:half|quarter)$/.test(words) &&
          /\b(?:[Aa]|[Tt]he) $/.test(textBefore(match, 4))
        )
          return words.slice(4)
        return signed(
          sign,
          words.replace(/(halve|quarter)s$/, (_, noun: string) =>
            noun === 'halve' ? 'half' : noun,
          ),
        )
      },
      'g',
    ),
  ]
}
