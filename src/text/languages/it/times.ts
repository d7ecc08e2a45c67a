import { placeOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { italianTime } from './calendar.ts'
import { counted, number, unit } from './counted.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/°]|° |\p{N}[-–])`
const END = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N})`
const HOUR = '([01]?\\d|2[0-4])'
const MINUTE = '([0-5]\\d)'

/** Times of day and lengths of time as Italians write them: `ore 9-12`, `h. 21.30`, `1h30`. */
export const ITALIAN_TIMES: readonly Rule[] = [
  // A stop between hour and minutes, behind an article or with nothing else: le 22.15, 15.30.
  patternRule(
    'time',
    HAS.stop,
    String.raw`(?:^(?=\d{1,2}\.(?:00|15|30|45)\.?$)|(?<=(?<!\p{L})le ))${HOUR}\.${MINUTE}${END}`,
    ([, h, m]) => italianTime({ hour: Number(h), minute: Number(m) }),
    'giu',
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}])h${HOUR}(?![\p{L}\p{N}]|[.:,/-]\p{N})`,
    ([, h]) => (h === '24' ? undefined : `ore ${italianTime({ hour: Number(h) })}`),
  ),
  // Spans of times: from the one to the other.
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/]|\p{N}[-–])${HOUR}[:.]${MINUTE} ?[-–] ?${HOUR}[:.]${MINUTE}(?![\p{L}\p{N}%€]|[.,:]\p{N}| ?[€%])`,
    (match) => {
      const [text, h1, m1, h2, m2] = match
      const { before } = placeOf(match)
      const timely = /(?:^|\P{L})(?:ore|dalle|orario|orari|h|alle|dall[’'])[ :]*$/iu.test(before)
      if (text.includes('.') && !timely) return undefined
      const [first, last] = [
        italianTime({ hour: Number(h1), minute: Number(m1) }),
        italianTime({ hour: Number(h2), minute: Number(m2) }),
      ]
      return `${timely && !/orari/i.test(before) ? '' : 'dalle '}${first} alle ${last}`
    },
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:ore|dalle|orario|h) )${HOUR} ?[-–] ?${HOUR}${END}`,
    ([, h1, h2]) =>
      `${italianTime({ hour: Number(h1) })} alle ${italianTime({ hour: Number(h2) })}`,
    'giu',
  ),
  // Lengths of time in several units.
  patternRule(
    'duration',
    HAS.digit,
    String.raw`${START}(\d{1,3}) ?h ?(?:e )?([0-5]?\d) ?(?:min|m|['′])(?: ?(?:e )?([0-5]?\d) ?(?:s|sec|["″]|''))?${END}`,
    ([, h = '', m = '', s]) => {
      const parts = [counted(h, unit('h')), counted(m, unit('min'))]
      return [...parts, ...(s === undefined ? [] : [counted(s, unit('s'))])].join(' ')
    },
  ),
  patternRule(
    'duration',
    HAS.digit,
    String.raw`${START}(\d{1,2})h([0-5]\d)${END}`,
    ([, h = '', m = '']) => `${counted(h, unit('h'))} e ${counted(m, unit('min'))}`,
  ),
  patternRule(
    'duration',
    HAS.digit,
    String.raw`${START}(\d{1,3}) ?(?:min|['′]) ?(?:e )?([0-5]?\d) ?(?:s|sec|["″]|'')${END}`,
    ([, m = '', s = '']) => `${counted(m, unit('min'))} e ${counted(s, unit('s'))}`,
  ),
  // Hours with a short word before them and a stop or a comma inside: h. 21.30, ore 20,30.
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:h\. ?|h ))${HOUR}[.:,]${MINUTE}${END}`,
    ([, h, m]) => italianTime({ hour: Number(h), minute: Number(m) }),
    'giu',
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:ore|alle|dalle) )${HOUR},${MINUTE}${END}`,
    ([, h, m]) => italianTime({ hour: Number(h), minute: Number(m) }),
    'giu',
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}])h${HOUR}[.:]${MINUTE}${END}`,
    ([, h, m]) => `ore ${italianTime({ hour: Number(h), minute: Number(m) })}`,
  ),
  patternRule(
    'time',
    HAS.slash,
    `${START}24 ?h(?:24)? ?/ ?24${END}`,
    () => 'ventiquattro ore su ventiquattro',
  ),
  patternRule('time', HAS.digit, `${START}[hH]24${END}`, () => 'acca ventiquattro'),
  patternRule(
    'time',
    HAS.slash,
    `${START}(24|7)(?: ?(?:ore|giorni|gg?))?(?:/|su)(24|7)${END}`,
    ([, a, b]) => `${number(a)} su ${number(b)}`,
  ),
]
