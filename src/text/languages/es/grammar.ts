import type { Grammar, NumberForm } from '../grammar.ts'
import { countNoun } from '../iberian/counted-noun.ts'
import { SPANISH_MONTHS, spanishDate, spanishYear } from './calendar.ts'
import { spanishTime } from './clock.ts'
import {
  SPANISH_CURRENCIES,
  SPANISH_SCALES,
  spanishScaleJoint,
  spanishSigns,
} from './currencies.ts'
import { spanishCardinal, spanishDecimals, spanishOrdinal, spanishPart } from './numbers.ts'
import { SPANISH_ROMAN } from './roman.ts'
import { SPANISH_UNITS, spanishPer } from './units.ts'
import { SPANISH_WORDS } from './words.ts'

const MASCULINE: NumberForm = { gender: 'masculine' }
const FEMININE: NumberForm = { gender: 'feminine' }
const SHORT: NumberForm = { gender: 'masculine', attributive: true }
const MASCULINES: NumberForm = { gender: 'masculine', plural: true }
const FEMININES: NumberForm = { gender: 'feminine', plural: true }

/** Letters and signs behind a number that make it an ordinal, with the form they show. */
const ORDINAL_MARKS: Grammar['ordinalMarks'] = {
  '.º': MASCULINE,
  º: MASCULINE,
  '.°': MASCULINE,
  '.o': MASCULINE,
  '.ª': FEMININE,
  ª: FEMININE,
  '.a': FEMININE,
  '.er': SHORT,
  er: SHORT,
  ᵉʳ: SHORT,
  ero: MASCULINE,
  era: FEMININE,
  ro: MASCULINE,
  ra: FEMININE,
  do: MASCULINE,
  da: FEMININE,
  to: MASCULINE,
  ta: FEMININE,
  mo: MASCULINE,
  ma: FEMININE,
  vo: MASCULINE,
  va: FEMININE,
  no: MASCULINE,
  na: FEMININE,
  '.ᵒˢ': MASCULINES,
  '.os': MASCULINES,
  os: MASCULINES,
  ºs: MASCULINES,
  '.ºs': MASCULINES,
  '.ªs': FEMININES,
  '.as': FEMININES,
  ªs: FEMININES,
}

function fraction(upper: string, lower: string): string | undefined {
  const part = spanishPart(lower)
  if (part === undefined || upper.startsWith('0') || upper.length > 2) return undefined
  const count = spanishCardinal(upper, SHORT)
  return `${count} ${part}${upper === '1' ? '' : 's'}`
}

/** Where a comma groups thousands: Mexico and its neighbours, by CLDR. */
function decimalOf(tag: string): string {
  const parts = new Intl.NumberFormat(tag).formatToParts(1.5)
  return parts.find(({ type }) => type === 'decimal')?.value === '.' ? '.' : ','
}

/** The grammar of Spanish in a region: the separators, `$` and the first of the month differ. */
export function spanishGrammar(tag: string, region: string): Grammar {
  const comma = decimalOf(tag) === ','
  const words = comma ? SPANISH_WORDS : { ...SPANISH_WORDS, point: 'punto' }
  const first = region === 'ES' ? 'uno' : 'primero'
  const grammar: Grammar = {
    tag,
    decimal: comma ? ',' : '.',
    groups: comma ? ['.', ' ', '’'] : [',', ' '],
    otherDecimal: comma ? { mark: '.', point: 'punto' } : { mark: ',', point: 'coma' },
    cardinal: spanishCardinal,
    ordinal: spanishOrdinal,
    decimalNumber: (whole, decimals, _form, point = words.point) =>
      `${spanishCardinal(whole)} ${point} ${spanishDecimals(decimals)}`,
    fraction,
    mixed(whole, upper, lower) {
      const part = upper === '1' && lower === '2' ? 'medio' : fraction(upper, lower)
      return part === undefined ? undefined : `${spanishCardinal(whole)} y ${part}`
    },
    year: spanishYear,
    count: (parts, noun) => countNoun(parts, noun, grammar),
    money({ whole, decimals = '', negative }, { unit, part }) {
      if (part === undefined) return undefined
      const cents = String(Number(decimals.padEnd(2, '0')))
      const small = countNoun({ negative: false, whole: cents }, part, grammar)
      if (/^0+$/.test(whole)) return small
      return `${countNoun({ negative, whole }, unit, grammar)} con ${small}`
    },
    date: (date) => spanishDate(date, first),
    time: spanishTime,
    words,
    months: SPANISH_MONTHS,
    clock: {
      after: ['h(?:s|rs?)?', 'H', 'horas', String.raw`[ap]\.? ?m(?:\.(?=.))?`],
      dotted: true,
      letterH: true,
    },
    currencies: SPANISH_CURRENCIES,
    currencySigns: spanishSigns(region),
    units: SPANISH_UNITS,
    scales: SPANISH_SCALES,
    scaleJoint: spanishScaleJoint,
    per: spanishPer,
    ordinalMarks: ORDINAL_MARKS,
    acronyms: {
      CCOO: 'Comisiones Obreras',
      PSOE: 'Psoe',
      CSIC: 'Csic',
      IBEX: 'Ibex',
      UNAM: 'Unam',
    },
    spelled: 'UE HIV VIH OMS IA ONG OCDE OIT OEA IU ITV IRPF EGB ERC EAU RU UIT IES UIMP TAE',
    roman: SPANISH_ROMAN,
  }
  return grammar
}
