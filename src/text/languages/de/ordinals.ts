import { HAS } from '../../clean.ts'
import { romanValue } from '../../classes/roman.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { ordinalEnding } from './agreement.ts'
import { GERMAN_MONTHS } from './calendar.ts'
import { germanGender } from './nouns.ts'
import { germanOrdinalStem } from './numbers.ts'

const AROUND = 48
const monthNames = new Set(GERMAN_MONTHS.flatMap((names) => [...names]))

/** Verbs behind which a lone ordinal is a place reached, and the woman who reached it. */
const PLACED =
  /(?:(?<!\p{L})([Ss]ie) )?(?<!\p{L})(?:w[iu]rde|wird|war|ist|bin|bist|werde|landete als|gewinnt als|als)(?: (?:nur|erneut|wieder|sogar|klar|jeweils|guter|knapp|er))? $/u

/** An ordinal in the form that its place asks for; undefined where it begins a list item. */
function inflected(digits: string, { 0: text, input, index }: RegExpExecArray): string | undefined {
  if (digits.startsWith('0')) return undefined
  const before = input.slice(Math.max(0, index - AROUND), index)
  const behind = input.slice(index + text.length, index + text.length + AROUND)
  const month =
    /^(?: (?:und|oder|bis|sowie) \d{1,2}\.)? (\p{L}{3,9})/u.exec(behind)?.[1]?.toLowerCase() ?? ''
  if (monthNames.has(month)) {
    return germanOrdinalStem(digits) + ordinalEnding(before, 'masculine', true)
  }
  // The noun may stand behind a second ordinal: `am 3. und 4. Spieltag`.
  const noun = behind.replace(/^(?:(?: (?:und|oder|bis|sowie) |, ?|[/–-])\d{1,3}\.){1,3}/u, '')
  const gender = germanGender(noun)
  const wordBefore = /\p{L}/u.test(before)
  if (!wordBefore && gender === undefined) return undefined
  // A place in a race or a table: `wurde Zweiter`.
  const place = PLACED.exec(before)
  if (
    place !== null &&
    gender === undefined &&
    /^(?:$|[,;:)!?]| (?:\p{Ll}{2,12} |$))/u.test(noun)
  ) {
    const stem = germanOrdinalStem(digits)
    return `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${place[1] === undefined ? 'er' : 'e'}`
  }
  const day = /(?:bis zum|bis|am|vom|zum|den|dem|der) $/u.test(before) && !/^ ?\p{L}/u.test(noun)
  return germanOrdinalStem(digits) + ordinalEnding(before, gender, day)
}

/** Numbers with a stop inside a sentence, and Roman ones: `der 2. Weltkrieg`, `im XIX. Jahrhundert`. */
export const GERMAN_ORDINALS: readonly Rule[] = [
  // `zu 2.` is `zu zweit`.
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})[Zz]u )([2-9])\.(?= \p{Ll}|$)`,
    ({ 1: digits = '', input, index }) =>
      `${germanOrdinalStem(digits)}${index + 2 >= input.length ? '.' : ''}`,
  ),
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])(\d{1,4})\.(?= \(?["„»]?\p{L}|[,;:)!?]|[/–-]\d{1,3}\.)`,
    (match) => inflected(match[1] as string, match),
  ),
  // The place of a superlative: `die 3.-größte Stadt`.
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])([2-9]|1\d)\.-?(\p{Ll}{2,12}[sß]te[nrs]?)(?!\p{L})`,
    ([, digits = '', best = '']) => germanOrdinalStem(digits) + best,
  ),
  // The second of two: `1./2. Klasse`.
  patternRule('ordinal', HAS.digit, String.raw`(?<=\d\.)([/–-])(\d{1,3})\.(?= \p{L})`, (match) => {
    const { 0: text, input, index } = match
    const second = Object.assign([text.slice(1)], { input, index: index + 1 })
    const said = inflected(match[2] as string, second as unknown as RegExpExecArray)
    return said && `${match[1] === '/' ? '' : ' bis'} ${said}`
  }),
  // At the end of a sentence: `Heute ist der 3.`
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:am|vom|zum|den|dem|der|des|beim) )(\d{1,2})\.$`,
    (match) => {
      const said = inflected(match[1] as string, match)
      return said && `${said}.`
    },
  ),
  patternRule(
    'ordinal',
    HAS.roman | HAS.upper,
    String.raw`(?=[IVXLCDM])(?<![\p{L}\p{N}.'’-])((?:X{0,3})(?:IX|IV|V?I{0,3}))\.(?= (?:\p{Lu}\p{Ll}|\p{Ll}+e[nrs]? \p{Lu}))`,
    (match) => {
      const { 0: text, input, index } = match
      const numeral = match[1] as string
      const gender = germanGender(input.slice(index + text.length, index + text.length + AROUND))
      if (numeral === '' || (numeral.length === 1 && gender === undefined)) return undefined
      // Behind a name it belongs to the name: `Friedrich II.`
      const before = input.slice(Math.max(0, index - AROUND), index)
      if (!/(?:^|(?<!\p{L})\p{Ll}+ |\b[A-Z]\p{Ll}{1,2} |[(„"»])$/u.test(before)) return undefined
      return inflected(String(romanValue(numeral)), match)
    },
  ),
]
