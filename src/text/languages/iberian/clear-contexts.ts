import { HAS } from '../../clean.ts'
import { sayDigits, sayNumber } from '../../classes/number-text.ts'
import { romanValue } from '../../classes/roman.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar, Noun } from '../grammar.ts'
import { countNoun } from './counted-noun.ts'

/** Words of a language that make clear what the numbers near them are. */
export interface ClearWords {
  /** Before the number of a telephone: `móvil`, `llame`. Source. */
  readonly calls: string
  /** Small words that may stand between such a word and its number. Source. */
  readonly links: string
  /** Before a ratio that looks like a time of day: `escala`. Source. */
  readonly ratios: string
  /** Before the second Roman numeral of a list: `siglos`. Source. */
  readonly ages: string
  /** Before a postcode. Source. */
  readonly postcode: string
  /** Names of currencies in the plural. Source. */
  readonly currencies: string
  /** `vez` and `veces`. */
  readonly once: string
  readonly often: string
  /** Before the size of a screen in inches. Source. */
  readonly screens: string
  /** Before the number and letter of a seat or a door. Source. */
  readonly seats: string
  readonly hour: string
  readonly minute: string
  readonly second: string
}

/** Centuries beyond this one are said by cardinals. */
const LAST_ORDINAL = 10

/** Whether centuries are named before a place, whose numerals are ordinals; others are cardinals. */
function agesBefore(text: string, index: number): boolean {
  return /(?:s[ií]glos?|s[eé]culos?|s[eé]cs?\.|(?<!\p{L})ss?\.) (?:[IVXLCDM]{1,8})?$/iu.test(
    text.slice(Math.max(0, index - 20), index),
  )
}

/**
 * What only words nearby make clear: plain digits of a telephone, ratios that look like times,
 * lists of Roman numerals, `24/7`, seasons such as `2021/22`, lengths such as `2 h 15 min`.
 */
