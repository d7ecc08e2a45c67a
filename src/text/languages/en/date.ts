import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { MONTHS, monthNamed } from './calendar.ts'
import { DIGITS, ordinal, pluralNumber, year } from './numbers.ts'
import type { EnglishStyle } from './style.ts'

const MONTH = String.raw`(Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`
const YEAR = String.raw`(1\d{3}|20\d{2})`

/** Dates with month names, in figures (by region) and by ISO 8601. */
export function dateRules(style: EnglishStyle): readonly Rule[] {
  const dayOf = (day: string): string => ordinal(day, style)
  const full = (month: string, day: string, yearDigits: string): string =>
    style.monthFirst
      ? `${month} ${dayOf(day)}, ${year(yearDigits, style)}`
      : `the ${dayOf(day)} of ${month} ${year(yearDigits, style)}`
  const figures = (month: string, day: string, yearDigits: string): string | undefined => {
    const name = MONTHS[Number(month) - 1]
    if (name === undefined || Number(day) < 1 || Number(day) > 31) return undefined
    return full(name, day, yearDigits)
  }
  const rule = (pattern: string, say: Rule['say']): Rule =>
    patternRule('date', HAS.digit, pattern, say, 'g')
  return [
    rule(String.raw`(?<![\w./-])(\d{4})[-/.](\d{2})[-/.](\d{2})(?![\d-]|[./]\d)`, ([, y, m, d]) =>
      figures(m as string, d as string, y as string),
    ),
    rule(
      String.raw`(?<![\w./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|(?<=/)\d{2})(?![\d-]|[./]\d)`,
      ([, first, sign, second, y]) => {
        const digits = (y as string).length === 2 ? century(y as string) : (y as string)
        const monthFirst = style.monthFirst && sign !== '.'
        const [m, d] = monthFirst ? [first, second] : [second, first]
        return (
          figures(m as string, d as string, digits) ?? figures(d as string, m as string, digits)
        )
      },
    ),
    rule(
      String.raw`(?<!\w)${MONTH} ${DAY}(?:st|nd|rd|th)?(?:( ?[-–] ?| to )${DAY}(?:st|nd|rd|th)?)?(?:(,? )${YEAR})?(?![\d:%]|[./,-]\d|st\b|th\b)`,
      ([, m, first, dash, last, gap, y]) => {
        const month = monthNamed(m as string) as string
        const days =
          dash === undefined
            ? dayOf(first as string)
            : `${dayOf(first as string)} to ${dayOf(last as string)}`
        return `${month} ${days}${y === undefined ? '' : `${gap === ' ' ? ' ' : ', '}${year(y, style)}`}`
      },
    ),
    rule(
      String.raw`(?<![\w.,:/-])(the )?${DAY}(?:st|nd|rd|th)?(?:( ?[-–] ?| to )${DAY}(?:st|nd|rd|th)?)?(?: of)?[ -]${MONTH}(?![\w'’])(?:(,?[ -])${YEAR}(?![\d:%]|[./,-]\d))?`,
      ([, , first, dash, last, m, gap, y]) => {
        const month = monthNamed(m as string) as string
        const days =
          dash === undefined
            ? dayOf(first as string)
            : `${dayOf(first as string)} to ${dayOf(last as string)}`
        const tail =
          y === undefined ? '' : `${gap?.startsWith(',') === true ? ', ' : ' '}${year(y, style)}`
        return `the ${days} of ${month}${tail}`
      },
    ),
    rule(
      String.raw`(?<!\w)${MONTH}(,? )${YEAR}(?![\d:%]|[./,-]\d)`,
      ([, m, gap, y]) => `${monthNamed(m as string)}${gap}${year(y as string, style)}`,
    ),
  ]
}

/** The year two digits stand for: up to 49 in this century, later ones in the last. */
function century(digits: string): string {
  return `${Number(digits) < 50 ? '20' : '19'}${digits}`
}

const BEFORE_YEAR =
  /(?:^|[^\p{L}])(?:in|since|by|from|until|till|before|after|during|year|around|circa|early|late|mid|spring|summer|autumn|fall|winter|of|and|to|between|©)[ -]$/iu
const COUNTED =
  /^ (?:[a-z]+s|people|men|women|children|sheep|fish|more|per|of|or|other|different)\b/

/** Years and decades. */
export function yearRules(style: EnglishStyle): readonly Rule[] {
  return [
    {
      name: 'year',
      needs: HAS.digit,
      pattern: /(?<![\w.,])(?:(1\d|20)(\d)0|['‘’]?([1-9])0)['’]?s(?![\w'’])/g,
      say: ([, high, ten, short]) => {
        if (short !== undefined) return short === '1' ? undefined : pluralNumber(tens(short))
        if (ten !== '0') return pluralNumber(year(`${high}${ten}0`, style))
        return high === '10' || high === '20'
          ? `${high === '20' ? 'two' : 'one'} thousands`
          : `${year(`${high}00`, style)}s`
      },
    },
    {
      name: 'year',
      needs: HAS.digit,
      pattern:
        /(?<![\w.,$£€¥#/+:–-]|[$£€¥#] )(1[1-9]\d\d|20\d\d)([-–/](1[1-9]\d\d|20\d\d|\d\d))?(?![\w%°$£€]|[.,:/–-]\d)/g,
      say(match) {
        const [text, first, , second] = match
        const before = match.input.slice(Math.max(0, match.index - 12), match.index)
        const after = match.input.slice(match.index + text.length, match.index + text.length + 16)
        if (second === undefined) {
          if (!BEFORE_YEAR.test(before) && COUNTED.test(after)) return undefined
          return year(first as string, style)
        }
        const last =
          second.length === 4 ? year(second, style) : tens(second[0] as string, second[1])
        return `${year(first as string, style)} to ${last}`
      },
    },
  ]
}

const TENS = [
  'oh',
  'ten',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')

/** Two digits in words; `oh five` for `05`. */
function tens(ten: string, one = '0'): string {
  if (ten === '1') return TEENS[Number(one)] as string
  const word = TENS[Number(ten)] as string
  if (one === '0') return word
  return `${word}${ten === '0' ? ' ' : '-'}${DIGITS[Number(one)]}`
}
