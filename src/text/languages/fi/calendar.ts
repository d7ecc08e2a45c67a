import type { DateParts, Place, TimeParts } from '../grammar.ts'
import type { FinnishCase } from './inflection.ts'
import { finnishCardinal, finnishOrdinal } from './numbers.ts'

const STEMS = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ')

/** The names of the months, in the partitive that dates have them in. */
const PARTITIVES: readonly string[] = STEMS.map((stem) => `${stem}kuuta`)

/** The months in every way they are written in dates, January first. */
export const FINNISH_MONTHS: readonly (readonly string[])[] = STEMS.map((stem) => [
  `${stem}kuuta`,
  `${stem}kuun`,
  `${stem}kuu`,
  `${stem}k`,
])

/** A year: always uninflected, as behind `vuonna`. */
export function finnishYear(digits: string): string {
  return finnishCardinal(digits)
}

/** The case that a word behind a date or a time asks of it: `alkaen`, `mennessä`, `asti`. */
export function boundCase(after: string): FinnishCase {
  if (/^ (?:alkaen|lähtien|alk\.)/.test(after)) return 'elative'
  return /^ (?:mennessä|saakka|asti)(?!\p{L})/u.test(after) ? 'illative' : 'nominative'
}

/** A date: `viides joulukuuta kaksituhattakaksikymmentäyksi`. */
export function sayDate(
  { day, lastDay, month, year }: DateParts,
  inCase: FinnishCase = 'nominative',
): string {
  const words: string[] = []
  const form = { grammaticalCase: inCase }
  if (lastDay !== undefined && day !== undefined) {
    words.push(finnishOrdinal(String(day), { grammaticalCase: 'elative' }))
    words.push(finnishOrdinal(String(lastDay), { grammaticalCase: 'illative' }))
  } else if (day !== undefined) words.push(finnishOrdinal(String(day), form))
  const name = PARTITIVES[month - 1] as string
  words.push(day === undefined ? name.replace(/ta$/, '') : name)
  if (year !== undefined) words.push(finnishYear(year))
  return words.join(' ')
}

/** As `sayDate`, in the case that what stands behind asks for. */
export function finnishDate(date: DateParts, { after }: Place): string | undefined {
  if (date.day === undefined) return undefined
  return sayDate(date, boundCase(after))
}

/** A time: `neljätoista kolmekymmentä`, `yhdeksän nolla viisi`; a full hour is the hour alone. */
export function sayTime(
  { hour, minute, second }: TimeParts,
  inCase: FinnishCase = 'nominative',
): string {
  const whole = minute === undefined || (minute === 0 && (second ?? 0) === 0 && hour !== 0)
  const form = { grammaticalCase: inCase }
  if (whole) return finnishCardinal(String(hour), form)
  const words = [finnishCardinal(String(hour))]
  if (minute === 0) words.push('nolla nolla')
  else {
    if (minute < 10) words.push('nolla')
    words.push(finnishCardinal(String(minute), form))
  }
  if (second !== undefined && second > 0) {
    words.push('ja', finnishCardinal(String(second)), second === 1 ? 'sekunti' : 'sekuntia')
  }
  return words.join(' ')
}

/** As `sayTime`, in the case that what stands behind asks for. */
export function finnishTime(time: TimeParts, { after }: Place): string {
  return sayTime(time, boundCase(after))
}

/** A span of times: `kahdeksasta kuuteentoista`; with minutes the stroke is named. */
export function sayHours(first: TimeParts, last: TimeParts): string {
  const full = (time: TimeParts): boolean => (time.minute ?? 0) === 0
  return full(first) && full(last)
    ? `${sayTime(first, 'elative')} ${sayTime(last, 'illative')}`
    : `${sayTime(first)} viiva ${sayTime(last)}`
}
