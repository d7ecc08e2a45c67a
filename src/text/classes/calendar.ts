import { HAS } from '../clean.ts'
import type { DateParts, Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { oneOf, placeOf } from './number-text.ts'

const YEAR = String.raw`([12]\d{3})`
const SENTENCE_END = /^["'”’»“)\]]*$/
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`

/**
 * A date of numbers alone, once day and month are told apart; undefined when it is none. Nobody
 * writes the month first where stops part the two, unless all do.
 */
function numeric(
  first: string,
  second: string,
  mark: string,
  grammar: Grammar,
): [number, number] | undefined {
  const [a, b] = [Number(first), Number(second)]
  const [day, month] = grammar.monthFirst === true ? [b, a] : [a, b]
  if (month <= 12 && day <= 31 && month > 0 && day > 0) return [day, month]
  if (mark === '.') return undefined
  return day <= 12 && month <= 31 && day > 0 && month > 0 ? [month, day] : undefined
}

/** Dates in digits, `5.12.2021`, `2021-12-05`, and with the name of the month, `5. Dezember 2021`. */
export function dateRules(grammar: Grammar): readonly Rule[] {
  const say = (match: RegExpExecArray, date: DateParts): string | undefined => {
    const { 0: text, input, index } = match
    const said = grammar.date(date, placeOf(match))
    // The stop of a short month, or of the sentence.
    const ends = text.endsWith('.') && SENTENCE_END.test(input.slice(index + text.length))
    return said !== undefined && ends ? `${said}.` : said
  }
  const names = grammar.months.flatMap((forms) => forms)
  const monthOf = new Map(
    grammar.months.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  )
  const month = String.raw`((?:${oneOf(names)}))(?![\p{L}\p{N}])\.?`
  const joint = grammar.dateJoint ?? String.raw`\.? `
  const marks = Object.keys(grammar.ordinalMarks)
  const mark = String.raw`(?:${marks.length === 0 ? '' : `${oneOf(marks)}|`}\.)?`
  const number = (text: string | undefined): number => Number(text)
  return [
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}]|[./-]\d)`,
      (match) => {
        const [, year, , m, d] = match
        if (number(m) > 12 || number(d) > 31 || number(m) === 0 || number(d) === 0) return undefined
        return say(match, {
          day: number(d),
          month: number(m),
          year: year as string,
          written: 'digits',
        })
      },
    ),
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/-])(\d{1,2})([-/.])(\d{1,2})\2['’]?(\d{4}|\d{2})(?![\p{L}\p{N}]|[./-]\d)`,
      (match) => {
        const [, first = '', mark = '', second = '', year = ''] = match
        const found = numeric(first, second, mark, grammar)
        if (found === undefined) return undefined
        return say(match, { day: found[0], month: found[1], year, written: 'digits' })
      },
    ),
    patternRule(
      'date',
      HAS.digit,
      // A day and a month with a stop behind both, as in German and Finnish.
      String.raw`(?<![\p{L}\p{N}.,:/-])(\d{1,2})\.(\d{1,2})\.(?![\p{L}\p{N}])`,
      (match) => {
        const found = numeric(match[1] as string, match[2] as string, '.', grammar)
        return found && say(match, { day: found[0], month: found[1], written: 'digits' })
      },
    ),
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/-])${DAY}${mark}(?: ?[–-] ?${DAY}${mark})?${joint}${month}(?:,?${joint}${YEAR})?(?![\p{L}\p{N}]|[.,:/]\d)`,
      (match) => {
        const [, day, last, name = '', year] = match
        const index = monthOf.get(name.toLowerCase())
        if (index === undefined) return undefined
        return say(match, {
          day: number(day),
          ...(last !== undefined && { lastDay: number(last) }),
          month: index,
          ...(year !== undefined && { year }),
          written: 'name',
        })
      },
      'giu',
    ),
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.-])${month}${joint}${YEAR}(?![\p{L}\p{N}]|[.,:/]\d)`,
      (match) => {
        const [, name = '', year = ''] = match
        const index = monthOf.get(name.toLowerCase())
        return index === undefined ? undefined : say(match, { month: index, year, written: 'name' })
      },
      'giu',
    ),
  ]
}
