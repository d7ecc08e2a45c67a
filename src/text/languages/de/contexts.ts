import { HAS } from '../../clean.ts'
import { oneOf } from '../../classes/number-text.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Noun } from '../grammar.ts'
import { caseAfter } from './agreement.ts'
import { germanTime } from './calendar.ts'
import { germanFraction, germanHalf, germanMixed } from './fractions.ts'
import { germanGender } from './nouns.ts'
import { germanCardinal, germanDigits, germanYear } from './numbers.ts'
import { GERMAN_UNITS } from './units.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const UNIT = oneOf(Object.keys(GERMAN_UNITS))
const VULGAR: { readonly [sign: string]: readonly [string, string] } = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
}
/** Words beside two small numbers that make them the score of a game. */
const GAME =
  /\p{L}*(?:gew[ai]nn|gewonnen|sieg|verl[io]r|verloren|niederlage|unentschieden|endstand|ergebnis|stand|führ|führung|remis|erfolg|halbzeit|ausgleich|torschütz|treffer|satz|sätze|schlug|besiegt|spielt|spiel|pausenstand|rückstand|tor|tore|auswärts|heim)\p{L}*/iu
const SCALE =
  /(?:Verhältnis|Maßstab|Massstab|Quote|Mischung|Chancen?|Kurs|Übersetzung|Kontrast|Format|Bildformat|gemischt|verdünnt|von) (?:von |im |ist |beträgt |liegt bei )?$/u

/** Cities that a number of five digits before them places rather than counts. */
const CITY =
  /^ (?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Dortmund|Essen|Leipzig|Bremen|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Kiel|Lübeck|Rostock|Erfurt|Mainz|Kassel|Halle|Magdeburg|Freiburg|Aachen|Chemnitz|Potsdam|Heidelberg|Ulm|Regensburg|Würzburg|Jena|Saarbrücken|Trier|Göttingen|Konstanz)(?!\p{L})/u

const FLOORS: { readonly [short: string]: string } = {
  OG: 'Obergeschoss',
  UG: 'Untergeschoss',
  DG: 'Dachgeschoss',
  KW: 'Kalenderwoche',
}

function hasGame(input: string, index: number, end: number): boolean {
  return (
    GAME.test(input.slice(Math.max(0, index - 60), index)) || GAME.test(input.slice(end, end + 40))
  )
}

function unitOf(symbol: string | undefined, behind: string): Noun | undefined {
  if (symbol !== undefined) return GERMAN_UNITS[symbol]
  const gender = germanGender(behind)
  return gender === undefined ? undefined : { gender, other: '' }
}

/** A fraction of a unit or of a thing: `eine halbe Stunde`, `zweieinhalb Liter`, `drei Viertel Liter`. */
function share(match: RegExpExecArray): string | undefined {
  const { 0: text, input, index } = match
  const [, whole, first, second, sign, symbol] = match
  const [upper, lower] = sign === undefined ? [first, second] : (VULGAR[sign] ?? [])
  if (upper === undefined || lower === undefined) return undefined
  const noun = unitOf(symbol, input.slice(index + text.length))
  if (noun === undefined) return undefined
  const grammaticalCase = caseAfter(input.slice(Math.max(0, index - 40), index))
  const name =
    whole === undefined && upper === '1' && lower === '2' ? (noun.one ?? noun.other) : noun.other
  const amount =
    whole !== undefined
      ? germanMixed(whole, upper, lower)
      : upper === '1' && lower === '2'
        ? germanHalf(noun.gender, grammaticalCase)
        : germanFraction(upper, lower)
  return amount && (symbol === undefined ? amount : `${amount} ${name}`)
}

function hours(words: readonly (readonly [string, string])[]): string {
  return words
    .filter(([digits], index) => Number(digits) > 0 || index === 0)
    .map(([digits, name]) => {
      const value = String(Number(digits))
      const one = value === '1'
      return `${germanCardinal(value, { attributive: true, gender: 'feminine' })} ${name}${one ? '' : 'n'}`
    })
    .join(' ')
}

