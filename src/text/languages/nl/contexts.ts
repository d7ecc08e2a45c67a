import { oneOf } from '../../classes/number-text.ts'
import { romanValue } from '../../classes/roman.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { dutchDate, dutchTime } from './calendar.ts'
import { dutchFraction, dutchMixed } from './fractions.ts'
import { dutchCardinal, dutchDigits, dutchOrdinal, dutchYear } from './numbers.ts'
import { DUTCH_UNITS } from './units.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const UNIT = oneOf(Object.keys(DUTCH_UNITS))
const VULGAR: { readonly [sign: string]: readonly [string, string] } = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
}
/** Words beside two small numbers that make them the score of a game. */
const GAME =
  /(?:w[io]n|won|gewonnen|winst|zeg(?:e|ev)|verlo|verlies|nederlaag|gelijkspel|gelijk|eindstand|ruststand|uitslag|stand|tussenstand|voorsprong|achterstand|versl[ao]|doelpunt|treffer|scoor|speel|wedstrijd|thuis|uitduel|tegen|\bset\b|sets|rust|werd|finale|kampioen|klopte)/iu
const SCALE =
  /(?:verhouding|schaal|formaat|beeldverhouding|kans|kansen|verdund|mix) (?:van |is )?$/iu
/** Neuter nouns before which a half has no ending: `een half uur`. */
const NEUTER =
  /^ ?(?:uur|jaar|pond|ons|kilo|brood|glas|kopje|blikje|pakje|stuk|procent|kilogram|gram|potje|flesje|zakje|ei|miljoen|miljard|dozijn|etmaal|punt|boek|theelepeltje|plakje|bosje|teentje|blokje|schepje|\p{L}+je)(?!\p{L})/iu

function around(input: string, index: number, end: number): string {
  return `${input.slice(Math.max(0, index - 60), index)} ${input.slice(end, end + 40)}`
}

/** A fraction of a unit or of a thing: `een half uur`, `een halve liter`, `drie kwart liter`. */
function share({
  0: text,
  1: whole,
  2: first,
  3: second,
  4: sign,
  5: symbol,
  input,
  index,
}: RegExpExecArray): string | undefined {
  const [upper, lower] = sign === undefined ? [first, second] : (VULGAR[sign] ?? [])
  if (upper === undefined || lower === undefined) return undefined
  const noun = symbol === undefined ? undefined : DUTCH_UNITS[symbol]
  const name = noun?.other ?? input.slice(index + text.length, index + text.length + 30)
  const neuter = NEUTER.test(name)
  const one = whole === undefined && upper === '1'
  const amount =
    whole !== undefined
      ? dutchMixed(whole, upper, lower)
      : one && lower === '2'
        ? `een ${neuter ? 'half' : 'halve'}`
        : dutchFraction(upper, lower)
  if (amount === undefined || noun === undefined) return amount
  return `${amount} ${one ? (noun.one ?? noun.other) : noun.other}`
}

function parts(words: readonly (readonly [digits: string, one: string, other: string])[]): string {
  return words
    .filter(([digits], index) => Number(digits) > 0 || index === 0)
    .map(([digits, one, other]) => {
      const value = String(Number(digits))
      return `${dutchCardinal(value)} ${value === '1' ? one : other}`
    })
    .join(' ')
}

const COMPASS: { readonly [short: string]: string } = {
  NB: 'noorderbreedte',
  ZB: 'zuiderbreedte',
  OL: 'oosterlengte',
  WL: 'westerlengte',
}
const HOUR = ['uur', 'uur'] as const
const MINUTE = ['minuut', 'minuten'] as const
const SECOND = ['seconde', 'seconden'] as const

