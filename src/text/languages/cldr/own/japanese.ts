import type { Rule } from '../../../normalize/rule.ts'
import type { NumberWords } from '../../number-words.ts'
import type { Own } from '../own.ts'
import { type Unspaced, unspacedMoney, unspacedRules, unspacedUnits } from '../unspaced.ts'

const DIGITS = '零一二三四五六七八九'

function japaneseRules(tag: string, words: NumberWords): readonly Rule[] {
  const say = (value: number): string => words.toCardinal(String(value))
  const speech: Unspaced = {
    tag,
    cardinal: (digits) => words.toCardinal(digits),
    digits: (text) => [...text].map((each) => DIGITS[Number(each)]).join(''),
    point: '点',
    minus: 'マイナス',
    to: 'から',
    gap: '',
    percent: (number) => `${number}パーセント`,
    date({ year, month, day }) {
      return (
        `${year === undefined ? '' : `${say(Number(year))}年`}${say(month)}月` +
        (day === undefined ? '' : `${say(day)}日`)
      )
    },
    time({ hour, minute = 0, second }, half) {
      const minutes = minute === 0 && second === undefined ? '' : `${say(minute)}分`
      return `${half}${say(hour)}時${minutes}${second === undefined ? '' : `${say(second)}秒`}`
    },
    halves: {
      午前: '午前',
      午後: '午後',
      朝: '朝',
      夜: '夜',
      AM: '午前',
      PM: '午後',
      am: '午前',
      pm: '午後',
    },
    money: unspacedMoney(tag, {
      $: 'ドル',
      US$: 'ドル',
      USD: 'ドル',
      '£': 'ポンド',
      GBP: 'ポンド',
      '¥': '円',
      '￥': '円',
      円: '円',
    }),
    marks: { year: '年', month: '月', day: '日' },
    units: unspacedUnits(tag),
  }
  return unspacedRules(speech)
}

/** Japanese in its own numerals, which engines read with the right sounds. */
export const JAPANESE: Own = { all: japaneseRules }
