import { HAS } from '../clean.ts'
import { emojiRules } from '../classes/emoji.ts'
import { BLANK_SIGNS } from '../normalize/blank-signs.ts'
import type { Rule } from '../normalize/rule.ts'
import { numberWords } from './number-words.ts'
import { INNER_STOP } from './short-forms.ts'

const MOST_DIGITS = 15
const GERMAN_CENTURIES = /^1[1-9]\d\d$/

/**
 * The rules of a language whose grammar the front end does not know: whole and decimal numbers
 * that stand alone, by its separators (from `Intl`), signs by their names, emoji left out.
 * Numbers stay digits until the words of the language are loaded.
 */
export function foreignRules(
  tag: string,
  signs: { readonly [sign: string]: string },
): readonly Rule[] {
  const names = Object.keys(signs).join('')
  return [
    ...numberRules(tag),
    INNER_STOP,
    ...emojiRules(tag),
    ...(names === ''
      ? []
      : [
          {
            name: 'symbol',
            needs: HAS.sign | HAS.picture | HAS.currency | HAS.at,
            pattern: new RegExp(`[${names.replace(/[\]\\^-]/g, '\\$&')}]`, 'gu'),
            say: ([sign]: RegExpExecArray) => signs[sign],
          },
        ]),
    BLANK_SIGNS,
  ]
}

/** The signs a language puts into its numbers. */
function separators(tag: string): { readonly group: string; readonly decimal: string } {
  const base = tag.split('-', 1)[0] as string
  const locales = [/^[a-z]{2,3}-[a-z]{2}$/i.test(tag) ? tag : base, base]
  const parts = new Intl.NumberFormat(locales, { useGrouping: true }).formatToParts(1234567.5)
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  return { group: find('group'), decimal: find('decimal') }
}

function numberRules(tag: string): readonly Rule[] {
  const words = numberWords(tag)
  if (words === undefined) return []
  const { group, decimal } = separators(tag)
  const grouped = /\s/.test(group) ? '[  ]' : `[${group}]`
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,:/–-])([-−]?)(\d{1,3}(?:${grouped}\d{3}){1,12}(?!\d)|\d+)(?:[${decimal}](\d+))?` +
      String.raw`(?![\p{L}\p{N}]|[.,:/–-][\p{L}\p{N}]|\. ?[\p{L}\p{N}])`,
    'gu',
  )
  return [
    {
      name: 'cardinal',
      needs: HAS.digit,
      pattern,
      say([text, sign, whole = '', decimals]) {
        const digits = whole.replace(/\D/g, '')
        if (digits.length > MOST_DIGITS || (digits.length > 1 && digits[0] === '0'))
          return undefined
        if (tag.startsWith('de') && GERMAN_CENTURIES.test(text)) {
          const rest =
            digits.slice(2) === '00' ? '' : words.toCardinal(String(Number(digits.slice(2))))
          return `${words.toCardinal(digits.slice(0, 2))}hundert${rest}`
        }
        const value = decimals === undefined ? digits : `${digits}.${decimals}`
        return words.toCardinal(sign === '' ? value : `-${value}`)
      },
    },
  ]
}
