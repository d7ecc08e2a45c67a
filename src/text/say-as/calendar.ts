import type { DateParts } from '../languages/grammar.ts'
import { type Speller, ordinalOf } from './speller.ts'

const ISO = /^\d{4}\D/
/** Orders of day, month and year that a date without a format is tried in. */
const ORDERS: ReadonlySet<string> = new Set('mdy dmy ymd ydm md dm ym my y m d'.split(' '))

/**
 * A date by the order of its parts: `mdy dmy ymd md dm ym my y m d` (Google's and Polly's), or
 * `yyyymmdd`, `dd/mm/yyyy` and the like. Without a format, as the language writes dates. Undefined
 * for what is no date in that order.
 */
export function dateOf(
  text: string,
  format: string | undefined,
  speller: Speller,
): string | undefined {
  const order = orderOf(text, format, speller)
  // Polly's way to leave the year open: `????0922`.
  const open = order.startsWith('y') ? /^\s*\?{2,4}[-/.]?(?=\d)/.exec(text)?.[0].length : undefined
  const figures =
    open === undefined
      ? figuresOf(text.trim(), order)
      : figuresOf(text.slice(open).trim(), order.slice(1))
  if (figures === undefined) return undefined
  const { year, month, day } = figures
  const { grammar } = speller
  if (month === undefined) {
    if (day !== undefined) return year === undefined ? ordinalOf(String(day), speller) : undefined
    return year === undefined ? undefined : (grammar?.year(year) ?? speller.read(year))
  }
  const name = nameOf(month, speller)
  if (day === undefined && year === undefined) return name
  const date: DateParts = {
    month,
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
    written: 'digits',
  }
  if (grammar === undefined) return speller.read(localDate(figures, speller) ?? text)
  const said = grammar.date(date, speller.place)
  if (said !== undefined || name === undefined) return said
  if (day === undefined) return `${name} ${grammar.year(year ?? '')}`
  return speller.read(
    year?.length === 4
      ? `${year}-${padded(month)}-${padded(day)}`
      : `${name} ${day}${year === undefined ? '' : `, ${fullYear(year)}`}`,
  )
}

function orderOf(text: string, format: string | undefined, { grammar, language }: Speller): string {
  const order = (format ?? '').replace(/[^dmy]/g, '').replace(/(.)\1+/g, '$1')
  if (ORDERS.has(order)) return order
  if (ISO.test(text.trim()) || /^\s*\d{8}\s*$/.test(text)) return 'ymd'
  const monthFirst = grammar?.monthFirst ?? /^en(?:-US|-PH)?$/i.test(language)
  return monthFirst ? 'mdy' : 'dmy'
}

interface Figures {
  readonly year?: string
  readonly month?: number
  readonly day?: number
}

/** The figures of a date, parted by signs or by their places; undefined when they do not fit. */
function figuresOf(text: string, order: string): Figures | undefined {
  if (!/^\d[\d\s./,-]*$/.test(text)) return undefined
  let parts: readonly string[] = text.match(/\d+/g) ?? []
  const [only = ''] = parts
  if (parts.length === 1 && order.length > 1) {
    const years = only.length - 2 * (order.length - (order.includes('y') ? 1 : 0))
    if (order.includes('y') ? years !== 4 && years !== 2 : years !== 0) return undefined
    let at = 0
    parts = [...order].map((part) => {
      const start = at
      at += part === 'y' ? years : 2
      return only.slice(start, at)
    })
  }
  if (parts.length !== order.length) return undefined
  const part = (sign: string): string | undefined => parts[order.indexOf(sign)]
  const year = part('y')
  const month = part('m')
  const day = part('d')
  if (year !== undefined && year.length > 4) return undefined
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12)) return undefined
  if (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31)) return undefined
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  }
}

/** A date as CLDR writes it out in a language, by `Intl`. */
function localDate({ year, month, day }: Figures, { language }: Speller): string | undefined {
  const full = year === undefined ? 2000 : Number(fullYear(year))
  try {
    const format = new Intl.DateTimeFormat(language, {
      ...(day !== undefined && { day: 'numeric' }),
      month: 'long',
      ...(year !== undefined && { year: 'numeric' }),
      timeZone: 'UTC',
    })
    return format.format(new Date(Date.UTC(full, (month ?? 1) - 1, day ?? 1)))
  } catch {
    // No tag of a language.
    return undefined
  }
}

/** The name of a month, from CLDR as `Intl` has it. */
function nameOf(month: number, { language }: Speller): string | undefined {
  try {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    const name = format.format(new Date(Date.UTC(2000, month - 1, 15)))
    return /\p{L}/u.test(name) ? name : undefined
  } catch {
    // No tag of a language.
    return undefined
  }
}

function padded(figure: number): string {
  return String(figure).padStart(2, '0')
}

/** Two figures are a year of this century up to 49, else of the last. */
function fullYear(year: string): string {
  if (year.length !== 2) return year
  return `${Number(year) < 50 ? '20' : '19'}${year}`
}
