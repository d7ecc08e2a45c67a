import { HAS } from '../../../clean.ts'
import { type Rule, patternRule } from '../../../normalize/rule.ts'
import type { NumberWords } from '../../number-words.ts'
import type { Own } from '../own.ts'
import { type Unspaced, unspacedMoney, unspacedRules, unspacedUnits } from '../unspaced.ts'

const DIGITS = '영일이삼사오육칠팔구'
const NATIVE = '- 한 두 세 네 다섯 여섯 일곱 여덟 아홉'.split(' ')
const NATIVE_TENS = '- 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ')
/** Counters that go with native numbers. */
const COUNTERS =
  '시간|시|명|개|살|마리|권|잔|병|대|장|송이|그루|켤레|달|가지|번째|벌|사람|곳|배|군데|채|척|자루'

/** A native number before a counter, to 99: `열두`, `스무`. */
function native(value: number): string {
  if (value === 20) return '스무'
  const tens = value >= 10 ? NATIVE_TENS[Math.floor(value / 10)] : ''
  return `${tens}${value % 10 === 0 ? '' : NATIVE[value % 10]}`
}

function koreanRules(tag: string, words: NumberWords): readonly Rule[] {
  const say = (value: number): string => words.toCardinal(String(value))
  const month = (value: number): string => (value === 6 ? '유' : value === 10 ? '시' : say(value))
  const speech: Unspaced = {
    tag,
    cardinal: (digits) => words.toCardinal(digits),
    digits: (text) => [...text].map((each) => DIGITS[Number(each)]).join(''),
    point: '점',
    minus: '마이너스',
    to: '에서',
    gap: ' ',
    percent: (number) => `${number} 퍼센트`,
    date({ year, month: index, day }) {
      return [
        ...(year === undefined ? [] : [`${say(Number(year))}년`]),
        `${month(index)}월`,
        ...(day === undefined ? [] : [`${say(day)}일`]),
      ].join(' ')
    },
    time({ hour, minute = 0, second }, half) {
      // Hours of the day beyond twelve are said as in the forces.
      const hours = hour === 0 || hour > 12 ? say(hour) : native(hour)
      return [
        ...(half === '' ? [] : [half]),
        `${hours} 시`,
        ...(minute === 0 && second === undefined ? [] : [`${say(minute)} 분`]),
        ...(second === undefined ? [] : [`${say(second)} 초`]),
      ].join(' ')
    },
    halves: {
      오전: '오전',
      오후: '오후',
      아침: '아침',
      저녁: '저녁',
      밤: '밤',
      새벽: '새벽',
      AM: '오전',
      PM: '오후',
      am: '오전',
      pm: '오후',
    },
    money: unspacedMoney(tag, {
      $: '달러',
      US$: '달러',
      USD: '달러',
      '£': '파운드',
      GBP: '파운드',
      '₩': '원',
      KRW: '원',
      원: '원',
      달러: '달러',
    }),
    marks: { year: '년', month: '월', day: '일' },
    units: unspacedUnits(tag),
    first: [
      patternRule(
        'date',
        HAS.digit,
        String.raw`(?<![A-Za-z0-9.,:/-])(0?[1-9]|1[0-2]) ?월(?! ?[0-9])`,
        ([, index]) => `${month(Number(index))}월`,
      ),
      patternRule(
        'time',
        HAS.digit,
        String.raw`(?<![A-Za-z0-9.,:/-])(0?[1-9]|1[0-2]) ?시(?: ?([0-5]?[0-9]) ?분)?(?!간)`,
        ([, hour, minute]) =>
          `${native(Number(hour))} 시${minute === undefined ? '' : ` ${say(Number(minute))} 분`}`,
      ),
      patternRule(
        'cardinal',
        HAS.digit,
        String.raw`(?<![A-Za-z0-9.,:/-])([1-9][0-9]?) ?(?=(${COUNTERS})(?![A-Za-z]))`,
        ([, count, counter]) =>
          counter === '번째' && count === '1' ? '첫 ' : `${native(Number(count))} `,
      ),
    ],
  }
  return unspacedRules(speech)
}

/** Korean: native numbers before counters and hours, Chinese ones elsewhere. */
export const KOREAN: Own = { all: koreanRules }
