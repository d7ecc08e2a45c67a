import { oneOf, placeOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar, Place } from '../grammar.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const END = String.raw`(?![\p{L}\p{N}]|[./–-]\d)`
const SENTENCE_END = /^["'”’»“)\]]*$/

function isDay(day: string, month: string): boolean {
  return Number(day) > 0 && Number(day) < 32 && Number(month) > 0 && Number(month) < 13
}

/** Months in figures, `05/2021`, and spans of days and years as German, Dutch and Swedish write them. */
export function dateSpanRules(grammar: Grammar): readonly Rule[] {
  const { to } = grammar.words
  const months = oneOf(grammar.months.flatMap((names) => [...names]))
  const say = (day: string, month: string, year: string | undefined, place: Place) =>
    isDay(day, month)
      ? grammar.date(
          {
            day: Number(day),
            month: Number(month),
            // A year makes clear that it is a date; without one the other half does.
            ...(year !== undefined && { year }),
            written: year === undefined ? 'name' : 'digits',
          },
          place,
        )
      : undefined
  const withStop = (match: RegExpExecArray, said: string): string => {
    const { 0: text, input, index } = match
    const ends = text.endsWith('.') && SENTENCE_END.test(input.slice(index + text.length))
    return ends ? `${said}.` : said
  }
  return [
    patternRule(
      'date',
      HAS.slash,
      String.raw`${START}(0[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\p{L}\p{N}/]|[.,]\d)`,
      (match) =>
        grammar.date(
          { month: Number(match[1]), year: match[2] as string, written: 'digits' },
          placeOf(match),
        ),
    ),
    patternRule(
      'date',
      HAS.digit,
      String.raw`${START}(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})? ?[–-] ?(\d{1,2})\2(\d{1,2})\2(\d{4}|\d{2})?${END}`,
      (match) => {
        const [, d1 = '', mark, m1 = '', y1, d2 = '', m2 = '', y2] = match
        if (mark === '/' && y2 === undefined) return undefined
        const place = placeOf(match)
        const [first, last] = [say(d1, m1, y1, place), say(d2, m2, y2, place)]
        if (first === undefined || last === undefined) return undefined
        return withStop(match, `${first} ${to} ${last}`)
      },
    ),
    patternRule(
      'date',
      HAS.digit,
      String.raw`${START}(\d{1,2})(\.?) ?[–-] ?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?${END}`,
      (match) => {
        const [, first = '', stop, last = '', month = '', year] = match
        if (stop === '' && year?.length !== 4) return undefined
        if (!isDay(first, month) || !isDay(last, month)) return undefined
        const said = grammar.date(
          {
            day: Number(first),
            lastDay: Number(last),
            month: Number(month),
            ...(year !== undefined && { year }),
            written: year === undefined ? 'name' : 'digits',
          },
          placeOf(match),
        )
        return said === undefined ? undefined : withStop(match, said)
      },
    ),
    // `28. Februar – 3. März`.
    patternRule(
      'range',
      HAS.digit,
      String.raw`(?=[ –-])(?<=\d(?:\.|e|:[ae])? ?(?:${months})\.?(?: \d{4})?) ?[–-] ?(?=\d{1,2}(?:\.|e|:[ae])? ?(?:${months})(?!\p{L}))`,
      () => ` ${to} `,
      'giu',
    ),
    // `1980–90`, `1940-'45`.
    patternRule(
      'year',
      HAS.digit,
      String.raw`${START}((?:1[1-9]|20)\d\d) ?[–-] ?['’]?(\d\d)(?![\p{L}\p{N}%€$°]|[.,:/–-]\d| ?(?:%|€|\$|kr|[Ee]uro|[Dd]ollar|kg|g|m|cm|mm|km|st|Mio)(?!\p{L}))`,
      ([, first = '', last = '']) =>
        Number(last) > Number(first.slice(2))
          ? `${grammar.year(first)} ${to} ${grammar.cardinal(last)}`
          : undefined,
    ),
  ]
}
