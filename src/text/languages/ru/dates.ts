import { HAS } from '../../clean.ts'
import { oneOf, placeOf, withStop } from '../../classes/number-text.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { DateParts, Place } from '../grammar.ts'
import { wordBefore } from './context.ts'
import {
  ACCUSATIVE,
  CASES,
  type Case,
  DATIVE,
  GENITIVE,
  INSTRUMENTAL,
  NOMINATIVE,
  PREPOSITIONAL,
} from './declension.ts'
import { MONTHS_BEHIND_DAYS, RUSSIAN_MONTHS, russianMonth } from './months.ts'
import { russianOrdinal } from './ordinals.ts'
import { yearIn } from './years.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–—-])`
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`
const YEAR = String.raw`(\d{4})`
const YEAR_NOUN = String.raw`(?: ?(год(?:а|у)?|г\.?)(?![\p{L}\p{N}]))?`

const DAY_CASES: { readonly [word: string]: Case } = {
  к: DATIVE,
  ко: DATIVE,
  по: ACCUSATIVE,
  на: ACCUSATIVE,
  за: ACCUSATIVE,
  под: ACCUSATIVE,
  про: ACCUSATIVE,
  через: ACCUSATIVE,
  в: ACCUSATIVE,
  перед: INSTRUMENTAL,
  между: INSTRUMENTAL,
  над: INSTRUMENTAL,
  о: PREPOSITIONAL,
  об: PREPOSITIONAL,
  сегодня: NOMINATIVE,
  завтра: NOMINATIVE,
  послезавтра: NOMINATIVE,
  вчера: NOMINATIVE,
  это: NOMINATIVE,
  наступило: NOMINATIVE,
  дата: NOMINATIVE,
}
const SHORT_DAYS: { readonly [short: string]: string } = {
  пн: 'понедельник',
  вт: 'вторник',
  ср: 'среда',
  чт: 'четверг',
  пт: 'пятница',
  сб: 'суббота',
  вс: 'воскресенье',
}
const DATE_BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])\d{1,2}(?: (?:${[...MONTHS_BEHIND_DAYS.keys()].join('|')}))? (?:и|или) $|(?:^|[^\p{L}\p{N}])\d{1,2}, $`,
  'u',
)

/** The case of the day by what stands before; the genitive, which tells when, if nothing asks. */
export function caseOfDay(before: string): Case {
  const shared = DATE_BEFORE.exec(before)
  const root =
    shared === null ? before : before.slice(0, shared.index + (/^\d/.test(shared[0]) ? 0 : 1))
  if (/(?:сегодня|завтра|вчера|дата): $/iu.test(root)) return NOMINATIVE
  return DAY_CASES[wordBefore(root)] ?? GENITIVE
}

function dayIn(day: number, grammaticalCase: Case): string {
  return russianOrdinal(String(day), {
    gender: 'neuter',
    grammaticalCase: CASES[grammaticalCase] as string,
  })
}

/** The year behind a month, always in the genitive: `две тысячи десятого года`. */
function yearOf(digits: string): string {
  const full = digits.length === 2 ? `${Number(digits) < 50 ? '20' : '19'}${digits}` : digits
  return `${yearIn(full, GENITIVE)} года`
}

/** Versions and chapters look as short dates do. */
const NO_DATE =
  /(?:верси[яиюей]+|ядр[оаеу]|сборк[аиуе]|патч|релиз|обновлени[еяю]|прошивк[аиуе]|глав[аыеу]|пункта?|пункте|п\.|раздела?|разделе) $/iu

/** A date of digits: `двенадцатого мая две тысячи двадцать первого года`; the nominative alone. */
export function russianDate(
  { day, month, year }: DateParts,
  { before, after }: Place,
): string | undefined {
  if (year === undefined || (year.length !== 4 && NO_DATE.test(before))) return undefined
  const alone = !/[\p{L}\p{N}]/u.test(before + after) || before.endsWith(': ')
  const index = alone ? NOMINATIVE : caseOfDay(before)
  const words: string[] = []
  if (day !== undefined) words.push(dayIn(day, index), russianMonth(month, GENITIVE))
  else words.push(russianMonth(month, index))
  if (year !== undefined) {
    words.push(/^ ?(?:г\.|год)/.test(after) ? yearIn(year, GENITIVE) : yearOf(year))
  }
  return words.join(' ')
}

const month = `(${oneOf([...MONTHS_BEHIND_DAYS.keys()])})`
/** The stop of a short month, and none behind a whole one. */
const MONTH = String.raw`${month}(?![\p{L}\p{N}])(?:(?<=(?<!\p{L})(?:янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек))\.)?`
const ANY_MONTH = oneOf(RUSSIAN_MONTHS.flat().filter((form) => form.length > 2))

function named(name: string): string {
  return russianMonth(MONTHS_BEHIND_DAYS.get(name.toLowerCase()) ?? 1, GENITIVE)
}

function withYear(year: string | undefined, noun: string | undefined): string {
  if (year === undefined) return ''
  return noun === 'году' ? ` ${yearIn(year, PREPOSITIONAL)} году` : ` ${yearOf(year)}`
}

const TAIL = String.raw`(?:,? ${YEAR}${YEAR_NOUN})?(?![\p{L}\p{N}]|[.,:/]\d|-\p{L})`

