import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { TimeParts } from '../grammar.ts'
import { ENDING_SOURCE, caseBehindOrdinal, endingOf, nounAfter } from './agreement.ts'
import { boundCase, sayDate, sayHours, sayTime } from './calendar.ts'
import type { FinnishCase } from './inflection.ts'
import { finnishOrdinal } from './numbers.ts'
import { FINNISH_DAYS } from './short-forms.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const HOUR = String.raw`([01]?\d|2[0-4])`
const MINUTE = String.raw`([0-5]\d)`
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`
const MONTH = String.raw`(0?[1-9]|1[0-2])`
const YEAR = String.raw`((?:1[0-9]|20)\d\d)`
const SHORT_DAYS = Object.keys(FINNISH_DAYS)
const DAY_WORDS = SHORT_DAYS.flatMap((day) => [day, day.charAt(0).toUpperCase() + day.slice(1)])
const NAMES = SHORT_DAYS.join('|')
const ANY_NAME = DAY_WORDS.join('|')
const ELATIVES: { readonly [day: string]: string } = { keskiviikko: 'keskiviikosta' }
const SENTENCE_END = /^["'”’»“)\]]*$/

function timeOf(hour: string, minute?: string, second?: string): TimeParts {
  return {
    hour: Number(hour),
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
  }
}

function behind({ 0: text, input, index }: RegExpExecArray): string {
  return input.slice(index + text.length, index + text.length + 40)
}

/** The stop of a date that also ends the sentence is said twice. */
function withStop(match: RegExpExecArray, said: string): string {
  return match[0].endsWith('.') && SENTENCE_END.test(behind(match)) ? `${said}.` : said
}

function dayName(short: string): string {
  const name = FINNISH_DAYS[short.toLowerCase()] ?? short
  return /^\p{Lu}/u.test(short) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

function caseFor(match: RegExpExecArray, ending: string | undefined): FinnishCase | undefined {
  return ending === undefined ? boundCase(behind(match)) : endingOf(ending)?.grammaticalCase
}

/** Clock times behind `klo`, spans of them and of dates, days of the week. */
export const FINNISH_TIMES: readonly Rule[] = [
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Kk]lo\.?|[Kk]ello) ?)${HOUR}(?:[.:]${MINUTE})? ?[–-] ?${HOUR}(?:[.:]${MINUTE})?(?![\p{L}\p{N}]|[.:,]\d)`,
    ([, h1 = '', m1, h2 = '', m2]) => sayHours(timeOf(h1, m1), timeOf(h2, m2)),
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Kk]lo\.?|[Kk]ello) ?)${HOUR}(?:[.:]${MINUTE}(?:[.:]${MINUTE})?)?(?::(${ENDING_SOURCE}))?(?![\p{L}\p{N}]|[.:,]\d)`,
    (match) => {
      const [, hour = '', minute, second, ending] = match
      const inCase = caseFor(match, ending)
      return inCase && sayTime(timeOf(hour, minute, second), inCase)
    },
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}${HOUR}[.:]${MINUTE} ?[–-] ?${HOUR}[.:]${MINUTE}(?![\p{L}\p{N}]|[.:,]\d| ?[%€])`,
    ([, h1 = '', m1, h2 = '', m2]) => sayHours(timeOf(h1, m1), timeOf(h2, m2)),
  ),
  // A minute with a zero before it tells a time from a date: `Juna saapui 8.05.`
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}([1-9]|1\d|2[0-3])\.(0\d)(?=\.?$|\.? (?:ja|tai|sekä) )(?!\.\d)`,
    ([, hour = '', minute]) => sayTime(timeOf(hour, minute)),
  ),
  // No month has such a number: `Loppuaika 10.15.30`.
  patternRule(
    'time',
    HAS.stop,
    String.raw`(?<!(?:[Vv]ersio\p{L}{0,4}|OS|Android) )${START}${HOUR}\.(1[3-9]|[2-5]\d)\.([0-5]\d)(?![\p{L}\p{N}]|[.,:/–-]\d)`,
    ([, hour = '', minute, second]) => sayTime(timeOf(hour, minute, second)),
  ),
  // Spans of dates: `5.5.–10.6.2021`, `5.–10.6.`
  patternRule(
    'date',
    HAS.digit,
    String.raw`${START}${DAY}\.(?:${MONTH}\.)?(?:${YEAR})? ?[–-] ?${DAY}\.${MONTH}\.(?:${YEAR})?(?![\p{L}\p{N}]|[.,:]\d)`,
    (match) => {
      const [, d1, m1, y1, d2, m2, y2] = match
      const last = { day: Number(d2), month: Number(m2), written: 'digits' as const }
      const year = y2 === undefined ? {} : { year: y2 }
      if (m1 === undefined && y1 !== undefined) return undefined
      const from = finnishOrdinal(d1 as string, { grammaticalCase: 'elative' })
      if (m1 === undefined || (m1 === m2 && y1 === undefined))
        return withStop(match, `${from} ${sayDate({ ...last, ...year }, 'illative')}`)
      const first = sayDate(
        {
          day: Number(d1),
          month: Number(m1),
          written: 'digits',
          ...(y1 !== undefined && { year: y1 }),
        },
        'elative',
      )
      return withStop(match, `${first} ${sayDate({ ...last, ...year }, 'illative')}`)
    },
  ),
  // A written ending behind a date: `5.12.2021:een` is rare, `5.12.:een` rarer.
  patternRule(
    'date',
    HAS.digit,
    String.raw`${START}${DAY}\.${MONTH}\.${YEAR}?:(${ENDING_SOURCE})(?![\p{L}\p{N}])`,
    ([, day, month, year, ending = '']) => {
      const found = endingOf(ending)
      const parts = { day: Number(day), month: Number(month), written: 'digits' as const }
      return (
        found && sayDate({ ...parts, ...(year !== undefined && { year }) }, found.grammaticalCase)
      )
    },
  ),
  patternRule(
    'range',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])(${ANY_NAME}) ?[–-] ?(${NAMES})(?![\p{L}-])`,
    ([, first = '', last = '']) => {
      const from = dayName(first)
      const elative = ELATIVES[from.toLowerCase()] ?? `${from}sta`
      const to = dayName(last)
      return `${elative} ${to.endsWith('i') ? `${to}hin` : `${to}on`}`
    },
    'gu',
    DAY_WORDS,
  ),
  patternRule(
    'date',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])(${ANY_NAME})(?:\.(?= \d{1,2}\.)|(?=,? \d{1,2}\.\d{1,2}\.|,? klo| \d{1,2}[.:]\d\d(?!\d)| \d{1,2} ?[–-] ?\d{1,2}(?![\d.])))`,
    ([, day = '']) => dayName(day),
    'gu',
    DAY_WORDS,
  ),
]

/** Times with a stop and no word before them; behind versions and dates. */
export const FINNISH_BARE_TIMES: readonly Rule[] = [
  patternRule(
    'time',
    HAS.stop,
    String.raw`${START}${HOUR}\.${MINUTE}(?:\.${MINUTE})?(?::(${ENDING_SOURCE}))?(?![\p{L}\p{N}]|[.:,–-]\d| ?[%€°$£]| (?:miljo|miljar|euro|prosent|kilo|metri|gramma|litra))`,
    (match) => {
      const [text, hour = '', minute, second, ending] = match
      const inCase = caseFor(match, ending)
      // Pi, and numbers with a decimal point that tell themselves by small hours.
      const clear = Number(hour) > 5 || Number(minute) % 5 === 0
      return text.startsWith('0.') || !clear
        ? undefined
        : inCase && sayTime(timeOf(hour, minute, second), inCase)
    },
  ),
]

const AND = String.raw`(?: (?:ja|tai|sekä|eli|vai) \d{1,4}\.){0,3}`

/** Ordinals with a stop, in the case of the noun that follows. */
export const FINNISH_ORDINALS: readonly Rule[] = [
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`${START}(\d{1,4})\. ?[–-] ?(\d{1,4})\.(?= \p{Ll})`,
    ([, first = '', last = '']) =>
      `${finnishOrdinal(first, { grammaticalCase: 'elative' })} ${finnishOrdinal(last, { grammaticalCase: 'illative' })}`,
  ),
  patternRule('ordinal', HAS.digit, String.raw`${START}(\d{1,4})\.(?=${AND} \p{Ll})`, (match) => {
    const after = behind(match).replace(new RegExp(`^${AND}`, 'u'), '')
    const noun = nounAfter(after)
    const found = noun?.endsWith('kuuta') === true ? undefined : caseBehindOrdinal(after)
    return finnishOrdinal(match[1] as string, found === undefined ? {} : { grammaticalCase: found })
  }),
]
