import { HAS } from '../../../clean.ts'
import { type Rule, patternRule } from '../../../normalize/rule.ts'
import { oneOf } from '../../../classes/number-text.ts'
import type { NumberWords } from '../../number-words.ts'
import { monthNames } from '../months.ts'
import type { Own } from '../own.ts'
import { type Unspaced, unspacedMoney, unspacedRules, unspacedUnits } from '../unspaced.ts'

function thaiRules(tag: string, words: NumberWords): readonly Rule[] {
  const say = (value: number | string): string => words.toCardinal(String(Number(value)))
  const names = monthNames(tag)
  const monthOf = new Map(
    names.written.flatMap((forms, index) => forms.map((form) => [form, index] as const)),
  )
  const date = (day: string | undefined, month: number, year?: string): string =>
    `${day === undefined ? '' : `${say(day)} `}${names.beside[month]}${year === undefined ? '' : ` ${say(year)}`}`
  const speech: Unspaced = {
    tag,
    cardinal: (digits) => words.toCardinal(digits),
    digits: (text) => [...text].map((each) => words.toCardinal(each)).join(''),
    point: 'จุด',
    minus: 'ลบ',
    to: 'ถึง',
    gap: '',
    percent: (number) => `${number}เปอร์เซ็นต์`,
    date: ({ day, month, year }) =>
      date(day === undefined ? undefined : String(day), month - 1, year),
    time({ hour, minute = 0, second }) {
      const minutes = minute === 0 && second === undefined ? '' : `${say(minute)}นาที`
      return `${say(hour)}นาฬิกา${minutes}${second === undefined ? '' : `${say(second)}วินาที`}`
    },
    halves: { เวลา: '' },
    money: unspacedMoney(tag, {
      $: 'ดอลลาร์',
      US$: 'ดอลลาร์',
      USD: 'ดอลลาร์',
      '£': 'ปอนด์',
      '฿': 'บาท',
      THB: 'บาท',
      บาท: 'บาท',
    }),
    units: unspacedUnits(tag),
    first: [
      patternRule(
        'date',
        HAS.digit,
        String.raw`(?<![A-Za-z0-9.,:/-])(?:([0-9]{1,2}) ?)(${oneOf([...monthOf.keys()])})\.?(?: ?(?:พ\.ศ\. ?|ค\.ศ\. ?)?([0-9]{4})(?![0-9]))?`,
        ([, day, name = '', year]) => date(day, monthOf.get(name) ?? 0, year),
      ),
      patternRule(
        'date',
        HAS.digit,
        String.raw`(?<![A-Za-z0-9.,:/-])(0?[1-9]|[12][0-9]|3[01])\/(0?[1-9]|1[0-2])\/([0-9]{4})(?![A-Za-z0-9/])`,
        ([, day, month, year]) => date(day, Number(month) - 1, year),
      ),
      patternRule(
        'time',
        HAS.digit,
        String.raw`(?<![A-Za-z0-9.,:/-])([01]?[0-9]|2[0-4])[.:]([0-5][0-9]) ?(?:น\.|นาฬิกา)`,
        ([, hour = '', minute = '']) =>
          `${say(hour)}นาฬิกา${minute === '00' ? '' : `${say(minute)}นาที`}`,
      ),
    ],
  }
  return unspacedRules(speech)
}

/** Thai by the clock of twenty-four hours, its months by CLDR. */
export const THAI: Own = { all: thaiRules }
