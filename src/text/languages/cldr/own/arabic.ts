import type { Noun } from '../../grammar.ts'
import type { Own } from '../own.ts'

const DAYS = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ')
const UNITS = 'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'.split(' ')
const HOURS =
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ')
const HOUR_UNITS = 'الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة'.split(
  ' ',
)

function dayWord(day: number): string {
  if (day <= 10) return DAYS[day - 1] as string
  const unit = UNITS[(day % 10) - 1]
  if (day < 20) return `${unit} عشر`
  const tens = day < 30 ? 'العشرون' : 'الثلاثون'
  return unit === undefined ? tens : `${unit} و${tens}`
}

function hourWord(hour: number): string {
  if (hour === 0) return 'صفر'
  if (hour <= 10) return HOURS[hour - 1] as string
  const unit = HOUR_UNITS[(hour % 10) - 1]
  if (hour < 20) return `${unit} عشرة`
  return unit === undefined ? 'العشرون' : `${unit} والعشرون`
}

const FEMININE = { gender: 'feminine', attributive: true } as const

const CENT: Noun = {
  gender: 'masculine',
  one: 'سنت',
  two: 'سنتان',
  few: 'سنتات',
  many: 'سنتًا',
  other: 'سنت',
}

/** Arabic: hours and days as ordinals, one and two in the noun, three to ten against its gender. */
export const ARABIC: Own = {
  to: 'إلى',
  and: 'و',
  plus: 'زائد',
  moneyJoint: 'و',
  cardinal(digits, form, words) {
    const options = form?.gender === 'feminine' ? { gender: 'feminine' } : undefined
    return words.toCardinal(digits, options)
  },
  percent: { gender: 'masculine', other: 'بالمئة', many: 'بالمئة' },
  day: dayWord,
  date({ day, lastDay, month, year }, grammar) {
    const name = grammar.months[month - 1]?.[0] ?? ''
    const words = [name]
    if (day !== undefined) {
      words.unshift(dayWord(day), ...(lastDay === undefined ? [] : ['إلى', dayWord(lastDay)]), 'من')
    }
    if (year !== undefined) words.push(grammar.year(year))
    return words.join(' ')
  },
  time({ hour, minute = 0, second = 0 }, grammar) {
    let said = hourWord(hour)
    if (second === 0 && minute === 15) return `${said} والربع`
    if (second === 0 && minute === 30) return `${said} والنصف`
    const count = (value: number, few: string, one: string): string =>
      value > 2 && value < 11
        ? `${grammar.cardinal(String(value), FEMININE)} ${few}`
        : value === 1
          ? `${one} واحدة`
          : value === 2
            ? one.replace(/ة$/, 'تان')
            : `${grammar.cardinal(String(value), FEMININE)} ${one}`
    if (minute > 0) said += ` و${count(minute, 'دقائق', 'دقيقة')}`
    if (second > 0) said += ` و${count(second, 'ثوان', 'ثانية')}`
    return said
  },
  genderOf: (name) => (/ة(?: |$)/.test(name) ? 'feminine' : 'masculine'),
  counted(number, noun, whole) {
    if (noun === 'بالمئة') return `${number} ${noun}`
    if (whole === '1') return /ة(?: |$)/.test(noun) ? `${noun} واحدة` : `${noun} واحد`
    if (whole !== '2') return `${number} ${noun}`
    return noun.endsWith('ان') ? noun : `${noun.replace(/ة$/, 'ت')}ان`
  },
  currencies: {
    USD: {
      unit: {
        gender: 'masculine',
        one: 'دولار',
        two: 'دولاران',
        few: 'دولارات',
        many: 'دولارًا',
        other: 'دولار',
      },
      part: CENT,
    },
    GBP: {
      unit: {
        gender: 'masculine',
        one: 'جنيه إسترليني',
        two: 'جنيهان',
        few: 'جنيهات',
        many: 'جنيهًا',
        other: 'جنيه',
      },
    },
    SAR: {
      unit: {
        gender: 'masculine',
        one: 'ريال',
        two: 'ريالان',
        few: 'ريالات',
        many: 'ريالًا',
        other: 'ريال',
      },
    },
  },
  signs: { 'ر.س': 'SAR', ريال: 'SAR', دولار: 'USD' },
  parts: { EUR: CENT },
}
