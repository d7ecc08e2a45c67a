import { escaped, oneOf, placeOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { DateParts, Grammar } from '../grammar.ts'
import { type DatePiece, datePieces, numericPieces } from './months.ts'

const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`
const YEAR = String.raw`(?<year>[12]\d{3})`
const START = String.raw`(?<![\p{L}\p{N}.,:/-])`
const END = String.raw`(?![\p{L}\p{N}]|[.,:/]\d)`

/** What stands between the parts of a date; stops, commas and spaces may be missing. */
function joint(text: string, last: boolean): string {
  const source = [...text.replace(/\s/g, ' ')]
    .map((sign) => (/[.,،]/.test(sign) ? `${escaped(sign)}?` : sign === ' ' ? ' ?' : escaped(sign)))
    .join('')
  return last && source !== '' ? `(?:${source})?` : source
}

function sourceOf(pieces: readonly DatePiece[], names: string): string {
  return pieces
    .map(({ kind, text }, index) => {
      if (kind === 'day') return DAY
      if (kind === 'year') return YEAR
      if (kind === 'month') return String.raw`(?<month>${names})(?![\p{L}\p{M}])\.?`
      return joint(text, index === pieces.length - 1)
    })
    .join('')
}

function partsOf(groups: {
  readonly [name: string]: string | undefined
}): Omit<DateParts, 'month'> {
  const { day, year } = groups
  return {
    ...(day !== undefined && { day: Number(day) }),
    ...(year !== undefined && { year }),
    written: 'name',
  }
}

/** Dates in the order and with the words of CLDR, beside those that all languages write. */
export function cldrDateRules(grammar: Grammar): readonly Rule[] {
  const { tag, months } = grammar
  const rules: Rule[] = []
  const monthOf = new Map(
    months.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  )
  if (monthOf.size > 0) {
    const names = oneOf([...monthOf.keys()])
    for (const withYear of [true, false]) {
      rules.push(
        patternRule(
          'date',
          HAS.digit,
          `${START}${sourceOf(datePieces(tag, withYear), names)}${END}`,
          (match) => {
            const { month: name = '', ...groups } = match.groups ?? {}
            const month = monthOf.get(name.toLowerCase())
            return month === undefined
              ? undefined
              : grammar.date({ ...partsOf(groups), month }, placeOf(match))
          },
          'giu',
        ),
      )
    }
  }
  const order = numericPieces(tag).filter(({ kind }) => kind !== 'literal')
  const figures =
    order[0]?.kind === 'year'
      ? String.raw`(?<year>[12]\d{3})\. ?(?<month>\d{1,2})\. ?${DAY}\.?`
      : String.raw`${DAY}\. (?<month>\d{1,2})\. (?<year>[12]\d{3})`
  rules.push(
    patternRule('date', HAS.digit, `${START}${figures}${END}`, (match) => {
      const { month: written, ...groups } = match.groups ?? {}
      const month = Number(written)
      if (month < 1 || month > 12) return undefined
      return grammar.date({ ...partsOf(groups), month, written: 'digits' }, placeOf(match))
    }),
  )
  return rules
}
