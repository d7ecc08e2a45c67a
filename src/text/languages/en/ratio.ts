import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { LETTER } from './edges.ts'
import { NUMBER, type NumberStyle, number } from './numbers.ts'

/** Ratios and scales: `3:1`, `1:50,000`, `1:2:3`. Times of day have been taken before. */
export function ratioRules(style: NumberStyle): readonly Rule[] {
  return [
    patternRule(
      'ratio',
      HAS.digit,
      String.raw`(?=[\d.])(?<![${LETTER}\d.,:/])(${NUMBER}) ?: ?(?=\d)(${NUMBER})(?::(${NUMBER}))?(?:( ?[-–] ?)(\d{1,3}))?(?![${LETTER}\d]|[.,:/]\d)`,
      ([text, first = '', second = '', third, dash, last]) => {
        if (/\d(?: :|: )\d/.test(text)) return undefined
        if (text === '50:50') return 'fifty fifty'
        const parts = [first, second, third].filter((part): part is string => part !== undefined)
        const words = parts.map((part) => number(part, style)).join(' to ')
        return dash === undefined ? words : `${words} to ${number(last as string, style)}`
      },
      'g',
    ),
  ]
}
