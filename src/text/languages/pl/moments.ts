import { romanValue } from '../../classes/roman.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { TimeParts } from '../grammar.ts'
import { POLISH_MONTHS, polishDate } from './calendar.ts'
import { hourCase, hourWord, sayTime } from './clock.ts'
import { governorOf } from './government.ts'
import { isFew, polishCardinal } from './numbers.ts'
import { POLISH_DAYS } from './short-forms.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const MONTH = POLISH_MONTHS.map(([name]) => name).join('|')
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const HOUR = '([01]?\\d|2[0-4])'
const MINUTE = '([0-5]\\d)'
const DAYS = Object.keys(POLISH_DAYS).join('|')
const END = String.raw`(?![\p{L}\p{N}]|[:.,]\d)`
/** Weekdays in full, before a day in digits. */
const WEEKDAY =
  'poniedział(?:ek|ku|kiem)|wtor(?:ek|ku|kiem)|środ[aęyą]|czwart(?:ek|ku|kiem)|piąt(?:ek|ku|kiem)|sobot[aęyą]|niedziel[aęią]'
const HIGH: { readonly [sign: string]: string } = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
}

function beforeOf(input: string, index: number): string {
  return input.slice(Math.max(0, index - 40), index)
}

function parts(hour: string, minute?: string, second?: string): TimeParts {
  return {
    hour: Number(hour),
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
  }
}

function span(first: TimeParts, last: TimeParts, before: string): string {
  const from = /^(?:od|między|pomiędzy)$/.test(governorOf(before)) ? '' : 'od '
  return `${from}${sayTime(first, 'genitive')} do ${sayTime(last, 'genitive')}`
}

