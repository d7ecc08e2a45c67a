import { placeOf, withStop } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Place, TimeParts } from '../grammar.ts'
import { caseBefore, wordBefore } from './context.ts'
import { ACCUSATIVE, type Case, GENITIVE, NOMINATIVE } from './declension.ts'
import { russianCardinal } from './numbers.ts'
import { amount } from './quantity.ts'
import { TIME_NOUNS } from './units.ts'

function part(value: number, noun: 'hour' | 'minute' | 'second', index: Case): string {
  return amount({ negative: false, whole: String(value) }, TIME_NOUNS[noun], index)
}

function timeIn({ hour, minute = 0, second = 0 }: TimeParts, index: Case): string {
  const words = [part(hour, 'hour', index)]
  if (minute > 0 || second > 0) words.push(part(minute, 'minute', index))
  if (second > 0) words.push(part(second, 'second', index))
  return words.join(' ')
}

function caseOfTime(before: string): Case {
  const last = wordBefore(before)
  if (last === 'по' || last === 'на') return ACCUSATIVE
  return caseBefore(before) ?? NOMINATIVE
}

/** A time in hours and minutes, in the case that stands before asks for. */
export function russianTime(time: TimeParts, { before }: Place): string {
  return timeIn(time, caseOfTime(before))
}

const TIME = String.raw`([01]?\d|2[0-4])[:.]([0-5]\d)`
const START = String.raw`(?<![\p{L}\p{N}.,:/])`

function parts(hour: string | undefined, minute: string | undefined): TimeParts {
  return { hour: Number(hour), minute: Number(minute ?? '0') }
}

/** Spans of times, and lengths of time written as clocks. */
export const RUSSIAN_CLOCK: readonly Rule[] = [
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}([01]?\d|2[0-4]):([0-5]\d) ?[–—-] ?([01]?\d|2[0-4]):([0-5]\d)(?: ?ч(?:ас\.?|\.)?(?!\p{L}))?(?![\p{N}]|[:.,]\d)`,
    (match) => {
      const [, h1, m1, h2, m2] = match
      const asked = caseBefore(placeOf(match).before)
      return asked === undefined
        ? `с ${timeIn(parts(h1, m1), GENITIVE)} до ${timeIn(parts(h2, m2), GENITIVE)}`
        : `${timeIn(parts(h1, m1), asked)} ${timeIn(parts(h2, m2), asked)}`
    },
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}([01]?\d|2[0-4])\.([0-5][05]) ?[–—-] ?([01]?\d|2[0-4])\.([0-5][05])(?![\p{L}\p{N}%]|[.,:]\d| ?(?:[%€$₽]|\p{Ll}))`,
    ({ 1: h1, 2: m1, 3: h2, 4: m2 }) =>
      Number(h1) < Number(h2)
        ? `с ${timeIn(parts(h1, m1), GENITIVE)} до ${timeIn(parts(h2, m2), GENITIVE)}`
        : undefined,
  ),
  // With a stop only where the noun or a preposition of time is near: `в 14.30`.
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}${TIME} ?(?:ч\.|ч|час\.|час(?:ов|а)?)(?![\p{L}\p{N}])`,
    (match) => {
      const [text, hour, minute] = match
      const { before } = placeOf(match)
      if (/[.]\d/.test(text) && /(?:длится|продлится|прошло) $/u.test(before)) return undefined
      return withStop(match, timeIn(parts(hour, minute), caseOfTime(before)))
    },
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Вв]|[Кк]|[Дд]о|[Пп]осле|[Сс]|[Оо]коло|[Нн]ачало:?|[Нн]ачало в|[Пп]римерно в) )([01]?\d|2[0-3])\.([0-5]\d)(?![\p{L}\p{N}%‰$€₽]|[.,:]\d| ?[–—-] ?\d| ?(?:%|₽|руб|млн|млрд|тыс|км|кг|м|г|раз|балл|процент|градус|секунд|метр|верс))`,
    (match) => {
      const [, hour, minute] = match
      const { before } = placeOf(match)
      if (
        /^(?:0[1-9]|1[0-2])$/.test(minute ?? '') &&
        !/[Вв] $/.test(before) &&
        hour?.length === 2
      ) {
        return undefined
      }
      return timeIn(parts(hour, minute), caseOfTime(before))
    },
  ),
  // `14:30 мск`, `UTC+3`
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=\d(?: ч\.?| часов| часа)?) ?\(?(?:мск|МСК|Мск)(?![\p{L}])(?:\.(?! ?$))?\)?`,
    () => ' по московскому времени',
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}])(UTC|GMT|МСК|мск) ?([+−-]) ?(\d{1,2})(?::?([0-5]\d))?(?![\p{L}\p{N}])`,
    ([, zone = '', sign, hour, minute]) => {
      const words = [
        ZONES[zone] ?? '',
        sign === '+' ? 'плюс' : 'минус',
        russianCardinal(String(Number(hour))),
      ]
      if (minute !== undefined && minute !== '00') words.push(russianCardinal(minute))
      return words.join(' ')
    },
  ),
]

const ZONES: { readonly [zone: string]: string } = {
  UTC: 'ю ти си',
  GMT: 'джи эм ти',
  МСК: 'московское время',
  мск: 'московское время',
}
