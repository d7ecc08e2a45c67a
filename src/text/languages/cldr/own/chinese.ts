import { HAS } from '../../../clean.ts'
import { type Rule, patternRule } from '../../../normalize/rule.ts'
import type { NumberWords } from '../../number-words.ts'
import type { Own } from '../own.ts'
import { type Unspaced, unspacedMoney, unspacedRules, unspacedUnits } from '../unspaced.ts'

const DIGITS = '零一二三四五六七八九'
/** Words for what is counted with 两 for two. */
const MEASURE = '个個位只隻条條本张張次天件名种種家台辆輛倍岁歲杯瓶斤步段部句层層座点點小分'

/** A number in the numerals of prose: 十二 without its first 一, 两 in two thousands. */
function cardinal(digits: string, words: NumberWords, two: string): string {
  return words
    .toCardinal(digits)
    .replace(/^一(?=十)/, '')
    .replace(/^二(?=[千万萬亿億])/, two)
}

/** Chinese by the numbers of prose: years by their digits, hundredths before the number. */
function chineseRules(tag: string, words: NumberWords): readonly Rule[] {
  const traditional = tag === 'zh-Hant'
  const two = traditional ? '兩' : '两'
  const hourMark = traditional ? '點' : '点'
  const digits = (text: string): string => [...text].map((each) => DIGITS[Number(each)]).join('')
  const say = (value: number): string => cardinal(String(value), words, two)
  const speech: Unspaced = {
    tag,
    cardinal: (text) => cardinal(text, words, two),
    digits,
    point: traditional ? '點' : '点',
    minus: traditional ? '負' : '负',
    to: '到',
    gap: '',
    percent: (number) => `百分之${number}`,
    date({ year, month, day }) {
      return (
        `${year === undefined ? '' : `${digits(year)}年`}${say(month)}月` +
        (day === undefined ? '' : `${say(day)}日`)
      )
    },
    time({ hour, minute = 0, second }, half) {
      const count = (value: number): string => (value < 10 ? `零${DIGITS[value]}` : say(value))
      const rest = second === undefined ? '' : `${count(second)}秒`
      const minutes = minute === 0 && second === undefined ? '' : `${count(minute)}分`
      return `${half}${hour === 2 ? two : say(hour)}${hourMark}${minutes}${rest}`
    },
    halves: {
      ...Object.fromEntries(
        '上午 下午 早上 晚上 中午 凌晨 傍晚'.split(' ').map((word) => [word, word]),
      ),
      AM: '上午',
      PM: '下午',
      am: '上午',
      pm: '下午',
    },
    money: unspacedMoney(tag, {
      '¥': '元',
      '￥': '元',
      元: '元',
      NT$: '元',
      HK$: traditional ? '港元' : '港元',
    }),
    marks: { year: '年', month: '月', day: '[日号號]' },
    units: unspacedUnits(tag),
    first: [
      patternRule(
        'year',
        HAS.digit,
        String.raw`(?<![A-Za-z0-9.,:/-])([12][0-9]{3})(?=年)`,
        ([, year = '']) => digits(year),
      ),
      patternRule(
        'cardinal',
        HAS.digit,
        `(?<![A-Za-z0-9.,:/第-])2(?=[${MEASURE}])(?!点)`,
        () => two,
      ),
      patternRule(
        'telephone',
        HAS.digit,
        String.raw`(?<![A-Za-z0-9.,:/-])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![A-Za-z0-9])`,
        ([text]) => digits(text.replace(/\D/g, '')),
      ),
    ],
  }
  return unspacedRules(speech)
}

/** Chinese in both ways of writing. */
export const CHINESE: Own = { all: chineseRules }
