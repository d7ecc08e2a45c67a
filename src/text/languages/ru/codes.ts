import { HAS } from '../../clean.ts'
import { numberParts, numberSource, placeOf, sayNumber } from '../../classes/number-text.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar } from '../grammar.ts'
import { russianFraction } from './fractions.ts'
import { caseBefore } from './context.ts'
import { CASES } from './declension.ts'
import { spellRussian } from './letters.ts'
import { russianCardinal, russianDigits } from './numbers.ts'

const HOUSE =
  /(?:№|дома?|доме|д\.|кв\.|корп\.|кабинете?|каб\.|класса?|классе|школ[аеы]|комнат[аеы]|аудитори[яи]|квартир[аеы]|подъезда?|строение|улиц[аеы] \p{L}+,?|\p{L}{3,20} ?,) ?$/iu

/** Letters and numbers in one name in Cyrillic: `М4`, `Т-34`, `12Б`. */
export const RUSSIAN_CODES: readonly Rule[] = [
  // Numbers of taxpayers, accounts and the like.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<=(?:ИНН|ОГРН|ОГРНИП|КПП|СНИЛС|БИК|ОКПО|(?:сч[её]т|код|паспорт|полис|PIN|пин|артикул)(?: №)?):? ?№? ?)\d{4,20}(?![\p{L}\p{N}]|[.,]\d)`,
    ([digits]) => russianDigits(digits),
  ),
  // Groups of states.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])G-?(7|8|20)(?![\p{L}\p{N}]|[.,:-]\d)`,
    ([, digits = '']) => `джи ${russianCardinal(digits)}`,
    'gu',
    ['G'],
  ),
  // `п. 2.1`
  patternRule(
    'alphanumeric',
    HAS.stop,
    String.raw`(?<=(?<!\p{L})(?:п|гл|разд|ст|рис|табл|пункт[аеу]?|раздел[аеу]?|глав[аеуы]|рисун(?:ок|ке)|таблиц[аеы]) ?\.? ?)(\d{1,3})\.(\d{1,3})(?![\p{L}\p{N}]|[.,]\d)`,
    ([, first = '', second = '']) => `${russianCardinal(first)} точка ${russianCardinal(second)}`,
  ),
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,№-])([А-ЯЁ]{1,2})-?(\d{1,4})(?:-?([А-ЯЁ]{1,2}))?(?![\p{L}\p{N}]|[.,:-]\d|-\p{Ll})`,
    ([, letters = '', digits = '', tail]) => {
      const number =
        digits.startsWith('0') && digits.length > 1
          ? russianDigits(digits)
          : russianCardinal(digits)
      return `${spellRussian(letters)} ${number}${tail === undefined ? '' : ` ${spellRussian(tail)}`}`
    },
  ),
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])(\d{1,4}) ?-?[«"“]?([А-ЕЖЗИКЛа-ежзикл])[»"”]?(?![\p{L}\p{N}.-])`,
    ({ 0: text, 1: digits = '', 2: letter = '', input, index }) => {
      const sure = /[«"“]/.test(text) || (/^[БГДЕЖЗ]$/.test(letter) && /\d-?\p{Lu}/u.test(text))
      const near = HOUSE.test(input.slice(Math.max(0, index - 30), index))
      const spaced = /\d [а-яА-Я]/.test(text)
      if (!sure && (!near || (spaced && /[ваики]/.test(letter)))) return undefined
      return `${russianCardinal(digits)} ${spellRussian(letter)}`
    },
  ),
]

/** Fractions in the case that the words before ask for: `около двух третьих`. */
export const RUSSIAN_FRACTION: Rule = patternRule(
  'fraction',
  HAS.slash,
  String.raw`(?<![\p{L}\p{N}.,/:-]|\d )(\d{1,3})/(\d{1,3})(?![\p{L}\p{N}/]|[.,]\d)`,
  (match) => {
    const [, upper = '', lower = ''] = match
    const index = caseBefore(placeOf(match).before)
    return index === undefined || Number(upper) >= Number(lower)
      ? undefined
      : russianFraction(upper, lower, index)
  },
)

/** Decimal numbers in the case that the words before ask for: `до одной целой пяти десятых`. */
export function russianDecimals(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  return [
    patternRule(
      'decimal',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,:/–-])(${number})(?<=[.,]\d{1,9})(?![\p{L}\p{N}]|[.,:/–-]\p{N}| ?(?:тыс|млн|млрд|трлн|тысяч|миллион|миллиард|триллион))`,
      (match) => {
        const parts = numberParts(match[1] as string, grammar)
        const index = caseBefore(placeOf(match).before)
        if (parts.decimals === undefined || index === undefined) return undefined
        return sayNumber(parts, grammar, { grammaticalCase: CASES[index] as string })
      },
    ),
  ]
}
