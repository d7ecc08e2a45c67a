import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { MONTH, MONTHS, WEEKDAY, monthNamed, weekdayNamed } from './calendar.ts'
import { clock } from './clock.ts'
import { isLast, textAfter, textBefore } from './edges.ts'
import { cardinal, ordinal, twoDigits, year } from './numbers.ts'
import type { EnglishStyle } from './style.ts'

const DAY = String.raw`(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|ST|ND|RD|TH)?`
const YEAR = String.raw`(1\d{3}|20\d{2}|2100)`
/** No figure that belongs to the date goes on. */
const OVER = String.raw`(?![\d:%]|[./,-]\d|st\b|th\b)`
const TO = String.raw`( ?[-–—] ?| to | and | & | or )`
const CLOCK = String.raw`[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+−-]\d{2}:?\d{2})?`

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
  /** `5`, `5 to 7`, `5 and 6` as days. */
  const days = (first: string, joint: string | undefined, last: string | undefined): string => {
    if (joint === undefined || last === undefined) return dayOf(first)
    const word = /[-–—]/.test(joint) ? 'to' : joint.trim().replace('&', 'and')
    return `${dayOf(first)} ${word} ${dayOf(last)}`
  }
  const rule = (pattern: string, say: Rule['say']): Rule =>
    patternRule('date', HAS.digit, pattern, say, 'g')
  return [
    rule(
      String.raw`(?=\d)(?<![\w./-])(\d{4})-(\d{2})-(\d{2})${CLOCK}(?![\d:])`,
      ([, y, m, d, hour = '', minute = '', second, zone]) => {
        const day = figures(m as string, d as string, y as string)
        return day === undefined
          ? undefined
          : `${day}, ${clock({ hour, minute, second, zone: zone === 'Z' ? 'UTC' : zone }, style)}`
      },
    ),
    rule(
      String.raw`(?=\d)(?<![\w./-])([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-]|[./]\d)`,
      ([, y, , m, d]) => figures(m as string, d as string, y as string),
    ),
    rule(String.raw`(?=\d)(?<![\w./-])(\d{4})-W(\d{2})(?:-([1-7]))?(?!\w)`, (match) => {
      const [, y, week] = match
      const named = /\bweek $/i.test(textBefore(match, 6)) ? '' : 'week '
      return `${named}${cardinal(String(Number(week)), style)} of ${year(y as string, style)}`
    }),
    rule(
      String.raw`(?=\d)(?<![\w./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|['’]?\d{2})(?![\d-]|[./]\d)`,
      ([text, first, sign, second, written]) => {
        const y = (written as string).replace(/['’]/, '')
        if (y.length === 2 && sign !== '/' && text.length < 8) return undefined
        if (y.length === 4 && !/^(?:1\d|20|21)/.test(y)) return undefined
        const digits = y.length === 2 ? century(y) : y
        const monthFirst = style.monthFirst && sign !== '.'
        const [m, d] = monthFirst ? [first, second] : [second, first]
        return (
          figures(m as string, d as string, digits) ?? figures(d as string, m as string, digits)
        )
      },
    ),
    // `Due on 10/31`: without a year only where words around it say so.
    rule(
      String.raw`(?=\d)(?<![\w./-])([1-9]|0[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01])(?![\w%/-]|[.,:]\d)(?=[.,;:!?)–]|$| [A-Z@\d]| (?:at|and|or|to|for|in|from|through|thru|until|till|with|we|the|by|after|before|was|is|will|there|he|she|they|it|you|when|because|if|this|last|next)\b)`,
      (match) => {
        // A leading zero is that of a date.
        if (!DATED.test(textBefore(match)) && !/^0|\/0/.test(match[0])) return undefined
        const [m, d] = style.monthFirst ? [match[1], match[2]] : [match[2], match[1]]
        const month = MONTHS[Number(m) - 1]
        if (month === undefined) return undefined
        return style.monthFirst
          ? `${month} ${dayOf(d as string)}`
          : `the ${dayOf(d as string)} of ${month}`
      },
    ),
    rule(
      String.raw`(?=\d)(?<![\w./,-])(0?[1-9]|1[0-2])[/](1[89]\d{2}|20\d{2})(?![\d/-]|[.,]\d)`,
      ([, m, y]) => `${MONTHS[Number(m) - 1]} ${year(y as string, style)}`,
    ),
    rule(
      String.raw`(?=\d)(?<![\w./,-])(1[89]\d{2}|20\d{2})-(0[1-9]|1[0-2])(?![\w-]|[.,]\d)`,
      (match) => {
        const [, y = '', m = ''] = match
        // `2005-06` is a span of years, `2021-05` cannot be one.
        if (Number(m) > Number(y.slice(2)) && y.startsWith('2')) return undefined
        if (y.startsWith('1') && Number(m) > Number(y.slice(2))) return undefined
        return `${MONTHS[Number(m) - 1]} ${year(y, style)}`
      },
    ),
    rule(
      String.raw`(?=[JFMASONDjfasond])(?<!\w)${MONTH} ${DAY}( ?[-–—] ?)${MONTH} ${DAY}(?:(,? )${YEAR})?${OVER}`,
      ([, m1, d1, , m2, d2, gap, y]) =>
        `${monthNamed(m1 as string)} ${dayOf(d1 as string)} to ${monthNamed(m2 as string)} ${dayOf(d2 as string)}${y === undefined ? '' : `${gap}${year(y, style)}`}`,
    ),
    rule(
      String.raw`(?=[JFMASONDjfasond])(?<!\w)${MONTH} (the )?${DAY}(?:${TO}${DAY}(?! [a-z]{3,}s\b| people))?(?:(,? )${YEAR})?${OVER}`,
      (match) => {
        const [, m, the = '', first = '', joint, last, gap, y] = match
        if (y === undefined && MEASURED.test(textAfter(match, 12))) return undefined
        const month = monthNamed(m as string) as string
        return `${month} ${the}${days(first, joint, last)}${y === undefined ? '' : `${gap === ' ' ? ' ' : ', '}${year(y, style)}`}`
      },
    ),
    rule(
      String.raw`(?=[\dt])(?<![\w.,:/-])(the (?=\d))?${DAY}(?:${TO}${DAY})?(?: of)?[ -]${MONTH}(?![\w'’](?!\d))(?:(,?[ -])(?:${YEAR}(?![\d:%]|[./,-]\d)|['’]?(\d{2})(?=[ .,;)]|$)(?<=[-'’]\d\d)))?`,
      (match) => {
        const [text, the, first = '', joint, last, m, gap, y, short] = match
        const month = monthNamed(m as string) as string
        const digits = short === undefined ? y : century(short)
        const tail =
          digits === undefined
            ? ''
            : `${gap?.startsWith(',') === true ? ', ' : ' '}${year(digits, style)}`
        const stop = digits === undefined && text.endsWith('.') && isLast(match) ? '.' : ''
        const article = the ?? (/\b[Tt]he $/.test(textBefore(match, 4)) ? '' : 'the ')
        return `${article}${days(first, joint, last)} of ${month}${tail}${stop}`
      },
    ),
    rule(
      String.raw`(?=[JFMASONDjfasond])(?<!\w)${MONTH}(,? | of |-)${YEAR}(?![\d:%]|[./,-]\d)`,
      ([, m, gap, y]) =>
        `${monthNamed(m as string)}${gap === '-' ? ' ' : gap}${year(y as string, style)}`,
    ),
    rule(
      String.raw`(?=[JFMASONDjfasond])(?<!\w)${MONTH}(?: ['‘’]|-)(\d{2})(?![\w'’]|[.,:/-]\d)`,
      ([, m, y]) => `${monthNamed(m as string)} ${twoDigits(y as string)}`,
    ),
    rule(
      String.raw`(?=[MTWFS])(?<!\w)${WEEKDAY}(,)?(?= (?:the )?(?:${MONTH.replace('(', '(?:')}(?!\w)|\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH.replace('(', '(?:')}(?!\w)|\d{1,2} ?[/:.–-] ?\d|\d{1,2} ?[aApP]\.?[mM]\b|at \d|\d{4}-))`,
      ([text, day, comma]) => {
        const name = weekdayNamed(day as string)
        return name === undefined || text.startsWith(name) ? undefined : `${name}${comma ?? ''}`
      },
    ),
    rule(
      String.raw`(?=[QHFC])(?<!\w)(Q[1-4]|H[12]|FY|CY)( ?(?:of |FY)?['’]?|[-/])(\d{4}|\d{2})(?![\w%]|[.,:/-]\d)`,
      ([, part = '', joint = '', y = '']) => {
        if (y.length === 2 && !/['’]/.test(joint) && part[1] !== 'Y') return undefined
        const head = /\d/.test(part)
          ? `${part[0]} ${cardinal(part[1] as string, style)}`
          : [...part].join(' ')
        const fiscal = joint.includes('FY') ? ' F Y' : joint.includes('of') ? ' of' : ''
        return `${head}${fiscal} ${y.length === 4 ? year(y, style) : twoDigits(y)}`
      },
    ),
  ]
}

const DATED =
  /\b(?:on|due|dated|by|until|till|thru|starting|starts|Day is|begins|ends|ending|since|of the|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)[.,:]? (?:on |by )?$/i
/** Words that make a number behind `March` or `May` a count, not a day. */
const MEASURED = /^ ?(?:times|km|miles|mi|m|kg|percent|%|hours|hrs|minutes|people|°)\b/

/** The year two digits stand for: up to 49 in this century, later ones in the last. */
function century(digits: string): string {
  return `${Number(digits) < 50 ? '20' : '19'}${digits}`
}
