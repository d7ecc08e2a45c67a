import { HAS } from '../../clean.ts'
import type { Rule } from '../../normalize/rule.ts'
import { DIGITS } from './numbers.ts'

const NAMES: { readonly [sign: string]: string } = {
  '&': 'and',
  '+': 'plus',
  '=': 'equals',
  '%': 'percent',
  '‰': 'per mille',
  '°': 'degrees',
  '×': 'times',
  '÷': 'divided by',
  '±': 'plus or minus',
  '−': 'minus',
  '≈': 'approximately',
  '≤': 'less than or equal to',
  '≥': 'greater than or equal to',
  '≠': 'not equal to',
  '∞': 'infinity',
  '√': 'square root of',
  '©': 'copyright',
  '®': 'registered',
  '™': 'trademark',
  '§': 'section',
  '²': 'squared',
  '³': 'cubed',
  '→': 'to',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
  '₹': 'rupees',
  '¢': 'cents',
}
/** Signs by themselves, which inside a text only part its words. */
const LONE: { readonly [sign: string]: string } = {
  '#': 'hash',
  '*': 'asterisk',
  '/': 'slash',
  '\\': 'backslash',
  _: 'underscore',
  '~': 'tilde',
  '^': 'caret',
  '|': 'vertical bar',
  '<': 'less than',
  '>': 'greater than',
}
const ANY = HAS.sign | HAS.picture | HAS.currency

function rule(
  pattern: RegExp,
  say: Rule['say'],
  needs: number = ANY,
  words?: readonly string[],
): Rule {
  return { name: 'symbol', needs, pattern, say, ...(words && { words }) }
}

/** Signs that have a name in English, by what stands around them. */
export const SYMBOLS: readonly Rule[] = [
  rule(/(?<=\d ?)\*(?= ?\d)/g, () => 'times'),
  rule(/(?<=\d )-(?= \d+(?:[.,]\d+)? ?=)/g, () => 'minus'),
  rule(/(?<=\d|\d )\^(?= ?\d)/g, () => 'to the power of'),
  rule(/(?<=\d)~(?=\d)/g, () => ' to '),
  rule(/~(?= ?[$£€]?\d)/g, () => 'about'),
  rule(/<=(?!>)/g, () => 'less than or equal to'),
  rule(/(?<!<)>=/g, () => 'greater than or equal to'),
  rule(/!=(?!=)/g, () => 'not equal to'),
  rule(/(?<![<-])<(?= ?[$£€\p{L}\p{N}.-])(?![\p{L}/][^<>]{0,40}>)/gu, () => 'less than'),
  rule(/(?<=[\p{L}\p{N})] ?)>(?= ?[\p{L}\p{N}.-])/gu, () => 'greater than'),
  rule(/#(?=\d)/g, () => 'number'),
  rule(/(?<=(?<![\p{L}\p{N}])[A-GJ])#(?![\p{L}\p{N}#])/gu, () => ' sharp'),
  rule(
    /(?<=(?<![\p{L}\p{N}.,])[1-7])\*{1}(?= (?:hotels?|resorts?|reviews?|ratings?|restaurants?)(?!\p{L}))/gu,
    () => ' star',
  ),
  rule(/★{1,10}☆{0,9}/g, ({ 0: stars, input, index }) => {
    const end = index + stars.length
    if (/\d ?$/.test(input.slice(Math.max(0, index - 2), index)))
      return /^ [a-z]/.test(input.slice(end, end + 2)) ||
        /(?<!\d)1 ?$/.test(input.slice(Math.max(0, index - 3), index))
        ? 'star'
        : 'stars'
    const full = stars.lastIndexOf('★') + 1
    const words = DIGITS[full] ?? 'ten'
    if (full < stars.length) return `${words} out of ${DIGITS[stars.length] ?? 'ten'} stars`
    return full === 1 ? 'star' : `${words} stars`
  }),
  rule(/(?<![\p{L}\p{N}&])#(?=\p{L})/gu, () => 'hashtag'),
  // Marks of schools: `B-`, `A*`
  rule(
    /(?<=(?<![\p{L}\p{N}.'’/-])(?:AB|[A-DFO]))[-−–](?![\p{L}\p{N}-]| (?:and|or|to) )/gu,
    () => ' minus',
    HAS.upper,
    ['A', 'B', 'C', 'D', 'F', 'O', 'AB'],
  ),
  rule(/(?<=(?<![\p{L}\p{N}.'’*/-])A)\*{1,2}(?![\p{L}\p{N}*])/gu, () => ' star'),
  rule(/(?<![\w.])\.NET(?!\w)/g, () => 'dot NET', HAS.capitals),
  rule(/^>(?=[$£€]?\d)/g, () => 'greater than '),
  rule(/^[#*/\\_~^|<>]$/g, ([sign]) => LONE[sign], ANY | HAS.slash),
  rule(/@/g, () => 'at', HAS.at),
  rule(/\$+/g, () => 'dollars', HAS.currency),
  rule(/(?<=^|[^=])=(?=[^=>]|$)|[&%‰°×÷±−≈≤≥≠∞√©®™§²³→€£¥₹¢]|\+{1,2}/gu, ([sign]) =>
    sign === '++' ? 'plus plus' : NAMES[sign],
  ),
  rule(
    /\//g,
    ({ input, index }) =>
      /\d/.test(input[index - 1] ?? '') && /\d/.test(input[index + 1] ?? '') ? 'slash' : ' ',
    HAS.slash,
  ),
]
