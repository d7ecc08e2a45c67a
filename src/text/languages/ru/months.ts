import {
  type Case,
  GENITIVE,
  INSTRUMENTAL,
  NOMINATIVE,
  PREPOSITIONAL,
  DATIVE,
} from './declension.ts'

/** Stem, ending of the nominative, and usual short forms; January first. */
const MONTHS: readonly (readonly [stem: string, end: string, short: string])[] = [
  ['январ', 'ь', 'янв'],
  ['феврал', 'ь', 'фев февр'],
  ['март', '', 'мар'],
  ['апрел', 'ь', 'апр'],
  ['ма', 'й', ''],
  ['июн', 'ь', 'июн'],
  ['июл', 'ь', 'июл'],
  ['август', '', 'авг'],
  ['сентябр', 'ь', 'сен сент'],
  ['октябр', 'ь', 'окт'],
  ['ноябр', 'ь', 'ноя нояб'],
  ['декабр', 'ь', 'дек'],
]
const STRESSED = /^(?:январ|феврал|сентябр|октябр|ноябр|декабр)$/

/** The name of a month, 1 to 12, in a case. */
export function russianMonth(month: number, grammaticalCase: Case): string {
  const [stem, end] = MONTHS[month - 1] as readonly [string, string, string]
  const hard = end === ''
  switch (grammaticalCase) {
    case GENITIVE:
      return stem + (hard ? 'а' : 'я')
    case DATIVE:
      return stem + (hard ? 'у' : 'ю')
    case INSTRUMENTAL:
      return stem + (hard ? 'ом' : STRESSED.test(stem) ? 'ём' : 'ем')
    case PREPOSITIONAL:
      return `${stem}е`
    default:
      return stem + end
  }
}

const CASES: readonly Case[] = [NOMINATIVE, GENITIVE, DATIVE, INSTRUMENTAL, PREPOSITIONAL]

/** The months in every way they are written, lower case, January first. */
export const RUSSIAN_MONTHS: readonly (readonly string[])[] = MONTHS.map(([, , short], index) => [
  ...new Set([
    ...CASES.map((each) => russianMonth(index + 1, each).replace('ё', 'е')),
    ...CASES.map((each) => russianMonth(index + 1, each)),
    ...short.split(' ').filter((form) => form !== ''),
  ]),
])

/** The months in the genitive and in short, as they stand behind a day, each with its number. */
export const MONTHS_BEHIND_DAYS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(([, , short], index) =>
    [russianMonth(index + 1, GENITIVE), ...short.split(' ')]
      .filter((form) => form !== '')
      .map((form) => [form, index + 1] as const),
  ),
)
