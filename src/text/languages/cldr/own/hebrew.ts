import type { NumberForm } from '../../grammar.ts'
import type { Own } from '../own.ts'

const FEMININE =
  'אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר אחת_עשרה שתים_עשרה שלוש_עשרה ארבע_עשרה חמש_עשרה שש_עשרה שבע_עשרה שמונה_עשרה תשע_עשרה'
    .split(' ')
    .map((word) => word.replace('_', ' '))
const MASCULINE =
  'אפס אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה אחד_עשר שנים_עשר שלושה_עשר ארבעה_עשר חמישה_עשר שישה_עשר שבעה_עשר שמונה_עשר תשעה_עשר'
    .split(' ')
    .map((word) => word.replace('_', ' '))
const TENS = '- עשר עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים'.split(' ')
const THOUSANDS = '- אלף אלפיים שלושת ארבעת חמשת ששת שבעת שמונת תשעת עשרת'.split(' ')
const SCALES = ['מיליון', 'מיליארד', 'טריליון']

function belowThousand(value: number, small: readonly string[]): string[] {
  const words: string[] = []
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 1) words.push('מאה')
  else if (hundreds === 2) words.push('מאתיים')
  else if (hundreds > 2) words.push(`${FEMININE[hundreds]} מאות`)
  if (rest > 0 && rest < 20) words.push(small[rest] as string)
  else if (rest >= 20) {
    words.push(TENS[Math.floor(rest / 10)] as string)
    if (rest % 10 > 0) words.push(small[rest % 10] as string)
  }
  return words
}

/** The last part of a number of several is joined by a ve. */
function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(' ')} ו${last}`
}

/** A whole number in Hebrew, feminine as in counting unless the form is masculine. */
export function hebrewCardinal(digits: string, form?: NumberForm): string {
  const small = form?.gender === 'masculine' ? MASCULINE : FEMININE
  const value = Number(digits)
  if (value === 0) return 'אפס'
  if (value === 2 && form?.attributive === true) return small === MASCULINE ? 'שני' : 'שתי'
  const words: string[] = []
  for (let scale = 3; scale > 0; scale--) {
    const count = Number(digits.slice(0, -3 - scale * 3).slice(-3))
    const name = SCALES[scale - 1] as string
    if (count === 1) words.push(name)
    else if (count === 2) words.push(`שני ${name}`)
    else if (count > 2) words.push(`${joined(belowThousand(count, MASCULINE))} ${name}`)
  }
  const thousands = Number(digits.slice(0, -3).slice(-3))
  if (thousands > 0 && thousands <= 10) {
    words.push(`${THOUSANDS[thousands]}${thousands > 2 ? ' אלפים' : ''}`)
  } else if (thousands > 10) words.push(`${joined(belowThousand(thousands, MASCULINE))} אלף`)
  words.push(...belowThousand(value % 1000, small))
  return joined(words)
}

const COUNTED_ALONE: { readonly [noun: string]: string } = { אחוזים: 'אחוז', שקלים: 'שקל' }

/** Hebrew: own number words by gender; days are masculine, years and hours feminine. */
export const HEBREW: Own = {
  to: 'עד',
  and: 'ו',
  plus: 'פלוס',
  moneyJoint: 'ו',
  digitwise: true,
  cardinal: (digits, form) => hebrewCardinal(digits, form),
  day: (day) => hebrewCardinal(String(day), { gender: 'masculine' }),
  time({ hour, minute = 0, second = 0 }) {
    let said = hebrewCardinal(String(hour))
    if (second === 0 && minute === 30 && hour <= 12) return `${said} וחצי`
    if (second === 0 && minute === 15 && hour <= 12) return `${said} ורבע`
    if (minute > 0 || second > 0) said += ` ו${hebrewCardinal(String(minute))}`
    if (second > 0) said += ` ו${hebrewCardinal(String(second))} שניות`
    return said
  },
  genderOf: (name) => (/(?:ה|ת)(?: |$)/.test(name) ? 'feminine' : 'masculine'),
  counted(number, noun, whole) {
    if (whole !== '1') {
      // Above ten some things are counted in the singular.
      const one = Number(whole) > 10 ? COUNTED_ALONE[noun] : undefined
      return `${number} ${one ?? noun}`
    }
    return `${noun} ${/(?:ה|ת)(?: |$)/.test(noun) ? 'אחת' : 'אחד'}`
  },
  currencies: {
    ILS: {
      unit: { gender: 'masculine', one: 'שקל', other: 'שקלים' },
      part: { gender: 'feminine', one: 'אגורה', other: 'אגורות' },
    },
  },
  percent: { gender: 'masculine', one: 'אחוז', other: 'אחוזים' },
  parts: {
    USD: { gender: 'masculine', one: 'סנט', other: 'סנט' },
    EUR: { gender: 'masculine', one: 'סנט', other: 'סנט' },
  },
}
