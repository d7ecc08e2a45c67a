import { romanValue } from '../../classes/roman.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { swedishCardinal, swedishDigits, swedishYear } from './numbers.ts'
import { SWEDISH_RULERS, swedishRoman } from './roman.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
/** What the names of digits begin with: `femman`, `sexan`. */
export const SWEDISH_STEMS: readonly string[] =
  'noll ett två tre fyr femm sex sju ått ni ti elv tolv'.split(' ')

/** Numbers of persons, plates, roads with endings, rulers in the genitive, prices with a colon. */
export const SWEDISH_CODES: readonly Rule[] = [
  // Numbers of persons and firms, digit by digit.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,-])(\d{6}|(?:19|20)\d{6})[-+](\d{4})(?![\p{L}\p{N}]|[.,:/-]\d)`,
    ([, first = '', last = '']) => `${swedishDigits(first)} ${swedishDigits(last)}`,
  ),
  // Laws by their year and number: `SFS 2010:800`.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`${START}((?:1[6-9]|20)\d\d):(\d{1,4})(?![\p{L}\p{N}]|[.,:/–-]\d)`,
    ([, year = '', number = '']) => `${swedishYear(year)} kolon ${swedishCardinal(number)}`,
  ),
  // Plates of cars, `ABC 123`.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<=^|(?:[Bb]ilen|[Bb]il|skylt(?:en)?|nummer|nummerskylt|numret|registrerad|regnr):? )(?!SEK|EUR|USD|NOK|DKK|GBP|CHF|BMW|OCR)([A-HJ-PR-UW-Z]{3}) ?(\d{2})([\dA-Z])(?![\p{L}\p{N}]|[.,:/-]\d)`,
    ([, letters = '', digits = '', last = '']) =>
      `${[...letters].join(' ')} ${swedishDigits(digits)} ${/\d/.test(last) ? swedishDigits(last) : last}`,
  ),
  // The name of a digit behind a letter: `E6:an`.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])(\p{Lu}{1,2})(\d{1,2}):(an|ans)(?!\p{L})`,
    ([, letters = '', digits = '', ending = '']) => {
      const stem = SWEDISH_STEMS[Number(digits)]
      return stem === undefined ? undefined : `${[...letters].join(' ')} ${stem}${ending}`
    },
  ),
  patternRule(
    'percent',
    HAS.digit,
    String.raw`${START}(\d{1,4}) ?%-?(ig\p{Ll}{0,2})(?![\p{L}\p{N}])`,
    ([, digits = '', tail = '']) => `${swedishCardinal(digits)}procent${tail}`,
  ),
  // Rulers in the genitive: `Karl XII:s`.
  patternRule(
    'roman',
    HAS.roman,
    String.raw`(?<=(?<!\p{L})(?:${SWEDISH_RULERS}) )(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3})):s(?!\p{L})`,
    ({ 1: numeral = '', input, index }) =>
      numeral === ''
        ? undefined
        : `${swedishRoman(romanValue(numeral), 'ruler', { before: input.slice(Math.max(0, index - 40), index), after: '' })}s`,
  ),
  // Prices with a colon and cents beyond the minutes of an hour: `19:90`.
  patternRule(
    'money',
    HAS.digit,
    String.raw`(?<!(?:[Ss]kala(?:n)?|förhållandet?|oddset|odds) )${START}([1-9]\d{0,3}):([6-9]\d)(?! ?(?:kr|kronor)(?!\p{L})|[\p{L}\p{N}]|[.,:/–-]\d)`,
    ([, whole = '', part = '']) =>
      whole === '1' ? undefined : `${swedishCardinal(whole)} och ${swedishCardinal(part)}`,
  ),
]
