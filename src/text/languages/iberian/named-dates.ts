import { HAS } from '../../clean.ts'
import { oneOf, placeOf } from '../../classes/number-text.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { DateParts, Grammar } from '../grammar.ts'

/** How a language of the peninsula writes its dates with the name of the month. */
export interface NamedDates {
  /** Months, each with its short forms that are words of other meanings too: `mar`, `set`. */
  readonly shortMonths: readonly (readonly string[])[]
  /** Marks that may follow the first day. Source. */
  readonly mark: string
  /** A number behind these is a day, though only a month in digits follows: `el 5/12`. Source. */
  readonly dayBefore: string
}

/**
 * Dates with the name of the month, joined by `de` or not: `1.º de mayo de 2021`, `12-ene-21`;
 * and a day and a month in digits where a word before or a zero makes them clear: `el 5/12`.
 */
export function namedDateRules(grammar: Grammar, dates: NamedDates): readonly Rule[] {
  const monthOf = new Map<string, number>()
  for (const table of [grammar.months, dates.shortMonths]) {
    for (const [index, forms] of table.entries())
      for (const form of forms) monthOf.set(form, index + 1)
  }
  const start = String.raw`(?<![\p{L}\p{N}.,:/-])`
  const end = String.raw`(?![\p{L}\p{N}]|[.,:/]\d)`
  const day = String.raw`(0?[1-9]|[12]\d|3[01])(?:${dates.mark})?`
  const any = `(${oneOf([...monthOf.keys()])})(?!\\p{L})`
  const sure = `(${oneOf(grammar.months.flat())})(?!\\p{L})`
  const say = (match: RegExpExecArray, date: DateParts): string | undefined =>
    grammar.date(date, placeOf(match))
  const named = (match: RegExpExecArray): string | undefined => {
    const [, days = '', name = '', joint = '', year] = match
    const month = monthOf.get(name.toLowerCase())
    if (month === undefined) return undefined
    const said = say(match, { day: Number(days), month, written: 'name' })
    if (year === undefined || said === undefined) return said
    const of = / d(?:el?|o) $/i.exec(joint)?.[0] ?? ' de '
    return `${said}${of}${grammar.year(year)}`
  }
  return [
    patternRule(
      'date',
      HAS.digit,
      String.raw`${start}${day}(?: de |[ -]|\. ?)${any}\.?((?:,? (?:del? |do )?|-|, ))([12]\d{3})${end}`,
      named,
      'giu',
    ),
    patternRule(
      'date',
      HAS.digit,
      String.raw`${start}${day}[-/]${any}([-/])(\d{4}|\d{2})${end}`,
      named,
      'giu',
    ),
    patternRule('date', HAS.digit, String.raw`${start}${day}(?: de | )${sure}${end}`, named, 'giu'),
    // A short month with its stop, or when there is nothing else: `5 out.`
    patternRule(
      'date',
      HAS.digit,
      String.raw`${start}${day}(?: de | )${any}\.(?![\p{L}\p{N}])`,
      (match) => {
        const said = named(match)
        const last = match.index + match[0].length >= match.input.length
        return said !== undefined && last ? `${said}.` : said
      },
      'giu',
    ),
    // A month and its year: `jan/2020`, `dez. de 2020`.
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}./-])${any}(?:\.?\/|\. (?:del? )?)((?:19|20)\d{2})(?![\p{L}\p{N}]|[.,:/-]\d)`,
      (match) => {
        const month = monthOf.get((match[1] as string).toLowerCase())
        return month === undefined
          ? undefined
          : say(match, { month, year: match[2] as string, written: 'name' })
      },
      'giu',
    ),
    patternRule('date', HAS.digit, String.raw`^${day}[ -]${any}$`, named, 'giu'),
    // The month first, as in America: `mayo 5, 2021`.
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.-])${sure} (0?[1-9]|[12]\d|3[01]),? (?:del? )?([12]\d{3})${end}`,
      (match) => {
        const month = monthOf.get((match[1] as string).toLowerCase())
        if (month === undefined) return undefined
        const date = { day: Number(match[2]), month, year: match[3] as string }
        return say(match, { ...date, written: 'name' })
      },
      'giu',
    ),
    patternRule(
      'date',
      HAS.slash,
      String.raw`${start}(0[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2])(?![\p{L}\p{N}]|[.,:/-]\d)`,
      (match) => {
        const [, days, month = ''] = match
        if (
          match[0] === '24/7' ||
          (!match[0].startsWith('0') && !/0/.test(month) && Number(days) <= 12)
        )
          return undefined
        return say(match, { day: Number(days), month: Number(month), written: 'name' })
      },
    ),
    patternRule(
      'date',
      HAS.slash,
      String.raw`${start}(0[1-9]|1[0-2])\/((?:19|20)\d{2})(?![\p{L}\p{N}]|[.,:/-]\d)`,
      (match) => say(match, { month: Number(match[1]), year: match[2] as string, written: 'name' }),
    ),
    patternRule(
      'date',
      HAS.slash,
      String.raw`(?=\d)(?<=(?<!\p{L})(?:${dates.dayBefore}) )([1-9]|[12]\d|3[01])\/([1-9]|1[0-2])(?![\p{L}\p{N}]|[.,:/-]\d)`,
      (match) => say(match, { day: Number(match[1]), month: Number(match[2]), written: 'name' }),
      'giu',
    ),
  ]
}
