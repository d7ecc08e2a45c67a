const YEAR = 2021
const DAY = 12

/** Names of the months in one language, from CLDR. */
export interface MonthNames {
  /** Beside a day: `května`. January first. */
  readonly beside: readonly string[]
  /** Alone, or with a year: `květen`. */
  readonly alone: readonly string[]
  /** All ways they are written, lower case, without stops at the end. */
  readonly written: readonly (readonly string[])[]
}

/** A part of a date, or what stands between two. */
export interface DatePiece {
  readonly kind: 'day' | 'month' | 'year' | 'literal'
  readonly text: string
}

function format(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
}

function piecesOf(formatter: Intl.DateTimeFormat, month: number): readonly DatePiece[] {
  return formatter.formatToParts(Date.UTC(YEAR, month, DAY)).map(({ type, value }) => ({
    kind: type === 'day' || type === 'month' || type === 'year' ? type : 'literal',
    text: value,
  }))
}

function monthIn(formatter: Intl.DateTimeFormat, month: number): string {
  return piecesOf(formatter, month).find(({ kind }) => kind === 'month')?.text ?? ''
}

/** The names of the months; those written with a number, as in Chinese, are left out of `written`. */
export function monthNames(tag: string): MonthNames {
  const all = Array.from({ length: 12 }, (_, month) => month)
  const long = format(tag, { day: 'numeric', month: 'long', year: 'numeric' })
  const alone = format(tag, { month: 'long' })
  const others = [
    long,
    alone,
    format(tag, { month: 'long', year: 'numeric' }),
    format(tag, { day: 'numeric', month: 'short' }),
    format(tag, { month: 'short' }),
  ]
  return {
    beside: all.map((month) => monthIn(long, month)),
    alone: all.map((month) => monthIn(alone, month)),
    written: all.map((month) => [
      ...new Set(
        others
          .map((each) => monthIn(each, month).toLowerCase().replace(/\.$/, ''))
          .filter((name) => /^[\p{L}\p{M}][\p{L}\p{M} .'’-]+$/u.test(name)),
      ),
    ]),
  }
}

/** The parts of a whole date in the order of CLDR; of a day and month when there is no year. */
export function datePieces(tag: string, withYear: boolean): readonly DatePiece[] {
  return piecesOf(
    format(tag, {
      day: 'numeric',
      month: 'long',
      ...(withYear && { year: 'numeric' }),
    }),
    4,
  )
}

/** The parts of a date in digits in the order of CLDR. */
export function numericPieces(tag: string): readonly DatePiece[] {
  return piecesOf(format(tag, { day: 'numeric', month: 'numeric', year: 'numeric' }), 4)
}
