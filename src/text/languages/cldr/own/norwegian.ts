import { HAS } from '../../../clean.ts'
import { type Rule, patternRule } from '../../../normalize/rule.ts'
import type { Grammar, NumberForm } from '../../grammar.ts'
import type { Own } from '../own.ts'
import { ordinalStopRule } from './ordinal-stop.ts'

const SMALL =
  'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
    ' ',
  )
const TENS = '- ti tjue tretti førti femti seksti sytti åtti nitti'.split(' ')
const SCALES = 'million milliard billion billiard'.split(' ')
const ORDINALS =
  'nulte første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende'.split(
    ' ',
  )

function belowHundred(value: number, one: string): string {
  if (value === 1) return one
  if (value < 20) return SMALL[value] as string
  const unit = value % 10
  return `${TENS[(value - unit) / 10]}${unit === 0 ? '' : unit === 1 ? one : SMALL[unit]}`
}

function belowThousand(value: number, one: string): string {
  const rest = value % 100
  const hundreds = (value - rest) / 100
  if (hundreds === 0) return belowHundred(rest, one)
  const head = `${hundreds === 1 ? 'ett' : SMALL[hundreds]} hundre`
  return rest === 0 ? head : `${head} og ${belowHundred(rest, one)}`
}

function norwegianCardinal(digits: string, form?: NumberForm): string {
  const one = form?.gender === 'neuter' ? 'ett' : 'en'
  const value = Number(digits)
  if (value < 1000) return belowThousand(value, one)
  const parts: string[] = []
  for (let scale = 4; scale > 0; scale--) {
    const count = Number(digits.slice(0, -3 - scale * 3).slice(-3))
    if (count === 0) continue
    parts.push(`${belowThousand(count, 'en')} ${SCALES[scale - 1]}${count === 1 ? '' : 'er'}`)
  }
  const thousands = Number(digits.slice(0, -3).slice(-3))
  if (thousands > 0) parts.push(`${belowThousand(thousands, 'ett')} tusen`)
  const rest = value % 1000
  if (rest > 0) parts.push(`${rest < 100 ? 'og ' : ''}${belowThousand(rest, one)}`)
  return parts.join(' ')
}

function norwegianOrdinal(digits: string): string {
  const value = Number(digits)
  const rest = value % 100
  const head = value - rest
  const lead = head === 0 ? '' : `${norwegianCardinal(String(head))} og `
  if (rest === 0)
    return `${norwegianCardinal(digits).replace(/e$/, '')}ende`.replace('hundrende', 'hundrede')
  if (rest < 20) return lead + (ORDINALS[rest] as string)
  const unit = rest % 10
  const tens = TENS[(rest - unit) / 10] as string
  return lead + (unit === 0 ? `${tens}ende` : tens + (ORDINALS[unit] as string))
}

/** In pairs of digits, `nitten nittini`, but `to tusen og fem`. */
function norwegianYear(digits: string): string {
  if (!/^(?:1[1-9]|20[1-9])\d/.test(digits) || digits.length !== 4) return norwegianCardinal(digits)
  const rest = Number(digits.slice(2))
  const head = belowHundred(Number(digits.slice(0, 2)), 'en')
  if (rest === 0) return `${head} hundre`
  return `${head} ${rest < 10 ? `null ${SMALL[rest]}` : belowHundred(rest, 'en')}`
}

function years(): Rule {
  return patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])1[1-9]\d\d(?![\p{L}\p{N}]|[.,:/–-]\p{N}| ?(?:[$€£%‰°]|kr|km|kg|m(?!\p{L})))`,
    ([digits]) => norwegianYear(digits),
  )
}

/** Norwegian (bokmål): own number words, ordinals with a stop, years in pairs. */
export const NORWEGIAN: Own = {
  to: 'til',
  and: 'og',
  plus: 'pluss',
  point: 'komma',
  cardinal: (digits, form) => norwegianCardinal(digits, form),
  ordinal: (digits) => norwegianOrdinal(digits),
  year: norwegianYear,
  day: (day) => norwegianOrdinal(String(day)),
  time({ hour, minute = 0, second = 0 }) {
    const words = [norwegianCardinal(String(hour))]
    if (minute > 0 || second > 0) {
      words.push(
        minute > 0 && minute < 10 ? `null ${SMALL[minute]}` : norwegianCardinal(String(minute)),
      )
    }
    if (second > 0) words.push(`og ${norwegianCardinal(String(second))} sekunder`)
    return words.join(' ')
  },
  beforeTime: ['[Kk]l\\.?', '[Kk]lokka', '[Kk]lokken'],
  genderOf: (name) =>
    /^(?:pund|år|gram|kilogram|minutt|sekund)$/.test(name) ? 'neuter' : 'common',
  moneyJoint: 'og',
  currencies: {
    NOK: {
      unit: { gender: 'common', one: 'krone', other: 'kroner' },
      part: { gender: 'neuter', other: 'øre' },
    },
  },
  signs: { 'kr.': 'NOK', kr: 'NOK' },
  parts: { USD: { other: 'cent' }, EUR: { other: 'cent' }, GBP: { other: 'pence' } },
  words: (grammar: Grammar) => [ordinalStopRule(grammar), years()],
}