/** Dates with the name of the month: days, spans of days, months with years. */
export const RUSSIAN_DATES: readonly Rule[] = [
  // `с 5 по 10 мая`, `с 5 мая по 10 июня 2020 года`
  patternRule(
    'date',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})[Сс]о? )${DAY}(?: ${MONTH})?(?: (?:${YEAR})${YEAR_NOUN})? (по|до) ${DAY} ${MONTH}${TAIL}`,
    (match) => {
      const [, first, early, earlyYear, , joint = '', last, late = '', year, noun] = match
      const begin = `${dayIn(Number(first), GENITIVE)}${early === undefined ? '' : ` ${named(early)}`}${withYear(earlyYear, undefined)}`
      const end = dayIn(Number(last), joint === 'по' ? ACCUSATIVE : GENITIVE)
      return withStop(match, `${begin} ${joint} ${end} ${named(late)}${withYear(year, noun)}`)
    },
    'giu',
  ),
  // `5–10 мая`, `28 мая – 3 июня`
  patternRule(
    'date',
    HAS.digit,
    String.raw`${START}${DAY}(?: ${MONTH})? ?[–—-] ?${DAY} ${MONTH}${TAIL}`,
    (match) => {
      const [, first, early, last, late = '', year, noun] = match
      const word = wordBefore(placeOf(match).before)
      const asked = DAY_CASES[word]
      const tail = `${named(late)}${withYear(year, noun)}`
      const middle = early === undefined ? '' : ` ${named(early)}`
      if (asked !== undefined && asked !== NOMINATIVE) {
        return withStop(
          match,
          `${dayIn(Number(first), asked)}${middle} ${dayIn(Number(last), asked)} ${tail}`,
        )
      }
      const head = `с${dayIn(Number(first), GENITIVE).startsWith('вто') ? 'о' : ''}`
      return withStop(
        match,
        `${head} ${dayIn(Number(first), GENITIVE)}${middle} по ${dayIn(Number(last), ACCUSATIVE)} ${tail}`,
      )
    },
    'giu',
  ),
  patternRule(
    'date',
    HAS.digit,
    String.raw`${START}${DAY} ${MONTH}${TAIL}`,
    (match) => {
      const [, day, name = '', year, noun] = match
      const index = caseOfDay(placeOf(match).before)
      return withStop(match, `${dayIn(Number(day), index)} ${named(name)}${withYear(year, noun)}`)
    },
    'giu',
  ),
  // A day whose month comes with the next one: `5 и 6 мая`, `5, 6 и 7 мая`.
  patternRule(
    'date',
    HAS.digit,
    String.raw`${START}${DAY}(?=(?:, \d{1,2}){0,3}(?:,| и| или) \d{1,2} ${month}(?!\p{L}))`,
    (match) => dayIn(Number(match[1]), caseOfDay(placeOf(match).before)),
    'giu',
  ),
  // The noun behind a date of digits, which says it in the genitive.
  patternRule(
    'date',
    HAS.digit,
    String.raw`(?<=(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})) ?г(?![\p{L}\p{N}])\.?`,
    (match) => withStop(match, ' года'),
  ),
  // `до 15.06`: a month behind the stop.
  patternRule(
    'date',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Дд]о|[Сс]|[Кк]|[Пп]о|[Оо]т|[Нн]а|[Пп]осле) )(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?![\p{L}\p{N}%]|[.,:]\d| ?[%€₽$]| (?:руб|млн|млрд|тыс|час|км|кг|м|г)(?!\p{L}))`,
    (match) =>
      `${dayIn(Number(match[1]), caseOfDay(placeOf(match).before))} ${russianMonth(Number(match[2]), GENITIVE)}`,
  ),
  // Short days of the week before a date: `пн, 3 мая`.
  patternRule(
    'date',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])(${Object.keys(SHORT_DAYS).join('|')})(?=,? \d{1,2}(?:\.\d| (?:${ANY_MONTH})))`,
    ([, day = '']) => SHORT_DAYS[day],
    'gu',
    Object.keys(SHORT_DAYS),
  ),
  // A day alone: `5 числа`, `1-го числа`.
  patternRule(
    'date',
    HAS.digit,
    String.raw`${START}${DAY}(?= (числ(?:о|а|у|ом|е))(?!\p{L}))`,
    (match) => {
      const [, day, noun = ''] = match
      const index = { числа: GENITIVE, числу: DATIVE, числом: INSTRUMENTAL, числе: PREPOSITIONAL }[
        noun
      ]
      return dayIn(Number(day), (index ?? NOMINATIVE) as Case)
    },
  ),
  // The stop of a short month is gone before the year.
  patternRule(
    'date',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])(${ANY_MONTH})\.? ${YEAR}${YEAR_NOUN}(?![\p{L}\p{N}]|[.,:/]\d|-\p{L})`,
    (match) => {
      const [, name = '', year = '', noun] = match
      const index = RUSSIAN_MONTHS.findIndex((forms) => forms.includes(name.toLowerCase())) + 1
      const short = name.length < 5 && !/^(?:ма[йяюе]|март|июн[ьяюе]|июл[ьяюе])/iu.test(name)
      const said = short ? russianMonth(index, NOMINATIVE) : name
      return withStop(match, `${said}${withYear(year, noun === 'году' ? undefined : noun)}`)
    },
    'giu',
  ),
]
