import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { type NumberStyle, cardinal, spellDigits } from './numbers.ts'

const ENDINGS =
  'com|org|net|edu|gov|io|dev|app|ai|co|uk|de|fr|es|eu|info|me|tv|ca|au|us|ch|nl|jp|in|it|se|xyz|tech'
const SIGNS: { readonly [sign: string]: string } = {
  '.': 'dot',
  '/': 'slash',
  '-': 'dash',
  _: 'underscore',
  '@': 'at',
  ':': 'colon',
  '?': 'question mark',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  '+': 'plus',
  '~': 'tilde',
  '%': 'percent',
}

/** An address sign by sign: words as they are, `www` spelled, digits in small numbers. */
function spellAddress(text: string, style: NumberStyle): string {
  const parts = text.match(/[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d]/gu) ?? []
  const words = parts.map((part) => {
    if (/^\d+$/.test(part)) return part.length > 4 ? spellDigits(part) : cardinal(part, style)
    if (/^www$/i.test(part)) return 'W W W'
    return SIGNS[part] ?? (/^[\p{L}\p{M}]+$/u.test(part) ? part : '')
  })
  return words.filter((word) => word !== '').join(' ')
}

/** Web and mail addresses, readable: the scheme is left out, the rest is said sign by sign. */
export function linkRules(style: NumberStyle): readonly Rule[] {
  return [
    {
      name: 'email',
      needs: HAS.at,
      pattern:
        /(?<![\w.+%-])(?:mailto:)?[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}(?![\w-])/gi,
      say: ([text]) => spellAddress(text.replace(/^mailto:/i, ''), style),
    },
    {
      name: 'url',
      needs: HAS.slash,
      pattern: /(?<![a-z\d])(?:https?|ftp):\/\/[^\s<>"'“”)\]]*[^\s<>"'“”)\].,;:!?…]/gi,
      say: ([text]) =>
        spellAddress(text.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, ''), style) || 'link',
    },
    patternRule(
      'url',
      HAS.stop,
      String.raw`(?<![\w.@-])(?:[a-z\d][a-z\d-]{0,62}\.){1,5}(?:${ENDINGS})(?:/[^\s<>"'“”)\]]*[^\s<>"'“”)\].,;:!?…])?(?![\w@-]|\.\w)`,
      ([text]) => (/[a-z]/i.test(text) ? spellAddress(text, style) : undefined),
      'gi',
    ),
  ]
}