export function clearContextRules(grammar: Grammar, words: ClearWords): readonly Rule[] {
  const word = String.raw`(?<!\p{L})`
  const counted = (digits: string, noun: string, feminine: boolean): string => {
    const gender = feminine ? 'feminine' : 'masculine'
    const number = grammar.cardinal(String(Number(digits)), { gender, attributive: true })
    return `${number} ${noun}${Number(digits) === 1 ? '' : 's'}`
  }
  const age = (numeral: string, ordinal: boolean): string => {
    const value = romanValue(numeral.toUpperCase())
    return ordinal && value <= LAST_ORDINAL
      ? grammar.ordinal(String(value), { gender: 'masculine' })
      : grammar.cardinal(String(value))
  }
  return [
    patternRule(
      'telephone',
      HAS.digit,
      String.raw`(?=\d)(?<=${word}(?:${words.calls})(?:[ :.]{1,2}(?:${words.links})?){1,3})\d{2,4}(?:[ .-]?\d{2,4}){2,4}(?![\p{L}\p{N}]|[.,:/-]\d)`,
      ([text]) => {
        const groups = text.match(/\d+/g) ?? []
        return groups.join('').length < 7
          ? undefined
          : groups.map((group) => sayDigits(group, grammar)).join(', ')
      },
      'giu',
    ),
    patternRule(
      'telephone',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])[89]0\d \d{2} \d{2} \d{2}(?![\p{L}\p{N}]| \d|[.,:/-]\d)`,
      ([text]) =>
        text
          .split(' ')
          .map((group) => sayDigits(group, grammar))
          .join(', '),
    ),
    patternRule(
      'telephone',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,+-]|\d )[1-9]\d 9?\d{4}[ -]\d{4}(?![\p{L}\p{N}]| \d|[.,:/-]\d)`,
      ([text]) =>
        text
          .split(/[ -]/)
          .map((group) => sayDigits(group, grammar))
          .join(', '),
    ),
    // Nine digits of a telephone, in threes or with nothing between, and seven with a hyphen.
    patternRule(
      'telephone',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,/:+-]|[\d)] |[)])(?:[6789]\d{2} ?\d{3} ?\d{3}|[2-9]\d{2}-\d{4}|9\d{4}-\d{4}|[3-9]\d{3}-\d{4})(?<!0{2})(?![\p{L}\p{N}/]| ?[€$£%°]| \d|[.,:–-]\d| (?:de |\p{Ll}))`,
      ([text]) =>
        /(?:00|500)-/.test(text)
          ? undefined
          : text
              .split(/[ -]/)
              .map((group) => sayDigits(group, grammar))
              .join(', '),
    ),
    // The name of the currency stands behind the number, too: `$17.25 pesos`.
    patternRule(
      'money',
      HAS.currency,
      String.raw`(?<![\p{L}\p{N}])(?:US|R)?[$€] ?(?=\d[\d.,]{0,14} (?:mil |mill?ones de |milhões de )?(?:${words.currencies})(?!\p{L}))`,
      () => '',
    ),
    patternRule(
      'measure',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])(\d)['’′](1?\d)["”″]`,
      ([, feet = '', inches = '']) => {
        const [foot, inch] = [grammar.units['ft'], grammar.units['″']]
        if (foot === undefined || inch === undefined) return undefined
        const of = (whole: string, noun: Noun): string =>
          countNoun({ negative: false, whole }, noun, grammar)
        return `${of(feet, foot)} ${grammar.words.and} ${of(inches, inch)}`
      },
    ),
    // Minutes and seconds of a race: 3'45".
    patternRule(
      'duration',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:°]|° |h ?)(\d{1,3})['’′] ?([0-5]\d)(?:["”″]|'')`,
      ([, minutes = '', seconds = '']) =>
        `${counted(minutes, words.minute, false)} ${grammar.words.and} ${counted(seconds, words.second, false)}`,
    ),
    patternRule(
      'measure',
      HAS.digit,
      String.raw`(?:^|(?=\d)(?<=${word}(?:${words.screens})(?: de)? ))(\d{1,2})["″](?![\p{L}\p{N}])`,
      ([, inches = '']) => {
        const inch = grammar.units['″']
        return inch && countNoun({ negative: false, whole: inches }, inch, grammar)
      },
      'giu',
    ),
    patternRule(
      'duration',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:°'’′]|° |h ?)(\d{1,2})(?:["”″]|s(?=\d\d(?!\d)))(\d{1,2})(?![\p{L}\p{N}]|[.,:]\d)`,
      ([, seconds = '', parts = '']) =>
        `${counted(seconds, words.second, false)} ${grammar.words.and} ${grammar.cardinal(parts)}`,
    ),
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?=\d)(?<=${word}(?:${words.seats}) )(\d{1,3})([A-Z])(?![\p{L}\p{N}])`,
      ([, digits = '', letter]) => `${grammar.cardinal(digits)} ${letter}`,
      'giu',
    ),
    // Times of races: minutes, seconds and their parts.
    patternRule(
      'duration',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:])(\d{1,2}):(\d{2})([.,])(\d{1,3})(?![\p{L}\p{N}]|[.,:]\d)`,
      ([, minutes = '', seconds = '', mark, parts = '']) => {
        const { otherDecimal } = grammar
        const point = mark === otherDecimal?.mark ? otherDecimal?.point : undefined
        const decimals = { negative: false, whole: String(Number(seconds)), decimals: parts }
        const value = point === undefined ? decimals : { ...decimals, point }
        return `${counted(minutes, words.minute, false)} ${grammar.words.and} ${sayNumber(value, grammar)} ${words.second}s`
      },
    ),
    // Postcodes: behind their name, or between a comma and the name of a place.
    ...[
      String.raw`(?=\d)(?<=${word}(?:C\. ?P\.|CP|CEP|${words.postcode}):? )\d{5}(?:-\d{3})?`,
      String.raw`(?=\d)(?<=[\p{L}\p{N}.], )\d{5}(?= \p{Lu}\p{Ll})`,
      String.raw`(?<![\p{L}\p{N}.,-])\d{5}-\d{3}`,
      String.raw`^[1-9]\d{3}-\d{3}(?= \p{Lu}\p{Ll})`,
      String.raw`^(?!\d{2}000)\d{5}(?= \p{Lu}\p{Ll})`,
      String.raw`(?=\d)(?<=[\p{L}\p{N}.], )[1-9]\d{3}-\d{3}(?= \p{Lu}\p{Ll})`,
    ].map((source) =>
      patternRule('address', HAS.digit, String.raw`${source}(?![\p{L}\p{N}]|[.,-]\d)`, ([text]) =>
        sayDigits(text.replace('-', ''), grammar),
      ),
    ),
    patternRule(
      'ratio',
      HAS.digit,
      String.raw`(?=\d)(?<=${word}(?:${words.ratios})(?: \p{L}{1,5})?:? )(\d{1,5}) ?: ?(\d{1,6})(?![\p{L}\p{N}]|[.,:/]\d)`,
      ([, first = '', second = '']) =>
        `${grammar.cardinal(first)} ${grammar.words.ratio} ${grammar.cardinal(second)}`,
      'giu',
    ),
    patternRule(
      'roman',
      HAS.roman,
      String.raw`(?=[IVXLCDM])(?<=${word}(?:${words.ages}) )([IVXLCDM]{1,8}) ?[–-] ?([IVXLCDM]{1,8})(?![\p{L}\p{N}-]|\.\p{L})`,
      ({ 1: first = '', 2: second = '', input, index }) => {
        const ages = agesBefore(input, index)
        return `${age(first, ages)} ${grammar.words.to} ${age(second, ages)}`
      },
      'giu',
    ),
    patternRule(
      'roman',
      HAS.roman,
      String.raw`(?=[ ,])(?<=${word}(?:${words.ages}) [IVXLCDM]{1,8})( ?, ?| (?:y|e|a|al|ao|o|ou) (?:el |o )?)([IVX]{1,6})(?![\p{L}\p{N}-]|\.\p{L})`,
      ({ 1: joint = '', 2: numeral = '', input, index }) =>
        `${joint}${age(numeral, agesBefore(input, index))}`,
    ),
    patternRule(
      'range',
      HAS.slash,
      String.raw`(?<![\p{L}\p{N}.,:/-])24\/7(?![\p{L}\p{N}/])`,
      () => `${grammar.cardinal('24')} ${grammar.cardinal('7')}`,
    ),
    patternRule(
      'year',
      HAS.slash,
      String.raw`(?<![\p{L}\p{N}.,:/-])([12]\d{3})\/([12]\d{3}|\d{2})(?![\p{L}\p{N}/]|[.,-]\d)`,
      ([, first = '', second = '']) => `${grammar.year(first)} ${grammar.cardinal(second)}`,
    ),
    patternRule(
      'time',
      HAS.digit,
      String.raw`(?<=(?<![\p{L}\p{N}.,:])\d{1,2} ?h(?:\d{2})?) ?[–-] ?(?=\d{1,2} ?h(?![\p{L}]))`,
      () => ` ${grammar.words.to} `,
    ),
    patternRule(
      'math',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])(\d{1,4}) ?[xX](?= (?:más|mayor|menos|mais|maior|menor|sem|sin|de R\$|de \$))`,
      ([, digits = '']) =>
        `${grammar.cardinal(digits, { gender: 'feminine', attributive: true })} ${digits === '1' ? words.once : words.often}`,
    ),
    // Laws by number and year: `8.112/90`, `Ley 39/2015`.
    patternRule(
      'range',
      HAS.slash,
      String.raw`(?<![\p{L}\p{N}.,:/-])(?:(\d{1,3}(?:\.\d{3}){1,12})|(?<=${word}(?:ley|lei|decreto|decreto-ley|decreto-lei|resolución|resolução|portaria|orden|nº|n\.º) )(\d{1,5}))\/(\d{2}|\d{4})(?![\p{L}\p{N}/]|[.,-]\d)`,
      ([, grouped, plain = '', second = '']) =>
        `${grammar.cardinal((grouped ?? plain).replaceAll('.', ''))} ${grammar.words.slash} ${grammar.cardinal(second)}`,
      'giu',
    ),
    patternRule(
      'duration',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/])(\d{1,3}) ?h(?:s|rs?)?\.?(?: (?:y|e))? ?(\d{1,2}) ?(?:min|m|')(?:\.? ?(\d{1,2}) ?(?:seg|s|"))?(?![\p{L}\p{N}])`,
      ([, hours = '', minutes = '', seconds]) => {
        const { and } = grammar.words
        const head = counted(hours, words.hour, true)
        const middle = counted(minutes, words.minute, false)
        if (seconds === undefined) return `${head} ${and} ${middle}`
        return `${head} ${middle} ${and} ${counted(seconds, words.second, false)}`
      },
    ),
    patternRule(
      'duration',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/])(\d{1,3}) ?min\.? (?:y |e )?(\d{1,2}) ?(?:seg|s)(?![\p{L}\p{N}])`,
      ([, minutes = '', seconds = '']) =>
        `${counted(minutes, words.minute, false)} ${grammar.words.and} ${counted(seconds, words.second, false)}`,
    ),
  ]
}
