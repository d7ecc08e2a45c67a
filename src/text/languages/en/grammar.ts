import type { Grammar, GrammarWords } from '../grammar.ts'
import { ACRONYMS, SPELLED } from './acronyms.ts'
import { MONTHS } from './calendar.ts'
import {
  type NumberStyle,
  cardinal,
  nameNumber,
  ordinal,
  spellDigits,
  styleKey,
  year,
} from './numbers.ts'

const WORDS: GrammarWords = {
  minus: 'minus',
  plus: 'plus',
  point: 'point',
  and: 'and',
  to: 'to',
  by: 'by',
  ratio: 'to',
  percent: { other: 'percent' },
  permille: { other: 'per mille' },
  degree: { one: 'degree', other: 'degrees' },
  equals: 'equals',
  times: 'times',
  dividedBy: 'divided by',
  plusMinus: 'plus or minus',
  approximately: 'approximately',
  lessThan: 'less than',
  greaterThan: 'greater than',
  atMost: 'less than or equal to',
  atLeast: 'greater than or equal to',
  notEqual: 'not equal to',
  squareRoot: 'square root of',
  infinity: 'infinity',
  pi: 'pi',
  squared: 'squared',
  cubed: 'cubed',
  toThePower: 'to the power of',
  numberSign: 'number',
  paragraphSign: 'section',
  copyright: 'copyright',
  registered: 'registered',
  trademark: 'trademark',
  dot: 'dot',
  at: 'at',
  slash: 'slash',
  backslash: 'backslash',
  colon: 'colon',
  hyphen: 'dash',
  underscore: 'underscore',
  hash: 'hash',
  questionMark: 'question mark',
  ampersand: 'and',
  tilde: 'tilde',
  asterisk: 'asterisk',
  version: 'version',
  hashtag: 'hashtag',
  north: 'north',
  south: 'south',
  east: 'east',
  west: 'west',
  arcMinute: { one: 'minute', other: 'minutes' },
  arcSecond: { one: 'second', other: 'seconds' },
  censored: 'bleep',
  extension: 'extension',
  versionPoint: 'point',
  factorial: 'factorial',
}

const known = new Map<string, Grammar>()

/**
 * English for the classes that all languages share: names, codes and signs. Its numbers, sums,
 * measures, dates and times have rules of their own, which use none of the tables here.
 */
export function englishGrammar(style: NumberStyle): Grammar {
  let grammar = known.get(styleKey(style))
  if (grammar === undefined) {
    grammar = {
      tag: style.and ? 'en-GB' : 'en-US',
      decimal: '.',
      groups: [','],
      cardinal: (digits) => cardinal(digits, style),
      ordinal: (digits) => ordinal(digits, style),
      fraction: () => undefined,
      year: (digits) => year(digits, style),
      date: () => undefined,
      time: () => undefined,
      telephone: (groups, international) =>
        `${international ? 'plus ' : ''}${groups.map(sayGroup).join(', ')}`,
      nameNumber: (digits) => nameNumber(digits, style),
      words: WORDS,
      months: MONTHS.map((month) => [month.toLowerCase()]),
      clock: { after: [] },
      currencies: {},
      units: {},
      scales: {},
      ordinalMarks: {},
      acronyms: ACRONYMS,
      spelled: SPELLED,
    }
    known.set(styleKey(style), grammar)
  }
  return grammar
}

/** The free numbers have their own ring: `eight hundred`, `oh eight hundred`. */
function sayGroup(group: string, index: number): string {
  if (group === '800' && index < 2) return 'eight hundred'
  if (group === '0800') return 'oh eight hundred'
  return spellDigits(group, 'oh')
}
