import { HAS } from '../../../clean.ts'
import { type Rule, patternRule } from '../../../normalize/rule.ts'
import type { Grammar, NumberForm } from '../../grammar.ts'
import type { Own } from '../own.ts'
import { ordinalStopRule } from './ordinal-stop.ts'

const SMALL =
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
    ' ',
  )
const TENS = '- ti tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'.split(' ')
const SCALES = 'million milliard billion billiard'.split(' ')
const ORDINALS =
  'nulte første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende'.split(
    ' ',
  )
const TENS_ORDINAL =
  '- tiende tyvende tredivte fyrretyvende halvtredsindstyvende tresindstyvende halvfjerdsindstyvende firsindstyvende halvfemsindstyvende'.split(
    ' ',
  )

function belowHundred(value: number, one: string): string {
  if (value === 1) return one
  if (value < 20) return SMALL[value] as string
  const unit = value % 10
  const tens = TENS[(value - unit) / 10] as string
  return unit === 0 ? tens : `${SMALL[unit]}og${tens}`
}

function belowThousand(value: number, one: string): string {
  const rest = value % 100
  const hundreds = (value - rest) / 100
  if (hundreds === 0) return belowHundred(rest, one)
  const head = `${hundreds === 1 ? 'et' : SMALL[hundreds]} hundrede`
  return rest === 0 ? head : `${head} og ${belowHundred(rest, one)}`
}

/** A whole number in Danish; `et` before neuter nouns. */
export function danishCardinal(digits: string, form?: NumberForm): string {
  const one = form?.gender === 'neuter' ? 'et' : 'en'
  const value = Number(digits)
  if (value < 1000) return belowThousand(value, one)
  const parts: string[] = []
  for (let scale = 4; scale > 0; scale--) {
    const count = Number(digits.slice(0, -3 - scale * 3).slice(-3))
    if (count === 0) continue
    parts.push(`${belowThousand(count, 'en')} ${SCALES[scale - 1]}${count === 1 ? '' : 'er'}`)
  }
  const thousands = Number(digits.slice(0, -3).slice(-3))
  if (thousands > 0) parts.push(`${belowThousand(thousands, 'et')} tusind`)
  const rest = value % 1000
  if (rest > 0) parts.push(`${rest < 100 ? 'og ' : ''}${belowThousand(rest, one)}`)
  return parts.join(' ')
}

function danishOrdinal(digits: string): string {
  const value = Number(digits)
  const rest = value % 100
  const head = value - rest
  const lead = head === 0 ? '' : `${danishCardinal(String(head))} og `
  if (rest === 0)
    return `${danishCardinal(digits).replace(/e$/, '')}ede`.replace('undede', 'undrede')
  if (rest < 20) return lead + (ORDINALS[rest] as string)
  const unit = rest % 10
  const tens = TENS_ORDINAL[(rest - unit) / 10] as string
  return lead + (unit === 0 ? tens : `${SMALL[unit]}og${tens}`)
}

/** From 1100 to 1999 in hundreds: `nitten hundrede og nioghalvfems`. */
function danishYear(digits: string): string {
  if (!/^1[1-9]\d\d$/.test(digits)) return danishCardinal(digits)
  const rest = Number(digits.slice(2))
  const head = `${danishCardinal(digits.slice(0, 2))} hundrede`
  return rest === 0 ? head : `${head} og ${danishCardinal(String(rest))}`
}

function years(): Rule {
  return patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])1[1-9]\d\d(?![\p{L}\p{N}]|[.,:/–-]\p{N}| ?(?:[$€£%‰°]|kr|km|kg|m(?!\p{L})))`,
    ([digits]) => danishYear(digits),
  )
}

/** Danish: own number words, ordinals with a stop, years in hundreds. */
export const DANISH: Own = {
  to: 'til',
  and: 'og',
  plus: 'plus',
  point: 'komma',
  cardinal: (digits, form) => danishCardinal(digits, form),
  ordinal: (digits) => danishOrdinal(digits),
  year: danishYear,
  day: (day) => danishOrdinal(String(day)),
  time({ hour, minute = 0, second = 0 }) {
    const words = [danishCardinal(String(hour))]
    if (minute > 0 || second > 0) {
      words.push(
        minute > 0 && minute < 10 ? `nul ${SMALL[minute]}` : danishCardinal(String(minute)),
      )
    }
    if (second > 0) words.push(`og ${danishCardinal(String(second))} sekunder`)
    return words.join(' ')
  },
  beforeTime: ['[Kk]l\\.?', '[Kk]lokken'],
  genderOf: (name) => (/^(?:pund|år|gram|kilogram|minut|sekund)$/.test(name) ? 'neuter' : 'common'),
  moneyJoint: 'og',
  currencies: {
    DKK: {
      unit: { gender: 'common', one: 'krone', other: 'kroner' },
      part: { gender: 'common', other: 'øre' },
    },
  },
  signs: { 'kr.': 'DKK', kr: 'DKK' },
  parts: { USD: { other: 'cent' }, EUR: { other: 'cent' }, GBP: { other: 'pence' } },
  words: (grammar: Grammar) => [ordinalStopRule(grammar), years()],
}
