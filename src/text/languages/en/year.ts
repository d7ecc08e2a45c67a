import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { textAfter, textBefore } from './edges.ts'
import { type NumberStyle, cardinal, pluralNumber, twoDigits, year } from './numbers.ts'

const BEFORE_YEAR =
  /(?:^|[^\p{L}])(?:in|since|by|from|until|till|before|after|during|year|around|circa|early|late|mid|spring|summer|autumn|fall|winter|of|and|to|between|pre|post|©)[ -]$/iu
const COUNTED =
  /^ (?:(?!was\b|as\b|has\b)[a-z]+s(?<!us|is|ss|series|news)|people|men|women|children|sheep|fish|feet|more|per|of|or|other|different|square|cubic|dollars?|percent)\b/
/** Owners and articles: `the 2016 elections`. */
const DETERMINED =
  /(?:(?:^|[^\p{L}])(?:the|a|an|this|that|its|his|her|my|our|your|their)|['’]s) $/iu
/** What a year has and a number of them is seldom told of. */
const YEARLY =
  /^ (?:elections|primaries|results|earnings|sales|figures|estimates|games|finals|awards|championships|protests|riots|attacks|floods|reforms|taxes|rules|regulations|guidelines|levels|earnings|statistics|midterms|playoffs|budgets|accounts|models?)\b/
const THINGS = /^ [a-z]{3,}s\b/
const MUCH =
  /\b(?:some|about|over|under|nearly|almost|exactly|another|only|than|these|those|all|which|least|most|approximately|roughly) $/i

/** Whether the things behind a number are those of a year: `2019 results`, `the 2016 elections`. */
function isYear(digits: string, before: string, after: string): boolean {
  if (!/^(?:1[89]|20)/.test(digits) || digits.endsWith('00')) return false
  return YEARLY.test(after) || (DETERMINED.test(before) && THINGS.test(after))
}

/** A decade or century in the plural: `1990s`, `90s`, `1800s`. */
function decade(digits: string, style: NumberStyle): string {
  if (digits.length === 2) return pluralNumber(cardinal(digits, style))
  if (digits === '1000' || digits === '2000')
    return `${digits === '2000' ? 'two' : 'one'} thousands`
  return pluralNumber(year(digits, style))
}

/** Years, spans of years, and decades. */
export function yearRules(style: NumberStyle): readonly Rule[] {
  const rule = (pattern: string, say: Rule['say']): Rule =>
    patternRule('year', HAS.digit, pattern, say, 'g')
  return [
    rule(
      String.raw`(?=[\d'‘’])(?<![\w.,])['‘’]?((?:1\d|20)?\d0)['’]?s(?: ?[-–—] ?| ?\/ ?)['‘’]?((?:1\d|20)?\d0)['’]?s(?![\w'’])`,
      ([, first = '', second = '']) => `${decade(first, style)} to ${decade(second, style)}`,
    ),
    rule(
      String.raw`(?=[\d'‘’])(?<![\w.,])['‘’]?((?:1\d|20)\d0|[1-9]0)['’]?s(?!\w|['’]\w)`,
      (match) => {
        const [, digits = ''] = match
        if (digits === '1000' && textAfter(match, 4) === ' of ') return undefined
        return decade(digits, style)
      },
    ),
    rule(String.raw`(?=['‘’])(?<![\w.,'‘’])['‘’]00s(?![\w'’])`, () => 'two thousands'),
    rule(
      String.raw`(?=['‘’])(?<![\w.,'‘’])['‘’](\d\d)(?![\d'‘’%]|[A-Za-z]|[.,:/]\d)`,
      ([, digits = '']) => twoDigits(digits),
    ),
    rule(
      String.raw`(?=[12])(?<![\w.,$£€¥#/+:–−-]|[$£€¥#] |^[-−]|[ (][-−])(1\d{3}|20\d\d|2100)( ?[-–—] ?|\/)(1\d{3}|20\d\d|2100|\d\d)(?![\w%°$£€]|[.,:/–-]\d)`,
      ([, first = '', , second = '']) => {
        // `1999-00` goes on into the next century.
        const turn = second === '00' && first.endsWith('99')
        const last =
          second.length === 4 || turn
            ? year(turn ? String(Number(first) + 1) : second, style)
            : twoDigits(second)
        return `${year(first, style)} to ${last}`
      },
    ),
    rule(
      String.raw`(?=[12])(?<![\w.,$£€¥#/+:–−]|[$£€¥#] |(?:^|[^a-z])-)(1[1-9]\d\d|10[1-9]\d|20\d\d|2100)(?![\w%°$£€]|[.,:/–]\d|-\d)`,
      (match) => {
        const [, digits = ''] = match
        const before = textBefore(match, 14)
        if (MUCH.test(before)) return undefined
        if (
          !BEFORE_YEAR.test(before) &&
          COUNTED.test(textAfter(match, 20)) &&
          !isYear(digits, before, textAfter(match, 20))
        )
          return undefined
        if (digits === '2100' && !/\b(?:in|year|by|until|since) $/i.test(before)) return undefined
        return year(digits, style)
      },
    ),
  ]
}