/** Readings that hang on what stands around: shares, scores, durations, years, decades, postcodes. */
export const DUTCH_CONTEXTS: readonly Rule[] = [
  patternRule(
    'fraction',
    HAS.slash | HAS.picture,
    String.raw`${START}(?:(\d{1,3}) ?(?:(?<= )|(?=[½¼¾⅓⅔])))?(?:(\d{1,2})[/⁄](\d{1,2})|([½¼¾⅓⅔]))(?: ?(${UNIT})(?![\p{L}\p{N}/])|(?= \p{Ll}{2}))`,
    (match) => {
      const { 0: text, 1: whole, 2: upper, 5: symbol, input, index } = match
      const behind = input.slice(index + text.length)
      const thing = /^ (?!van |deel |is |en |of |in |op |te |was |wordt |dan |bij |met |tot )/.test(
        behind,
      )
      if (
        symbol === undefined &&
        (!thing || (upper !== undefined && upper !== '1' && whole === undefined))
      ) {
        return undefined
      }
      return share(match)
    },
  ),
  patternRule(
    'duration',
    HAS.digit,
    String.raw`${START}(\d{1,3}):([0-5]\d):([0-5]\d)(?! ?(?:uur|u)(?!\p{L}))(?![\p{L}\p{N}]|[.,:]\d)`,
    ({ 1: hours = '', 2: minutes = '', 3: seconds = '', input, index }) =>
      /(?:om|vanaf|tot|rond|sinds) $/.test(input.slice(Math.max(0, index - 8), index))
        ? undefined
        : parts([
            [hours, ...HOUR],
            [minutes, ...MINUTE],
            [seconds, ...SECOND],
          ]),
  ),
  patternRule(
    'duration',
    HAS.digit,
    String.raw`${START}(\d{1,3}):([0-5]\d) ?(min\.?|minuten)(?![\p{L}\p{N}])`,
    ([, first = '', second = '']) =>
      parts([
        [first, ...MINUTE],
        [second, ...SECOND],
      ]),
  ),
  patternRule(
    'ratio',
    HAS.digit,
    String.raw`(?<=(?:verhouding|schaal|formaat|beeldverhouding|kansen|kans) (?:van |is )?)(\d{1,5}) ?[:-] ?(\d{1,6}(?:\.\d{3})?)(?![\p{L}\p{N}]|[.,:/]\d)`,
    ([, first = '', second = '']) =>
      `${dutchCardinal(first)} op ${dutchCardinal(second.replace('.', ''))}`,
    'giu',
  ),
  // The points of the compass behind degrees.
  patternRule(
    'coordinate',
    HAS.picture,
    String.raw`(?<=[°'′"″] ?)(?:NB|ZB|OL|WL)(?!\p{L})`,
    ([short]) => COMPASS[short],
  ),
  // Articles of Dutch codes: `artikel 1:2 BW`.
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Aa]rt\.|[Aa]rtikel) )(\d{1,3}):(\d{1,4})(?![\p{L}\p{N}]|[.,:/]\d)`,
    ([, first = '', second = '']) => `${dutchCardinal(first)} ${dutchCardinal(second)}`,
  ),
  // A day and a month where it can be no fraction.
  patternRule(
    'date',
    HAS.slash,
    String.raw`${START}(0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])(?![\p{L}\p{N}/]|[.,:]\d| (?:${UNIT})(?!\p{L}))`,
    ([, day = '', month = '']) =>
      Number(day) <= Math.max(12, Number(month)) || (day === '24' && month === '7')
        ? undefined
        : dutchDate({ day: Number(day), month: Number(month), written: 'digits' }),
  ),
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<=(?:KvK|KVK)(?:-?nummer|-nr\.?)?:? )\d{8}(?!\d)`,
    ([digits]) => dutchDigits(digits),
  ),
  // A factor before a power is no size.
  patternRule(
    'math',
    HAS.digit,
    String.raw`${START}(\d{1,4})(?:,(\d{1,6}))? ?[x×] ?10(?=\^|[⁻⁰¹²³⁴-⁹])`,
    ([, whole = '', decimals]) =>
      `${dutchCardinal(whole)}${decimals === undefined ? '' : ` komma ${dutchDigits(decimals)}`} keer tien`,
  ),
  // Plates of cars, `AB-123-C`.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])(?=[A-Z\d-]{8}(?![\p{L}\p{N}-]))(?=[\d-]{0,7}[A-Z])(?:[A-Z]{1,3}|\d{1,3})(?:-(?:[A-Z]{1,3}|\d{1,3})){2}`,
    ([text]) =>
      /\d/.test(text)
        ? [...text.replaceAll('-', '')]
            .map((sign) => (/\d/.test(sign) ? dutchDigits(sign) : sign))
            .join(' ')
        : undefined,
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}([01]?\d|2[0-4])[uh]([0-5]\d)(?![\p{L}\p{N}]| ?min)`,
    ([, hour = '', minute = '']) => dutchTime({ hour: Number(hour), minute: Number(minute) }),
  ),
  patternRule('abbreviation', HAS.slash, String.raw`(?<![\p{L}])t/m(?!\p{L})`, () => 'tot en met'),
  // Centuries and the like in Roman numerals with an ending: `XXe eeuw`.
  patternRule(
    'roman',
    HAS.roman,
    String.raw`(?=[IVX])(?<![\p{L}\p{N}.'’-])(X{0,3}(?:IX|IV|V?I{0,3}))(?:e|de|ste)(?![\p{L}\p{N}])`,
    ([, numeral = '']) => (numeral === '' ? undefined : dutchOrdinal(String(romanValue(numeral)))),
  ),
  patternRule(
    'score',
    HAS.digit,
    String.raw`${START}(\d{1,3}) ?[-–:] ?(\d{1,3})(?! ?(?:uur|u|jaar|jarige|km|m|kg|euro|dagen|weken|minuten|keer|procent|graden|mensen|personen|%|€|°)(?!\p{L})|[\p{L}\p{N}%€°]|[.,:/–-]\d)`,
    ({ 0: text, 1: first = '', 2: second = '', input, index }) => {
      const end = index + text.length
      const before = input.slice(Math.max(0, index - 40), index)
      if (
        /(?:^|[^\p{L}])(?:blz\.|pagina|p\.|van|circa|ongeveer|ca\.|om|kost|duurt|hoofdstuk|artikel) $/iu.test(
          before,
        )
      )
        return undefined
      if (SCALE.test(before) || (second.length > 1 && second.startsWith('0'))) return undefined
      if (text.includes(':') && second.length === 2 && Number(first) < 25 && Number(second) < 60) {
        return undefined
      }
      // Two teams before it, or another set beside it.
      const played =
        /\p{Lu}\p{L}+ ?[–-] ?\p{Lu}[\p{L} ]{1,24} $/u.test(before) ||
        /(?:^|[^\p{N}])\d{1,2}[–-]\d{1,2}(?:,| en) $/u.test(before) ||
        /^(?:,| en) \d{1,2}[–-]\d{1,2}(?![\p{N}%])/u.test(input.slice(end, end + 12))
      return (first === second && !text.includes(':')) ||
        (text.includes(':') && second === '0') ||
        played ||
        GAME.test(around(input, index, end))
        ? `${dutchCardinal(first)} ${dutchCardinal(second)}`
        : undefined
    },
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,4}) ?[x×](?= \p{L}{2}|[,.;)]|$)`,
    ([, digits = '']) => `${dutchCardinal(digits)} keer`,
  ),
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<=\d)( ?)(${UNIT}) ?/ ?(?=(?:maand|dag|week|jaar|persoon|uur|minuut|seconde|stuk|nacht|kilo|liter|kind|kwartaal|inwoner)(?!\p{L}))`,
    ([, space, symbol = '']) =>
      DUTCH_UNITS[symbol] && `${space || ' '}${DUTCH_UNITS[symbol].other} per `,
  ),
  // What a sum or a measure is for.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<=\d ?(?:€|%|\$|\p{L}{1,8})?) ?/ ?(?=(?:maand|dag|week|jaar|persoon|uur|minuut|seconde|stuk|nacht|kilo|liter|kind|kwartaal|inwoner)(?!\p{L}))`,
    () => ' per ',
  ),
  // A day and a month behind the day of the week: `di 14-3`.
  patternRule(
    'date',
    HAS.digit,
    String.raw`(?<=(?:dag|(?<!\p{L})(?:[Mm]a|[Dd]i|[Ww]o|[Dd]o|[Vv]r|[Zz][ao])\.?),? )(0?[1-9]|[12]\d|3[01])[-/.](0?[1-9]|1[0-2])(?! ?(?:uur|u)(?!\p{L}))(?![\p{L}\p{N}/-]|[.,:]\d)`,
    ([, day = '', month = '']) =>
      dutchDate({ day: Number(day), month: Number(month), written: 'digits' }),
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}([01]?\d|2[0-4])\.([0-5]\d)(?= (?:tot|t/m|en) (?:[01]?\d|2[0-4])(?:\.[0-5]\d)? ?(?:uur|u(?!\p{L}))|(?<=[Vv]an \d{1,2}\.\d\d) (?:tot|t/m) \d{1,2}\.\d\d(?![\d€%]| ?[€%]))`,
    ([, hour = '', minute = '']) => dutchTime({ hour: Number(hour), minute: Number(minute) }),
  ),
  // Prices with a dash for the cents, and with the currency in words.
  patternRule(
    'money',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,])(?:(€|EUR|fl\.?|ƒ) ?)?(\d{1,3}(?:\.\d{3}){1,12}|\d{1,7}),(?:[–—-]{1,2}|-|=)(?: ?(€|EUR|euro))?(?![\p{L}\p{N}])`,
    ([, ahead, digits = '']) =>
      `${dutchCardinal(digits.replace(/\D/g, ''))} ${ahead !== undefined && /[fƒ]/.test(ahead) ? 'gulden' : 'euro'}`,
  ),
  patternRule(
    'money',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?:\.\d{3}){1,12}|\d{1,7}),(\d\d) (euro|dollar|gulden|pond|frank)(?![\p{L}\p{N}])`,
    ([, whole = '', part = '', name = '']) => {
      const small = String(Number(part))
      if (/^0+$/.test(whole)) return `${dutchCardinal(small)} ${name === 'pond' ? 'pence' : 'cent'}`
      const sum = `${dutchCardinal(whole.replace(/\D/g, ''))} ${name}`
      return small === '0' ? sum : `${sum} ${dutchCardinal(small)}`
    },
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}((?:1\d|20)\d\d) ?[–-] ?((?:1\d|20)\d\d)(?![\p{L}\p{N}%€$]|[.,:/–-]\d)`,
    ([, first = '', last = '']) =>
      Number(first) < Number(last) ? `${dutchYear(first)} tot ${dutchYear(last)}` : undefined,
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}((?:1[5-9]|20)\d\d)[/-]((?:1[5-9]|20)?\d\d)(?![\p{L}\p{N}/]|[.,:–-]\d)`,
    ([, first = '', last = '']) => {
      if (Number(last.slice(-2)) !== (Number(first.slice(2)) + 1) % 100) return undefined
      return `${dutchYear(first)} ${last.length === 4 ? dutchYear(last) : dutchCardinal(String(Number(last)))}`
    },
  ),
  // Decades: `de jaren 90`, `de jaren '80`, `jaren 1960`.
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=[Jj]aren )['’‘]?((?:1[5-9]|20)?[1-9]0)(?![\p{L}\p{N}]|[.,:/-]\d)`,
    ([, digits = '']) => (digits.length === 4 ? dutchYear(digits) : dutchCardinal(digits)),
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])['’‘](\d\d)(?![\p{L}\p{N}]|[.,:/-]\d)`,
    ([, digits = '']) => dutchCardinal(digits),
  ),
  // Postcodes of four digits and two letters.
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,])([1-9]\d{3}) ?([A-Z]{2})(?![\p{L}\p{N}])(?! ?(?:EUR|USD))`,
    ([, digits = '', letters = '']) => `${dutchDigits(digits)} ${[...letters].join(' ')}`,
  ),
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<=(?:straat|laan|weg|plein|str\.|steenweg|dreef|kade|gracht|singel|lei|dijk|markt) \d{1,4} ?[a-z]?, ?(?:B-)?)([1-9]\d{3})(?= \p{Lu}\p{Ll})`,
    ([, digits = '']) => dutchDigits(digits),
  ),
  patternRule(
    'address',
    HAS.stop | HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])(\p{Lu}\p{L}{2,24}?s?)(str|ln|pln)\.(?![\p{L}])`,
    ({ 0: text, 1: head = '', 2: tail = '', input, index }) => {
      const name = tail === 'str' ? 'straat' : tail === 'ln' ? 'laan' : 'plein'
      return `${head}${name}${index + text.length >= input.length ? '.' : ''}`
    },
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Oo]m|[Vv]anaf|[Tt]ot|[Rr]ond|[Tt]egen) )([01]?\d|2[0-4])\.([0-5]\d)(?! ?(?:uur|u(?!\p{L})|km|kg|m(?!\p{L})|euro|miljoen|procent|%|€)|[\p{L}\p{N}]|[.,:]\d)`,
    ([, hour = '', minute = '']) => dutchTime({ hour: Number(hour), minute: Number(minute) }),
  ),
  // Numbers that are the first part of a word: `18-jarige`, `3-maal`, `12e-eeuws`.
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?:\.\d{3}){1,12}|\d{1,7})-?((?:jarig|dagen|daags|uurs|voudig|maal|koppig|delig|ploegig|hoekig|talig|procents|persoons|jaars|baans|cilinder|deurs|tal|kamp|honderd|urig|sterren|gangen)\p{Ll}{0,12})(?![\p{L}\p{N}])`,
    ([, digits = '', tail = '']) => {
      const words = dutchCardinal(digits.replace(/\D/g, ''))
      return `${words === 'één' ? 'een' : words}${tail}`
    },
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,7})[’'](?:er|ers)(?![\p{L}\p{N}])`,
    ([text, digits = '']) => `${dutchCardinal(digits)}${text.endsWith('s') ? 'ers' : 'er'}`,
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,7})(?:-(?=\p{Ll}{3}))`,
    ([, digits = '']) => `${dutchCardinal(digits)}-`,
  ),
  // An ordinal with its mark set apart by a hyphen or a century behind it: `19e-eeuws`.
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`${START}(\d{1,4})(?:e|ste|de)-(?=\p{Ll})`,
    ([, digits = '']) => `${dutchOrdinal(digits)}-`,
  ),
]

/** Years alone; behind dates in precedence, which have years of their own. */
export const DUTCH_YEARS: readonly Rule[] = [
  // Four digits without a separator are said in hundreds, year or not.
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–+−×=-]|[=+−<>×€$£] )(1[1-9]\d\d)(?![\p{L}\p{N}%°²€$]|[.,:/–-]\p{N}| ?[%€$£×=+−/–-]| (?:${UNIT})(?![\p{L}]))`,
    ({ 1: digits = '', input, index }) =>
      / (?:nr\.|nummer|code|pincode|postbus) $/iu.test(input.slice(Math.max(0, index - 12), index))
        ? undefined
        : dutchYear(digits),
  ),
]
