import type { Grammar, GrammarWords, Noun } from '../grammar.ts'

/** Words for signs that only rules know which are not used for these languages. */
const UNSAID = {
  ratio: '',
  equals: '',
  times: '',
  dividedBy: '',
  approximately: '',
  lessThan: '',
  greaterThan: '',
  atMost: '',
  atLeast: '',
  notEqual: '',
  squareRoot: '',
  infinity: '',
  pi: '',
  squared: '',
  cubed: '',
  toThePower: '',
  numberSign: '',
  paragraphSign: '',
  copyright: '',
  registered: '',
  trademark: '',
  dot: '',
  at: '',
  slash: '',
  backslash: '',
  colon: '',
  hyphen: '',
  underscore: '',
  hash: '',
  questionMark: '',
  ampersand: '',
  tilde: '',
  asterisk: '',
  version: '',
  hashtag: '',
  north: '',
  south: '',
  east: '',
  west: '',
  censored: '',
} as const

/** The words a language needs for numbers, sums, dates and times; all others are empty. */
export function signWords(
  words: Pick<GrammarWords, 'minus' | 'plus' | 'point' | 'and' | 'to'>,
  percent: Noun,
): Grammar['words'] {
  return {
    ...UNSAID,
    ...words,
    by: words.and,
    plusMinus: `${words.plus} ${words.minus}`,
    percent,
    permille: percent,
    degree: percent,
    arcMinute: percent,
    arcSecond: percent,
  }
}