/** Dates and times that only Polish writes so: `w godz. 8–16`, `1 IX 1939`, `5 i 6 maja`, `o 14.30`. */
export const POLISH_MOMENTS: readonly Rule[] = [
  patternRule(
    'date',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])(${DAYS})(?:\.(?=,? \d)|(?=,? \d{1,2}(?:[.:]\d| ?[–-] ?\d| (?:${MONTH}))| ?[–-] ?(?:${DAYS})(?!\p{L}))|(?<=(?:${DAYS})\.? ?[–-] ?\p{L}{2,5})\.?(?!\p{L}))`,
    ([, day = '']) => POLISH_DAYS[day],
    'gu',
    Object.keys(POLISH_DAYS),
  ),
  patternRule(
    'date',
    HAS.word,
    String.raw`(?<=(?<!\p{L})(?:[Oo]d|[Dd]o) )(${DAYS})(?:\.(?=[ ,])|(?!\p{L}))`,
    ([, day = '']) =>
      POLISH_DAYS[day]
        ?.replace(/ek$/, 'ku')
        .replace(/da$/, 'dy')
        .replace(/ota$/, 'oty')
        .replace(/ela$/, 'eli'),
    'gu',
    Object.keys(POLISH_DAYS),
  ),
  patternRule(
    'range',
    HAS.word,
    String.raw`(?<=(?<!\p{L})(?:${DAYS})\.?) ?[–-] ?(?=(?:${DAYS})(?!\p{L}))`,
    () => ' do ',
    'gu',
    Object.keys(POLISH_DAYS),
  ),
  patternRule(
    'date',
    HAS.roman,
    String.raw`${START}(${DAY})(?:\. ?| )(X(?:I{1,2})?|IX|IV|V?I{1,3}|V)(?:\. ?| )([12]\d{3})(?![\p{N}\p{L}])`,
    (match) => {
      const { 0: text, 1: day, 2: month = '', 3: year = '', input, index } = match
      return polishDate(
        { day: Number(day), month: romanValue(month), year, written: 'name' },
        { before: beforeOf(input, index), after: input.slice(index + text.length) },
      )
    },
  ),
  // The first of two days that share a month: `5 i 6 maja`, `od 5 do 10 maja`.
  patternRule(
    'date',
    HAS.digit,
    String.raw`${START}(${DAY})\.?(?=(?: (?:i|do|a|lub|oraz|albo|czy)|,) ${DAY}\.?(?:(?: i| oraz|,) ${DAY}\.?)? (?:${MONTH})(?!\p{L}))`,
    ({ 1: day, input, index }) =>
      polishDate(
        { day: Number(day), month: 1, written: 'name' },
        { before: beforeOf(input, index), after: '' },
      )?.replace(/ \p{L}+$/u, ''),
  ),
  // A day and a month in digits without a year.
  patternRule(
    'date',
    HAS.stop,
    String.raw`(?<=(?<!\p{L})(?:[Dd]ni(?:a|u|em)|[Dd]n\.|${WEEKDAY}),? |(?<!\p{L})(?:[Dd]o|[Oo]d|[Pp]rzed|[Pp]o|[Nn]ajpóźniej|[Tt]ermin:|[Dd]ata:) (?!\d{1,2}[.](?:1[3-9]|[2-9]|00)))(${DAY})\.(0[1-9]|1[0-2])(?![\p{L}\p{N}]|\.\p{N}|[,:]\p{N}| ?(?:%|zł|mln|mld|tys|kg|km|m|proc))`,
    ({ 1: day, 2: month, input, index }) =>
      polishDate(
        { day: Number(day), month: Number(month), written: 'name' },
        { before: beforeOf(input, index), after: '' },
      ),
    'giu',
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<![\p{L}]|\d )(godz\.|godzin(?:a|y|ach|ami)) ?(?:od )?${HOUR}(?:[:.]${MINUTE})? ?(?:[–-]|do) ?${HOUR}(?:[:.]${MINUTE})?${END}`,
    ({ input, index, ...match }) => {
      const [word = '', h1 = '', m1, h2 = '', m2] = [
        match[1],
        match[2],
        match[3],
        match[4],
        match[5],
      ]
      const before = beforeOf(input, index)
      const short = word.toLowerCase() === 'godz.'
      const name = !short ? word : /(?<!\p{L})w $/iu.test(before) ? 'godzinach' : 'godziny'
      return `${name} ${span(parts(h1, m1), parts(h2, m2), '')}`
    },
    'giu',
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<![\p{L}]|\d )(godz\.?|godzin[aeyęą]|godzinie) ?${HOUR}(?:[:.]${MINUTE}(?::${MINUTE})?|([⁰¹²³⁴⁵][⁰¹²³⁴⁵]))?(?![\p{N}\p{L}]|[:.,]\d)`,
    ({ input, index, ...match }) => {
      const [word = '', hour = '', minute, second, high] = [
        match[1],
        match[2],
        match[3],
        match[4],
        match[5],
      ]
      const small = high === undefined ? minute : [...high].map((sign) => HIGH[sign]).join('')
      const short = /^godz\.?$/i.test(word)
      const name = hourCase(short ? beforeOf(input, index) : `${word.toLowerCase()} `)
      const said = short ? hourWord(name) : word
      const head = /^\p{Lu}/u.test(word) ? (said[0] ?? '').toUpperCase() + said.slice(1) : said
      return `${head} ${sayTime(parts(hour, small, second), name)}`
    },
    'giu',
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}${HOUR}:${MINUTE} ?[–-] ?${HOUR}:${MINUTE}${END}`,
    ({ 1: h1 = '', 2: m1, 3: h2 = '', 4: m2, input, index }) =>
      span(parts(h1, m1), parts(h2, m2), beforeOf(input, index)),
  ),
  // With a stop, behind words that go with times.
  patternRule(
    'time',
    HAS.stop,
    String.raw`(?<=(?<!\p{L})(?:[Oo]|[Dd]o|[Oo]d|[Pp]o|[Pp]rzed|[Oo]k\.|[Oo]koło) )${HOUR}\.${MINUTE}(?![\p{L}\p{N}]|[.,:]\p{N}| ?(?:%|zł|mln|mld|tys|kg|km|m|proc|punkt|proc)(?!\p{L}))`,
    ({ 1: hour = '', 2: minute, input, index }) =>
      sayTime(parts(hour, minute), hourCase(beforeOf(input, index))),
  ),
  // Whole hours: `o 8 rano`, `o 17.`
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Oo]|[Dd]o|[Oo]d|[Pp]o|[Pp]rzed|[Oo]k\.|[Oo]koło) )${HOUR}(?![.,]\d)(?= (?:rano|wieczorem|w nocy|w południe|po południu|nad ranem)(?!\p{L})|(?<=(?<!\p{L})[Oo] \d{1,2})(?:[,;!?)”»"]|\.? ?$|\. \p{Lu}| (?:w|na|przed|pod|odbędzie|zaczyna|mamy|spotka)(?!\p{L})))`,
    ({ 1: hour = '', input, index }) => sayTime(parts(hour), hourCase(beforeOf(input, index))),
  ),
  patternRule(
    'duration',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:czas(?:ie|em|u)?|wynik(?:iem)?|trwał[ao]?) )(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:,(\d{1,2}))?)?${END}`,
    ([, first = '', second = '', third]) =>
      third === undefined
        ? undefined
        : `${hours(first, 'godzina', 'godziny', 'godzin')} ${hours(second, 'minuta', 'minuty', 'minut')} ${hours(third, 'sekunda', 'sekundy', 'sekund')}`,
  ),
]

function hours(digits: string, one: string, few: string, many: string): string {
  const value = Number(digits)
  const noun = value === 1 ? one : isFew(value) ? few : many
  return `${polishCardinal(String(value), { gender: 'feminine' })} ${noun}`
}
