import type { DateParts, Place } from '../grammar.ts'
import type { PolishCase } from './cases.ts'
import { governorOf } from './government.ts'
import { polishOrdinal } from './ordinals.ts'

/** Polish months, genitive first, in the forms that stand behind a day. */
export const POLISH_MONTHS: readonly (readonly string[])[] = [
  ['stycznia', 'sty', 'stycz'],
  ['lutego', 'lut'],
  ['marca', 'mar'],
  ['kwietnia', 'kwi', 'kwiet'],
  ['maja'],
  ['czerwca', 'cze', 'czerw'],
  ['lipca', 'lip'],
  ['sierpnia', 'sie', 'sierp'],
  ['września', 'wrz', 'wrześ'],
  ['października', 'paź', 'paźdz'],
  ['listopada', 'lis', 'listop'],
  ['grudnia', 'gru', 'grudz'],
]

/** Months in the other cases, before a year. */
export const POLISH_MONTH_FORMS: string =
  'styczeń|styczniu|styczniem|luty|lutym|marzec|marcu|marcem|kwiecień|kwietniu|kwietniem|maj|maju|majem|czerwiec|czerwcu|czerwcem|lipiec|lipcu|lipcem|sierpień|sierpniu|sierpniem|wrzesień|wrześniu|wrześniem|październik|październiku|październikiem|listopad|listopadzie|listopadem|grudzień|grudniu|grudniem|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|wiosna|wiosną|lato|latem|jesień|jesienią|zima|zimą'

/** Years of two digits up to this one belong to this century. */
const LAST_OF_CENTURY = 49

/** A year as an ordinal in any case; of two digits, one between 1950 and 2049. */
export function polishYear(digits: string, grammaticalCase: PolishCase = 'nominative'): string {
  const year =
    digits.length === 2 ? `${Number(digits) > LAST_OF_CENTURY ? 19 : 20}${digits}` : digits
  return polishOrdinal(year, { gender: 'masculine', grammaticalCase })
}

/** The case of a day by what stands before: `przed piątym maja`, `dziś jest piąty maja`. */
function dayCase(before: string): PolishCase {
  const word = governorOf(before)
  if (/^(?:po)$/.test(word)) return 'locative'
  if (/^(?:przed|między|pomiędzy|nad)$/.test(word)) return 'instrumental'
  return /(?<!\p{L})(?:[Dd]ziś|[Dd]zisiaj|[Jj]utro|[Ww]czoraj)(?: jest| był| będzie|:)?,? $/u.test(
    before,
  )
    ? 'nominative'
    : 'genitive'
}

const YEAR_BEHIND = /^,? ?r(?:\.|oku?(?!\p{L}))/u

/** A date in words: `piątego maja dwa tysiące dziesiątego roku`; the genitive answers when. */
export function polishDate(
  { day, lastDay, month, year, written }: DateParts,
  { before, after }: Place,
): string | undefined {
  if (year === undefined && written === 'digits' && !/(?:dni(?:a|u|em)|dzień) $/iu.test(before)) {
    return undefined
  }
  const name = POLISH_MONTHS[month - 1]?.[0]
  if (name === undefined) return undefined
  const grammaticalCase = dayCase(before)
  const words: string[] = []
  if (day !== undefined) words.push(polishOrdinal(String(day), { grammaticalCase }))
  if (lastDay !== undefined) {
    words.push('do', polishOrdinal(String(lastDay), { grammaticalCase: 'genitive' }))
  }
  words.push(name)
  if (year !== undefined) {
    words.push(polishYear(year, 'genitive'))
    if (!YEAR_BEHIND.test(after)) words.push('roku')
  }
  return words.join(' ')
}