/** Readings that hang on what stands around: shares, scores, durations, prices in words. */
export const GERMAN_CONTEXTS: readonly Rule[] = [
  patternRule(
    'fraction',
    HAS.slash | HAS.picture,
    String.raw`${START}(?:(\d{1,3}) ?(?:(?<= )|(?=[½¼¾⅓⅔])))?(?:(\d{1,2})[/⁄](\d{1,2})|([½¼¾⅓⅔]))(?: ?(${UNIT})(?![\p{L}\p{N}/])|(?= (?:\p{Ll}{2,20}(?:e[nrs]?) )?\p{Lu}\p{Ll}))`,
    share,
  ),
  patternRule(
    'duration',
    HAS.digit,
    String.raw`${START}(\d{1,3}):([0-5]\d)(?::([0-5]\d))? ?(Std\.?|Stunden|Stunde|h|min|Min\.?|Minuten)(?![\p{L}\p{N}])`,
    ({ 1: first = '', 2: second = '', 3: third, 4: name = '', input, index }) => {
      const clock = /(?:um|ab|gegen|bis|vor|Uhrzeit:?|Beginn:?|Ankunft|Abfahrt) $/u
      if (name === 'h' && clock.test(input.slice(Math.max(0, index - 12), index))) {
        return germanTime({ hour: Number(first), minute: Number(second) })
      }
      if (third !== undefined) {
        return hours([
          [first, 'Stunde'],
          [second, 'Minute'],
          [third, 'Sekunde'],
        ])
      }
      const long = /^[Sh]/.test(name)
      return hours([
        [first, long ? 'Stunde' : 'Minute'],
        [second, long ? 'Minute' : 'Sekunde'],
      ])
    },
  ),
  // Times of races: `3:45,2 Minuten`.
  patternRule(
    'duration',
    HAS.digit,
    String.raw`${START}(\d{1,2}):([0-5]\d),(\d{1,3}) ?(?:min|Min\.?|Minuten)(?![\p{L}\p{N}])`,
    ([, minutes = '', seconds = '', parts = '']) =>
      `${hours([[minutes, 'Minute']])} ${germanCardinal(String(Number(seconds)))} Komma ${germanDigits(parts)} Sekunden`,
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Uu]m|[Aa]b|[Gg]egen|[Bb]is|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag,?|Mittwoch,?) )([01]?\d|2[0-4]) ?h(?![\p{L}\p{N}/]|-)`,
    ([, hour = '']) => germanTime({ hour: Number(hour), after: 'uhr' }),
  ),
  patternRule(
    'score',
    HAS.digit,
    String.raw`${START}(\d{1,3}) ?: ?(\d{1,3})(?! ?Uhr|[\p{L}\p{N}]|[.,:/–]\d)`,
    (match) => {
      const { 0: text, input, index } = match
      const [, first = '', second = ''] = match
      const plain = second.length < 2 || Number(first) > 24 || Number(second) > 59
      const before = input.slice(Math.max(0, index - 40), index)
      if (!plain && /(?:um|ab|gegen|bis|seit|nach|vor|von) $/.test(before) && !SCALE.test(before))
        return undefined
      if (second.startsWith('0') && second.length > 1) return undefined
      if (SCALE.test(before) || plain) return undefined
      if (/^ (?:verdünn|gemischt|misch|übersetzt)/u.test(input.slice(index + text.length))) {
        return `${germanCardinal(first)} zu ${germanCardinal(second)}`
      }
      return hasGame(input, index, index + text.length)
        ? `${germanCardinal(first)} zu ${germanCardinal(second)}`
        : undefined
    },
  ),
  patternRule(
    'ratio',
    HAS.digit,
    String.raw`(?<=(?:Verhältnis|Maßstab|Massstab|Mischung|Übersetzung|Kontrast|Format|gemischt|verdünnt|Chancen?) (?:von )?)(\d{1,5}) ?: ?(\d{1,6}(?:\.\d{3})?)(?![\p{L}\p{N}]|[.,:/]\d)`,
    ([, first = '', second = '']) =>
      `${germanCardinal(first)} zu ${germanCardinal(second.replace('.', ''))}`,
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}([01]?\d|2[0-4])[.:]([0-5]\d)(?= (?:bis|und) (?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? ?Uhr)`,
    ([, hour = '', minute = '']) => germanTime({ hour: Number(hour), minute: Number(minute) }),
  ),
  // `um 7.30`: decimals have a comma.
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Uu]m|[Aa]b|[Gg]egen|[Kk]urz vor|[Kk]urz nach) )([01]?\d|2[0-4])\.([0-5]\d)(?! ?(?:Uhr|%|€|\$|Prozent|Punkte|Euro|Mio|Mill)|[\p{L}\p{N}]|[.,:/–-]\d)`,
    ([, hour = '', minute = '']) => germanTime({ hour: Number(hour), minute: Number(minute) }),
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`${START}([01]?\d|2[0-4])h([0-5]\d)(?![\p{L}\p{N}]| ?min)`,
    ([, hour = '', minute = '']) => germanTime({ hour: Number(hour), minute: Number(minute) }),
  ),
  // `8:00 Uhr - 9:30 Uhr`.
  patternRule(
    'range',
    HAS.digit,
    String.raw`(?<=\d Uhr) ?[–-] ?(?=\d{1,2}(?:[:.]\d\d)? Uhr)`,
    () => ' bis ',
  ),
  // Floors and weeks behind their ordinals.
  patternRule(
    'abbreviation',
    HAS.upper,
    String.raw`(?<=\d\. )(?:OG|UG|DG|KW)(?![\p{L}\p{N}])`,
    ([short]) => FLOORS[short],
    'gu',
    Object.keys(FLOORS),
  ),
  patternRule(
    'range',
    HAS.digit,
    String.raw`${START}(\d{1,3}) ?[–-] ?(\d{1,3}) ?[x×](?= \p{L}{2}|[,.;)]|$)`,
    ([, first = '', last = '']) =>
      `${germanCardinal(first)} bis ${germanCardinal(last, { attributive: true })}mal`,
  ),
  // A speed without its number: `in km/h`.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<![\p{L}\p{N}./-]|\d )km/h(?![\p{L}\p{N}/])`,
    () => 'Kilometer pro Stunde',
  ),
  // A price without its number: `€/m²`.
  patternRule(
    'measure',
    HAS.currency,
    String.raw`(?<!\d ?)€ ?/ ?(${UNIT})(?![\p{L}\p{N}/])`,
    ([, symbol = '']) => {
      const noun = GERMAN_UNITS[symbol]
      return noun && `Euro pro ${noun.one ?? noun.other}`
    },
  ),
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<=(?:PLZ|Postleitzahl):? )\d{4,5}(?![\p{L}\p{N}]|[.,:/-]\d)`,
    ([digits]) => germanDigits(digits),
  ),
  // Clubs by the year they were founded in.
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=(?:TSV|TSG|SV|VfL|VfB|TuS|FC) )1[89]\d\d(?= \p{Lu}|[,.;)]|$)`,
    ([digits]) => germanYear(digits),
  ),
  // Thousands of euros in tables of accounts: `50 T€`, `5 TEUR`.
  patternRule(
    'money',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?:\.\d{3}){1,12}|\d{1,6})(?:,(\d{1,2}))? ?T(?:€|EUR)(?![\p{L}\p{N}])`,
    ([, digits = '', decimals]) => {
      const whole = digits.replace(/\D/g, '')
      return decimals === undefined
        ? `${germanCardinal(whole, { attributive: true })}tausend Euro`
        : `${germanCardinal(whole)} Komma ${germanDigits(decimals)} tausend Euro`
    },
  ),
  // Plates of cars, `B-MW 1234`.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])([A-ZÄÖÜ]{1,3})-([A-Z]{1,2}) (\d{1,4})([EH]?)(?![\p{L}\p{N}]|[.,:/-]\d)`,
    ([, place = '', letters = '', digits = '', kind = '']) =>
      `${[...place, ...letters].join(' ')} ${germanDigits(digits)} ${kind}`.trim(),
  ),
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<=(?:^|[Kk]ennzeichen:? |[Aa]uto |[Ww]agen ))([A-ZÄÖÜ]{1,3}) ([A-Z]{1,2}) (\d{1,4})([EH]?)(?![\p{L}\p{N}]|[.,:/-]\d)`,
    ([, place = '', letters = '', digits = '', kind = '']) =>
      `${[...place, ...letters].join(' ')} ${germanDigits(digits)} ${kind}`.trim(),
  ),
  // Prices with a dash for the cents, and with the currency in words.
  patternRule(
    'money',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,])(?:(€|EUR|CHF|Fr\.|DM) ?)?(\d{1,3}(?:[.'’]\d{3}){1,12}|\d{1,7})(?:[,.](?:[–—-]{1,2}|-))(?: ?(€|EUR|Euro|CHF|Franken|DM))?(?![\p{L}\p{N}])`,
    ([, ahead, digits = '', behind]) => {
      const sign = ahead ?? behind
      const name =
        sign === undefined || /^(?:€|EUR|Euro)$/.test(sign)
          ? 'Euro'
          : sign === 'DM'
            ? 'Mark'
            : 'Franken'
      return `${germanCardinal(digits.replace(/\D/g, ''), { attributive: true, gender: name === 'Mark' ? 'feminine' : 'masculine' })} ${name}`
    },
  ),
  patternRule(
    'money',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?:\.\d{3}){1,12}|\d{1,7}),(\d\d) (Euro|Dollar|US-Dollar|Franken|Pfund|Mark)(?![\p{L}\p{N}])`,
    ([, whole = '', part = '', name = '']) => {
      const small = String(Number(part))
      if (/^0+$/.test(whole)) {
        const coin =
          name === 'Franken'
            ? 'Rappen'
            : name === 'Pfund'
              ? 'Pence'
              : name === 'Mark'
                ? 'Pfennig'
                : 'Cent'
        return `${germanCardinal(small, { attributive: true })} ${coin}`
      }
      const gender = name === 'Mark' ? 'feminine' : 'masculine'
      const sum = germanCardinal(whole.replace(/\D/g, ''), { attributive: true, gender })
      const unit = name === 'US-Dollar' ? 'U S Dollar' : name
      return `${sum} ${unit}${small === '0' ? '' : ` ${germanCardinal(small)}`}`
    },
  ),
  patternRule(
    'money',
    HAS.digit,
    String.raw`(?<=\d )Fr\.(?! \p{Lu}\p{Ll}|[\p{L}\p{N}])`,
    ({ 0: text, input, index }) => (index + text.length >= input.length ? 'Franken.' : 'Franken'),
    'gu',
    ['Fr.'],
  ),
  // Years of birth and death: `(* 1. Mai 1900`.
  patternRule(
    'date',
    HAS.sign,
    String.raw`(?<=[(;,] ?)\* ?(?=(?:um |ca\. )?\d{1,4}(?:\. ?(?:\p{Lu}|\d)|[ ,;)–-]))`,
    () => 'geboren ',
  ),
  // What a sum or a measure is for: `150 €/Monat`.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<=\d ?(?:€|%|\$|\p{L}{1,8})(?: (?:brutto|netto))?) ?/ ?(?=(?:Monat|Tag|Woche|Jahr|Person|Stunde|Minute|Sekunde|Stück|Nacht|Kopf|Kilo|Liter|Kilometer|Kind|Haushalt|Quartal|Einwohner)(?!\p{L}))`,
    () => ' pro ',
  ),
  // Postcodes: behind the letters of the country, a street, or the word for them.
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}])(?:(D|A|CH|DE|AT)-)?(\d{4,5})(?= \p{Lu}\p{Ll})`,
    (match) => {
      const { input, index } = match
      const [, land, digits = ''] = match
      const before = input.slice(Math.max(0, index - 40), index)
      const street =
        /(?:str\.|straße|strasse|gasse|weg|platz|allee|ring|damm|ufer|markt|hof|Postfach|graben|berg|steig|chaussee|zeile|berge?) \d{1,4} ?[a-z]?(?:[,;] ?| )$/iu.test(
          before,
        )
      if (
        land === undefined &&
        !street &&
        !/(?:PLZ|Postleitzahl|wohnhaft in|Anschrift:|Adresse:) ?$/u.test(before) &&
        !(digits.length === 5 && CITY.test(input.slice(index + digits.length)))
      ) {
        return undefined
      }
      const letters = land === undefined ? '' : `${[...land].join(' ')} `
      return letters + germanDigits(digits)
    },
  ),
  patternRule(
    'address',
    HAS.stop | HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])((?:\p{L}{1,24}-){0,3}\p{L}{0,24}[sS])tr\.(?![\p{L}])`,
    ({ 1: head = '', input, index }) => {
      const last = index + head.length + 3 >= input.length
      return `${head}traße${last ? '.' : ''}`
    },
  ),
  patternRule(
    'address',
    HAS.stop | HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])((?:\p{L}{1,24}-){0,3}\p{L}{0,24}[pP])l\.(?= \d)`,
    ([, head = '']) => `${head}latz`,
  ),
  patternRule(
    'date',
    HAS.stop,
    String.raw`(?<=\d\. )Jh(?:dt)?(s?)\.?(?![\p{L}\p{N}])`,
    ({ 1: own = '', input, index }) => {
      const genitive =
        own !== '' ||
        /(?:^|[^\p{L}])des (?:\d{1,2}\. (?:und |bis )?){1,2}$/u.test(
          input.slice(Math.max(0, index - 30), index),
        )
      return `Jahrhundert${genitive ? 's' : ''}`
    },
  ),
]
