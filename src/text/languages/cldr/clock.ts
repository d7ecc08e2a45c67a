import type { Gender, Grammar, TimeParts } from '../grammar.ts'
import { countedNoun } from './nouns.ts'

/** How a language tells the halves of the day, from CLDR. */
export interface DayHalves {
  /** Sources of what may follow a time of twelve hours, as written. */
  readonly written: readonly string[]
  /** Whether a mark is one of the afternoon. */
  isLate(mark: string): boolean
  /** The words for the time of day at an hour of 24, and on which side of the time they stand. */
  at(hour: number): { readonly words: string; readonly first: boolean } | undefined
}

const LATIN = ['a\\.?m\\.?', 'p\\.?m\\.?']

function parts(
  tag: string,
  options: Intl.DateTimeFormatOptions,
  hour: number,
): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(tag, {
    ...options,
    hour: 'numeric',
    hour12: true,
    timeZone: 'UTC',
    numberingSystem: 'latn',
  }).formatToParts(Date.UTC(2021, 4, 12, hour))
}

/** The halves of the day in one language. */
export function dayHalves(tag: string): DayHalves {
  const mark = (hour: number): string =>
    parts(tag, {}, hour).find(({ type }) => type === 'dayPeriod')?.value ?? ''
  const [early, late] = [mark(9), mark(15)]
  const own = [early, late]
    .filter((text) => text.replace(/[^\p{L}]/gu, '').length > 1)
    .map((text) => text.replaceAll('.', '\\.?'))
  return {
    written: [...new Set([...own, ...LATIN])],
    isLate: (text) => text.toLowerCase() === late.toLowerCase() || /^p/i.test(text),
    at(hour) {
      const found = parts(tag, { dayPeriod: 'long' }, hour)
      const index = found.findIndex(({ type }) => type === 'dayPeriod')
      const words = found[index]?.value ?? ''
      if (!/^[\p{L}\p{M} '’-]{2,}$/u.test(words)) return undefined
      return { words, first: index < found.findIndex(({ type }) => type === 'hour') }
    },
  }
}

/** A time of day in hours and minutes, as units of CLDR, with the time of day where it is marked. */
export function unitTime(
  tag: string,
  genderOf: ((name: string) => Gender | undefined) | undefined,
): (time: TimeParts, grammar: Grammar) => string | undefined {
  const nouns = ['hour', 'minute', 'second'].map((unit) =>
    countedNoun(tag, { style: 'unit', unit, unitDisplay: 'long' }),
  )
  return (time, grammar) => {
    const values = [time.hour, time.minute, time.second]
    const words = values.flatMap((value, index) => {
      if (value === undefined || (index > 0 && value === 0)) return []
      const noun = nouns[index]
      const digits = String(value)
      const gender = noun?.one === undefined ? undefined : genderOf?.(noun.one)
      const form = { attributive: true, ...(gender !== undefined && { gender }) }
      const number = grammar.cardinal(digits, form)
      return [noun?.phrase({ negative: false, whole: digits }, number) ?? number]
    })
    return words.join(' ')
  }
}

/** Puts the words for the time of day beside a time of twelve hours that is marked as such. */
export function withHalf(time: TimeParts, said: string, halves: DayHalves): string {
  const { after, hour } = time
  if (after === undefined || hour > 12) return said
  const full = (hour % 12) + (halves.isLate(after) ? 12 : 0)
  const half = halves.at(full)
  if (half === undefined) return said
  return half.first ? `${half.words} ${said}` : `${said} ${half.words}`
}
