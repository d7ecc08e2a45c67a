import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { casesAfter } from './government.ts'
import { polishCardinal, polishDigits } from './numbers.ts'

/** Street words: nominative, genitive, locative; the plural of `aleja` last. */
const STREETS: { readonly [short: string]: readonly string[] } = {
  ul: ['ulica', 'ulicy', 'ulicy'],
  al: ['aleja', 'alei', 'alei', 'aleje', 'alej', 'alejach'],
  pl: ['plac', 'placu', 'placu'],
  os: ['osiedle', 'osiedla', 'osiedlu'],
}
const STREET =
  '(?:[Uu]l|[Aa]l|[Pp]l|[Oo]s)\\.|[Uu]lic[aąyę]|[Aa]le(?:ja|i|je|jach|ją|ję)|[Pp]lac(?:u|em)?|[Oo]siedl(?:e|u|a)'

/** Addresses of Poland: streets, houses with flats, postcodes. */
export const POLISH_ADDRESSES: readonly Rule[] = [
  patternRule(
    'address',
    HAS.stop,
    String.raw`(?<![\p{L}\p{N}.])(ul|al|pl|os|Ul|Al|Pl|Os)\.(?= ?(?:[\p{Lu}\d]|św\.|gen\.|ks\.|płk|dr|prof\.|im\.)([\p{L}.]*))`,
    ({ 0: text, 1: short = '', 2: rest = '', input, index }) => {
      const forms = STREETS[short.toLowerCase()]
      if (forms === undefined) return undefined
      const asked = casesAfter(input.slice(Math.max(0, index - 40), index))[0]
      const column = asked === 'genitive' ? 1 : asked === 'locative' ? 2 : 0
      const woman = rest.endsWith('ą') && /^[ua]l$/i.test(short)
      const many = forms.length > 3 && /(?:skie|skich|dzkie|dzkich|owskie)$/.test(rest)
      const plain = forms[many ? column + 3 : column] as string
      const word = woman ? `${plain.replace(/(?:a|y|i)$/, '')}ę`.replace('aleę', 'aleję') : plain
      const behind = input[index + text.length] === ' ' ? '' : ' '
      return (
        (/^\p{Lu}/u.test(short) ? (word[0] ?? '').toUpperCase() + word.slice(1) : word) + behind
      )
    },
    'gu',
    ['ul.', 'al.', 'pl.', 'os.', 'Ul.', 'Al.', 'Pl.', 'Os.'],
  ),
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,/-])(\d{2})-(\d{3})(?= \p{Lu}\p{Ll}|[,.]|$)`,
    ([, first = '', second = '']) => `${polishDigits(first)} ${polishDigits(second)}`,
  ),
  // House and flat: `ul. Długa 5/7`.
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:${STREET}) (?:[\p{L}.]{1,20} ){1,4})(\d{1,4})([A-Za-z]?)(?: ?\/ ?(\d{1,4})| m\. ?(\d{1,4}))(?![\p{N}/])`,
    ([, house = '', letter = '', flat, home]) =>
      `${polishCardinal(house)}${letter === '' ? '' : ` ${letter.toUpperCase()}`} ${home === undefined ? 'przez' : 'mieszkania'} ${polishCardinal(flat ?? home ?? '')}`,
  ),
]
