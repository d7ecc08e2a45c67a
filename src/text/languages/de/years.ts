import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { germanCardinal, germanYear } from './numbers.ts'

/** Words behind which a number of four digits is a year even before a noun. */
const AHEAD =
  'Jahr|Jahre|Jahres|Jahren|Jahrgang|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Sommer|Herbst|Winter|Frühjahr|Frühling|Ende|Anfang|Mitte|seit|anno|WM|EM|Weihnachten|Ostern|Silvester|Stand|Olympia|geboren|gegründet|geb.|gest.'
const NUMERAL = String.raw`1[1-9]\d\d`

function decade(digits: string): string {
  const words = digits.length === 4 ? germanYear(digits) : germanCardinal(digits)
  if (digits === '100' || digits === '1000') return digits === '100' ? 'hunderter' : 'tausender'
  return digits === '1' ? 'einser' : words.replace(/eins$/, 'einser').replace(/(?<!er)$/, 'er')
}

/** Spans of years, seasons and decades. */
export const GERMAN_TIMESPANS: readonly Rule[] = [
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])((?:1\d|20)\d\d) ?(?:[–-]|bis) ?((?:1\d|20)\d\d)(?![\p{L}\p{N}%€$]|[.,:/–-]\d| (?:€|%|Euro|kg|g|m|km|Meter|Uhr|[Mm]io|Menschen|Stück|Personen|Einwohner)(?!\p{L}))`,
    ([, first = '', last = '']) =>
      Number(first) < Number(last) ? `${germanYear(first)} bis ${germanYear(last)}` : undefined,
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])((?:1[5-9]|20)\d\d)/((?:1[5-9]|20)?\d\d)(?![\p{L}\p{N}/]|[.,:–-]\d)`,
    ([, first = '', last = '']) => {
      const next = Number(first.slice(2)) + 1
      if (Number(last.slice(-2)) !== next % 100) return undefined
      return `${germanYear(first)} ${last.length === 4 ? germanYear(last) : germanCardinal(String(Number(last)))}`
    },
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])['’]?(\d{1,2}\.\d{3}|\d{1,4})er(n|s|innen)?(?![\p{L}\p{N}])`,
    ([, written = '', ending = '']) => {
      const digits = written.replace('.', '')
      if (digits.length > 1 && digits.startsWith('0')) return undefined
      return (written === digits ? decade(digits) : `${germanCardinal(digits)}er`) + ending
    },
  ),
]

/** Years alone; behind dates in precedence, which have years of their own. */
export const GERMAN_YEARS: readonly Rule[] = [
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:${AHEAD}) )(${NUMERAL})(?![\p{L}\p{N}%]|[.,:/]\d|-\d| ?[€$%]| (?:Euro|Jahren?|Tagen?|Wochen|Monaten?|Stunden|Minuten|Dollar|Meter|Kilometer|km|m|kg|Menschen)(?!\p{L}))`,
    ([year]) => germanYear(year),
  ),
  // Alone, without a noun that it could count.
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–+−×=$€£§-]|[$€£§=+−<>] |(?<!\p{L})\p{Lu}{1,3} |(?:Nr\.|Nummer|EUR|USD|CHF|Zimmer|Raum|Seite|Konto|Code|PIN|Postfach|Hausnummer) )(${NUMERAL})(?![\p{L}\p{N}%°²€$]|[.,:/–-]\p{N}| ?[%€$£×=+−/–-]| \p{Lu}\p{L}*(?:e|e[nrl]|n|(?<!s)s|ern)(?!\p{L})| (?:Euro|Dollar|Mann|Stück|Prozent|Kilo|Gramm|Pfund|Grad|Volt|Watt|PS|Paar|Mark|Fuß|Zoll|Cent|Hektar|Mal|Bar|Yen|Kilowatt)(?!\p{L})| (?:bis|mal|x|km|m|cm|mm|kg|g|t|h|l|ml|qm|ha|kW|kWh|min|s|ct|mAh)(?!\p{L}))`,
    ([year]) => germanYear(year),
  ),
]
