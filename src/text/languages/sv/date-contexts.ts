import { oneOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { SWEDISH_MONTHS, swedishTime } from './calendar.ts'
import { swedishOrdinal, swedishYear } from './numbers.ts'
import { SWEDISH_UNITS } from './units.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const UNIT = oneOf(Object.keys(SWEDISH_UNITS))
const MONTHS = SWEDISH_MONTHS.map(([name = '']) => name)

/** Times with a stop, halves of the day, weeks, and dates in digits that nothing else announces. */
export const SWEDISH_DATE_CONTEXTS: readonly Rule[] = [
  // Times with a stop: decimals have a comma.
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<!(?:nr|nummer|version|[Vv]ersion|avsnitt|kapitel|kap\.|punkt|tabell|figur|bilaga|Windows|Ubuntu) )${START}([01]\d|2[0-3])\.([0-5]\d)(?![\p{L}\p{N}%°]|[.,:/–-]\d| ?(?:%|€|\$|kr|milj|miljon|miljard|procent|euro|dollar|grader|poäng|sekunder|${UNIT})(?!\p{L}))`,
    ([, hour = '', minute = '']) => swedishTime({ hour: Number(hour), minute: Number(minute) }),
  ),
  patternRule('time', HAS.digit, String.raw`(?<=\d )([fe]m)(?![\p{L}\p{N}])`, ([half]) =>
    half === 'fm' ? 'på förmiddagen' : 'på eftermiddagen',
  ),
  // `V 12` and `v 12` are weeks, not versions.
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.])(v|V) (?=(?:[1-9]|[1-4]\d|5[0-3])(?![\p{N}\p{L}]|\.\d))`,
    ([, letter]) => (letter === 'V' ? 'Vecka ' : 'vecka '),
  ),
  // A day and a month in digits before a year, or where it can be no fraction.
  patternRule(
    'date',
    HAS.slash,
    String.raw`${START}(0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])(?: ((?:19|20)\d\d)(?!\d))?(?![\p{L}\p{N}/]|[.,:]\d| (?:${UNIT})(?!\p{L}))`,
    ({ 1: day = '', 2: month = '', 3: year }) => {
      if (year === undefined && (Number(day) <= Number(month) || (day === '24' && month === '7')))
        return undefined
      return `${swedishOrdinal(String(Number(day)))} ${MONTHS[Number(month) - 1]}${year === undefined ? '' : ` ${swedishYear(year)}`}`
    },
  ),
  patternRule(
    'date',
    HAS.digit,
    String.raw`${START}((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}-]|[.,:/]\d)`,
    ([, year = '', month = '', day = '']) =>
      `${swedishOrdinal(String(Number(day)))} ${MONTHS[Number(month) - 1]} ${swedishYear(year)}`,
  ),
]
