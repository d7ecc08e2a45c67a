import { HAS } from '../clean.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'

/**
 * Places in the Bible where a comma parts chapter and verse, `Mt 5,3–12`: the name of the book,
 * then its numbers. `books` by their short forms; `to` stands between the first and last verse.
 */
export function scriptureRule(
  books: { readonly [short: string]: string },
  cardinal: (digits: string) => string,
  to: string,
): Rule {
  const shorts = Object.keys(books)
  return patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.]|\d )(${shorts.join('|')}) ([1-9]\d{0,2}), ?([1-9]\d{0,2})(?:[-–]([1-9]\d{0,2}))?(?![\p{L}\p{N}]|[.,:/–-]\d| ?[%€])`,
    ([, book = '', chapter = '', verse = '', last]) => {
      const end = last === undefined ? '' : ` ${to} ${cardinal(last)}`
      return `${books[book]} ${cardinal(chapter)}, ${cardinal(verse)}${end}`
    },
    'gu',
    shorts,
  )
}
