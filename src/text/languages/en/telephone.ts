import { HAS } from '../../clean.ts'
import type { Rule } from '../../normalize/rule.ts'
import { spellDigits } from './numbers.ts'

/**
 * Telephone numbers, digit by digit with a short rest between groups: North American ones,
 * international ones that begin with `+`, and others in groups that begin with 0.
 */
export const TELEPHONE: readonly Rule[] = [
  /(?<![\w.,+$£€/-])(?:\+?1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}(?!\d|[.,-]\d)/g,
  /(?<![\w.,$£€/-])(?:\+?1[ .-]\(?\d{3}\)?[ .-])\d{3}[ .-]\d{4}(?!\d|[.,-]\d)/g,
  /(?<![\w+])\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){1,6}(?!\d|[.,-]\d)/g,
  /(?<![\w.,+$£€/-])\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}(?!\d|[.,-]\d)/g,
  /(?<![\w.,$£€/-])\d{3}-\d{4}(?!\d|[.,-]\d)/g,
].map((pattern) => ({
  name: 'telephone',
  needs: HAS.digit,
  pattern,
  say([text]) {
    if (text[0] === '+' && text.replace(/\D/g, '').length < 7) return undefined
    const groups = text.match(/\d+/g) ?? []
    const words = groups.map((group) =>
      group === '800' ? 'eight hundred' : spellDigits(group, 'oh'),
    )
    return `${text[0] === '+' ? 'plus ' : ''}${words.join(', ')}`
  },
}))
